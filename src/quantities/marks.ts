import { endsInSpace, endsLatin } from './accept.ts';
import {
  DIGIT,
  HANGUL,
  LATIN,
  OTHER,
  SPACE,
  VULGAR,
  classAt,
  isDigitAt,
  isUpperAt,
  skipSpaces,
} from './characters.ts';
import { countsNothing } from './clause-ends.ts';
import type { Mark } from './language.ts';
import type { Lexicon } from './lexicon-shape.ts';
import { withRate } from './rates.ts';
import { closesWord, isWord } from './word-edges.ts';

/** A mark found beside a number and where it stands. */
export interface FoundMark {
  mark: Mark;
  start: number;
  end: number;
}

function endsWord(text: string, start: number, end: number): boolean {
  const last = classAt(text, end - 1);
  const next = classAt(text, end);
  if (last === LATIN) return next !== LATIN && !(next === DIGIT && classAt(text, start) === LATIN);
  return !(last === DIGIT && next === DIGIT);
}

/** A unit that is also a plain word counts only where nothing goes on: 30000 in 2009, 5 in-context examples, but 2 in thick. */
function isLooseUnit(text: string, start: number, end: number, lexicon: Lexicon): boolean {
  if (isUpperAt(text, start)) return false;
  if (lexicon.functionWords.match(text, start, (_, at) => at === end) === undefined) return false;
  const hyphen = text.charCodeAt(end) === HYPHEN && classAt(text, end + 1) === LATIN;
  const next = hyphen ? end + 1 : skipSpaces(text, end, 3);
  if (next >= text.length || classAt(text, next) === 0) return false;
  return lexicon.sizes.match(text, next, endsLatin) === undefined;
}

/** 사분의 일 초과, 20부터: a bound or a link that only begins like a counter. */
function isOtherWord(text: string, start: number, end: number, lexicon: Lexicon): boolean {
  const bound = lexicon.boundsAfter.match(text, start)?.at ?? 0;
  const link = lexicon.rangeLinks.match(text, start)?.at ?? 0;
  const closer = lexicon.rangeClosers.match(text, start)?.at ?? 0;
  return Math.max(bound, link) > end || closer >= end;
}

/** 12.32×10: a product, not a multiple. */
function isProduct(text: string, start: number, at: number): boolean {
  if (at - start > 1 || text.charCodeAt(start) >= 0x3000 || skipSpaces(text, at, 1) > at) return false;
  const next = classAt(text, at);
  return next !== LATIN && next !== HANGUL && next !== SPACE && next !== OTHER;
}

const BIG_X = 0x58;
const HYPHEN = 0x2d;

/** 10X Genomics, Type 3X: the letter is part of a name unless a word in small letters goes on after it. */
function isMake(text: string, start: number, at: number): boolean {
  if (text.charCodeAt(start) !== BIG_X) return false;
  const next = skipSpaces(text, at, 1);
  return next === at ? classAt(text, at) !== OTHER : isUpperAt(text, next);
}

const DOUBLE_QUOTE = 0x22;
const QUOTE = 0x27;
const FIRST_SYLLABLE = 0xac00;

const LONGEST_QUOTATION = 200;

/** Whether the mark at `index` closes a quotation that opened on its line: "6/11", but 24" and 27" screens. */
function closesQuotation(text: string, index: number): boolean {
  const stop = Math.max(0, index - LONGEST_QUOTATION);
  for (let at = index - 1; at >= stop; at -= 1) {
    const code = text.charCodeAt(at);
    if (code === 0x0a) return false;
    if (code !== DOUBLE_QUOTE) continue;
    return at === 0 || classAt(text, at - 1) === SPACE || '([{*_'.includes(text.charAt(at - 1));
  }
  return false;
}

/** 3 T cells: the letter names what is counted. */
function namesCells(text: string, end: number, lexicon: Lexicon): boolean {
  const at = skipSpaces(text, text.charAt(end) === '-' ? end + 1 : end, 2);
  return lexicon.cellNouns.match(text, at, endsLatin) !== undefined;
}

/** 150-bp reads are measured in base pairs. */
const BASES: Mark = { kind: 'measure', unit: 'bp' };

function namesBases(text: string, end: number, lexicon: Lexicon): boolean {
  const at = skipSpaces(text, text.charAt(end) === '-' ? end + 1 : end, 2);
  return lexicon.baseNouns.match(text, at, endsLatin) !== undefined;
}

function beginsNoun(text: string, end: number, start: number, at: number, lexicon: Lexicon): boolean {
  if (at - start > 1 && isWord(text, start, at, lexicon)) return true;
  return (
    at - start === 1 && start > end && (!closesWord(text, at, lexicon) || isWord(text, start, at, lexicon))
  );
}

/** 14C is an isotope, 14c are cents; 3.2 p < .05 and 1p/19q are no pence. */
function isOtherLetter(text: string, end: number, start: number): boolean {
  if (classAt(text, start) !== LATIN) return false;
  return isUpperAt(text, start) || start > end || text.charAt(start + 1) === '/';
}

