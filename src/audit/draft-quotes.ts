import type { Quantity } from '../../schemas/quantity.ts';
import { type DocumentIndex, isPass, matchQuote } from '../matching/index.ts';
import { agrees, recognize } from '../quantities/index.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { Span } from '../text/stream.ts';
import type { AuditSource } from './audit-source.ts';
import type { Audit, AuditedItem } from './index.ts';

/** Characters of a drafted quotation, about a sentence. */
const LONGEST_QUOTE = 240;
/** A pack cannot tell where fewer words stand. */
const FEWEST_WORDS = 4;

const isLongEnough = (quote: string): boolean => quote.split(' ').length >= FEWEST_WORDS;

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

/** So much of a passage around a figure as may be quoted, on one line; all offsets in the text. */
const passageOf = (text: string, passage: Span, figure: Span): string =>
  around(
    text.slice(passage.start, passage.end),
    figure.start - passage.start,
    figure.end - passage.start,
  ).replace(/\s+/g, ' ');

/** The passage of the source round a figure, as a quotation that its own text bears out; empty where none does. */
export function quoteOf({ match }: AuditedItem, source: AuditSource, label: string): string {
  const [found] = match?.found ?? [];
  const sentence = found && source.figures.sentences[found.sentence];
  if (!found || !sentence) return '';
  const page = source.pages[sentence.page]?.text ?? '';
  const { start, end } = found.quantity;
  const next = source.figures.sentences[found.sentence + 1];
  const ends = [sentence.end, next?.page === sentence.page ? next.end : sentence.end];
  const passages = ends.map((last) => passageOf(page, { start: sentence.start, end: last }, { start, end }));
  const isFound = (quote: string): boolean =>
    isLongEnough(quote) &&
    isPass(matchQuote(source.paging === 'pages' ? { quote, page: label } : { quote }, source.quotes).status);
  return passages.find(isFound) ?? '';
}

export const FIGURE_VERDICT: Readonly<Partial<Record<AuditedItem['status'], string>>> = {
  stands: 'matches',
  rounded: 'rounded',
  differs: 'differs',
};

/** A passage of the report with what may be said of the figure in it. */
export interface Telling {
  quote: string;
  figure: string;
}

/** Passages of the report that hold a figure: its sentence, what lies between its neighbours, and more of the text. */
function passagesRound({ start, end }: AuditedItem, { text: report, items }: Audit): string[] {
  const sentences = sentencesOf(report);
  const at = sentences.findIndex((span) => span.start <= start && end <= span.end);
  const { start: from, end: to } = sentences[at] ?? { start, end };
  const before = items.flatMap((other) => (other.end <= start ? [other.end] : []));
  const after = items.flatMap((other) => (other.start >= end ? [other.start] : []));
  const spans: [number, number][] = [
    [from, to],
    [Math.max(from, ...before), Math.min(to, ...after)],
    [sentences[at - 1]?.start ?? from, to],
    [from, sentences[at + 1]?.end ?? to],
  ];
  return spans.map(([first, last]) => passageOf(report, { start: first, end: last }, { start, end }));
}

/** The first passage of the report that the check will find and that bears out what the audit found. */
export function tellingOf(item: AuditedItem, figure: Quantity, audit: Audit, report: DocumentIndex): Telling {
  const said = FIGURE_VERDICT[item.status] ?? 'not-applicable';
  const passages = passagesRound(item, audit).filter(
    (quote) => isLongEnough(quote) && isPass(matchQuote({ quote }, report).status),
  );
  const quote = passages.find(
    (passage) => recognize(passage).some((found) => agrees(found, figure)) === (said !== 'differs'),
  );
  return quote === undefined
    ? { quote: passages[0] ?? item.text, figure: 'not-applicable' }
    : { quote, figure: said };
}
