import { endsInSpace } from './accept.ts';
import { SPACE, classAt, skipSpaces } from './characters.ts';
import {
  afterGap,
  fitsOrdinal,
  fractionAt,
  lastScale,
  scaleAfter,
  wholeAfter,
  wordAt,
  wordedDenominator,
} from './fractions.ts';
import type { Lexicon, ScaleLexicon } from './lexicon-shape.ts';
import { shift } from './literal.ts';
import type { Numeral } from './numeral.ts';
import type { ScaleReading } from './scale.ts';
import { followedByOf } from './western-open.ts';

function toNumeral(read: ScaleReading): Numeral {
  const { start, end, value, decimals, kind, digits, form, parts } = read;
  return { start, end, value, decimals, kind, digits, form, parts };
}

/** Adds fraction, ordinal, "and a half", scale and "in ten" to a cardinal that was read. */
export function finish(text: string, read: ScaleReading, lexicon: Lexicon): Numeral {
  const { scale } = lexicon;
  const numeral = toNumeral(read);
  const value = numeral.value ?? 0;
  const { closing } = read;
  if (closing !== undefined) {
    const { word } = closing;
    const ordinal = word.class === 'ordinal';
    const big = ordinal && word.value >= 100;
    // one thousandth of a second
    const part = big && value === 1 && followedByOf(text, closing.end, scale);
    if (ordinal && !part && (big || read.value === null || fitsOrdinal(read, word.value))) {
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
    if (
      word.value >= (ordinal ? 3 : 2) &&
      (word.plural === true || word.class === 'denominator' || value === 1 || closing.hyphen) &&
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
  // two and a half, two-and-a-half
  const hyphen = text.charCodeAt(read.end) === 0x2d;
  const at = hyphen ? read.end + 1 : skipSpaces(text, read.end, 3);
  const and = scale.and.match(text, at, (_, stop) =>
    hyphen ? text.charCodeAt(stop) === 0x2d : classAt(text, stop) === SPACE,
  );
  if (and !== undefined && at > read.end) {
    const next = hyphen ? and.at + 1 : skipSpaces(text, and.at, 3);
    const part =
      fractionAt(text, next, scale) ?? (read.low === 10 ? unitAndFraction(text, next, scale) : null);
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
  if (whole !== null)
    return { ...numeral, value: whole.value, end: whole.end, kind: 'fraction', decimals: 0, share: true };
  const below = numeral.digits ? null : wordedDenominator(text, value, read.end, scale);
  if (below !== null) return { ...numeral, value: value / below.value, end: below.end, kind: 'fraction' };
  return numeral;
}

/** "twenty and three and three fifths": the units said apart from the tens, then the fraction. */
function unitAndFraction(
  text: string,
  index: number,
  scale: ScaleLexicon,
): { value: number; end: number } | null {
  const unit = wordAt(text, index, scale);
  if (unit === null || unit.word.class !== 'unit' || unit.word.value === 0 || unit.word.value > 9)
    return null;
  const at = skipSpaces(text, unit.end, 3);
  const and = scale.and.match(text, at, endsInSpace);
  const part = and === undefined ? null : fractionAt(text, skipSpaces(text, and.at, 3), scale);
  return part === null ? null : { value: unit.word.value + part.value, end: part.end };
}
