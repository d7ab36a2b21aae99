/** An exact fraction with a positive denominator. */
export interface Rational {
  numerator: bigint;
  denominator: bigint;
}

const DECIMAL = /^([+-]?)(\d{1,30})(?:\.(\d{1,30}))?$/;

/** Reads a decimal as written ("3.0", "-12"); null for anything else, exponents included. */
export function parseRational(written: string): Rational | null {
  const match = DECIMAL.exec(written.trim().replaceAll('_', ''));
  if (!match) return null;
  const [, sign, whole = '', fraction = ''] = match;
  const digits = BigInt(whole + fraction);
  return { numerator: sign === '-' ? -digits : digits, denominator: 10n ** BigInt(fraction.length) };
}

export const add = (a: Rational, b: Rational): Rational => ({
  numerator: a.numerator * b.denominator + b.numerator * a.denominator,
  denominator: a.denominator * b.denominator,
});

export const subtract = (a: Rational, b: Rational): Rational => add(a, { ...b, numerator: -b.numerator });

export const multiply = (a: Rational, b: Rational): Rational => ({
  numerator: a.numerator * b.numerator,
  denominator: a.denominator * b.denominator,
});

/** Null where `b` is zero. */
export function divide(a: Rational, b: Rational): Rational | null {
  if (b.numerator === 0n) return null;
  const sign = b.numerator < 0n ? -1n : 1n;
  return { numerator: sign * a.numerator * b.denominator, denominator: sign * a.denominator * b.numerator };
}

/** Rounds half away from zero and shows exactly `decimals` decimals. */
export function toFixed(value: Rational, decimals: number): string {
  const scaled = value.numerator * 10n ** BigInt(decimals) * 2n;
  const negative = scaled < 0n;
  const rounded = ((negative ? -scaled : scaled) + value.denominator) / (value.denominator * 2n);
  const digits = rounded.toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const text = decimals === 0 ? whole : `${whole}.${digits.slice(-decimals)}`;
  return negative && rounded !== 0n ? `-${text}` : text;
}
