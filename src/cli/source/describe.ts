import type { Edition } from '../../../schemas/edition.ts';
import type { Bibliography } from '../../sources/bibliography.ts';
import type { ReadResult } from '../../sources/formats/format.ts';
import { cslDate, cslName, type SourceFields } from '../../sources/source-file.ts';
import { guessLanguage } from '../../text/guess-language.ts';
import { sha256 } from '../../text/hash.ts';
import type { LocaleFlag } from '../locale.ts';

/** What `caveat source add` is told on the command line. */
export interface AddOptions extends LocaleFlag {
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
  bibliography?: string;
  key?: string;
}

const MEDIA_KINDS: Readonly<Record<string, { type: string; kind: string }>> = {
  'application/pdf': { type: 'report', kind: 'report' },
  'text/html': { type: 'webpage', kind: 'web-page' },
  'text/markdown': { type: 'webpage', kind: 'post' },
};

/** CSL fields that options of the command line name. */
function cslOf(options: AddOptions): Record<string, unknown> {
  const own: Record<string, unknown> = {
    type: options.type,
    title: options.title,
    author: options.author?.map(cslName),
    issued: options.issued === undefined ? undefined : cslDate(options.issued),
    publisher: options.publisher,
    'container-title': options.container,
    URL: options.url,
    DOI: options.doi,
    number: options.number,
  };
  return Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
}

/** Fields of a new source: what was said, else what a bibliography says, else what the file says of itself. */
export function fieldsOf(
  options: AddOptions,
  { metadata, mediaType, pages }: ReadResult,
  url: string | undefined,
  bibliography: Bibliography,
): SourceFields {
  const fallback = MEDIA_KINDS[mediaType] ?? { type: 'document', kind: 'report' };
  const address = metadata.url ?? url;
  const guessed = guessLanguage(pages.map(({ text }) => text).join('\n'));
  const language =
    (options.language ?? metadata.language ?? guessed).split(/[-_]/u)[0]?.toLowerCase() ?? guessed;
  const csl = {
    type: fallback.type,
    title: metadata.title ?? options.id,
    ...(metadata.authors ? { author: metadata.authors.map(cslName) } : {}),
    ...(metadata.issued === undefined ? {} : { issued: cslDate(metadata.issued) }),
    ...(metadata.publisher === undefined ? {} : { publisher: metadata.publisher }),
    ...(address === undefined ? {} : { URL: address }),
    ...bibliography,
    ...cslOf(options),
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

/** What nobody said of a new source and its file does not say either, so that it was assumed; with the option that says otherwise. */
export function assumed(
  options: AddOptions,
  { metadata }: ReadResult,
  bibliography: Bibliography,
  fields: SourceFields,
): { field: string; value: string; option: string }[] {
  const open: [field: string, value: unknown, told: unknown, option: string][] = [
    ['title', fields.csl['title'], options.title ?? bibliography.title ?? metadata.title, '--title'],
    ['licence', fields.licence.name, options.licence, '--licence'],
    ['language', fields.language, options.language ?? metadata.language, '--language'],
    ['kind', fields.kind, options.kind, '--kind'],
    ['role', fields.role ?? 'primary', options.role, '--role'],
    ['pack', fields.pack ?? 'full', options.pack, '--pack'],
  ];
  return open
    .filter(([, , told]) => told === undefined)
    .map(([field, value, , option]) => ({ field, value: String(value), option }));
}

/** Fields that the caller named on the command line, which may change an existing file. */
export function named(options: AddOptions): (keyof SourceFields)[] {
  const given: [keyof SourceFields, unknown][] = [
    ['csl', [...Object.values(cslOf(options)), options.bibliography]],
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

/** What of the prefilled CSL fields may overwrite: only those named, by options or by a bibliography. */
export function onlyNamed(
  fields: SourceFields,
  options: AddOptions,
  bibliography: Bibliography,
): SourceFields {
  return { ...fields, csl: { ...bibliography, ...cslOf(options) } };
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
