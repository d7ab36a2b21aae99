import { type Run, date, halfBefore, hourOf, isDay, isMonth, lasts, run, stamp } from './calendar-parts.ts';
import { type Draft, draft } from './draft.ts';
import type { Lexicon } from './lexicon-shape.ts';
import { closesWord } from './word-edges.ts';

const DASHES = '~–';

const isHour = (part: Run): boolean => part.size <= 2 && part.value <= 24;

/** The last part of a span whose first part is `first`, or null: the 14 of 12~14일. */
export function spanEnd(text: string, first: Run, fits: (part: Run) => boolean): Run | null {
  if (first.end >= text.length || !DASHES.includes(text.charAt(first.end))) return null;
  const last = run(text, first.end + 1);
  return last !== null && fits(first) && fits(last) && last.value > first.value ? last : null;
}

/** 12~14일, 3~5월, 9~11시: two parts of a date that share the word after them. */
export function readSpan(text: string, start: number, first: Run, lexicon: Lexicon): Draft | null {
  if (first.size > 2 || first.end >= text.length || !DASHES.includes(text.charAt(first.end))) return null;
  const last = spanEnd(text, first, isDay) ?? spanEnd(text, first, isHour);
  if (last === null) return null;
  const { days, hours, months } = lexicon.calendar;
  const longer = lexicon.after.match(text, last.end)?.at ?? 0;
  const month = isMonth(first) && isMonth(last) ? months.match(text, last.end) : undefined;
  if (month !== undefined && month.at >= longer)
    return date(start, month.at, stamp(0, first.value, 0), stamp(0, last.value, 0));
  const day = isDay(first) && isDay(last) ? days.match(text, last.end) : undefined;
  if (day !== undefined && day.at >= longer && !lasts(text, day.at, lexicon))
    return date(start, day.at, first.value, last.value);
  const hour = isHour(first) && isHour(last) ? hours.match(text, last.end) : undefined;
  if (hour === undefined || hour.at <= longer || !closesWord(text, hour.at, lexicon)) return null;
  const half = halfBefore(text, start, lexicon);
  return draft(start, hour.at, {
    kind: 'date',
    value: hourOf(first.value, half) * 100,
    high: hourOf(last.value, half) * 100,
    unit: 'clock',
  });
}
