import { Locale } from '../../schemas/language.ts';
import type { Quantity } from '../../schemas/quantity.ts';
import { type DocumentIndex, indexPages } from '../matching/index.ts';
import { dateParts } from '../quantities/index.ts';
import type { AuditSource } from './audit-source.ts';
import { FIGURE_VERDICT, quoteOf, tellingOf } from './draft-quotes.ts';
import type { Audit, AuditedItem } from './index.ts';

/** What a draft needs to know beside the audit. */
export interface DraftOptions {
  /** Source id under which the report is or will be registered. */
  report: string;
  title: string;
  words: DraftWords;
}

/** What the lines of a draft are written from. */
interface Drafting {
  audit: Audit;
  report: string;
  index: DocumentIndex;
  words: DraftWords;
}

/** What an editor has to settle, in the language of the editor; `decide` marks each of it. */
export interface DraftWords {
  decide: string;
  title: string;
  population: string;
  share: string;
  unit: string;
  nature: string;
  scope: string;
  register: string;
  figure: string;
  framing: string;
  note: string;
  /** Said of what no source states in one place, before lines of the report. */
  byHand: string;
  line: (number: number) => string;
}

/** A comment that asks the editor for something. */
const decide = (words: DraftWords, what: Exclude<keyof DraftWords, 'decide' | 'line' | 'byHand'>): string =>
  `# ${words.decide}: ${words[what]}`;

/** A claim in the making: one figure of one passage, with every place where the report tells it. */
interface DraftClaim {
  id: string;
  figure: Quantity;
  source: AuditSource;
  page: string;
  quote: string;
  tellings: AuditedItem[];
}

/** YAML takes any JSON string. */
const text = (words: string): string => JSON.stringify(words.replace(/\s+/g, ' ').trim());

const KINDS: Readonly<Partial<Record<Quantity['kind'], string>>> = {
  percentage: 'percentage',
  fraction: 'percentage',
  multiple: 'multiple',
  range: 'range',
  date: 'date',
  year: 'date',
  number: 'count',
};

/** Lines that state a figure, by its kind. */
function statement(figure: Quantity, words: DraftWords): string[] {
  const { kind, value, high, unit, bound, approximate } = figure;
  const unitLine = `unit: ${text(unit ?? '?')} ${decide(words, 'unit')}`;
  const limits = [
    ...(bound === 'exact' ? [] : [`bound: ${bound}`]),
    ...(approximate ? ['approximate: true'] : []),
  ];
  if (high !== undefined) return ['kind: range', `low: ${String(value)}`, `high: ${String(high)}`, unitLine];
  switch (KINDS[kind]) {
    case 'percentage': {
      const share = kind === 'fraction' ? Number(((value ?? 0) * 100).toPrecision(6)) : value;
      return [
        'kind: percentage',
        `value: ${String(share)}`,
        ...limits,
        `of: population ${decide(words, 'share')}`,
      ];
    }
    case 'multiple':
      return ['kind: multiple', `value: ${String(value)}`, ...limits];
    case 'date':
      return ['kind: date', `value: ${dateOf(value ?? 0)}`];
    case 'count':
      return ['kind: count', `value: ${String(value)}`, ...limits, unitLine];
    default:
      return ['kind: quantity', `value: ${String(value)}`, ...limits, unitLine];
  }
}

function dateOf(value: number): string {
  if (value < 10_000) return String(value);
  const [year, month, day] = [Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100];
  const two = (part: number): string => String(part).padStart(2, '0');
  return `"${String(year)}${month === 0 ? '' : `-${two(month)}`}${day === 0 ? '' : `-${two(day)}`}"`;
}

function telling(item: AuditedItem, claim: Quantity, { audit, report, index, words }: Drafting): string[] {
  const { quote, figure } = tellingOf(item, claim, audit, index);
  return [
    `- source: ${report}`,
    `  quote: ${text(quote)}`,
    '  verdict:',
    `    figure: ${figure} ${decide(words, 'figure')}`,
    `    framing: conditions-kept ${decide(words, 'framing')}`,
    `    note: "?" ${decide(words, 'note')}`,
  ];
}

