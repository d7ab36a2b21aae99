import { startsHangul } from './accept.ts';
import { readEra, readGlossedYear, readPastYear, readReign, readShortYear } from './calendar-eras.ts';
import {
  type Run,
  clock,
  clockOrHalf,
  date,
  isDay,
  isMonth,
  isYear,
  lasts,
  run,
  stamp,
} from './calendar-parts.ts';
import { readSpan, spanEnd } from './calendar-spans.ts';
import { HAN, HANGUL, KANA, classAt, isDigitAt, skipSpaces, skipSpacesBack } from './characters.ts';
import { type Draft, draft } from './draft.ts';
import type { Lexicon } from './lexicon-shape.ts';
import { readMyriad } from './myriad.ts';
import type { Trie } from './trie.ts';
import { closesWord } from './word-edges.ts';

const LONGEST_SPELLED = 12;

/** The number in words that starts at `index`, if the calendar word follows it at once: 이천십팔, 五. */
function spelled(text: string, index: number, lexicon: Lexicon, word: Trie<true>): Run | null {
  const { digits, places } = lexicon.myriad;
  let end = index;
  let follows = false;
  for (; end - index < LONGEST_SPELLED && !follows; end += 1) {
    const code = text.charCodeAt(end);
    if (!digits.has(code) && !places.has(code)) break;
    follows = word.match(text, skipSpaces(text, end + 1, 1)) !== undefined;
  }
  if (!follows) return null;
  const stop = readMyriad(text, index, lexicon.myriad).find((numeral) => numeral.end === end);
  const value = stop?.value ?? null;
  return value === null || !Number.isInteger(value) ? null : { value, size: String(value).length, end };
}

/** A part of a date that its calendar word follows, in digits or in words: 2018, 이천십팔. */
function part(text: string, index: number, lexicon: Lexicon, word: Trie<true>): Run | null {
  return run(text, index) ?? spelled(text, index, lexicon, word);
}

const LAST_CENTURY = 1900;

/** 이천십팔 년 오월 십칠 일, 二〇一八年五月十七日: the date in words that starts at `index`. */
export function readSpelledDate(text: string, index: number, lexicon: Lexicon): Draft | null {
  const { years, months } = lexicon.calendar;
  const first = spelled(text, index, lexicon, years) ?? spelled(text, index, lexicon, months);
  if (first === null) return null;
  const made = readWorded(text, index, first, lexicon);
  if (made === null) return null;
  made.digits = false;
  // 천 년 고도: round years in words are mostly a time.
  const round = first.value % 100 === 0 && first.value < LAST_CENTURY;
  if (made.kind === 'year') return isYear(first) && !round ? made : null;
  if (made.unit !== 'date' || made.value === null) return null;
  // 오월 alone is a month; with a day or a year it is a date.
  return made.value >= 10000 || made.value % 100 > 0 ? made : null;
}

const HOURS = 12;

/** 아홉 시, 세 시 삼십 분: the time of day in native number words that starts at `index`. */
export function readSpelledClock(text: string, index: number, lexicon: Lexicon): Draft | null {
  if (lexicon.myriad.native.match(text, index) === undefined) return null;
  const { hours, minutes } = lexicon.calendar;
  for (const hour of readMyriad(text, index, lexicon.myriad)) {
    if (hour.form !== 'native' || hour.value === null || hour.value > HOURS || hour.high !== undefined)
      continue;
    const at = skipSpaces(text, hour.end, 1);
    const word = hours.match(text, at);
    if (word === undefined || !closesWord(text, word.at, lexicon)) continue;
    const longer = lexicon.counted.match(text, at) ?? lexicon.after.match(text, at);
    if (longer !== undefined && longer.at > word.at) continue;
    const minute = part(text, skipSpaces(text, word.at, 2), lexicon, minutes);
    const minuteWord = minute === null ? undefined : minutes.match(text, skipSpaces(text, minute.end, 1));
    const made =
      minute === null || minuteWord === undefined || minute.value > 59
        ? clockOrHalf(text, index, word.at, hour.value, lexicon)
        : clock(text, index, minuteWord.at, hour.value, minute.value, lexicon);
    made.digits = false;
    return made;
  }
  return null;
}

/** The year of a date, with its word, or null where the count of years lasts: 2000년 동안. */
function yearEnd(text: string, first: Run, lexicon: Lexicon): number | null {
  const word = lexicon.calendar.years.match(text, skipSpaces(text, first.end, 1));
  if (word === undefined) return null;
  const round = first.value % 100 === 0;
  return lasts(text, word.at, lexicon) && (round || !isYear(first)) ? null : word.at;
}

function readDecade(text: string, start: number, first: Run, lexicon: Lexicon): Draft | null {
  const decade = lexicon.calendar.decades.match(text, first.end);
  if (decade === undefined || classAt(text, first.end) !== HANGUL) return null;
  return draft(start, first.end, {
    kind: 'year',
    value: first.value,
    unit: 'decade',
    tail: decade.at,
    unitStart: first.end,
    unitEnd: decade.at,
  });
}

