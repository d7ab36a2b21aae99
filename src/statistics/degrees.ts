import { parseDecimal } from './decimal.ts';
import { skipGap } from './token.ts';

/** Degrees of freedom as they stand in the brackets after the name of a test. */
export interface Degrees {
  numbers: readonly number[];
  end: number;
}

const BRACKET = /\(([^()]{1,60})\)/y;
const BETWEEN = /[\s*_$\\\u00ad\u200b-\u200f\u2060\ufeff]|<\/?[a-z]{1,6}>/g;
const SIZE = /^[Nn]=\d{1,9}$/;
const GROUP = /^\d{3}(?:\.\d{1,10})?$/;
/** Up to seven digits: no test has more. The letters are what OCR makes of the numeral one: F(l, 76). */
const NUMBER = /^(?:df=)?(\d{1,7}(?:\.\d{1,10})?|[lI])$/i;

/** Joins a piece to the one before it where the comma between them groups digits: "8" and "748". */
function regroup(pieces: readonly string[], most: number): string[] {
  const joined = [...pieces];
  for (let index = joined.length - 1; index > 0 && joined.length > most; index -= 1) {
    const before = joined[index - 1] ?? '';
    const piece = joined[index] ?? '';
    if (GROUP.test(piece) && /(?:^|=)\d{1,3}$/.test(before)) joined.splice(index - 1, 2, before + piece);
  }
  return joined;
}

/**
 * Reads "(28)", "(2, 28)" or "(1, N = 11,455)" at `at`, with `wanted` numbers; null for anything else.
 *
 * A comma parts numbers first and groups digits only where there would be too many: "F(1,204)" has 1 and 204,
 * "F(1, 1,204)" has 1 and 1204, "t(1,204)" has 1204. Where a sample size may stand too, "χ²(1,204)" is left alone:
 * it is rather one degree of freedom and 204 people.
 */
export function readDegrees(
  text: string,
  at: number,
  { wanted, maySize }: { wanted: 1 | 2; maySize: boolean },
): Degrees | null {
  BRACKET.lastIndex = skipGap(text, at);
  const inner = BRACKET.exec(text)?.[1];
  if (inner === undefined) return null;
  const { lastIndex: end } = BRACKET;
  // A space before three digits says that they stand for themselves: t(2, 280) is no t with 2280.
  const pieces = inner
    .split(',')
    .map((piece) => (/^\s+\d{3}/.test(piece) ? ' ' : '') + piece.replace(BETWEEN, ''));
  const sizeAt = pieces.findIndex((piece) => /^\s?[Nn]=/.test(piece));
  const sized = sizeAt > 0;
  if (sized && !regroup(pieces.slice(sizeAt), 1).every((piece) => SIZE.test(piece.trim()))) return null;
  if (sized && !maySize) return null;
  const degrees = sized ? pieces.slice(0, sizeAt) : pieces;
  const numbers = (maySize ? degrees : regroup(degrees, wanted)).map(readNumber);
  if (numbers.length !== wanted || !numbers.every((number) => number > 0)) return null;
  return { numbers, end };
}

function readNumber(piece: string): number {
  const written = NUMBER.exec(piece.trim())?.[1];
  if (written === undefined) return Number.NaN;
  return /^[lI]$/.test(written) ? 1 : (parseDecimal(written)?.value ?? Number.NaN);
}
