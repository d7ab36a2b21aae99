import { endsInSpace, endsLatin, startsLatin } from './accept.ts';
import { type Run, clock, date, isDay, isMonth, isYear, run, stamp } from './calendar-parts.ts';
import { yearAfter } from './calendar-ordinals.ts';
import { readWorded } from './calendar-worded.ts';
import { HANGUL, LATIN, classAt, isDigitAt, isUpperAt, skipSpaces, skipSpacesBack } from './characters.ts';
import type { Draft } from './draft.ts';
import type { Lexicon } from './lexicon-shape.ts';
import type { Hit } from './trie.ts';
import { bareYear } from './years.ts';

/** 2018-05-17, 2018. 5. 17., 17/5/2018. */
function signed(text: string, start: number, first: Run): Draft | null {
  const mark = text.charAt(first.end);
  if (mark !== '-' && mark !== '/' && mark !== '.') return null;
  const second = run(text, skipSpaces(text, first.end + 1, 1));
  if (second === null) return null;
  const spaced = second.end - second.size > first.end + 1;
  const again = text.charAt(second.end) === mark;
  const third = again ? run(text, skipSpaces(text, second.end + 1, 1)) : null;
  if (third === null) {
    if (
      mark === '-' &&
      isYear(first) &&
      second.size === 2 &&
      isMonth(second) &&
      // 2008-09 is a season.
      second.value !== (first.value % 100) + 1 &&
      text.charAt(first.end + 1) === '0'
    ) {
      return date(start, second.end, stamp(first.value, second.value, 0));
    }
    return null;
  }
  // 2018-05-17T10:30 goes on with the time.
  const timed = text.charAt(third.end) === 'T' && isDigitAt(text, third.end + 1);
  const glued =
    (classAt(text, third.end) === LATIN && !timed) ||
    (mark !== '/' && text.charAt(third.end) === mark && isDigitAt(text, third.end + 1));
  if (glued) return null;
  if (isYear(first) && isMonth(second) && isDay(third)) {
    const end = mark === '.' && text.charAt(third.end) === '.' && spaced ? third.end + 1 : third.end;
    return date(start, end, stamp(first.value, second.value, third.value));
  }
  const yearLast = isYear(third) || (third.size === 2 && mark === '/');
  if (!yearLast || spaced) return null;
  if (isDay(first) && isMonth(second))
    return date(start, third.end, stamp(third.value, second.value, first.value));
  if (isMonth(first) && isDay(second))
    return date(start, third.end, stamp(third.value, first.value, second.value));
  return null;
}

/** The half of the day at `index`; one in Hangul stands before the next hour. */
function halfAfter(text: string, index: number, lexicon: Lexicon): Hit<number> | undefined {
  return lexicon.halvesAfter.match(
    text,
    index,
    (from, at) => endsLatin(from, at, text) && classAt(text, at - 1) !== HANGUL,
  );
}

/** from 1:40 to 1:640: three digits are no minutes. */
const OTHER_RATIO = /^(?:to|and|or|,|–|-) ?\d{1,2}:\d{3}/;
const LONGEST_RATIO = 12;

/** "diluted 1:10", "a 12:12 h light:dark cycle": no time of day. */
function isRatio(text: string, start: number, end: number, lexicon: Lexicon): boolean {
  return (
    OTHER_RATIO.test(text.slice(end, end + LONGEST_RATIO)) ||
    lexicon.ratioNouns.match(text, text.charAt(end) === '-' ? end + 1 : end, endsLatin) !== undefined ||
    lexicon.ratioCues.match(text, skipSpacesBack(text, start, 2), startsLatin) !== undefined
  );
}

/** 1914 GMT, 0930 UTC: hour and minute in one where a time zone follows. */
function zonedClock(text: string, start: number, first: Run, lexicon: Lexicon): Draft | null {
  const hour = Math.floor(first.value / 100);
  const minute = first.value % 100;
  if (hour > 24 || minute > 59) return null;
  const at = skipSpaces(text, first.end, 1);
  if (!isUpperAt(text, at) || lexicon.zones.match(text, at, endsLatin) === undefined) return null;
  return clock(text, start, first.end, hour, minute, lexicon);
}

