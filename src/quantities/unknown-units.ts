import { startsWord } from './accept.ts';
import { DIGIT, LATIN, SPACE, classAt, isLetterAt, isUpperAt, skipSpacesBack } from './characters.ts';
import type { Lexicon } from './lexicon-shape.ts';
import type { FoundMark } from './marks.ts';
import type { Numeral } from './numeral.ts';

/** End of the letters of an unknown unit where a bound or a rate says that an amount is meant: below 990AT/cm. */
export function unknownUnit(text: string, numeral: Numeral, lexicon: Lexicon): number {
  const { start, end } = numeral;
  let stop = end;
  while (stop - end < 4 && classAt(text, stop) === LATIN) stop += 1;
  if (stop === end || classAt(text, stop) === LATIN || classAt(text, stop) === DIGIT) return -1;
  const rate = text.charAt(stop) === '/' && lexicon.symbols.match(text, stop + 1) !== undefined;
  if (rate) return stop;
  // Names begin with no minus: -10C.
  if (text.charAt(start - 1) === '-' && classAt(text, start - 2) === SPACE) return stop;
  const before = skipSpacesBack(text, start, 2);
  if (stop === end + 1 && DEGREES[text.charAt(end)] !== undefined) {
    if (isBelowZero(text, before, lexicon) || isWarm(text, numeral, before, lexicon)) return stop;
  }
  if (isUpperAt(text, end)) return -1;
  const bound = (_: unknown, at: number): boolean => before < start && !isLetterAt(text, at - 1);
  return lexicon.boundsBefore.match(text, before, bound) === undefined ? -1 : stop;
}

/** Whether a word before degrees says that they are below zero: minus 5C, 영하 5C. */
function isBelowZero(text: string, end: number, lexicon: Lexicon): boolean {
  return lexicon.negatives.match(text, end, startsWord) !== undefined;
}

const ISOTOPES = new Set(['11C', '12C', '13C', '14C', '18F', '19F']);
const LEAST_SURE = 10;
const WARMEST: Readonly<Record<string, number>> = { C: 60, F: 140 };

/** "highs of 30C", "100°F (38C)": what stands before says that it is no name of a seat or part. */
function isWarm(text: string, numeral: Numeral, before: number, lexicon: Lexicon): boolean {
  const value = numeral.value ?? 0;
  if (value > (WARMEST[text.charAt(numeral.end)] ?? 0) || value === 0) return false;
  if (text.charAt(before - 1) === '(') return value >= LEAST_SURE && text.charAt(numeral.end + 1) === ')';
  // by 14C: the isotope
  if (ISOTOPES.has(text.slice(numeral.start, numeral.end + 1))) return false;
  return before < numeral.start && lexicon.degreeCues.match(text, before, startsWord) !== undefined;
}

/** Degrees that the sign is left out of: 1.5C, -15C. */
const DEGREES: Readonly<Record<string, string>> = { C: '°C', F: '°F' };

/** End of a glued letter for degrees after decimals, or -1. */
export function bareDegrees(text: string, numeral: Numeral): number {
  const { end, decimals } = numeral;
  if (decimals !== 1 || DEGREES[text.charAt(end)] === undefined) return -1;
  const next = classAt(text, end + 1);
  return next === LATIN || next === DIGIT || text.charAt(end + 1) === '/' ? -1 : end + 1;
}

/** The mark of a unit that no list holds, as it is written. */
export function unknownMark(text: string, start: number, end: number): FoundMark {
  const written = text.slice(start, end);
  return { mark: { kind: 'measure', unit: DEGREES[written] ?? written }, start, end };
}
