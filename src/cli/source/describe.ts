import type { Edition } from '../../../schemas/edition.ts';
import type { ReadResult } from '../../sources/formats/format.ts';
import { cslDate, cslName, type SourceFields } from '../../sources/source-file.ts';
import { sha256 } from '../../text/hash.ts';

/** What `caveat source add` is told on the command line. */
export interface AddOptions {
  id: string;
  edition: string;
  root: string;
  title?: string;
  author?: string[];
  issued?: string;
  publisher?: string;
  container?: string;
  url?: string;
  doi?: string;
  number?: string;
  type?: string;
  kind?: string;
  language?: string;
  licence?: string;
  licenceNote?: string;
  role?: string;
  retells?: string[];
  pack?: string;
  label?: string;
  paging?: 'pages' | 'sections';
  mediaType?: string;
  conversion?: string;
  replace?: boolean;
}

const MEDIA_KINDS: Readonly<Record<string, { type: string; kind: string }>> = {
  'application/pdf': { type: 'report', kind: 'report' },
  'text/html': { type: 'webpage', kind: 'web-page' },
  'text/markdown': { type: 'webpage', kind: 'post' },
};

/** Fields of a new source: what was said, else what the file says of itself. */
export function fieldsOf(
  options: AddOptions,
  { metadata, mediaType }: ReadResult,
  url: string | undefined,
): SourceFields {
  const fallback = MEDIA_KINDS[mediaType] ?? { type: 'document', kind: 'report' };
  const authors = options.author ?? metadata.authors;
  const issued = options.issued ?? metadata.issued;
  const address = options.url ?? metadata.url ?? url;
  const language = (options.language ?? metadata.language ?? 'en').split(/[-_]/u)[0]?.toLowerCase() ?? 'en';
  const csl = {
    type: options.type ?? fallback.type,
    title: options.title ?? metadata.title ?? options.id,
    ...(authors ? { author: authors.map(cslName) } : {}),
    ...(issued === undefined ? {} : { issued: cslDate(issued) }),
    ...(options.publisher === undefined && metadata.publisher === undefined
      ? {}
      : { publisher: options.publisher ?? metadata.publisher }),
    ...(options.container === undefined ? {} : { 'container-title': options.container }),
    ...(address === undefined ? {} : { URL: address }),
    ...(options.doi === undefined ? {} : { DOI: options.doi }),
    ...(options.number === undefined ? {} : { number: options.number }),
    language,
  };
  return {
    csl,
    licence: {
      name: options.licence ?? 'all rights reserved',
      ...(options.licenceNote === undefined ? {} : { note: options.licenceNote }),
    },
    language,
    kind: options.kind ?? fallback.kind,
    ...(options.role === undefined ? {} : { role: options.role }),
    ...(options.pack === undefined ? {} : { pack: options.pack }),
    ...(options.retells === undefined ? {} : { retells: options.retells }),
  };
}

/** Fields that the caller named on the command line, which may change an existing file. */
export function named(options: AddOptions): (keyof SourceFields)[] {
  const given: [keyof SourceFields, unknown][] = [
    [
      'csl',
      [options.title, options.author, options.issued, options.publisher, options.container, options.type],
    ],
    ['licence', [options.licence]],
    ['language', [options.language]],
    ['kind', [options.kind]],
    ['role', [options.role]],
    ['pack', [options.pack]],
    ['retells', [options.retells]],
  ];
  return given
    .filter(([, values]) => (values as unknown[]).some((value) => value !== undefined))
    .map(([name]) => name);
}

/** What of the prefilled CSL fields may overwrite: only those named. */
export function onlyNamed(fields: SourceFields, options: AddOptions): SourceFields {
  const own: Record<string, unknown> = {
    type: options.type,
    title: options.title,
    author: options.author,
    issued: options.issued,
    publisher: options.publisher,
    'container-title': options.container,
    URL: options.url,
    DOI: options.doi,
    number: options.number,
  };
  return {
    ...fields,
    csl: Object.fromEntries(Object.entries(fields.csl).filter(([name]) => own[name] !== undefined)),
  };
}

/**
 * The edition as source.yaml describes it. Where the same file was read before, what people wrote of it and the day
 * it was added stay.
 */
export function editionOf(
  options: AddOptions,
  result: ReadResult,
  bytes: Uint8Array,
  url: string | undefined,
  known: Edition | undefined,
): Edition {
  const labels = result.pages.map(({ label }) => label);
  const plain = result.paging === 'pages' && labels.every((label, index) => label === String(index + 1));
  const { conversion } = options;
  // A header that whoever copied the text put before it shows that this is not the file itself.
  const copied = conversion !== undefined || result.note !== undefined;
  const today = new Date().toISOString().slice(0, 10);
  const hash = sha256(bytes);
  const before = known?.hash === hash ? known : undefined;
  const label = options.label ?? before?.label;
  const told = conversion?.slice(0, 2000) ?? before?.conversion;
  return {
    ...(label === undefined ? {} : { label }),
    mediaType: result.mediaType,
    hash,
    hashOf: copied ? 'text-conversion' : (before?.hashOf ?? 'file'),
    ...(told === undefined ? {} : { conversion: told }),
    pages: result.pages.length,
    paging: result.paging,
    ...(plain ? {} : { labels }),
    extractor: result.extractor,
    added: before?.added ?? today,
    ...(url === undefined ? keptAddress(before) : { retrieved: today, url }),
  };
}

function keptAddress(before: Edition | undefined): Pick<Edition, 'retrieved' | 'url'> {
  return {
    ...(before?.retrieved === undefined ? {} : { retrieved: before.retrieved }),
    ...(before?.url === undefined ? {} : { url: before.url }),
  };
}
