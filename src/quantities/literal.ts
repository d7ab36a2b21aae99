import {
  DIGIT,
  LATIN,
  SPACE,
  SUPERSCRIPT,
  SUPERSCRIPT_DIGITS,
  VULGAR,
  VULGAR_VALUES,
  classAt,
  isDigitAt,
  skipSpaces,
} from './characters.ts';
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

const COMMA = 0x2c;
const DOT = 0x2e;
const LONGEST_VALUE = 40;

/** Multiplies by a power of ten in decimal, so that 32.3 × 10⁸ is exact. */
export function shift(value: number, power: number): number {
  const written = String(value);
  return written.includes('e') ? value * 10 ** power : Number(`${written}e${power}`);
}

function digitRun(text: string, index: number): number {
  let at = index;
  while (isDigitAt(text, at)) at += 1;
  return at;
}

function isGroup(text: string, index: number, size: number): boolean {
  for (let step = 0; step < size; step += 1) if (!isDigitAt(text, index + step)) return false;
  return !isDigitAt(text, index + size);
}

/** End of thousands groups parted by `mark` after the first group, or the end of that group. */
function groups(text: string, first: number, end: number, mark: number): number {
  if (end - first > 3 || text.charCodeAt(first) === 0x30) return end;
  let at = end;
  while (text.charCodeAt(at) === mark && isGroup(text, at + 1, 3)) at += 4;
  if (at > end || mark !== COMMA || end - first > 2) return at;
  // Indian grouping: 12,34,567.
  while (text.charCodeAt(at) === COMMA && isGroup(text, at + 1, 2)) at += 3;
  return at > end && text.charCodeAt(at) === COMMA && isGroup(text, at + 1, 3) ? at + 4 : end;
}

/** Groups parted by spaces: 1 414 021 100. A row of table cells must not become one number. */
function spacedGroups(text: string, first: number, end: number): number {
  if (end - first > 3 || text.charCodeAt(first) === 0x30 || classAt(text, end) !== SPACE) return end;
  if (classAt(text, first - 1) === SPACE && isDigitAt(text, first - 2)) return end;
  let at = end;
  let count = 0;
  while (text.charCodeAt(at) === 0x20 && isGroup(text, at + 1, 3)) {
    at += 4;
    count += 1;
  }
  if (count === 0 || (text.charCodeAt(at) === 0x20 && isDigitAt(text, at + 1))) return end;
  const round = text.charCodeAt(at - 1) === 0x30 && text.charCodeAt(at - 2) === 0x30;
  return count > 1 || round ? at : end;
}

function parse(text: string, first: number, end: number): number {
  if (end - first > LONGEST_VALUE * 2) return Number.POSITIVE_INFINITY;
  let digits = '';
  for (let at = first; at < end; at += 1) if (isDigitAt(text, at)) digits += text.charAt(at);
  return Number(digits);
}

function exponentDigits(text: string, index: number): { power: number; end: number } | null {
  let at = index;
  let sign = 1;
  const code = text.charCodeAt(at);
  if (code === 0x2d || code === 0x2b || code === 0x2013) {
    if (code !== 0x2b) sign = -1;
    at += 1;
  }
  const end = digitRun(text, at);
  return end > at && end - at <= 3 ? { power: sign * Number(text.slice(at, end)), end } : null;
}

/** Superscript exponent at `index`: ⁻¹². */
export function superscript(text: string, index: number): { power: number; end: number } | null {
  let at = index;
  let sign = 1;
  const code = text.charCodeAt(at);
  if (code === 0x207b || code === 0x207a) {
    if (code === 0x207b) sign = -1;
    at += 1;
  }
  let power = 0;
  const first = at;
  while (classAt(text, at) === SUPERSCRIPT && at - first < 4) {
    power = power * 10 + (SUPERSCRIPT_DIGITS.get(text.charCodeAt(at)) ?? 0);
    at += 1;
  }
  return at > first ? { power: sign * power, end: at } : null;
}

/** Power of ten after a coefficient: × 10⁸, x10^8, ·10^-3, ×10−5. */
function timesTen(text: string, index: number): { power: number; end: number } | null {
  let at = skipSpaces(text, index, 2);
  const code = text.charCodeAt(at);
  if (code !== 0xd7 && code !== 0x78 && code !== 0x2a && code !== 0xb7 && code !== 0x22c5) return null;
  at = skipSpaces(text, at + 1, 2);
  if (!text.startsWith('10', at) || isDigitAt(text, at + 2)) return null;
  at += 2;
  if (text.charCodeAt(at) === 0x5e) return exponentDigits(text, at + 1);
  const raised = superscript(text, at);
  if (raised !== null) return raised;
  const next = text.charCodeAt(at);
  if (next === 0x2d || next === 0x2013) return exponentDigits(text, at);
  if (next === 0x20 && (text.charCodeAt(at + 1) === 0x2d || text.charCodeAt(at + 1) === 0x2013)) {
    return exponentDigits(text, at + 1);
  }
  return null;
}

function plainEnd(text: string, first: number): { end: number; grouped: boolean } {
  const end = digitRun(text, first);
  const code = text.charCodeAt(end);
  let at = end;
  if (code === COMMA) at = groups(text, first, end, COMMA);
  else if (code === 0x27 || code === 0x2019) at = groups(text, first, end, code);
  else if (code === DOT) {
    // Points group only where at least two of them do: 1.234.567.
    const dotted = groups(text, first, end, DOT);
    if (dotted - end > 4) at = dotted;
  } else if (code === 0x20) at = spacedGroups(text, first, end);
  return { end: at, grouped: at > end };
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
  if (text.charCodeAt(whole) === DOT && isDigitAt(text, whole + 1)) {
    end = digitRun(text, whole + 1);
    decimals = end - whole - 1;
    value =
      digits + decimals > LONGEST_VALUE * 2
        ? Number.NaN
        : Number(`${String(value)}.${text.slice(whole + 1, end)}`);
    if (!Number.isFinite(value))
      value = Number.parseFloat(text.slice(index, Math.min(end, index + LONGEST_VALUE)));
  }
  let shape: Literal['shape'] = decimals > 0 ? 'decimal' : grouped ? 'grouped' : 'integer';
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
      const raised = value ** (at - end > 2 ? power.power : sign * power.power);
      return { end: power.end, value: raised, decimals: 0, digits, shape: 'power' };
    }
  }
  if (value === 10 || value === 2) {
    const raised = superscript(text, end);
    if (raised !== null)
      return {
        end: raised.end,
        value: shift(1, 0) * value ** raised.power,
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
    shape = 'integer';
  }
  return { end, value, decimals, digits, shape };
}