/** 10:30, 2:55 p.m., 6pm. */
function clockTime(text: string, start: number, first: Run, lexicon: Lexicon): Draft | null {
  if (first.size === 4) return zonedClock(text, start, first, lexicon);
  if (first.size > 2 || first.value > 24) return null;
  let end = first.end;
  let minute = 0;
  let timed = false;
  if (text.charAt(end) === ':') {
    const second = run(text, end + 1);
    if (second?.size !== 2 || second.value > 59) return null;
    // 1:50,000, the scale of a map
    if (groups(text, second.end)) return null;
    minute = second.value;
    end = second.end;
    timed = true;
    const third = text.charAt(end) === ':' ? run(text, end + 1) : null;
    if (third?.size === 2) end = third.end;
    // 2:18.47, a time in sport
    const parts = text.charAt(end) === '.' ? run(text, end + 1) : null;
    if (parts !== null && parts.size <= 3) end = parts.end;
  }
  const at = skipSpaces(text, end, 1);
  const half = halfAfter(text, at, lexicon);
  const stop = half?.at ?? lexicon.calendar.clockWords.match(text, at, endsLatin)?.at;
  if (!timed && !(stop !== undefined && first.value >= 1 && first.value <= 12)) return null;
  if (stop === undefined && isRatio(text, start, at, lexicon)) return null;
  return clock(text, start, stop ?? end, first.value, minute, lexicon, half?.value);
}

/** 2.30pm, 8.15 a.m.: a full stop between hour and minute, where a half of the day says so. */
function dottedClock(text: string, start: number, first: Run, lexicon: Lexicon): Draft | null {
  if (first.size > 2 || first.value < 1 || first.value > 12) return null;
  const minute = run(text, first.end + 1);
  if (minute?.size !== 2 || minute.value > 59) return null;
  const at = skipSpaces(text, minute.end, 1);
  const half = halfAfter(text, at, lexicon);
  return half === undefined
    ? null
    : clock(text, start, half.at, first.value, minute.value, lexicon, half.value);
}

/** 05-Aug-2016, 22/Jan/2019, 2019-Aug-01: a month by its name between two signs. */
function namedMonth(text: string, start: number, first: Run, lexicon: Lexicon): Draft | null {
  const sign = text.charAt(first.end);
  const month = lexicon.months.match(text, first.end + 1, (_, at) => text.charAt(at) === sign);
  const last = month === undefined ? null : run(text, month.at + 1);
  if (month === undefined || last === null || classAt(text, last.end) === LATIN) return null;
  if (isDay(first) && (isYear(last) || last.size === 2))
    return date(
      start,
      last.end,
      stamp(isYear(last) ? last.value : 2000 + last.value, month.value, first.value),
    );
  return isYear(first) && isDay(last)
    ? date(start, last.end, stamp(first.value, month.value, last.value))
    : null;
}

/** Where the ending of an ordinal stops that begins at `index`, or `index`. */
function ordinalEnd(text: string, index: number, lexicon: Lexicon): number {
  return lexicon.ordinalEndings.match(text, index, endsLatin)?.at ?? index;
}

/** The last day of "5–7 June", or the day itself. */
function lastDay(text: string, first: Run): Run {
  const dash = text.charAt(first.end);
  const last = dash === '-' || dash === '–' || dash === '/' ? run(text, first.end + 1) : null;
  return last !== null && isDay(last) && last.value > first.value ? last : first;
}

/** 17 May 2018, 5–7 June, 4th of July. */
function dayMonth(text: string, start: number, first: Run, lexicon: Lexicon): Draft | null {
  if (!isDay(first)) return null;
  const last = lastDay(text, first);
  let at = last.end;
  at = skipSpaces(text, ordinalEnd(text, at, lexicon), 2);
  const link = lexicon.monthLinks.match(text, at, endsInSpace);
  if (link !== undefined) at = skipSpaces(text, link.at, 2);
  if (at === last.end || classAt(text, at) !== LATIN) return null;
  const month = lexicon.months.match(text, at, endsLatin);
  if (month === undefined || text.charAt(at) === text.charAt(at).toLowerCase()) return null;
  const year = yearAfter(text, month.at, lexicon);
  if (year !== null) return date(start, year.end, stamp(year.value, month.value, first.value));
  return date(start, month.at, stamp(0, month.value, first.value));
}

