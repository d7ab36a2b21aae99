import { endsLatin, startsLatin, startsWord } from './accept.ts';
import { type Run, isYear, run } from './calendar-parts.ts';
import {
  DIGIT,
  HAN,
  HANGUL,
  LATIN,
  SPACE,
  classAt,
  isDigitAt,
  skipSpaces,
  skipSpacesBack,
  isLetterAt,
  isUpperAt,
} from './characters.ts';
import { type Draft, draft } from './draft.ts';
import { wordAt } from './fractions.ts';
import type { Lexicon } from './lexicon-shape.ts';
import { markAfter } from './marks.ts';

const FULL_STOP = 0x2e;

/** 2000 - 2500 Calories: not two years. */
function isRangeOfAmounts(text: string, end: number, lexicon: Lexicon): boolean {
  const dash = skipSpaces(text, end, 1);
  if (!'-–~'.includes(text.charAt(dash)) || dash >= text.length) return false;
  const second = run(text, skipSpaces(text, dash + 1, 1));
  if (second === null) return false;
  const at = skipSpaces(text, second.end, 2);
  return (
    text.charAt(at) === '%' ||
    lexicon.after.match(text, at, endsLatin) !== undefined ||
    (at === second.end && lexicon.symbols.match(text, at, endsLatin) !== undefined)
  );
}

/** 2014-15: the last year of a season or term, by its last two digits. */
function seasonEnd(text: string, first: Run): { high: number; end: number } | null {
  if (!'-–/~'.includes(text.charAt(first.end)) || first.end >= text.length) return null;
  const last = run(text, first.end + 1);
  if (last?.size !== 2 || !(last.value > first.value % 100)) return null;
  const next = text.charCodeAt(last.end);
  if (
    classAt(text, last.end) === LATIN ||
    next === 0x25 ||
    next === 0x2f ||
    (isDigitAt(text, last.end + 1) && '-–/.,'.includes(text.charAt(last.end)))
  )
    return null;
  return { high: first.value - (first.value % 100) + last.value, end: last.end };
}

/** 1920×1080, 1920 by 1080: a side of something. */
function isSide(text: string, start: number, end: number, lexicon: Lexicon): boolean {
  const sign = skipSpaces(text, end, 1);
  if (text.charAt(sign) === '×') return true;
  if (text.charAt(skipSpacesBack(text, start, 1) - 1) === '×') return true;
  const by = lexicon.sizes.match(text, sign, endsLatin);
  return by !== undefined && isDigitAt(text, skipSpaces(text, by.at, 1));
}

/** 2000 million, 2000 만 명: a scale word makes it an amount. */
function isScaled(text: string, end: number, after: number, lexicon: Lexicon): boolean {
  if (after === end) return false;
  if (wordAt(text, after, lexicon.scale)?.word.class === 'scale') return true;
  if (!lexicon.myriad.scales.has(text.charCodeAt(after))) return false;
  return classAt(text, after + 1) !== HANGUL || markAfter(text, after + 1, lexicon)?.start === after + 1;
}

/** Section 1981, Flight 1549, § 1983: a number of its kind, not a year; Kunz, P. 1973 and Rev. 2010 are citations. */
function isLabelled(text: string, start: number, before: number, lexicon: Lexicon): boolean {
  if (before === start) return false;
  const label = lexicon.nameCues.match(text, before, startsWord);
  if (label === undefined) return false;
  return !isLetterAt(text, label.at) || (before - label.at > 3 && isUpperAt(text, label.at));
}

/** "in 1338 and barely": a word of the clause follows, and no noun that is counted. */
function inClause(text: string, start: number, next: number, lexicon: Lexicon): boolean {
  if (classAt(text, start - 1) !== SPACE) return false;
  if (lexicon.functionWords.match(text, next, endsLatin) === undefined) return false;
  if (lexicon.scale.of.match(text, next, endsLatin) !== undefined) return false;
  if (lexicon.boundsAfter.match(text, next, endsLatin) !== undefined) return false;
  if (lexicon.rangeLinks.match(text, next, endsLatin)?.value === 'plain') return false;
  return followsCue(text, start, lexicon);
}

/** (1215–1272): two years of long ago in brackets. */
function isLifetime(text: string, start: number, first: Run): boolean {
  const opens = text.charAt(start - 1) === '(' && /^[-–]\d{4}\)/.test(text.slice(first.end, first.end + 6));
  return (
    opens ||
    (text.charAt(first.end) === ')' && /\(\d{4}[-–]$/.test(text.slice(Math.max(0, start - 6), start)))
  );
}

/** 300 BC, in 1163: a year of long ago, by its era or by a word before it where no noun follows. */
function oldYear(text: string, start: number, first: Run, lexicon: Lexicon): Draft | null {
  const tail = oldYearEnd(text, start, first, lexicon);
  if (tail < 0) return null;
  return draft(start, first.end, { kind: 'year', value: first.value, unit: 'year', tail });
}