/** Whether the mark in [start, at) is one of the number that ends at `end`, and not of what follows. */
function belongs(
  text: string,
  end: number,
  start: number,
  at: number,
  mark: Mark,
  lexicon: Lexicon,
): boolean {
  if (!endsWord(text, start, at)) return false;
  if (mark.kind === 'multiple' && (isProduct(text, start, at) || isMake(text, start, at))) return false;
  const sign = text.charCodeAt(start);
  const quote = sign === DOUBLE_QUOTE || sign === QUOTE;
  if (quote && !isDigitAt(text, end - 1) && classAt(text, end - 1) !== VULGAR) return false;
  if (sign === DOUBLE_QUOTE && closesQuotation(text, start)) return false;
  // 사분의 일 초과: a bound, not seconds.
  if (at - start <= 2 && sign >= FIRST_SYLLABLE && isOtherWord(text, start, at, lexicon)) return false;
  // 3 배우, 2 명령: a noun that only begins like a counter; 9 프로세서 is no share.
  if (sign >= FIRST_SYLLABLE && beginsNoun(text, end, start, at, lexicon)) return false;
  if (at - start === 1 && mark.kind === 'currency' && isOtherLetter(text, end, start)) return false;
  if (start === end) return sign !== QUOTE || at >= text.length || isDigitAt(text, skipSpaces(text, at, 1));
  if (mark.kind === 'measure' && isLooseUnit(text, start, at, lexicon)) return false;
  if (
    mark.kind === 'number' &&
    mark.alone === true &&
    (isUpperAt(text, start) || !countsNothing(text, at, lexicon))
  )
    return false;
  if (mark.unit === 'T' && namesCells(text, at, lexicon)) return false;
  // A sign after a space belongs to what follows: 5 "quoted", 10 $20.
  if (quote) return at >= text.length || (classAt(text, at) === SPACE && sign === DOUBLE_QUOTE);
  if (mark.kind === 'currency' && classAt(text, start) === OTHER)
    return !isDigitAt(text, skipSpaces(text, at, 2));
  return mark.kind !== 'multiple' || at - start > 1 || sign >= FIRST_SYLLABLE;
}

/** Twelve pounds of carrots are no money. */
function thingMark(text: string, end: number, mark: Mark, lexicon: Lexicon): Mark {
  if (mark.ofThings === undefined) return mark;
  const at = skipSpaces(text, end, 1);
  const of = lexicon.scale.of.match(text, at, endsInSpace);
  return of === undefined || at === end ? mark : { ...mark, ...mark.ofThings };
}

/** The mark that starts at `start`, of the number that ends at `end`. */
function markFrom(text: string, end: number, start: number, lexicon: Lexicon): FoundMark | null {
  const accept = (mark: Mark, at: number): boolean => belongs(text, end, start, at, mark, lexicon);
  const symbol = lexicon.symbols.match(text, start, accept);
  const word = lexicon.after.match(text, start, accept);
  const best = symbol === undefined ? word : word === undefined || symbol.at >= word.at ? symbol : word;
  if (best === undefined) return null;
  const { at } = best;
  const mark = best.value.kind === 'basis-point' && namesBases(text, at, lexicon) ? BASES : best.value;
  const measured = mark.kind === 'measure' || mark.kind === 'duration' || mark.kind === 'currency';
  const own =
    mark.unit === '' ? { ...mark, unit: text.slice(start, at) } : thingMark(text, at, mark, lexicon);
  if (!measured || own.unit === null) return { mark: own, start, end: at };
  const rate = withRate(text, own.unit, at, lexicon);
  if (rate.end === at) return { mark: own, start, end: at };
  // 1.2 × 10¹³ s⁻¹ does not last.
  const kind = own.kind === 'duration' && rate.unit.startsWith('/') ? 'measure' : own.kind;
  return { mark: { ...own, kind, unit: rate.unit }, start, end: rate.end };
}

/** 1-in-100, second-in-command: what stands between two hyphens is a word, and no unit of length. */
function isLink(text: string, start: number, lexicon: Lexicon): boolean {
  const word = lexicon.functionWords.match(text, start, (_, at) => text.charCodeAt(at) === 0x2d);
  if (word === undefined) return false;
  return lexicon.sizes.match(text, word.at + 1, endsLatin) === undefined;
}

/** The unit, counter or percent sign after a number that ends at `end`. */
export function markAfter(text: string, end: number, lexicon: Lexicon): FoundMark | null {
  const spaced = skipSpaces(text, end, 3);
  if (spaced >= text.length) return null;
  // 45{kg), 20 (kg): a bracketed unit.
  const open = text.charCodeAt(spaced);
  if (open === 0x28 || open === 0x5b || open === 0x3c || open === 0x7b) {
    const inner = lexicon.symbols.match(
      text,
      spaced + 1,
      (_, at) => ')]>}'.includes(text.charAt(at)) && at < text.length,
    );
    if (inner !== undefined && inner.at - spaced <= 6)
      return { mark: inner.value, start: spaced + 1, end: inner.at };
  }
  const glued = markFrom(text, end, end, lexicon);
  if (glued !== null) return glued;
  if (spaced > end) return markFrom(text, end, spaced, lexicon);
  const code = text.charCodeAt(end);
  const hyphen = (code === 0x2d || code === 0x2010) && classAt(text, end + 1) === LATIN;
  return hyphen && !isLink(text, end + 1, lexicon) ? markFrom(text, end, end + 1, lexicon) : null;
}