/** Whether a comma makes the digits before it the first group of a longer number: 2024,500. */
function groups(text: string, end: number): boolean {
  return text.charAt(end) === ',' && isDigitAt(text, end + 1);
}

/** May 17, 2018; June 2018; June of 2018. */
function monthFirst(text: string, start: number, lexicon: Lexicon): Draft | null {
  const month = lexicon.months.match(text, start, endsLatin);
  if (month === undefined || classAt(text, start - 1) === LATIN) return null;
  let at = skipSpaces(text, month.at, 3);
  // December, 2018; Dec-2018.
  const sign = text.charAt(month.at);
  const joined = sign === '-' || sign === '/' ? run(text, month.at + 1) : null;
  if (joined !== null) {
    const closed = classAt(text, joined.end) !== LATIN && text.charAt(joined.end) !== sign;
    return isYear(joined) && closed ? date(start, joined.end, stamp(joined.value, month.value, 0)) : null;
  }
  if (at === month.at && !text.startsWith(', ', at)) return null;
  const capital = text.charAt(start) !== text.charAt(start).toLowerCase();
  const link = lexicon.monthLinks.match(text, at, endsInSpace);
  if (link !== undefined) at = skipSpaces(text, link.at, 1);
  // In June, 2018; but in July, 22 hot days.
  else if (text.startsWith(', ', at)) {
    const year = run(text, at + 2);
    if (year === null || !isYear(year)) return null;
    at += 2;
  }
  const first = run(text, at);
  if (
    first === null ||
    (classAt(text, first.end) === LATIN && ordinalEnd(text, first.end, lexicon) === first.end)
  )
    return null;
  if (
    !capital &&
    !(
      isYear(first) ||
      (isDay(first) && lexicon.plainMonths.match(text, start, (_, end) => end === month.at) !== undefined)
    )
  )
    return null;
  if (isYear(first)) return date(start, first.end, stamp(first.value, month.value, 0));
  if (!isDay(first) || /^\s?[%.]\d|^\s?%/.test(text.slice(first.end, first.end + 3))) return null;
  let end = ordinalEnd(text, first.end, lexicon);
  // "May 14-17" names days of the month.
  const dash = text.charAt(end);
  const other = dash === '-' || dash === '–' ? run(text, end + 1) : null;
  if (other !== null && isDay(other)) end = other.end;
  let next = skipSpaces(text, end, 2);
  if (text.charAt(next) === ',') next = skipSpaces(text, next + 1, 2);
  const year = run(text, next);
  if (year !== null && isYear(year) && next > end && !groups(text, year.end)) {
    return date(start, year.end, stamp(year.value, month.value, first.value));
  }
  return date(start, end, stamp(0, month.value, first.value));
}

/** Reads a date, a time of day or a year that starts at `index`, or null. */
export function readCalendar(text: string, index: number, lexicon: Lexicon): Draft | null {
  if (!isDigitAt(text, index)) return monthFirst(text, index, lexicon);
  const first = run(text, index);
  if (first === null) return null;
  const mark = text.charAt(first.end);
  // Most numbers stand before a comma or a full stop that no date goes on from.
  const named = mark === '-' || mark === '/' ? namedMonth(text, index, first, lexicon) : null;
  if (named !== null) return named;
  const dotted = mark === '.' ? dottedClock(text, index, first, lexicon) : null;
  if (dotted !== null) return dotted;
  const signs = mark === '-' || mark === '/' || mark === '.';
  const closed = mark === ',' || mark === ';' || mark === ')' || mark === '%';
  return (
    (signs ? signed(text, index, first) : null) ??
    (signs || closed ? null : clockTime(text, index, first, lexicon)) ??
    (signs || closed ? null : readWorded(text, index, first, lexicon)) ??
    (mark === '.' || closed ? null : dayMonth(text, index, first, lexicon)) ??
    bareYear(text, index, first, lexicon)
  );
}
