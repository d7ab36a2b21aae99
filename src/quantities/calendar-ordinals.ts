import { endsInSpace, endsLatin } from './accept.ts';
import { date, isYear, run, stamp } from './calendar-parts.ts';
import { isUpperAt, skipSpaces } from './characters.ts';
import type { Draft } from './draft.ts';
import type { Lexicon } from './lexicon-shape.ts';
import type { Numeral } from './numeral.ts';

const DAYS = 31;

/** The year after a month, over a comma or "of": where it ends and its number, or null. */
export function yearAfter(
  text: string,
  end: number,
  lexicon: Lexicon,
): { value: number; end: number } | null {
  let at = skipSpaces(text, text.charAt(end) === ',' ? end + 1 : end, 2);
  const link = lexicon.monthLinks.match(text, at, endsInSpace);
  if (link !== undefined && at > end) at = skipSpaces(text, link.at, 2);
  const year = run(text, at);
  return year !== null && isYear(year) ? year : null;
}

/** "the fourth of July", "twenty-first of June, 1998": a day in words before its month. */
export function ordinalDate(text: string, numeral: Numeral, lexicon: Lexicon): Draft | null {
  const { start, end, value, kind, digits } = numeral;
  if (kind !== 'ordinal' || digits || value === null || value < 1 || value > DAYS) return null;
  const at = skipSpaces(text, end, 2);
  const link = lexicon.monthLinks.match(text, at, endsInSpace);
  if (link === undefined || at === end) return null;
  const from = skipSpaces(text, link.at, 2);
  const month = lexicon.months.match(text, from, endsLatin);
  if (month === undefined) return null;
  const plain = lexicon.plainMonths.match(text, from, (_, at) => at === month.at);
  if (plain === undefined && !isUpperAt(text, from)) return null;
  const year = yearAfter(text, month.at, lexicon);
  const made = date(start, year?.end ?? month.at, stamp(year?.value ?? 0, month.value, value));
  made.digits = false;
  return made;
}
