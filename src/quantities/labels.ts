import { endsLatin, startsHangul } from './accept.ts';
import { run } from './calendar-parts.ts';
import {
  HAN,
  HANGUL,
  LATIN,
  classAt,
  isDigitAt,
  isMiddleDot,
  isLetterAt,
  isUpperAt,
  skipSpaces,
  skipSpacesBack,
} from './characters.ts';
import { calledEnd } from './codes.ts';
import type { Draft } from './draft.ts';
import type { Lexicon } from './lexicon-shape.ts';
import { type Literal, readLiteral } from './literal.ts';
import { markAfter } from './marks.ts';
import { runOn } from './names.ts';
import { closesWord } from './word-edges.ts';

const OPEN = 0x28;
const CLOSE = 0x29;
const HYPHEN = 0x2d;
const COMMA = 0x2c;
const BIG_K = 0x4b;
const FULL_STOP = 0x2e;
const SLASH = 0x2f;

const LONGEST_FORMATION = 8;

/** 3포병여단, 1순환고속도로: the word that goes on a number names one of several. */
export function namesFormation(text: string, made: Draft, lexicon: Lexicon): boolean {
  if (made.kind !== 'number' || made.unit !== null || classAt(text, made.end) !== HANGUL) return false;
  for (let at = made.end; at - made.end < LONGEST_FORMATION && classAt(text, at) === HANGUL; at += 1)
    if (lexicon.formations.match(text, at, (_, stop) => closesWord(text, stop, lexicon)) !== undefined)
      return true;
  return false;
}

/** Whether the number of a clause ends at `index` with its word: 3조, 2항. */
function closesClause(text: string, index: number, lexicon: Lexicon): boolean {
  const word = lexicon.clauses.match(text, index - 1) ?? lexicon.subclauses.match(text, index - 1);
  return word?.at === index && isDigitAt(text, index - 2);
}

/** Start of the word before the number at `start` that makes it an ordinal (제), or -1. */
function prefixStart(text: string, start: number, lexicon: Lexicon): number {
  const outside = (_: true, from: number): boolean =>
    classAt(text, from) === HAN || !isLetterAt(text, from - 1) || closesClause(text, from, lexicon);
  return lexicon.ordinalPrefixes.match(text, skipSpacesBack(text, start, 2), outside)?.at ?? -1;
}

function isListSign(code: number): boolean {
  return code === COMMA || isMiddleDot(code);
}

/** Whether a clause that was read as a name stands before `index`, with a link between or nothing: 10조와, 제1항. */
function followsClause(text: string, index: number, last: Draft | undefined, lexicon: Lexicon): boolean {
  if (last?.kind !== 'identifier') return false;
  const word = lexicon.clauses.match(text, last.end);
  if (word === undefined || index < word.at) return false;
  const at = skipSpaces(text, word.at, 1);
  if (at === index) return true;
  const link = lexicon.locatorLinks.match(text, at)?.at ?? (isListSign(text.charCodeAt(at)) ? at + 1 : at);
  return link > at && skipSpaces(text, link, 1) === index;
}

/** 37조 2항: a finer clause follows the word that ends at `index`. */
function leadsClause(text: string, index: number, lexicon: Lexicon): boolean {
  const start = skipSpaces(text, index, 1);
  const end = shortEnd(text, start);
  return end > 0 && (lexicon.clauses.match(text, end) ?? lexicon.subclauses.match(text, end)) !== undefined;
}

