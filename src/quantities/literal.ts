import { DIGIT, LATIN, VULGAR, VULGAR_VALUES, classAt, isDigitAt, skipSpaces } from './characters.ts';
import { COMMA, DOT, decimalCommaEnd, digitRun, isGroup, plainEnd } from './literal-groups.ts';
import { exponentDigits, loweredPower, superscript, timesTen } from './literal-powers.ts';
import { work } from './work.ts';

/** A number written in digits. */
export interface Literal {
  end: number;
  value: number;
  /** Decimals shown. */
  decimals: number;
  /** Digits before the point, leading zeros included. */
  digits: number;
  shape: 'integer' | 'grouped' | 'decimal' | 'scientific' | 'fraction' | 'mixed' | 'power' | 'code';
}

const ZERO = 0x30;

/** Digits that a double holds exactly. */
const LONGEST_EXACT = 15;

const LONGEST_VALUE = 40;

/** Fractions of one and more with a denominator of this or more are pairs of readings. */
const LEAST_PAIR = 20;

/** Multiplies by a power of ten in decimal, so that 32.3 × 10⁸ is exact. */
export function shift(value: number, power: number): number {
  const written = String(value);
  return written.includes('e') ? value * 10 ** power : Number(`${written}e${power}`);
}

/** Raises to a power; powers of ten are exact where doubles hold them: 10^23. */
function raise(base: number, power: number): number {
  return base === 10 ? shift(1, power) : base ** power;
}

/** Value of the digits in [first, end), infinite where they are more than any amount has. */
function parse(text: string, first: number, end: number): number {
  let from = first;
  while (from < end - 1 && text.charCodeAt(from) === ZERO) from += 1;
  if (end - from > LONGEST_VALUE * 2) return Number.POSITIVE_INFINITY;
  if (end - from <= LONGEST_EXACT) {
    let value = 0;
    for (let at = from; at < end; at += 1)
      if (isDigitAt(text, at)) value = value * 10 + text.charCodeAt(at) - ZERO;
    return value;
  }
  let digits = '';
  for (let at = from; at < end; at += 1) if (isDigitAt(text, at)) digits += text.charAt(at);
  return Number(digits);
}

/** Denominator of a fraction written with a slash, where both sides are short whole numbers. */
function slash(text: string, first: number, end: number): { value: number; end: number } | null {
  let at = end;
  const spaced =
    text.charCodeAt(at) === 0x20 && text.charCodeAt(at + 1) === 0x2f && text.charCodeAt(at + 2) === 0x20;
  if (spaced) at += 1;
  if (text.charCodeAt(at) !== 0x2f) return null;
  at += spaced ? 2 : 1;
  const stop = digitRun(text, at);
  if (stop === at || stop - at > 5 || end - first > 7) return null;
  const after = text.charCodeAt(stop);
  if (
    after === 0x2f ||
    (after === DOT && isDigitAt(text, stop + 1)) ||
    (after === COMMA && isGroup(text, stop + 1, 3))
  ) {
    return null;
  }
  const below = Number(text.slice(at, stop));
  const above = Number(text.slice(first, end));
  // 120/80, 50/50: two readings, not a share.
  if (above >= below && below >= LEAST_PAIR) return null;
  return below === 0 ? null : { value: above / below, end: stop };
}

/** Reads the number in digits that starts at `index` (a digit, a vulgar fraction, or a point before a digit). */
export function readLiteral(text: string, index: number): Literal {
  if (classAt(text, index) === VULGAR) {
    const value = VULGAR_VALUES.get(text.charCodeAt(index)) ?? 0;
    return { end: index + 1, value, decimals: 0, digits: 0, shape: 'fraction' };
  }
  const { end: whole, grouped } = plainEnd(text, index);
  work.steps += whole - index;
  const digits = whole - index;
  let end = whole;
  let decimals = 0;
  let value = whole > index ? parse(text, index, whole) : 0;
  const mark = text.charCodeAt(whole);
  if (isDigitAt(text, whole + 1) && (mark === DOT || mark === COMMA))
    end = mark === DOT ? digitRun(text, whole + 1) : decimalCommaEnd(text, index, whole);
  if (end > whole) {
    decimals = end - whole - 1;
    const shown = text.slice(whole + 1, Math.min(end, whole + 1 + LONGEST_VALUE));
    const exact = Number(`${String(value)}.${shown}`);
    if (Number.isFinite(exact)) value = exact;
  }
  const shape: Literal['shape'] = decimals > 0 ? 'decimal' : grouped ? 'grouped' : 'integer';
  if (!Number.isFinite(value)) return { end, value: Number.NaN, decimals, digits, shape: 'code' };

  const code = text.charCodeAt(end);
  if ((code === 0x65 || code === 0x45) && decimals + digits > 0) {
    const exponent = exponentDigits(text, end + 1);
    if (exponent !== null && classAt(text, exponent.end) !== LATIN && classAt(text, exponent.end) !== DIGIT) {
      return {
        end: exponent.end,
        value: shift(value, exponent.power),
        decimals: Math.max(0, decimals - exponent.power),
        digits,
        shape: 'scientific',
      };
    }
  }
  if (code === 0x5e) {
    let at = end + 1;
    let sign = 1;
    while (at - end < 4 && (text.charCodeAt(at) === 0x2d || text.charCodeAt(at) === 0x2b)) {
      if (text.charCodeAt(at) === 0x2d) sign = -sign;
      at += 1;
    }
    const power = exponentDigits(text, at);
    if (power !== null) {
      // A doubled sign is how some write a lone one: 1.1^--23.
      const exponent = at - end > 2 ? power.power : sign * power.power;
      return { end: power.end, value: raise(value, exponent), decimals: 0, digits, shape: 'power' };
    }
  }
  if (value === 10 || value === 2) {
    const raised = superscript(text, end) ?? (value === 10 ? loweredPower(text, index, end) : null);
    if (raised !== null)
      return {
        end: raised.end,
        value: raise(value, raised.power),
        decimals: 0,
        digits,
        shape: 'power',
      };
  }
  const ten = timesTen(text, end);
  if (ten !== null) {
    return {
      end: ten.end,
      value: shift(value, ten.power),
      decimals: Math.max(0, decimals - ten.power),
      digits,
      shape: 'scientific',
    };
  }
  if (shape === 'integer') {
    const part = slash(text, index, end);
    if (part !== null) return { end: part.end, value: part.value, decimals: 0, digits, shape: 'fraction' };
    const next = skipSpaces(text, end, 3);
    if (digits <= 4 && classAt(text, next) === VULGAR) {
      value += VULGAR_VALUES.get(text.charCodeAt(next)) ?? 0;
      return { end: next + 1, value, decimals: 0, digits, shape: 'mixed' };
    }
    if (digits <= 4 && next > end && next - end < 3 && isDigitAt(text, next)) {
      const top = digitRun(text, next);
      const mixed = top - next < 4 ? slash(text, next, top) : null;
      if (mixed !== null && mixed.value < 1) {
        return { end: mixed.end, value: value + mixed.value, decimals: 0, digits, shape: 'mixed' };
      }
    }
  }
  return { end, value, decimals, digits, shape };
}
