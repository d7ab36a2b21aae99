import type { Place, Point } from '../../schemas/place.ts';

/** Turns offsets of one file into lines and columns. */
export interface LineIndex {
  /** Offsets are UTF-16, from 0, end exclusive; offsets past the text are clamped to its end. */
  place(start: number, end: number): Place;
}

/** Builds the line index of a text once, so that each look-up is a binary search. */
export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);

  const point = (offset: number): Point => {
    const at = Math.max(0, Math.min(offset, text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - (starts[low] ?? 0) + 1, offset: at };
  };

  return {
    place: (start, end) => ({ start: point(start), end: point(Math.max(start, end)) }),
  };
}
