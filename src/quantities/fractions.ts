import { endsInSpace, endsLatin } from './accept.ts';
import { LATIN, SPACE, classAt, isDigitAt, skipSpaces } from './characters.ts';
import { holdsLineFeed } from './lines.ts';
import type { Mark } from './language.ts';
import type { Lexicon, ScaleLexicon, ScaleWord } from './lexicon-shape.ts';
import { readLiteral, shift } from './literal.ts';
import { type ScaleReading, readScale } from './scale.ts';
import type { Accept } from './trie.ts';

/** Whether no word in Latin letters goes on at `end`. */
export const wordEnds = (text: string, end: number): boolean => classAt(text, end) !== LATIN;

/** A number word and where it ends. */
export interface FoundWord {
  word: ScaleWord;
  end: number;
}

/** The number word that starts at `index`. */
export function wordAt(text: string, index: number, lexicon: ScaleLexicon): FoundWord | null {
  const hit = lexicon.words.match(text, index, endsLatin);
  return hit === undefined ? null : { word: hit.value, end: hit.at };
}

/** Gap between number words: spaces or a hyphen; -1 where none stands. */
export function afterGap(text: string, end: number): number {
  const at = skipSpaces(text, end, 3);
  const code = text.charCodeAt(at);
  if (code === 0x2d || code === 0x2014) {
    // A hyphen that opens a line marks an item of a list.
    if (!holdsLineFeed(text, end, at)) return skipSpaces(text, at + 1, 2);
  }
  return at > end ? at : -1;
}

function isFraction(word: ScaleWord): boolean {
  return word.class === 'denominator' || word.class === 'ordinal';
}

interface Part {
  value: number;
  end: number;
}

/** "a half", "half", "three quarters", "one fifth" at `index`: the fraction after "and". */
export function fractionAt(text: string, index: number, lexicon: ScaleLexicon): Part | null {
  const first = wordAt(text, index, lexicon);
  if (first === null) return null;
  if (first.word.class === 'denominator' && first.word.plural !== true && first.word.value > 1) {
    return { value: 1 / first.word.value, end: first.end };
  }
  let count: { value: number; end: number };
  if (first.word.class === 'article') count = { value: 1, end: first.end };
  else if (first.word.class === 'unit' || first.word.class === 'tens') {
    const read = readScale(text, index, first, lexicon);
    if (read === null || read.value === null) return null;
    count = { value: read.value, end: read.end };
  } else return null;
  const at = afterGap(text, count.end);
  const second = at < 0 ? null : wordAt(text, at, lexicon);
  if (second === null || !isFraction(second.word) || second.word.value < 2) return null;
  if (second.word.class === 'ordinal' && second.word.value < 3) return null;
  if (second.word.plural !== true && count.value > 1 && second.word.class === 'ordinal') return null;
  return { value: count.value / second.word.value, end: second.end };
}

const HYPHEN = 0x2d;

/** White space or a hyphen follows the match. */
const endsInGap: Accept<unknown> = (_, at, text) =>
  classAt(text, at) === SPACE || text.charCodeAt(at) === HYPHEN;

/** Scale words after a fraction or count: "half a million", "three quarters billion". */
export function scaleAfter(
  text: string,
  end: number,
  lexicon: ScaleLexicon,
): { power: number; end: number } | null {
  let at = afterGap(text, end);
  if (at < 0) return null;
  const of = lexicon.of.match(text, at, endsInGap);
  if (of !== undefined) at = Math.max(at, afterGap(text, of.at));
  let hit = wordAt(text, at, lexicon);
  // half a million, half-a-million
  if (hit?.word.class === 'article') hit = wordAt(text, Math.max(0, afterGap(text, hit.end)), lexicon);
  return hit !== null && hit.word.class === 'scale' ? { power: hit.word.value, end: hit.end } : null;
}

/** "a couple hundred": hundred is no scale of its own. */
export function hundredAfter(
  text: string,
  end: number,
  lexicon: ScaleLexicon,
): { power: number; end: number } | null {
  const at = afterGap(text, end);
  if (at < 0) return null;
  const of = lexicon.of.match(text, at, endsInSpace);
  const hit = wordAt(text, of === undefined ? at : skipSpaces(text, of.at, 3), lexicon);
  return hit?.word.class === 'hundred' ? { power: 2, end: hit.end } : null;
}

/** "half a dozen", "a couple of hundred": the noun of number or scale that a word of it multiplies. */
export function groupAfter(
  text: string,
  index: number,
  scale: ScaleLexicon,
): { value: number; end: number } | null {
  const at = afterGap(text, index);
  const first = at < 0 ? null : wordAt(text, at, scale);
  const next =
    first?.word.class === 'article' ? wordAt(text, Math.max(0, afterGap(text, first.end)), scale) : first;
  if (next?.word.class !== 'group' || next.word.value >= 100 || next.word.value < 10) return null;
  return { value: next.word.value, end: next.end };
}

const ROUND = new Set([
  2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 25, 50, 100, 200, 500, 1000, 10000, 100000, 1000000,
]);

const MOST_OF_FEW = 10;

/** Where the word after the people or things ends that are counted at `index`, or -1: seven votes in ten. */
function countedEnd(text: string, index: number, lexicon: Lexicon): number {
  const noun =
    lexicon.countedByMillions.match(text, index, endsInSpace) ??
    lexicon.personNouns.match(text, index, endsInSpace);
  return noun === undefined ? -1 : skipSpaces(text, noun.at, 1);
}