/** A name that may stand for a source. */
const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'source';

const indent = (lines: readonly string[], by: number): string[] => lines.map((line) => ' '.repeat(by) + line);

function claimLines({ id, figure, source, page, quote, tellings }: DraftClaim, drafting: Drafting): string[] {
  const { words } = drafting;
  const locator = source.paging === 'pages' ? `{page: ${text(page)}}` : `{section: ${text(page)}}`;
  return [
    `  ${id}:`,
    ...indent(statement(figure, words), 4),
    `    nature: observed ${decide(words, 'nature')}`,
    `    scope: headline ${decide(words, 'scope')}`,
    '    evidence:',
    `      - source: ${slug(source.id)}${slug(source.id) === source.id ? '' : ` ${decide(words, 'register')}`}`,
    `        locator: ${locator}`,
    `        quote: ${text(quote)}`,
    '    retellings:',
    ...indent(
      tellings.flatMap((item) => telling(item, figure, drafting)),
      6,
    ),
  ];
}

/** What the source states itself, with a year where it is a date: what was computed, and clocks, are the editor's. */
function isDraftable({ match, status }: AuditedItem): boolean {
  const [found] = match?.found ?? [];
  if (!found || match?.found.length !== 1 || FIGURE_VERDICT[status] === undefined) return false;
  return found.quantity.kind !== 'date' || (dateParts(found.quantity)[0] ?? 0) !== 0;
}

function claimsOf(items: readonly AuditedItem[], sources: readonly AuditSource[]): DraftClaim[] {
  const claims = new Map<string, DraftClaim>();
  for (const item of items) {
    const [found] = item.match?.found ?? [];
    const source = sources.find(({ id }) => id === item.source);
    if (!found || !source || item.page === undefined || !isDraftable(item)) continue;
    const key = `${source.id} ${String(found.sentence)} ${String(found.quantity.start)}`;
    const known = claims.get(key);
    if (known) known.tellings.push(item);
    else {
      const quote = quoteOf(item, source, item.page);
      if (quote === '') continue;
      const id = `figure-${String(claims.size + 1)}`;
      claims.set(key, { id, figure: found.quantity, source, page: item.page, quote, tellings: [item] });
    }
  }
  return [...claims.values()];
}

/**
 * Write a draft finding from an audit: a claim for each figure that has a place in a source, with the value of the
 * source, its passage as evidence and the words of the report as a retelling. What nobody has decided is marked.
 */
export function draftFinding(
  audit: Audit,
  sources: readonly AuditSource[],
  { report, title, words }: DraftOptions,
): string {
  const claims = claimsOf(audit.items, sources);
  const index = indexPages([{ label: '1', text: audit.text }]);
  const drafted = new Set(claims.flatMap(({ tellings }) => tellings));
  const open = audit.items.filter(
    (item) =>
      item.kind !== 'page-cite' &&
      !drafted.has(item) &&
      (item.status === 'not-found' ||
        item.status === 'unattributed' ||
        FIGURE_VERDICT[item.status] !== undefined) &&
      (item.match !== null || item.status !== 'stands'),
  );
  const lang = Locale.options.find((locale) => locale === audit.lang) ?? 'en';
  return [
    '---',
    `title: ${text(title)} ${decide(words, 'title')}`,
    `lang: ${lang}`,
    'status: draft',
    'populations:',
    `  population: {label: "?", size: unknown} ${decide(words, 'population')}`,
    'claims:',
    ...claims.flatMap((claim) => claimLines(claim, { audit, report, index, words })),
    '---',
    '',
    ...claims.map(({ id }) => `<Claim id="${id}"/>`).flatMap((mention) => [mention, '']),
    ...(open.length === 0
      ? []
      : [
          `{/* ${words.byHand}`,
          ...open.map(
            ({ line, text: said }) =>
              `${words.line(line)}: ${said.replace(/\s+/g, ' ').replace(/\*\//g, '* /')}`,
          ),
          '*/}',
          '',
        ]),
  ].join('\n');
}
