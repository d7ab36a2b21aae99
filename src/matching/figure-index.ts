import type { Quantity } from '../../schemas/quantity.ts';
import { recognize } from '../quantities/index.ts';
import { isRow, sentencesOf } from '../text/sentences.ts';
import type { Span } from '../text/stream.ts';
import { withHalfOfDay } from './half-of-day.ts';
import { CLAUSE_BREAK, CLAUSE_ENDING } from './lexicon/clause-marks.ts';
import { withNegatedBound } from './negated-bounds.ts';
import { withoutNoteNumbers } from './note-numbers.ts';
import { spreadOut } from './figure-spread.ts';
import { termsOf, type Term } from './terms.ts';

/** One step of a sentence: a telling word, with offsets in its sentence, or a figure, with offsets in its page. */
export interface Step {
  term: Term | null;
  quantity: Quantity | null;
  /** What counts as the same step in another sentence: keys of the word, or the value of the figure. */
  keys: readonly string[];
  /** Ideas the word stands for, alike in every language. */
  ideas: readonly string[];
  /** Column of a table row from 0, and 0 in running text. */
  column: number;
  /** Clause or item of the sentence, from 0. */
  clause: number;
}

/** A sentence, or a row of a table, as the matching of figures sees it; offsets in the text of its page. */
export interface Sentence extends Span {
  page: number;
  steps: readonly Step[];
  /** Keys, ideas and sounds of all its steps. */
  named: ReadonlySet<string>;
  /** Index of the row that heads the table, where this is a row below it. */
  header: number | null;
}

/** A figure with its place: sentence and step in it, both from 0. */
export interface PlacedFigure {
  quantity: Quantity;
  sentence: number;
  step: number;
}

/** A page or section of a text. */
export interface FigurePage {
  label: string;
  text: string;
}

/** A text cut into sentences whose words and figures are known. */
export interface FigureIndex {
  pages: readonly FigurePage[];
  lang: string;
  sentences: readonly Sentence[];
  figures: readonly PlacedFigure[];
  /** Sentences in which a key, idea or sound stands, in order. */
  postings: ReadonlyMap<string, readonly number[]>;
}

const bareName = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.]+/g, '');

/** A figure in a form that is alike in every language: "#308210", "#gpt-4o". */
export function figureKey({ kind, value, high, text }: Quantity): string {
  if (kind === 'identifier' || value === null) return `#${bareName(text)}`;
  return `#${String(value)}${high === undefined ? '' : `-${String(high)}`}`;
}

/** Cells of a table row, by how many have ended before an offset; offsets must not go back. */
function columnCounter(row: string): (offset: number) => number {
  let at = row.startsWith('|') ? 1 : 0;
  let column = 0;
  return (offset) => {
    for (; at < offset; at += 1) if (row.charAt(at) === '|' || row.charAt(at) === '\t') column += 1;
    return column;
  };
}

/** Counts the clauses of a sentence: how many have begun at a step, told by what stands between it and the last one. */
function clauseCounter(sentence: string): (start: number, end: number) => number {
  let last = 0;
  let clause = 0;
  let word = '';
  return (start, end) => {
    if (CLAUSE_BREAK.test(sentence.slice(last, start)) || CLAUSE_ENDING.test(word)) clause += 1;
    last = end;
    word = sentence.slice(start, end);
    return clause;
  };
}

function* stepsOf(text: string, { start, end }: Span, quantities: readonly Quantity[]): Generator<Step> {
  const sentence = text.slice(start, end);
  const columnAt = isRow(sentence) ? columnCounter(sentence) : () => 0;
  const clauseAt = clauseCounter(sentence);
  const figures = quantities.values();
  let figure = figures.next().value;
  const figureStep = (quantity: Quantity): Step => ({
    term: null,
    quantity,
    keys: [figureKey(quantity)],
    ideas: [],
    column: columnAt(quantity.start - start),
    clause: clauseAt(quantity.start - start, quantity.end - start),
  });
  for (const term of termsOf(sentence)) {
    while (figure && figure.end - start <= term.start) {
      yield figureStep(figure);
      figure = figures.next().value;
    }
    // The words of a figure are the figure.
    if (figure && figure.start - start < term.end) continue;
    const { keys, ideas } = term;
    const clause = clauseAt(term.start, term.end);
    yield { term, quantity: null, keys, ideas, column: columnAt(term.start), clause };
  }
  while (figure) {
    yield figureStep(figure);
    figure = figures.next().value;
  }
}

/** Row of headings above each row of a table: the first row of an unbroken run of rows. */
function headerOf(sentences: readonly Sentence[], text: string, { start, end }: Span): number | null {
  const above = sentences.at(-1);
  const own = text.slice(start, end);
  if (!above || !isRow(own) || !isRow(text.slice(above.start, above.end))) return null;
  return text.slice(above.end, start).trim() === '' ? (above.header ?? sentences.length - 1) : null;
}

/**
 * Recognize the figures and telling words of a text; takes time linear in its length.
 *
 * `hasNotes`: the text is a whole document, in which numbers may also number notes.
 */
export function indexFigures(
  pages: readonly FigurePage[],
  lang: string,
  { hasNotes = false }: { hasNotes?: boolean } = {},
): FigureIndex {
  const sentences: Sentence[] = [];
  const figures: PlacedFigure[] = [];
  const postings = new Map<string, number[]>();
  const languages = [...new Set([lang, 'en'])];
  const recognized = pages.map(({ text }) => ({
    text,
    quantities: spreadOut(text, recognize(text, { languages })).map((quantity) =>
      withNegatedBound(text, withHalfOfDay(text, quantity), lang),
    ),
  }));
  const byPage = hasNotes ? withoutNoteNumbers(recognized) : recognized.map(({ quantities }) => quantities);
  pages.forEach(({ text }, page) => {
    const quantities = byPage[page] ?? [];
    let next = 0;
    for (const span of sentencesOf(text)) {
      const first = next;
      while ((quantities[next]?.start ?? Infinity) < span.end) next += 1;
      const steps = [...stepsOf(text, span, quantities.slice(first, next))];
      const sentence = sentences.length;
      steps.forEach(({ quantity }, step) => {
        if (quantity) figures.push({ quantity, sentence, step });
      });
      const named = new Set<string>();
      for (const { keys, ideas, term } of steps) {
        for (const key of keys) named.add(key);
        for (const idea of ideas) named.add(idea);
        for (const sound of term?.sounds ?? []) named.add(sound);
      }
      sentences.push({ ...span, page, steps, named, header: headerOf(sentences, text, span) });
      for (const key of named) {
        const list = postings.get(key);
        if (list) list.push(sentence);
        else postings.set(key, [sentence]);
      }
    }
  });
  return { pages, lang, sentences, figures, postings };
}