/** Whether a word follows that may be counted, and none of those that a clause goes on with. */
function opensNoun(text: string, end: number, lexicon: Lexicon): boolean {
  const at = skipSpaces(text, end, 2);
  return classAt(text, at) === LATIN && lexicon.functionWords.match(text, at, endsLatin) === undefined;
}

/** Whether a unit of time follows. */
function isTimed(text: string, end: number, lexicon: Lexicon): boolean {
  const ends = (mark: Mark, stop: number): boolean => mark.kind === 'duration' && wordEnds(text, stop);
  return lexicon.after.match(text, skipSpaces(text, end, 3), ends) !== undefined;
}

/** "nine in ten", "two out of five hundred": the whole after a count. */
export function wholeAfter(
  text: string,
  count: number,
  end: number,
  lexicon: Lexicon,
  digits: boolean,
): Part | null {
  // nine in ten, a one-in-five chance
  const hyphen = text.charCodeAt(end) === HYPHEN;
  let at = hyphen ? end + 1 : skipSpaces(text, end, 3);
  if (at === end) return null;
  const { scale } = lexicon;
  // nine times out of ten
  const times = lexicon.everyTimes.match(text, at, endsInSpace);
  const later = times === undefined ? at : skipSpaces(text, times.at, 3);
  if (times !== undefined && scale.outOf.match(text, later) !== undefined) at = later;
  const parted = (_: true, stop: number): boolean =>
    hyphen ? text.charCodeAt(stop) === HYPHEN : classAt(text, stop) === SPACE;
  const noun = times === undefined && !hyphen && count < MOST_OF_FEW ? countedEnd(text, at, lexicon) : -1;
  const named = noun > 0 && scale.inWords.match(text, noun, parted) !== undefined;
  if (named) at = noun;
  const over = hyphen ? undefined : scale.over.match(text, at, parted);
  const link = over ?? scale.inWords.match(text, at, parted);
  if (link === undefined) return null;
  const every = lexicon.everyWords.match(text, skipSpaces(text, link.at, 3), endsInSpace);
  const next = hyphen ? link.at + 1 : skipSpaces(text, every?.at ?? link.at, 3);
  const outOf = scale.outOf.match(text, at)?.at === link.at;
  const plainOf = scale.of.match(text, at)?.at === link.at;
  let whole: Part;
  let worded = false;
  if (isDigitAt(text, next)) {
    const literal = readLiteral(text, next);
    const scaled = scaleAfter(text, literal.end, scale);
    if (scaled !== null) whole = { value: shift(literal.value, scaled.power), end: scaled.end };
    else {
      if (literal.shape !== 'integer' && literal.shape !== 'grouped') return null;
      whole = { value: literal.value, end: literal.end };
    }
  } else {
    let first = wordAt(text, next, scale);
    // one in a million
    if (first?.word.class === 'article' && count === 1)
      first = wordAt(text, skipSpaces(text, first.end, 3), scale);
    if (first === null || !['unit', 'tens', 'hundred', 'scale'].includes(first.word.class)) return null;
    const read = readScale(text, next, first, scale);
    if (read === null || read.value === null) return null;
    whole = { value: read.value, end: read.end };
    worded = true;
  }
  if (over !== undefined) {
    // "$10 billion over five years": in what time, which nobody divides by.
    const fits = worded ? !digits : !digits || count < whole.value;
    return fits && whole.value > 0 && !isTimed(text, whole.end, lexicon)
      ? { value: count / whole.value, end: whole.end }
      : null;
  }
  // "seven votes in ten cities": what follows is counted too.
  if (named && (outOf || plainOf || opensNoun(text, whole.end, lexicon))) return null;
  if (whole.value < count || whole.value === 0 || (whole.value === count && !outOf)) return null;
  const mark = lexicon.after.match(text, skipSpaces(text, whole.end, 3), (_, stop) => wordEnds(text, stop));
  if (mark !== undefined && !outOf && !hyphen) return null;
  if (outOf) return { value: count / whole.value, end: whole.end };
  if (plainOf || (digits && worded && count !== 1) || (!ROUND.has(whole.value) && count !== 1)) return null;
  return { value: count / whole.value, end: whole.end };
}

/** "three twenty-firsts", "one one-hundred-fifth": a whole number, then a denominator of several words. */
export function wordedDenominator(
  text: string,
  count: number,
  end: number,
  lexicon: ScaleLexicon,
): Part | null {
  const at = afterGap(text, end);
  const first = at < 0 ? null : wordAt(text, at, lexicon);
  if (first === null || !['unit', 'tens'].includes(first.word.class)) return null;
  const read = readScale(text, at, first, lexicon);
  const closing = read?.closing;
  if (read === null || closing === undefined || read.value === null || read.value < 20) return null;
  if (closing.word.value >= 10 || (closing.word.plural !== true && !(count === 1 && read.value >= 100)))
    return null;
  return { value: read.value + closing.word.value, end: closing.end };
}

/** Largest of thousand, million … that divides the number. */
export function lastScale(value: number): number {
  for (let power = 18; power >= 3; power -= 1)
    if (value % 10 ** power === 0) return 10 ** (power - (power % 3 === 0 ? 0 : power % 3));
  return 1;
}

/** Whether an ordinal may close a cardinal: twenty-first, one hundred and fifth, but not thirteen first. */
export function fitsOrdinal(read: ScaleReading, ordinal: number): boolean {
  const value = read.value ?? 0;
  if (read.decimals > 0) return false;
  if (value > Number.MAX_SAFE_INTEGER) return ordinal < 10 ? read.low === 10 : read.low >= 100;
  if (ordinal < 10) return value % 10 === 0 && value >= 20 && (value % 100 !== 10 || value % 100 === 0);
  return value % 100 === 0 && value >= 100;
}
