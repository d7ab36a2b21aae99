import { HANGUL, LATIN, classAt, isDigitAt, skipSpaces, skipSpacesBack } from './characters.ts';
import { type Draft, draft } from './draft.ts';
import type { Lexicon } from './lexicon-shape.ts';
import { closesWord } from './word-edges.ts';

/** A row of digits in a date: its value, how many digits it has, and where it ends. */
export interface Run {
  value: number;
  size: number;
  end: number;
}

const ZERO = 0x30;

/** The one to six digits at `index`, or null. */
export function run(text: string, index: number): Run | null {
  let at = index;
  let value = 0;
  while (isDigitAt(text, at) && at - index < 6) {
    value = value * 10 + text.charCodeAt(at) - ZERO;
    at += 1;
  }
  if (at === index || isDigitAt(text, at)) return null;
  return { value, size: at - index, end: at };
}

/** A date as a number: yyyymmdd, zeros for what the text leaves out. */
export function stamp(year: number, month: number, day: number): number {
  return year * 10000 + month * 100 + day;
}

/** A date or a span of dates; values are those of `stamp`. */
export function date(start: number, end: number, value: number | null, high?: number): Draft {
  return draft(start, end, { kind: 'date', value, high, unit: 'date' });
}

const HALF_DAY = 12;

/** The hour on the clock of 24 hours, of the twelve that begin at `from`: 3 in the afternoon is 15, 밤 1시 is 1. */
export function hourOf(hour: number, from: number | undefined): number {
  if (from === undefined || hour < 1 || hour > HALF_DAY) return hour;
  const early = hour % HALF_DAY;
  return early >= from || early < from - HALF_DAY ? early : early + HALF_DAY;
}

/** The half of the day that stands before the hour at `start`: 오후 3시. */
export function halfBefore(text: string, start: number, lexicon: Lexicon): number | undefined {
  const end = skipSpacesBack(text, start, 1);
  if (end === 0 || classAt(text, end - 1) === LATIN) return undefined;
  return lexicon.halvesBefore.match(text, end)?.value;
}

/** A time of day; `half` is what stands after it, or else before it. */
export function clock(
  text: string,
  start: number,
  end: number,
  hour: number,
  minute: number,
  lexicon: Lexicon,
  half = halfBefore(text, start, lexicon),
): Draft {
  return draft(start, end, { kind: 'date', value: hourOf(hour, half) * 100 + minute, unit: 'clock' });
}

/** A space and one syllable: most longer words begin no other one. */
const SHORT = 2;

const HALF_HOUR = 30;

/** 6시 반: the time where half an hour follows the word for the hour that ends at `end`, or the full hour. */
export function clockOrHalf(text: string, start: number, end: number, hour: number, lexicon: Lexicon): Draft {
  const ends = (_: true, at: number): boolean => closesWord(text, at, lexicon);
  const half = lexicon.calendar.halfHours.match(text, skipSpaces(text, end, 1), ends);
  return half === undefined
    ? clock(text, start, end, hour, 0, lexicon)
    : clock(text, start, half.at, hour, HALF_HOUR, lexicon);
}

/** Whether digits may be a year, a month or a day. */
export const isYear = (part: Run): boolean => part.size === 4 && part.value >= 1000 && part.value < 3000;
export const isMonth = (part: Run): boolean => part.size <= 2 && part.value >= 1 && part.value <= 12;
export const isDay = (part: Run): boolean => part.size <= 2 && part.value >= 1 && part.value <= 31;

/** Whether what follows a count of days or years says that it lasts; 5일 전 does, 5일 전국에서 does not. */
export function lasts(text: string, index: number, lexicon: Lexicon): boolean {
  const whole = (_: true, at: number): boolean =>
    at - index > SHORT || classAt(text, at - 1) !== HANGUL || closesWord(text, at, lexicon);
  return lexicon.calendar.lasts.match(text, index, whole) !== undefined;
}
