import { endsLatin, endsOwn, opensWord, startsOwn } from './accept.ts';
import {
  HANGUL,
  LATIN,
  OTHER,
  SPACE,
  classAt,
  isDigitAt,
  isUpperAt,
  skipSpaces,
  skipSpacesBack,
} from './characters.ts';
import { holdsLineFeed, opensLine } from './lines.ts';
import type { Draft } from './draft.ts';
import type { BoundMark } from './language.ts';
import type { Lexicon } from './lexicon-shape.ts';
import { boundOfVariable } from './variable-bounds.ts';

/** "1000 and below 1500", "5000 or less than 6000": the words bound the next figure. */
function opensAnother(text: string, start: number, stop: number, lexicon: Lexicon): boolean {
  if (classAt(text, start) !== LATIN) return false;
  const next = skipSpaces(text, stop, 3);
  return (
    next > stop && (isDigitAt(text, next) || lexicon.comparisons.match(text, next, endsLatin) !== undefined)
  );
}

function apply(made: Draft, mark: BoundMark): void {
  if (mark.bound !== undefined && made.bound === 'exact') made.bound = mark.bound;
  if (mark.approximate === true) made.approximate = true;
}

const AT_LEAST: BoundMark = { bound: 'at-least' };
const AT_MOST: BoundMark = { bound: 'at-most' };
const MORE: BoundMark = { bound: 'more-than' };
const LESS: BoundMark = { bound: 'less-than' };
const ROUGH: BoundMark = { approximate: true };

/** Signs before a figure by how they are written. */
const SIGNS: ReadonlyMap<string, BoundMark> = new Map([
  ['>=', AT_LEAST],
  ['=>', AT_LEAST],
  ['≥', AT_LEAST],
  ['⩾', AT_LEAST],
  ['≧', AT_LEAST],
  ['<=', AT_MOST],
  ['=<', AT_MOST],
  ['≤', AT_MOST],
  ['⩽', AT_MOST],
  ['≦', AT_MOST],
  ['<>', {}],
  ['>', MORE],
  ['<', LESS],
  ['~', ROUGH],
  ['≈', ROUGH],
  ['≃', ROUGH],
  ['≅', ROUGH],
]);

/** Last code units of the signs. */
const SIGN_ENDS = new Set([...SIGNS.keys()].map((sign) => sign.charCodeAt(sign.length - 1)));

const LONGEST_TAG = 12;

/** Whether the sign at `index` closes a tag: <b>84%, <Claim id="opened">84%. */
function closesTag(text: string, index: number): boolean {
  if (text.charAt(index) !== '>') return false;
  if ('"\'/'.includes(text.charAt(index - 1)) && index > 0) return true;
  for (let at = index - 1; at >= 0 && index - at < LONGEST_TAG; at -= 1) {
    const kind = classAt(text, at);
    if (text.charAt(at) === '<') return index - at > 1;
    if (kind === SPACE || (kind !== LATIN && text.charAt(at) !== '/' && !isDigitAt(text, at))) return false;
  }
  return false;
}

/** Whether the sign at `index` marks a line of a block quotation of several: "> 84% of rollouts". */
function marksQuotation(text: string, index: number): boolean {
  if (text.charAt(index) !== '>' || classAt(text, index + 1) !== SPACE || !opensLine(text, index))
    return false;
  return text.lastIndexOf('\n', index) >= 0 || text.includes('\n>', index);
}

const TILDE = 0x7e;

/**
 * The sign that ends before `index` on its line, spaces apart; the end of a tag, an arrow or a quotation mark is none, nor
 * is a tilde that links the figure to the one that ends at `last`: 14:30~16:00.
 */
function signBefore(text: string, index: number, last: number): BoundMark | null {
  const at = skipSpacesBack(text, index, 3);
  if (at === 0 || !SIGN_ENDS.has(text.charCodeAt(at - 1)) || holdsLineFeed(text, at, index)) return null;
  if (text.startsWith('->', at - 2) || closesTag(text, at - 1) || marksQuotation(text, at - 1)) return null;
  if (text.charCodeAt(at - 1) === TILDE && last > 0 && skipSpacesBack(text, at - 1, 2) === last) return null;
  return SIGNS.get(text.slice(Math.max(0, at - 2), at)) ?? SIGNS.get(text.charAt(at - 1)) ?? null;
}

const SMALL = 10;

/** Whether a figure is an amount that stands under or over, and not a count of headings or pages. */
function isBounded(text: string, made: Draft, lexicon: Lexicon): boolean {
  if (made.kind !== 'number' || made.unit !== null) return true;
  let at = skipSpaces(text, made.tail, 2);
  if (at === made.tail || classAt(text, at) !== LATIN) return true;
  const whole = (_: true, stop: number): boolean =>
    classAt(text, stop) !== LATIN && text.charAt(stop) !== '-';
  if (!made.digits && Math.abs(made.value ?? SMALL) < SMALL) {
    if (lexicon.functionWords.match(text, at, whole) === undefined) return false;
  }
  for (let step = 0; step < 3 && classAt(text, at) === LATIN; step += 1) {
    const place = lexicon.places.match(text, at, whole);
    if (place !== undefined) return false;
    let stop = at;
    while (stop - at < 32 && (classAt(text, stop) === LATIN || text.charAt(stop) === '-')) stop += 1;
    at = skipSpaces(text, stop, 2);
    if (at === stop) return true;
  }
  return true;
}

const LONGEST_NOUN = 24;
const MOST_NOUNS = 2;