/** 제7조 제2항, 형법 347조: start of a clause number, or -1. */
export function clauseStart(
  text: string,
  start: number,
  end: number,
  lexicon: Lexicon,
  last: Draft | undefined,
): number {
  // 12조의2: a clause that was put in later.
  const later = last?.kind === 'identifier' ? lexicon.clauseLinks.match(text, start) : undefined;
  if (
    later !== undefined &&
    last?.end === later.at - 1 &&
    lexicon.clauses.match(text, last.end) !== undefined
  )
    return start;
  const next = skipSpaces(text, end, 1);
  const clause = lexicon.clauses.match(text, next);
  if (clause === undefined && lexicon.subclauses.match(text, next) === undefined) return -1;
  const prefix = prefixStart(text, start, lexicon);
  const first = prefix < 0 ? start : prefix;
  if (followsClause(text, first, last, lexicon)) return first;
  if (clause === undefined) return -1;
  if (prefix >= 0) return prefix;
  if (leadsClause(text, clause.at, lexicon)) return start;
  const gap = skipSpacesBack(text, start, 1);
  if (gap === start || clause.at > end + 1 || lexicon.lawWords.match(text, gap) === undefined) return -1;
  // 예산법 5조 원: money.
  const money = markAfter(text, clause.at, lexicon)?.mark.kind === 'currency';
  return !money && (closesWord(text, clause.at, lexicon) || isDigitAt(text, clause.at + 1)) ? start : -1;
}

const LAST_NAMESAKE = 30;

/** 루이 14세, 교포 2세: which of those of one name or of one descent it is, and no age. */
function isNamesake(text: string, made: Draft, lexicon: Lexicon): boolean {
  if (made.kind !== 'duration' || made.unit !== 'year' || (made.value ?? 0) > LAST_NAMESAKE) return false;
  if (lexicon.namesakeEndings.match(text, made.end) === undefined) return false;
  return lexicon.namesakes.match(text, skipSpacesBack(text, made.start, 1), startsHangul) !== undefined;
}

/** 제4차, 제 2의: an ordinal; 제5공화국, 제3자: the number is part of a name. */
export function asCounted(text: string, made: Draft, lexicon: Lexicon): void {
  if (isNamesake(text, made, lexicon)) {
    made.kind = 'ordinal';
    made.unit = text.slice(made.unitStart, made.unitEnd);
  }
  if (made.kind !== 'number') return;
  const prefix = prefixStart(text, made.start, lexicon);
  if (prefix < 0) return;
  const named =
    made.unit === null &&
    prefix + 1 === made.start &&
    classAt(text, made.end) === HANGUL &&
    !closesWord(text, made.end, lexicon);
  made.kind = named ? 'identifier' : 'ordinal';
  made.head = prefix;
  if (named) made.start = prefix;
}

/** 2호선, 1등급, 제2형 당뇨: what follows makes the number a label, unless a longer counter does not: 3호 홈런. */
export function endsAsName(text: string, made: Draft, end: number, lexicon: Lexicon): boolean {
  if (made.kind === 'percentage') return false;
  const hit =
    lexicon.nameEndings.match(text, end) ??
    lexicon.kindEndings.match(text, end, (_, at) => closesWord(text, at, lexicon));
  if (hit === undefined || hit.at < (made.unitEnd ?? 0)) return false;
  if (made.kind !== 'ordinal' || hit.at - end > 1) return true;
  // 대통령령 제33913호, 별지 제5호: a law or a form is numbered.
  return lexicon.lawWords.match(text, skipSpacesBack(text, made.head, 1)) !== undefined;
}

const SCALE_LETTERS = 'KMBTG';

/**
 * End of the first part of a code of digits, letters and digits, or -1: 2A호, 5W-30, 401(k), 4K TV, 2018다248626. An amount with
 * a unit is none: 5W-30W.
 */
