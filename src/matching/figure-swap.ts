import type { QuoteMatch } from '../../schemas/match.ts';
import type { Bound } from '../../schemas/quantity.ts';
import { shinglesOf } from '../text/shingles.ts';
import { bringsFigure, makePart, type Part } from './quote-parts.ts';
import type { PageRange } from './page-range.ts';
import type { PackIndex } from './quote-index.ts';

/** Figures of a quotation looked at, and figures put in their stead in all. */
const MOST_FIGURES = 12;
const MOST_TRIES = 2000;
/** The word of a figure in a pack may lie one beside the word of the quotation: "≤ 5" is one word, "p 5" two. */
const DRIFT = [0, -1, 1];

/** Signs of bounds, which recognition keeps apart from the words of a figure. */
const SIGN_OF: Readonly<Record<Bound, string>> = {
  exact: '',
  'at-least': '≥',
  'more-than': '>',
  'at-most': '≤',
  'less-than': '<',
};

/** A run of digits with its marks: "30만8210" holds two. */
const RUN = /\p{N}+(?:[.,]\p{N}+)*/gu;

/** A figure of a quotation: UTF-16 offsets in the part, and the word of the part that holds it. */
interface Figure {
  text: string;
  start: number;
  end: number;
  word: number;
}

function figuresOf(part: Part): Figure[] {
  const found: Figure[] = [];
  part.words.forEach((span, word) => {
    const start = part.stream.from[span.start] ?? 0;
    const end = part.stream.to[span.end - 1] ?? start;
    const text = part.raw.slice(start, end);
    const runs = [...text.matchAll(RUN)];
    for (const run of runs) {
      const at = start + run.index;
      found.push({ text: run[0], start: at, end: at + run[0].length, word });
    }
    if (runs.length === 0 && bringsFigure(text)) found.push({ text, start, end, word });
  });
  return found.slice(0, MOST_FIGURES);
}

/** A figure with the signs that are set right beside it: "−", "$", "%". */
function withSigns(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  while (from > 0 && /[<>≤≥±~+\-−–$€£₩]/u.test(text.charAt(from - 1))) from -= 1;
  const apart = from === start ? /[<>≤≥±~] $/u.exec(text.slice(Math.max(0, start - 2), start)) : null;
  if (apart) from -= 2;
  const sign = /^\s?[%‰]/u.exec(text.slice(end, end + 2));
  return { start: from, end: end + (sign?.[0].length ?? 0) };
}

/** Words of a recognized figure in place of a stretch [start, end) of a part. */
interface Swap {
  start: number;
  end: number;
  words: string;
}

/** What of a recognized figure may stand for a figure of a part: one of its runs of digits, or all of it with its signs. */
function swapsOf(part: Part, figure: Figure, text: string, bound: Bound): Swap[] {
  const signed = withSigns(part.raw, figure.start, figure.end);
  const runs = new Set(text.match(RUN) ?? []);
  const swaps = [...runs].map((words) => ({ start: figure.start, end: figure.end, words }));
  const sign = SIGN_OF[bound];
  const wholes = sign === '' ? [text] : [text, `${sign} ${text}`];
  return [...swaps, ...wholes.map((words) => ({ ...signed, words }))].filter(
    ({ start, end, words }) => part.raw.slice(start, end) !== words,
  );
}

/** Pages of a pack, those cited first. */
function* pagesInOrder(count: number, cited: PageRange | null): Generator<number> {
  const isCited = (page: number): boolean => cited !== null && page >= cited.first && page <= cited.last;
  for (let page = 0; page < count; page += 1) if (isCited(page)) yield page;
  for (let page = 0; page < count; page += 1) if (!isCited(page)) yield page;
}

/**
 * Find the one figure of a part in whose stead another figure of the source makes the part stand there, and name both.
 *
 * Each figure of the part is compared with the recognized figures of the pack at their own places, the cited
 * pages first, so that no chance agreement elsewhere can name a wrong one. Null where no single figure differs.
 */
export function findSwappedFigure(
  part: Part,
  quote: string,
  index: PackIndex,
  cited: PageRange | null,
): QuoteMatch | null {
  const { size, salt } = index;
  if (part.words.length < size) return null;
  const own = shinglesOf(part.stream.text, part.words, size, salt);
  const figures = figuresOf(part);
  if (figures.length === 0) return null;
  const known = new Map<string, Uint32Array>();
  const swapped = ({ start, end, words }: Swap): Uint32Array | undefined => {
    const key = `${String(start)} ${String(end)} ${words}`;
    const made = known.get(key);
    if (made || known.size >= MOST_TRIES) return made;
    const other = makePart(part.raw.slice(0, start) + words + part.raw.slice(end), 0);
    const prints = shinglesOf(other.stream.text, other.words, size, salt);
    known.set(key, prints);
    return prints;
  };
  const stands = (prints: ArrayLike<number>, node: number, at: number): boolean =>
    index.prints[node + at] === prints[at];
  for (const page of pagesInOrder(index.pack.pages.length, cited)) {
    for (const { word, text, bound } of index.figuresOn(page)) {
      for (const figure of figures) {
        for (const drift of DRIFT) {
          const node = (index.firsts[page] ?? 0) + word - figure.word + drift;
          if (node < 0 || node + own.length > index.words) continue;
          // Shingles that do not hold the figure must agree as they are.
          const before = figure.word - size;
          if (before >= 0 && !stands(own, node, before)) continue;
          if (figure.word + 1 < own.length && !stands(own, node, figure.word + 1)) continue;
          for (const swap of swapsOf(part, figure, text, bound)) {
            const prints = swapped(swap);
            if (!prints || prints.length === 0) continue;
            if (!prints.every((_, at) => stands(prints, node, at))) continue;
            return answer(part, quote, figure, swap, index.labels.labels[page] ?? '');
          }
        }
      }
    }
  }
  return null;
}

function answer(part: Part, quote: string, figure: Figure, swap: Swap, page: string): QuoteMatch {
  const { start, end } = withSigns(part.raw, figure.start, figure.end);
  const [from, to] = [part.offset + start, part.offset + end];
  return {
    status: 'altered',
    why: 'word-differs',
    page,
    offered: { text: quote.slice(from, to), start: from, end: to },
    expected: part.raw.slice(start, swap.start) + swap.words + part.raw.slice(swap.end, end),
  };
}
