import { type Run, isDay, isMonth, run } from './calendar-parts.ts';
import { isDigitAt, skipSpaces } from './characters.ts';
import type { Lexicon } from './lexicon-shape.ts';
import { runOn } from './names.ts';

const DOTS = '·ㆍ‧∙・';

/** End of the day that an event is called by, or -1: 3·1운동, 5.18 민주화운동. */
function eventEnd(text: string, start: number, month: Run, lexicon: Lexicon): number {
  const sign = text.charAt(month.end);
  // A point is mostly decimal: 규모 5.8 지진.
  const nouns = sign === '.' ? lexicon.pointedEventNouns : lexicon.eventNouns;
  if ((sign !== '.' && !DOTS.includes(sign)) || !isMonth(month) || isDigitAt(text, start - 2)) return -1;
  const day = run(text, month.end + 1);
  if (day === null || !isDay(day)) return -1;
  return nouns.match(text, skipSpaces(text, day.end, 1)) === undefined ? -1 : day.end;
}

/** End of the number of a case, or -1: 2023도1234, 2019헌바123. */
function caseEnd(text: string, year: Run, lexicon: Lexicon): number {
  const digits = (_: true, at: number): boolean => isDigitAt(text, at);
  const sign = lexicon.caseSigns.match(text, year.end, digits);
  return sign === undefined ? -1 : runOn(text, sign.at);
}

const YEAR_DIGITS = 4;
const POINT = 0x2e;
/** The first sign beyond ASCII that stands in such names: the middle dot. */
const FIRST_SIGN = 0xb7;

/** End of a name that begins with a date or year at `start`, or -1. */
export function datedNameEnd(text: string, start: number, lexicon: Lexicon): number {
  // Most numbers are neither: one look at what stands after two or four digits tells.
  let end = start + 1;
  while (end - start <= YEAR_DIGITS && isDigitAt(text, end)) end += 1;
  const code = text.charCodeAt(end);
  if (end >= text.length || (code < FIRST_SIGN && code !== POINT)) return -1;
  const first = run(text, start);
  if (first === null) return -1;
  if (first.size <= 2) return eventEnd(text, start, first, lexicon);
  return first.size === YEAR_DIGITS && code !== POINT ? caseEnd(text, first, lexicon) : -1;
}
