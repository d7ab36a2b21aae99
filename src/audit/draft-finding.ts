import { Locale } from '../../schemas/language.ts';
import type { Quantity } from '../../schemas/quantity.ts';
import { isPass, matchQuote } from '../matching/index.ts';
import { dateParts } from '../quantities/index.ts';
import type { AuditSource } from './audit-source.ts';
import type { Audit, AuditedItem } from './index.ts';

/** What a draft needs to know beside the audit. */
export interface DraftOptions {
  /** Source id under which the report is or will be registered. */
  report: string;
  title: string;
}

/** Characters of a drafted quotation, about a sentence. */
const LONGEST_QUOTE = 240;
/** What an editor has to settle is marked with this word. */
const DECIDE = '# decide:';

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

/** Words of a text around a place, whole words only, not longer than a drafted quotation may be. */
function around(words: string, start: number, end: number): string {
  const room = Math.max(0, LONGEST_QUOTE - (end - start));
  let from = Math.max(0, start - Math.floor(room / 2));
  let to = Math.min(words.length, from + LONGEST_QUOTE);
  from = Math.max(0, Math.min(from, to - LONGEST_QUOTE));
  if (from > 0) from = Math.min(start, words.indexOf(' ', from) + 1 || start);
  if (to < words.length) to = Math.max(end, words.lastIndexOf(' ', to));
  return words.slice(from, to).trim();
}

/** The passage of the source round a figure, as a quotation that its own text bears out; empty where none does. */
function quoteOf({ match }: AuditedItem, source: AuditSource, page: string): string {
  const [found] = match?.found ?? [];
  const sentence = found && source.figures.sentences[found.sentence];
  if (!found || !sentence) return '';
  const own = source.pages[sentence.page]?.text.slice(sentence.start, sentence.end) ?? '';
  const quote = around(
    own,
    found.quantity.start - sentence.start,
    found.quantity.end - sentence.start,
  ).replace(/\s+/g, ' ');
  const query = source.paging === 'pages' ? { quote, page } : { quote };
  return isPass(matchQuote(query, source.quotes).status) ? quote : '';
}

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
function statement({ kind, value, high, unit, bound, approximate }: Quantity): string[] {
  const unitLine = `unit: ${text(unit ?? '?')} ${DECIDE} the word for what is counted or measured, by language`;
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
        `of: population ${DECIDE} what it is a share of`,
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

const FIGURE_VERDICT: Readonly<Partial<Record<AuditedItem['status'], string>>> = {
  stands: 'matches',
  rounded: 'rounded',
  differs: 'differs',
};

function telling(item: AuditedItem, audit: Audit, report: string): string[] {
  const sentence =
    around(audit.text, item.start, item.end)
      .split('\n')
      .find((line) => line.includes(item.text)) ?? item.text;
  return [
    `- source: ${report}`,
    `  quote: ${text(around(sentence, sentence.indexOf(item.text), sentence.indexOf(item.text) + item.text.length))}`,
    '  verdict:',
    `    figure: ${FIGURE_VERDICT[item.status] ?? 'not-applicable'} ${DECIDE} does the report say it of the same thing?`,
    `    framing: conditions-kept ${DECIDE} are the conditions kept? any term or subject changed?`,
    `    note: "?" ${DECIDE} why, in a sentence or two`,
  ];
}

/** A name that may stand for a source. */
const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'source';

const indent = (lines: readonly string[], by: number): string[] => lines.map((line) => ' '.repeat(by) + line);

function claimLines(
  { id, figure, source, page, quote, tellings }: DraftClaim,
  audit: Audit,
  report: string,
): string[] {
  const locator = source.paging === 'pages' ? `{page: ${text(page)}}` : `{section: ${text(page)}}`;
  return [
    `  ${id}:`,
    ...indent(statement(figure), 4),
    `    nature: observed ${DECIDE} observed, fitted, derived or stated`,
    `    scope: headline ${DECIDE} scenario where it holds only under a set-up`,
    '    evidence:',
    `      - source: ${slug(source.id)}${slug(source.id) === source.id ? '' : ` ${DECIDE} register it under this id`}`,
    `        locator: ${locator}`,
    `        quote: ${text(quote)}`,
    '    retellings:',
    ...indent(
      tellings.flatMap((item) => telling(item, audit, report)),
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
  { report, title }: DraftOptions,
): string {
  const claims = claimsOf(audit.items, sources);
  const open = audit.items.filter(
    ({ status, kind }) => (status === 'not-found' || status === 'unattributed') && kind !== 'page-cite',
  );
  const lang = Locale.options.find((locale) => locale === audit.lang) ?? 'en';
  return [
    '---',
    `title: ${text(title)} ${DECIDE} say the finding, not the report`,
    `lang: ${lang}`,
    'status: draft',
    'populations:',
    `  population: {label: "?", size: unknown} ${DECIDE} name what the percentages are shares of`,
    'claims:',
    ...claims.flatMap((claim) => claimLines(claim, audit, report)),
    '---',
    '',
    ...claims.map(({ id }) => `<Claim id="${id}"/>`).flatMap((mention) => [mention, '']),
    ...(open.length === 0
      ? []
      : [
          '{/* To be decided by hand, since no source states them in one place:',
          ...open.map(
            ({ line, text: words }) =>
              `line ${String(line)}: ${words.replace(/\s+/g, ' ').replace(/\*\//g, '* /')}`,
          ),
          '*/}',
          '',
        ]),
  ].join('\n');
}
