import { HAN, HANGUL, KANA, LATIN, classAt, isDigitAt, skipSpaces } from './characters.ts';
import { readEastern } from './eastern.ts';
import { wordAt } from './fractions.ts';
import type { Lexicon } from './lexicon-shape.ts';
import { type Literal, readLiteral, shift } from './literal.ts';
import type { Numeral } from './numeral.ts';
import { readScaled } from './western.ts';

/** 1과1/3, 1 and 1/2: a whole number linked to a fraction in digits. */
function mixedFraction(text: string, literal: Literal, lexicon: Lexicon): Literal | null {
  if (literal.shape !== 'integer') return null;
  const spaced = skipSpaces(text, literal.end, 2);
  const link =
    lexicon.myriad.fractionLinks.match(text, literal.end) ??
    (spaced > literal.end ? lexicon.scale.and.match(text, spaced) : undefined);
  const at = link === undefined ? -1 : skipSpaces(text, link.at, 1);
  if (at < 0 || !isDigitAt(text, at)) return null;
  const part = readLiteral(text, at);
  return part.shape === 'fraction' && part.value < 1 ? part : null;
}

/** Whether the word at `index` may go on a number in digits. */
function goesOn(text: string, index: number, lexicon: Lexicon): boolean {
  let end = index + 1;
  while (classAt(text, end) === LATIN) end += 1;
  return lexicon.wordsOn.passes(text, index, end);
}

/** The longest reading of the digits at `start`: alone, with western or with eastern words. */
export function bestNumeral(text: string, start: number, literal: Literal, lexicon: Lexicon): Numeral {
  const plain: Numeral = {
    start,
    end: literal.end,
    value: Number.isFinite(literal.value) ? literal.value : null,
    decimals: literal.decimals,
    kind: literal.shape === 'fraction' ? 'fraction' : 'number',
    digits: true,
    form: 'literal',
    parts: 1,
    shape: literal.shape,
    integerDigits: literal.digits,
  };
  const at = skipSpaces(text, literal.end, 3);
  const next = classAt(text, at);
  const worded = next === HANGUL || next === HAN || next === KANA;
  if (worded && lexicon.goesOn[text.charCodeAt(at)] === 1) {
    const mixed = mixedFraction(text, literal, lexicon);
    if (mixed !== null) return { ...plain, end: mixed.end, value: literal.value + mixed.value };
    const eastern = readEastern(text, start, lexicon);
    if (eastern !== null && eastern.numeral.end > literal.end) return eastern.numeral;
  }
  if ((next === LATIN && goesOn(text, at, lexicon)) || text.charCodeAt(at) === 0x2d) {
    const mixed = mixedFraction(text, literal, lexicon);
    if (mixed !== null) return { ...plain, end: mixed.end, value: literal.value + mixed.value };
    if (literal.shape === 'fraction' || literal.shape === 'mixed') {
      const scale = wordAt(text, text.charCodeAt(at) === 0x2d ? at + 1 : at, lexicon.scale);
      if (scale !== null && scale.word.class === 'scale') {
        return { ...plain, end: scale.end, value: shift(literal.value, scale.word.value), kind: 'number' };
      }
      return plain;
    }
    const western = readScaled(text, start, lexicon);
    if (western !== null && western.end > literal.end) return western;
  }
  return plain;
}