/** Where a year of long ago ends with its era, or -1 where the digits are none. */
function oldYearEnd(text: string, start: number, first: Run, lexicon: Lexicon): number {
  const next = skipSpaces(text, first.end, 1);
  const kind = classAt(text, next);
  if (kind === LATIN && next > first.end && isUpperAt(text, next)) {
    const era = lexicon.eras.match(text, next, endsLatin);
    if (era !== undefined && isUpperAt(text, next + 1 + Number(text.charAt(next + 1) === '.'))) return era.at;
  }
  if (start < 2) return -1;
  const before = skipSpacesBack(text, start, 3);
  // AD 79
  if (before < start && (isUpperAt(text, before - 1) || text.charCodeAt(before - 1) === FULL_STOP)) {
    const led = lexicon.erasBefore.match(text, before, startsLatin);
    if (led !== undefined && isUpperAt(text, led.at)) return first.end;
  }
  if (!isYear(first) || first.value >= 1500) return -1;
  if (isLifetime(text, start, first)) return first.end;
  if (kind === LATIN && next > first.end)
    return !isUpperAt(text, next) && inClause(text, start, next, lexicon) ? first.end : -1;
  if (text.charAt(first.end) === '%' || kind === HANGUL || kind === HAN) return -1;
  if (isDigitAt(text, first.end + 1) || classAt(text, start - 1) !== SPACE) return -1;
  if (next < text.length && !'.,;:)?!'.includes(text.charAt(next))) return -1;
  return followsCue(text, start, lexicon) ? first.end : -1;
}

function followsCue(text: string, start: number, lexicon: Lexicon): boolean {
  return lexicon.oldYearCues.match(text, skipSpacesBack(text, start, 3), startsLatin) !== undefined;
}

/** "the 2024 Olympics", "2016 elections": what is told apart by its year rather than counted. */
function isDated(text: string, before: number, start: number, noun: number, lexicon: Lexicon): boolean {
  if (lexicon.datedNouns.match(text, noun, endsLatin) !== undefined) return true;
  if (before === start || !isUpperAt(text, noun)) return false;
  return lexicon.definites.match(text, before, startsLatin) !== undefined;
}

/** 1990s, '90s, 1999: four digits that stand where a year stands. */
export function bareYear(text: string, start: number, first: Run, lexicon: Lexicon): Draft | null {
  const round =
    first.value % 10 === 0 &&
    (isYear(first) || (first.size === 2 && first.value >= 10 && classAt(text, first.end) !== SPACE));
  const ends = (_: true, at: number): boolean => classAt(text, at) !== LATIN && classAt(text, at) !== DIGIT;
  const decade = round ? lexicon.calendar.decades.match(text, first.end, ends) : undefined;
  if (decade !== undefined) {
    return draft(start, decade.at, { kind: 'year', value: first.value, unit: 'decade' });
  }
  const old = oldYear(text, start, first, lexicon);
  if (old !== null) return old;
  if (!isYear(first) || first.value < 1500 || first.value > 2150) return null;
  const next = text.charAt(first.end);
  if (isDigitAt(text, first.end + 1) && (next === '.' || next === ',' || next === ':')) return null;
  if (
    classAt(text, first.end) === LATIN &&
    !(first.size === 4 && /^[a-f]\b/.test(text.slice(first.end, first.end + 2)))
  )
    return null;
  if (classAt(text, first.end) === HANGUL || next === '%' || next === '$') return null;
  // 1588-0000 is a telephone number.
  if (next === '-' && text.charAt(first.end + 1) === '0' && run(text, first.end + 1)?.size === 4) return null;
  if (lexicon.myriad.pointsDigits(text, first.end) || isSide(text, start, first.end, lexicon)) return null;
  const before = skipSpacesBack(text, start, 3);
  if (isLabelled(text, start, before, lexicon)) return null;
  const previous = text.charAt(before - 1);
  if ('$€£¥₩<>=±~≈'.includes(previous) && previous !== '') return null;
  const end = classAt(text, first.end) === LATIN ? first.end + 1 : first.end;
  const season = seasonEnd(text, first);
  const dated = season !== null && lexicon.calendar.years.match(text, season.end) !== undefined;
  if (!dated && isRangeOfAmounts(text, first.end, lexicon)) return null;
  const made =
    season === null
      ? draft(start, end, { kind: 'year', value: first.value, unit: 'year' })
      : draft(start, season.end, { kind: 'year', value: first.value, high: season.high, unit: 'year' });
  const cue = lexicon.yearCues.match(
    text,
    before,
    (_, at) => classAt(text, at - 1) !== LATIN && classAt(text, at - 1) !== DIGIT,
  );
  const after = skipSpaces(text, first.end, 2);
  const noun = classAt(text, after) === LATIN && after > first.end;
  if (isScaled(text, first.end, after, lexicon)) return null;
  if (!noun) {
    const bracketed =
      previous === '(' ||
      previous === '[' ||
      text.charAt(first.end) === ')' ||
      previous === ',' ||
      previous === ';' ||
      previous === '/' ||
      previous === '-' ||
      previous === '–';
    if (cue !== undefined || bracketed || (first.value >= 1900 && first.value < 2100)) return made;
    return null;
  }
  if (lexicon.after.match(text, after, endsLatin) !== undefined) return null;
  const preposition = lexicon.functionWords.match(text, after, endsLatin);
  if (
    preposition === undefined &&
    lexicon.symbols.match(text, after, (_, at) => classAt(text, at) !== LATIN && at > after + 1) !== undefined
  )
    return null;
  const word = text.slice(after, after + 24).match(/^[A-Za-z]+/)?.[0] ?? '';
  const plural =
    word.length > 3 &&
    lexicon.pluralEndings.match(text, after + word.length) !== undefined &&
    lexicon.singularEndings.match(text, after + word.length) === undefined &&
    lexicon.plainWords.match(text, after, (_, at) => at === after + word.length) === undefined;
  if (isDated(text, before, start, after, lexicon)) return made;
  if (cue !== undefined)
    return !plural || lexicon.strictYearCues.match(text, before, (_, at) => at === cue.at) !== undefined
      ? made
      : null;
  if (plural || lexicon.counted.match(text, after, (_, at) => at === after + word.length) !== undefined)
    return null;
  return first.value >= 1900 && first.value < 2100 ? made : null;
}