/** 2019년 1월 4일, 11월26일, 오후 7시 30분: `first` is the number that starts at `start`. */
export function readWorded(text: string, start: number, first: Run, lexicon: Lexicon): Draft | null {
  const span = readSpan(text, start, first, lexicon);
  if (span !== null) return span;
  const script = classAt(text, skipSpaces(text, first.end, 1));
  if (script !== HANGUL && script !== HAN && script !== KANA) return null;
  const { calendar } = lexicon;
  const decade = readDecade(text, start, first, lexicon);
  if (decade !== null) return decade;
  const counted =
    readEra(text, start, first, lexicon) ??
    readReign(text, start, first, lexicon) ??
    readGlossedYear(text, start, first, lexicon) ??
    readPastYear(text, start, first, lexicon) ??
    readShortYear(text, start, first, lexicon);
  if (counted !== null) return counted;
  const yearWord = yearEnd(text, first, lexicon);
  if (yearWord === null)
    return readMonth(text, start, 0, first, lexicon) ?? readDay(text, start, first, lexicon);
  const next = part(text, skipSpaces(text, yearWord, 2), lexicon, calendar.months);
  const month = next === null || !isMonth(next) ? null : readMonth(text, start, first.value, next, lexicon);
  if (month !== null && (isYear(first) || first.size === 2)) return month;
  if (!isYear(first)) return readDay(text, start, first, lexicon);
  return draft(start, first.end, {
    kind: 'year',
    value: first.value,
    unit: 'year',
    unitStart: skipSpaces(text, first.end, 1),
    unitEnd: yearWord,
    tail: yearWord,
  });
}

/** 1월 4일, 11월. */
function readMonth(text: string, start: number, year: number, month: Run, lexicon: Lexicon): Draft | null {
  const { calendar } = lexicon;
  const word = isMonth(month) ? calendar.months.match(text, skipSpaces(text, month.end, 1)) : undefined;
  if (word === undefined) return null;
  const day = part(text, skipSpaces(text, word.at, 2), lexicon, calendar.days);
  const last = day === null ? null : spanEnd(text, day, isDay);
  const dayWord =
    day !== null && isDay(day)
      ? calendar.days.match(text, skipSpaces(text, (last ?? day).end, 1))
      : undefined;
  if (day === null || dayWord === undefined) return date(start, word.at, stamp(year, month.value, 0));
  const high = last === null ? undefined : stamp(year, month.value, last.value);
  return date(start, dayWord.at, stamp(year, month.value, day.value), high);
}

/** 주 5일, 한 달에 20일: days of each week or month; 이번 주 5일 is one day. */
function isPerPeriod(text: string, start: number, lexicon: Lexicon): boolean {
  const period = lexicon.periods.match(text, skipSpacesBack(text, start, 1), startsHangul);
  return (
    period !== undefined &&
    lexicon.cuePointers.match(text, skipSpacesBack(text, period.at, 1), startsHangul) === undefined
  );
}

/** 처리 기간은 14일; but 기간은 14일부터 16일까지. */
function isSaidToLast(text: string, start: number, end: number, lexicon: Lexicon): boolean {
  const cue = lexicon.spanCues.match(text, skipSpacesBack(text, start, 1), startsHangul);
  return cue !== undefined && lexicon.dayTails.match(text, end) === undefined;
}

/** 17일, 7시 30분. */
function readDay(text: string, start: number, first: Run, lexicon: Lexicon): Draft | null {
  const { calendar } = lexicon;
  const dayWord = isDay(first) ? calendar.days.match(text, first.end) : undefined;
  if (
    dayWord !== undefined &&
    !lasts(text, dayWord.at, lexicon) &&
    lexicon.nights.match(text, skipSpacesBack(text, start, 1), (_, at) => isDigitAt(text, at - 1)) ===
      undefined &&
    !isSaidToLast(text, start, dayWord.at, lexicon) &&
    !isPerPeriod(text, start, lexicon) &&
    lexicon.ordinalPrefixes.match(text, start) === undefined
  ) {
    return date(start, dayWord.at, stamp(0, 0, first.value));
  }
  const hour = first.size <= 2 && first.value <= 24 ? calendar.hours.match(text, first.end) : undefined;
  if (hour === undefined || (lexicon.after.match(text, first.end)?.at ?? 0) > hour.at) return null;
  if (!closesWord(text, hour.at, lexicon)) return null;
  const minutes = run(text, skipSpaces(text, hour.at, 2));
  const minuteWord =
    minutes !== null && minutes.value < 60
      ? calendar.minutes.match(text, skipSpaces(text, minutes.end, 1))
      : undefined;
  if (minutes === null || minuteWord === undefined)
    return clockOrHalf(text, start, hour.at, first.value, lexicon);
  const seconds = run(text, skipSpaces(text, minuteWord.at, 2));
  const secondWord = seconds === null ? undefined : calendar.seconds.match(text, seconds.end);
  return clock(text, start, secondWord?.at ?? minuteWord.at, first.value, minutes.value, lexicon);
}
