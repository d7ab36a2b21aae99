import { startsOwn } from './accept.ts';
import { type Run, isYear, lasts } from './calendar-parts.ts';
import { HANGUL, OTHER, SPACE, classAt, isLetterAt, skipSpaces, skipSpacesBack } from './characters.ts';
import { type Draft, draft } from './draft.ts';
import type { Lexicon } from './lexicon-shape.ts';

function year(start: number, end: number, value: number, word: { from: number; to: number }): Draft {
  const { from, to } = word;
  return draft(start, end, { kind: 'year', value, unit: 'year', unitStart: from, unitEnd: to, tail: to });
}

function yearWord(text: string, first: Run, lexicon: Lexicon): { from: number; to: number } | null {
  const from = skipSpaces(text, first.end, 1);
  const word = lexicon.calendar.years.match(text, from);
  return word === undefined ? null : { from, to: word.at };
}

/** 기원전 57년, 서기 79년: years of an era that is named before them; those counted back are negative. */
export function readEra(text: string, start: number, first: Run, lexicon: Lexicon): Draft | null {
  const era = lexicon.countedEras.match(text, skipSpacesBack(text, start, 2), startsOwn);
  const word = era === undefined ? null : yearWord(text, first, lexicon);
  if (era === undefined || word === null) return null;
  return era.value < 0
    ? year(era.at, first.end, -first.value, word)
    : year(start, first.end, first.value, word);
}

/** 세종 25년: the year of a reign, told as it is counted. */
export function readReign(text: string, start: number, first: Run, lexicon: Lexicon): Draft | null {
  const at = skipSpacesBack(text, start, 1);
  if (first.size > 2 || at === start || lexicon.reigns.match(text, at) === undefined) return null;
  const word = yearWord(text, first, lexicon);
  if (word === null || lasts(text, word.to, lexicon)) return null;
  return year(start, first.end, first.value, word);
}

/** 경덕왕 10년(751년): a year of three digits right behind the same year by another count. */
export function readGlossedYear(text: string, start: number, first: Run, lexicon: Lexicon): Draft | null {
  if (first.size !== 3 || text.charAt(start - 1) !== '(') return null;
  const word = yearWord(text, first, lexicon);
  const behind = lexicon.calendar.years.match(text, start - 2)?.at === start - 1;
  return word !== null && behind && text.charAt(word.to) === ')'
    ? year(start, first.end, first.value, word)
    : null;
}

/** 414년에 세워졌다: a year of three digits that are not round, where something happened and nothing lasted. */
export function readPastYear(text: string, start: number, first: Run, lexicon: Lexicon): Draft | null {
  if (first.size !== 3 || first.value % 10 === 0) return null;
  const word = yearWord(text, first, lexicon);
  if (word === null || lasts(text, word.to, lexicon)) return null;
  const closes = (_: true, at: number): boolean => classAt(text, at) !== HANGUL;
  return lexicon.calendar.pastYears.match(text, word.to, closes) === undefined
    ? null
    : year(start, first.end, first.value, word);
}

/** First year of the century before this one that two digits stand for. */
const FIRST_PAST = 50;

const QUOTATION = 40;

/** Whether a quotation opens at `index` that is closed again: '50년의 기억'. */
function opensQuotation(text: string, index: number): boolean {
  const stop = Math.min(text.length, index + QUOTATION);
  for (let at = index + 1; at < stop && text.charAt(at) !== '\n'; at += 1) {
    const sign = text.charAt(at);
    if (sign === '’' || sign === "'")
      return classAt(text, at - 1) !== SPACE && classAt(text, at - 1) !== OTHER;
  }
  return false;
}

/** '24년, 98년생: the century is left out. */
export function readShortYear(text: string, start: number, first: Run, lexicon: Lexicon): Draft | null {
  if (first.size !== 2) return null;
  const word = yearWord(text, first, lexicon);
  if (word === null) return null;
  // 10년생 소나무 is ten years old.
  const born =
    (first.value >= FIRST_PAST || first.value < 10) && lexicon.births.match(text, word.to) !== undefined;
  if (!born && (!opensShortYear(text, start) || lasts(text, word.to, lexicon))) return null;
  const full = { ...first, value: first.value + (first.value < FIRST_PAST ? 2000 : 1900), size: 4 };
  return isYear(full) ? year(start, first.end, full.value, word) : null;
}

/** Whether an apostrophe for the century, and no quotation mark, stands before `start`. */
function opensShortYear(text: string, start: number): boolean {
  if (start === 0 || !"'’‘".includes(text.charAt(start - 1))) return false;
  return !isLetterAt(text, start - 2) && !opensQuotation(text, start - 1);
}
