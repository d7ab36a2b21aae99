import { LATIN, SPACE, classAt, isDigitAt, skipSpaces } from './characters.ts';
import type { Mark } from './language.ts';
import type { Lexicon, ScaleLexicon, ScaleWord } from './lexicon.ts';
import { readLiteral, shift } from './literal.ts';
import type { Numeral } from './numeral.ts';
import { type ScaleReading, readScale } from './scale.ts';

const wordEnds = (text: string, end: number): boolean => classAt(text, end) !== LATIN;

/** The number word that starts at `index`. */
export function wordAt(
  text: string,
  index: number,
  lexicon: ScaleLexicon,
): { word: ScaleWord; end: number } | null {
  const hit = lexicon.words.match(text, index, (_, end) => wordEnds(text, end));
  return hit === undefined ? null : { word: hit.value, end: hit.at };
}

/** Gap between number words: spaces or a hyphen; -1 where none stands. */
function afterGap(text: string, end: number): number {
  const at = skipSpaces(text, end, 3);
  const code = text.charCodeAt(at);
  if (code === 0x2d || code === 0x2014) return skipSpaces(text, at + 1, 2);
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
function fractionAt(text: string, index: number, lexicon: ScaleLexicon): Part | null {
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

/** Scale words after a fraction or count: "half a million", "three quarters billion". */
function scaleAfter(text: string, end: number, lexicon: ScaleLexicon): { power: number; end: number } | null {
  let at = afterGap(text, end);
  if (at < 0) return null;
  const of = lexicon.of.match(text, at, (_, stop) => classAt(text, stop) === SPACE);
  if (of !== undefined) at = skipSpaces(text, of.at, 3);
  const hit = wordAt(text, at, lexicon);
  return hit !== null && hit.word.class === 'scale' ? { power: hit.word.value, end: hit.end } : null;
}

const ROUND = new Set([
  2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 25, 50, 100, 200, 500, 1000, 10000, 100000, 1000000,
]);

/** "nine in ten", "two out of five hundred": the whole after a count. */
function wholeAfter(
  text: string,
  count: number,
  end: number,
  lexicon: Lexicon,
  digits: boolean,
): Part | null {
  const at = skipSpaces(text, end, 3);
  if (at === end) return null;
  const { scale } = lexicon;
  const over = scale.over.match(text, at, (_, stop) => classAt(text, stop) === SPACE);
  const link = over ?? scale.inWords.match(text, at, (_, stop) => classAt(text, stop) === SPACE);
  if (link === undefined) return null;
  const next = skipSpaces(text, link.at, 3);
  const outOf = link.at - at > 4;
  const plainOf = link.at - at === 2 && text.charAt(at).toLowerCase() === 'o';
  let whole: Part;
  let worded = false;
  if (isDigitAt(text, next)) {
    const literal = readLiteral(text, next);
    if (literal.shape !== 'integer' && literal.shape !== 'grouped') return null;
    whole = { value: literal.value, end: literal.end };
  } else {
    const first = wordAt(text, next, scale);
    if (first === null || !['unit', 'tens', 'hundred', 'scale'].includes(first.word.class)) return null;
    const read = readScale(text, next, first, scale);
    if (read === null || read.value === null) return null;
    whole = { value: read.value, end: read.end };
    worded = true;
  }
  if (over !== undefined)
    return whole.value > 0 && (worded || !digits || count < whole.value)
      ? { value: count / whole.value, end: whole.end }
      : null;
  if (whole.value <= count || whole.value === 0) return null;
  const mark = lexicon.after.match(text, skipSpaces(text, whole.end, 3), (_, stop) => wordEnds(text, stop));
  if (mark !== undefined && !outOf) return null;
  if (outOf) return { value: count / whole.value, end: whole.end };
  if (plainOf || (digits && worded && count !== 1) || (!ROUND.has(whole.value) && count !== 1)) return null;
  return { value: count / whole.value, end: whole.end };
}

function toNumeral(read: ScaleReading): Numeral {
  const { closing: _closing, scaled: _scaled, ...numeral } = read;
  return numeral;
}

/** Adds fraction, ordinal, "and a half", scale and "in ten" to a cardinal that was read. */
function finish(text: string, read: ScaleReading, lexicon: Lexicon): Numeral {
  const { scale } = lexicon;
  const numeral = toNumeral(read);
  const value = numeral.value ?? 0;
  const { closing } = read;
  if (closing !== undefined) {
    const { word } = closing;
    const ordinal = word.class === 'ordinal';
    const big = ordinal && word.value >= 100;
    if (
      ordinal &&
      (big || read.value === null || fitsOrdinal(read, word.value)) &&
      !(big && value === 1 && false)
    ) {
      if (!(numeral.digits && numeral.parts === 1)) {
        return {
          ...numeral,
          value: big ? value * word.value : value + word.value,
          end: closing.end,
          kind: 'ordinal',
        };
      }
    }
        if (word.plural === true && word.value < 10 && value % 100 >= 20 && value % 10 === 0 && value > 100) {
      // one hundred thirty fifths: the tens go with the denominator.
      const tens = value % 100;
      return { ...numeral, value: (value - tens) / (tens + word.value), end: closing.end, kind: 'fraction' };
    }
    if (word.value >= 2 && (word.plural === true || word.class === 'denominator' || value === 1 || closing.hyphen) &&
      !(numeral.digits && word.value === 4 && word.class === 'denominator')
    ) {
      const ratio = value / word.value;
      const more = scaleAfter(text, closing.end, scale);
      if (more !== null) return { ...numeral, value: shift(value, more.power) / word.value, end: more.end };
      return { ...numeral, value: ratio, end: closing.end, kind: 'fraction' };
    }
  }
  const group = afterGap(text, read.end);
  const dozen = group < 0 ? null : wordAt(text, group, scale);
  if (dozen !== null && dozen.word.class === 'group' && dozen.word.value < 100 && dozen.word.value > 2) {
    return { ...numeral, value: value * dozen.word.value, end: dozen.end };
  }
  const at = skipSpaces(text, read.end, 3);
  const and = scale.and.match(text, at, (_, stop) => classAt(text, stop) === SPACE);
  if (and !== undefined && at > read.end) {
    const part = fractionAt(text, skipSpaces(text, and.at, 3), scale);
    if (part !== null) {
      const power = read.scaled ? lastScale(value) : 1;
      const more = scaleAfter(text, part.end, scale);
      if (read.scaled && more !== null && 10 ** more.power < power) {
        return { ...numeral, value: value + shift(part.value, more.power), end: more.end };
      }
      const total = value + part.value * power;
      if (more !== null && more.power > 0)
        return { ...numeral, value: shift(total, more.power), end: more.end };
      return { ...numeral, value: total, end: part.end, kind: 'number' };
    }
  }
  const whole = wholeAfter(text, value, read.end, lexicon, numeral.digits);
    if (whole !== null) return { ...numeral, value: whole.value, end: whole.end, kind: 'fraction', decimals: 0 };
  const below = numeral.digits ? null : wordedDenominator(text, value, read.end, scale);
  if (below !== null) return { ...numeral, value: value / below.value, end: below.end, kind: 'fraction' };
  return numeral;
}

/** "three twenty-firsts", "one one-hundred-fifth": a whole number, then a denominator of several words. */
function wordedDenominator(text: string, count: number, end: number, lexicon: ScaleLexicon): Part | null {
  const at = afterGap(text, end);
  const first = at < 0 ? null : wordAt(text, at, lexicon);
  if (first === null || !['unit', 'tens'].includes(first.word.class)) return null;
  const read = readScale(text, at, first, lexicon);
  const closing = read?.closing;
  if (read === null || closing === undefined || read.value === null || read.value < 20) return null;
  if (closing.word.value >= 10 || (closing.word.plural !== true && !(count === 1 && read.value >= 100))) return null;
  return { value: read.value + closing.word.value, end: closing.end };
}

/** Largest of thousand, million … that divides the number. */
function lastScale(value: number): number {
  for (let power = 18; power >= 3; power -= 1)
    if (value % 10 ** power === 0) return 10 ** (power - (power % 3 === 0 ? 0 : power % 3));
  return 1;
}

function fitsOrdinal(read: ScaleReading, ordinal: number): boolean {
  const value = read.value ?? 0;
  if (read.decimals > 0) return false;
  if (ordinal < 10) return value % 10 === 0 && value >= 20 && (value % 100 !== 10 || value % 100 === 0);
  return value % 100 === 0 && value >= 100;
}

/** Reads the number in words, or digits followed by words, that starts at `index`. */
export function readWestern(text: string, index: number, lexicon: Lexicon): Numeral | null {
  const { scale } = lexicon;
  if (isDigitAt(text, index)) {
    const read = readScale(text, index, null, scale);
    return read === null ? null : finish(text, read, lexicon);
  }
  const first = wordAt(text, index, scale);
  if (first === null) return null;
  const { word, end } = first;
  const base = { start: index, end, decimals: 0, digits: false, form: 'scale' as const, parts: 1 };
  switch (word.class) {
    case 'unit':
    case 'tens':
    case 'hundred':
    case 'scale': {
      if (word.class === 'scale' && end - index < 4) return null;
      const read = readScale(text, index, first, scale);
      return read === null ? null : finish(text, read, lexicon);
    }
    case 'ordinal': {
      return { ...base, value: word.value, kind: 'ordinal' };
    }
    case 'denominator': {
      if (word.plural === true || word.value < 2) return null;
      if (text.charCodeAt(end) === 0x2d && classAt(text, end + 1) === LATIN && lexicon.after.match(text, end + 1) === undefined && scaleAfter(text, end, scale) === null) return null;
      const more = scaleAfter(text, end, scale);
      if (more !== null)
        return { ...base, value: shift(1, more.power) / word.value, end: more.end, kind: 'number' };
      return { ...base, value: 1 / word.value, kind: 'fraction', attributive: word.value !== 2 };
    }
    case 'group':
      return word.value >= 100
        ? { ...base, value: null, kind: 'number', approximate: true }
        : { ...base, value: word.value, kind: 'number', attributive: true };
    case 'vague': {
      const at = afterGap(text, end);
      const next = at < 0 ? null : wordAt(text, at, scale);
      const counts =
        next !== null &&
        (next.word.class === 'hundred' || next.word.class === 'scale' || next.word.class === 'group');
      if (counts) return { ...base, value: null, end: next.end, kind: 'number', approximate: true };
      const measured = (mark: Mark, stop: number): boolean => (mark.kind === 'duration' || mark.kind === 'measure') && wordEnds(text, stop);
      const unit = at < 0 ? undefined : (lexicon.after.match(text, at, measured) ?? lexicon.symbols.match(text, at, measured));
      return unit === undefined ? null : { ...base, value: null, kind: 'number', approximate: true };
    }
    case 'multiple':
      // double-digit, triple bond: a description, not a change.
      return text.charCodeAt(end) === 0x2d ? null : { ...base, value: word.value, kind: 'multiple' };
    case 'article':
      return readArticle(text, index, first, lexicon);
  }
}

/** "a dozen", "a hundred", "a third", "an hour": what an article counts. */
function readArticle(
  text: string,
  index: number,
  first: { word: ScaleWord; end: number },
  lexicon: Lexicon,
): Numeral | null {
  const { scale } = lexicon;
  const base = { start: index, decimals: 0, digits: false, form: 'scale' as const, parts: 1 };
  const at = skipSpaces(text, first.end, 3);
  if (at === first.end) return null;
  const next = wordAt(text, at, scale);
  if (next !== null) {
    const { word, end } = next;
    if (word.class === 'hundred' || word.class === 'scale') {
      const read = readScale(text, at, next, scale);
      if (read === null) return null;
      const numeral = finish(text, { ...read, start: index }, lexicon);
      return { ...numeral, start: index };
    }
    if (word.class === 'group') {
      return word.value >= 100 ? null : { ...base, end, value: word.value, kind: 'number' };
    }
    if (word.class === 'denominator' && word.plural !== true && word.value > 1) {
      const more = scaleAfter(text, end, scale);
      return {
        ...base,
        end: more?.end ?? end,
        value: shift(1, more?.power ?? 0) / word.value,
        kind: more === null ? 'fraction' : 'number',
      };
    }
    if (word.class === 'ordinal' && word.value >= 3 && followedByOf(text, end, scale)) {
      return { ...base, end, value: 1 / word.value, kind: 'fraction' };
    }
    if (word.class === 'ordinal' && word.value >= 1000)
      return { ...base, end, value: 1 / word.value, kind: 'fraction' };
  }
  return null;
}

function followedByOf(text: string, end: number, lexicon: ScaleLexicon): boolean {
  const at = skipSpaces(text, end, 3);
  if (at >= text.length) return end - at === 0;
  const of = lexicon.of.match(text, at, (_, stop) => classAt(text, stop) === SPACE);
  return of !== undefined && text.charAt(at).toLowerCase() === 'o';
}