/** "1,234 people or more", "half of users or fewer": where the bound is said after the noun that is counted. */
function boundAfterNoun(text: string, made: Draft, lexicon: Lexicon): BoundMark | null {
  let at = made.tail;
  for (let noun = 0; noun < MOST_NOUNS; noun += 1) {
    const start = skipSpaces(text, at, 2);
    if (classAt(text, start) === OTHER) return noun === 0 ? boundOfVariable(text, at, start) : null;
    const of = lexicon.scale.of.match(text, start, endsLatin);
    const word = of === undefined ? start : skipSpaces(text, of.at, 2);
    if (word === at || classAt(text, word) !== LATIN || isUpperAt(text, word)) return null;
    if (lexicon.boundsAfter.match(text, word, endsLatin) !== undefined) return null;
    at = word;
    while (at - word < LONGEST_NOUN && classAt(text, at) === LATIN) at += 1;
    const next = skipSpaces(text, at, 2);
    if (next === at) return null;
    const hit = lexicon.boundsAfter.match(
      text,
      next,
      (mark, stop) => mark.afterNoun === true && endsLatin(mark, stop, text),
    );
    if (hit === undefined) continue;
    // 13% own three or more.
    if (lexicon.scale.words.match(text, word, endsLatin) !== undefined) return null;
    // "three options or more time": the word goes with what follows.
    const after = skipSpaces(text, hit.at, 2);
    const closes =
      classAt(text, after) !== LATIN || lexicon.functionWords.match(text, after, endsLatin) !== undefined;
    return closes && !opensAnother(text, next, hit.at, lexicon) ? hit.value : null;
  }
  return null;
}

/** "witnesses spoke over nine weeks": the time in which something goes on, unless it is said to last. */
function isPeriod(text: string, made: Draft, start: number, lexicon: Lexicon): boolean {
  if (made.kind !== 'duration') return false;
  const before = skipSpacesBack(text, start, 3);
  if (before === 0 || '.,;:!?\n'.includes(text.charAt(before - 1)))
    return text.charAt(made.tail) === ',' && classAt(text, start) === LATIN;
  if (lexicon.lastingCues.match(text, before, startsOwn) !== undefined) return false;
  const next = skipSpaces(text, made.tail, 2);
  return lexicon.lastingTails.match(text, next, endsOwn) === undefined;
}

/** "lower than five years ago", "higher than 2019": when a level held that another is compared with. */
function isPointInTime(text: string, made: Draft, lexicon: Lexicon): boolean {
  if (made.kind === 'year' || made.kind === 'date') return true;
  if (made.kind !== 'duration') return false;
  return lexicon.unitPoints.match(text, skipSpaces(text, made.tail, 3), endsLatin) !== undefined;
}

/** "a six-under 66": the end of another word. */
function isTail(text: string, start: number): boolean {
  return start > 0 && text.charCodeAt(start - 1) === 0x2d && classAt(text, start) === LATIN;
}

/** "children under six": people whom the words before a bound name. */
function isAge(text: string, start: number, lexicon: Lexicon): boolean {
  const before = skipSpacesBack(text, start, 2);
  return lexicon.agedNouns.match(text, before, startsOwn) !== undefined;
}

/** Words and signs around a figure that leave one side open or make it rough; `last` is where the figure before it ends. */
export function readBounds(text: string, made: Draft, lexicon: Lexicon, last: number): void {
  if (made.kind === 'identifier') return;
  let at = made.head;
  for (let step = 0; step < 2; step += 1) {
    const sign = signBefore(text, at, last);
    if (sign !== null) apply(made, sign);
    // under-18
    const hyphen = at > 1 && text.charCodeAt(at - 1) === 0x2d && classAt(text, at - 2) === LATIN;
    const gap = hyphen ? at - 1 : skipSpacesBack(text, at, 3);
    const hit = lexicon.boundsBefore.match(
      text,
      gap,
      (_, from) => opensWord(text, from) && !isTail(text, from),
    );
    if (hit === undefined || (gap === at && classAt(text, gap - 1) === LATIN)) break;
    if (hyphen && hit.value.bound === undefined) break;
    // over 1990–2015
    if (hit.value.loose === true && (made.kind === 'year' || made.kind === 'date')) break;
    if (hit.value.loose === true && !isBounded(text, made, lexicon) && !isAge(text, hit.at, lexicon)) break;
    if (hit.value.level === true && isPointInTime(text, made, lexicon)) break;
    // over 10–80°: what was gone through.
    if (hit.value.during === true && made.high !== undefined) break;
    if (hit.value.during === true && isPeriod(text, made, hit.at, lexicon)) break;
    apply(made, hit.value);
    at = hit.at;
  }
  made.boundHead = at;
  let end = made.tail;
  for (let step = 0; step < 2; step += 1) {
    const next = skipSpaces(text, end, 3);
    // 4일 여행: a hedge of one syllable is written onto the figure.
    const accept = (mark: BoundMark, stop: number): boolean =>
      endsOwn(mark, stop, text) &&
      !(
        mark.sums === true &&
        made.kind === 'currency' &&
        classAt(text, skipSpaces(text, stop, 2)) === LATIN
      ) &&
      stop > next &&
      (mark.bare !== true || made.unit === null) &&
      !(next > end && stop - next === 1 && mark.bound === undefined && classAt(text, next) === HANGUL) &&
      !(text.charAt(stop - 1) === '+' && isDigitAt(text, stop)) &&
      !opensAnother(text, next, stop, lexicon);
    const glued = lexicon.boundsAfter.match(text, end, accept);
    const hit = glued ?? lexicon.boundsAfter.match(text, next, accept);
    if (hit === undefined) break;
    apply(made, hit.value);
    end = hit.at;
  }
  if (end === made.tail && made.bound === 'exact' && made.value !== null) {
    const mark = boundAfterNoun(text, made, lexicon);
    if (mark !== null) apply(made, mark);
  }
  made.boundTail = end;
}
