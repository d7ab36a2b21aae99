import { endsInSpace, endsLatin } from './accept.ts';
import { SPACE, classAt, isDigitAt, skipSpaces } from './characters.ts';
import { holdsLineFeed } from './lines.ts';
import type { ScaleLexicon, ScaleWord } from './lexicon-shape.ts';
import { readLiteral, shift } from './literal.ts';

/** A cardinal as far as it is read: what its scales make up, and the hundreds, tens and units after them. */
export interface Group {
  total: number;
  current: number;
  /** Smallest magnitude used in the running group: 100, 10 or 1. */
  low: number;
  lastScale: number;
  decimals: number;
}

interface Step {
  word: ScaleWord;
  at: number;
  /** The word was reached over "and". */
  and: boolean;
  comma: boolean;
}

/** Indented lines part number words too. */
const WIDEST_GAP = 48;

/** Next word part, over spaces, hyphens, commas and "and". */
export function nextStep(text: string, index: number, lexicon: ScaleLexicon): Step | null {
  let at = skipSpaces(text, index, WIDEST_GAP);
  let comma = false;
  const code = text.charCodeAt(at);
  if (code === 0x2d || code === 0x2014 || code === 0x2013) {
    // A dash that opens a line marks an item of a list.
    if (holdsLineFeed(text, index, at)) return null;
    at = skipSpaces(text, at + 1, 2);
  } else if (code === 0x2c && classAt(text, at + 1) === SPACE) {
    comma = true;
    at = skipSpaces(text, at + 1, 2);
  } else if (at === index) return null;
  let hit = lexicon.words.match(text, at, endsLatin);
  let and = false;
  if (hit === undefined) {
    const link = lexicon.and.match(text, at, endsInSpace);
    if (link === undefined || comma) return null;
    and = true;
    hit = lexicon.words.match(text, skipSpaces(text, link.at, 3), endsLatin);
  }
  if (hit === undefined) return null;
  const plural = hit.value.class === 'group' && hit.value.value >= 1000;
  // "three billions": after a count the plural is the scale itself.
  const word: ScaleWord = plural
    ? { class: 'scale', value: Math.round(Math.log10(hit.value.value)) }
    : hit.value;
  return { word, at: hit.at, and, comma };
}

/** Whether a word may go on the running hundreds, tens and units. */
export function takes(group: Group, word: ScaleWord): boolean {
  if (word.class === 'unit') {
    if (word.value === 0) return false;
    return word.value < 10 ? group.low > 1 : group.low > 10;
  }
  if (word.class === 'tens')
    return group.low > 10 || (group.low === 1 && group.current === 1 && group.total === 0);
  if (word.class === 'hundred') return group.current > 0 && group.current < (group.low === 0 ? 1000 : 100);
  return false;
}

/** Adds a word that `takes` allows. */
export function add(group: Group, word: ScaleWord): void {
  if (word.class === 'hundred') {
    group.current *= 100;
    group.low = 100;
  } else if (word.class === 'tens') {
    group.current = group.low === 1 ? group.current * 100 + word.value : group.current + word.value;
    group.low = 10;
  } else {
    group.current += word.value;
    group.low = 1;
  }
}

/** Closes the running group with a scale word; false where the scale does not fit. */
export function closeScale(group: Group, word: ScaleWord): boolean {
  const scale = 10 ** word.value;
  if (group.current === 0 && group.total > 0) {
    // "hundred thousand million", "lakh crore": a scale right after a scale multiplies.
    if (scale <= group.lastScale && group.lastScale !== scale) return false;
    group.total = shift(group.total, word.value);
  } else if (scale < group.lastScale) {
    group.total += shift(group.current, word.value);
    group.decimals = Math.max(0, group.decimals - word.value);
  } else return false;
  group.current = 0;
  group.low = 1000;
  group.lastScale = scale;
  return true;
}

/** Decimals said after "point" at `index`, or null. */
export function spokenDecimals(
  text: string,
  index: number,
  lexicon: ScaleLexicon,
): { digits: string; end: number } | null {
  const point = lexicon.points.match(text, skipSpaces(text, index, 2), endsInSpace);
  if (point === undefined) return null;
  let at = skipSpaces(text, point.at, 2);
  let digits = '';
  let end = at;
  while (digits.length < 18) {
    if (isDigitAt(text, at) && digits === '') {
      const literal = readLiteral(text, at);
      return literal.shape === 'integer' && literal.digits <= 12
        ? { digits: text.slice(at, literal.end), end: literal.end }
        : null;
    }
    const hit = lexicon.words.match(text, at, endsLatin) ?? lexicon.zeros.match(text, at, endsLatin);
    if (hit === undefined) break;
    const word: ScaleWord = hit.value;
    if (word.class === 'unit') digits += String(word.value);
    else if (word.class === 'tens' && digits === '') {
      const unit = nextStep(text, hit.at, lexicon);
      const joined =
        unit !== null && unit.word.class === 'unit' && unit.word.value < 10 && !unit.and && !unit.comma;
      return joined
        ? { digits: String(word.value + unit.word.value), end: unit.at }
        : { digits: String(word.value), end: hit.at };
    } else break;
    end = hit.at;
    at = skipSpaces(text, end, 2);
  }
  return digits === '' ? null : { digits, end };
}