export function codedEnd(text: string, start: number, end: number, lexicon: Lexicon): number {
  const next = classAt(text, end);
  if (next === HANGUL) {
    if (end - start !== 4 || (text.charAt(start) !== '1' && text.charAt(start) !== '2')) return -1;
    const court = lexicon.caseCodes.match(text, end, (_, at) => isDigitAt(text, at));
    return court === undefined ? -1 : runOn(text, court.at);
  }
  if (text.charCodeAt(end) === OPEN && text.charAt(end + 2) === ')' && isSmallLetter(text, end + 1)) {
    // Fig. 6(b) is read with its word.
    const cued = lexicon.nameCues.match(text, skipSpacesBack(text, start, 2)) !== undefined;
    return cued || markAfter(text, end, lexicon) !== null ? -1 : end + 3;
  }
  if (text.charCodeAt(end) === HYPHEN && prefixStart(text, start, lexicon) >= 0) {
    const second = run(text, end + 1);
    // 제2024-12호
    const named = second === null ? undefined : lexicon.nameEndings.match(text, second.end);
    return second === null || named === undefined ? -1 : second.end;
  }
  if (text.charCodeAt(end) === CLOSE) return calledEnd(text, start, end);
  if (text.charCodeAt(end) === COMMA) return compoundEnd(text, start, end, lexicon);
  if (!isUpperAt(text, end)) return -1;
  if (text.charCodeAt(end) === BIG_K && end - start === 1) {
    const picture = lexicon.pictureNouns.match(text, skipSpaces(text, end + 1, 1), endsLatin);
    if (picture !== undefined) return end + 1;
  }
  if (classAt(text, end + 1) === HANGUL)
    return lexicon.nameEndings.match(text, end + 1) === undefined ? -1 : end + 1;
  if (text.charCodeAt(end + 1) !== HYPHEN || !isDigitAt(text, end + 2)) return -1;
  const { end: stop } = readLiteral(text, end + 2);
  const amount = SCALE_LETTERS.includes(text.charAt(end)) || classAt(text, stop) === LATIN;
  return amount || text.charAt(stop) === '%' ? -1 : stop;
}

/** 2,4-D, 1,3-butadiene: end of a compound that begins with two places, or -1. */
function compoundEnd(text: string, start: number, end: number, lexicon: Lexicon): number {
  const second = run(text, end + 1);
  // Places rise: 6,5-fache is a decimal.
  if (second === null || second.size > 2 || end - start > 2 || second.value < Number(text.slice(start, end)))
    return -1;
  if (text.charCodeAt(second.end) !== HYPHEN || classAt(text, second.end + 1) !== LATIN) return -1;
  return markAfter(text, second.end, lexicon) === null ? runOn(text, second.end) : -1;
}

function isSmallLetter(text: string, index: number): boolean {
  return classAt(text, index) === LATIN && !isUpperAt(text, index);
}

/** 04524, 007: zeros that no amount keeps, unless the digits go on others: 423 0000, 0 . 0085. */
export function keepsZeros(text: string, start: number, literal: Literal): boolean {
  if (literal.shape !== 'integer' || literal.digits < 3 || text.charCodeAt(start) !== 0x30) return false;
  const before = skipSpacesBack(text, start, 2);
  const lead = text.charAt(before - 1);
  return isLetterAt(text, skipSpaces(text, literal.end, 1)) || (before > 0 && isLetterAt(text, before - 1))
    ? !isDigitAt(text, before - 1) && lead !== '.' && lead !== ','
    : false;
}

/** End of the one or two digits at `index`, or -1 where none or more stand there. */
function shortEnd(text: string, index: number): number {
  if (!isDigitAt(text, index)) return -1;
  const end = isDigitAt(text, index + 1) ? index + 2 : index + 1;
  return isDigitAt(text, end) ? -1 : end;
}

/**
 * 6·25, 12·3, 9/11 attacks: end of a day that an event is called by, or -1. A full stop or slash needs the word for the
 * event; 1·2위 and 3·4 m are lists.
 */
export function eventEnd(text: string, start: number, lexicon: Lexicon): number {
  const month = shortEnd(text, start);
  if (month < 0 || month >= text.length) return -1;
  const sign = text.charCodeAt(month);
  const dotted = isMiddleDot(sign);
  if (!dotted && sign !== FULL_STOP && sign !== SLASH) return -1;
  const day = shortEnd(text, month + 1);
  if (day < 0) return -1;
  const next = skipSpaces(text, day, 1);
  const nouns = sign === FULL_STOP ? lexicon.pointedEventNouns : lexicon.eventNouns;
  const named = nouns.match(text, next) !== undefined && (sign !== SLASH || day - month === 3);
  if (!named && !(dotted && classAt(text, next) === HANGUL)) return -1;
  // 11·12월: two months.
  if (lexicon.calendar.months.match(text, day) !== undefined) return -1;
  if (start > 0 && isMiddleDot(text.charCodeAt(start - 1))) return -1;
  if (Number(text.slice(start, month)) > 12 || Number(text.slice(month + 1, day)) > 31) return -1;
  return named || markAfter(text, day, lexicon) === null ? day : -1;
}
