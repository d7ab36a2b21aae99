import type { Quantity } from '../../schemas/quantity.ts';
import type { Span } from '../text/stream.ts';

/** A sentence in which every figure is one control character, so that phrases can be told by what stands between figures. */
export interface MarkedSentence {
  text: string;
  /** The figures that a match of a pattern holds, in order. */
  figuresIn(match: RegExpExecArray): Quantity[];
}

const MARK = /[\u0001-\u0003]/u;
const MARKS = /[\u0001-\u0003]/gu;

/**
 * Puts a sign for each figure into a sentence of a text; figures come in order and lie inside the sentence.
 * One without a sign is left out, words and all.
 */
export function markFigures(
  text: string,
  { start, end }: Span,
  figures: readonly Quantity[],
  signOf: (figure: Quantity) => string,
): MarkedSentence {
  const places = new Map<number, number>();
  let marked = '';
  let at = start;
  const signed: Quantity[] = [];
  for (const figure of figures) {
    const sign = signOf(figure);
    marked += text.slice(at, figure.start).replace(MARKS, ' ');
    at = figure.end;
    if (sign === '') continue;
    places.set(marked.length, signed.length);
    marked += sign;
    signed.push(figure);
  }
  return {
    text: marked + text.slice(at, end).replace(MARKS, ' '),
    figuresIn({ 0: phrase, index }) {
      const first = places.get(index + phrase.search(MARK)) ?? 0;
      return signed.slice(first, first + (phrase.match(MARKS)?.length ?? 0));
    },
  };
}
