/** An exact fraction with a positive denominator. */
export interface Rational {
  numerator: bigint;
  denominator: bigint;
}

/** How a result is cut to fewer decimals; `half-away` rounds halves away from zero, `half-even` to the even digit. */
export type Rounding = 'half-away' | 'half-even' | 'truncated';

const DECIMAL = /^([+-]?)(\d{0,30})(?:\.(\d{1,30}))?$/;

/** Reads a decimal as written ("3.0", "-12", ".5"); null for anything else, exponents included. */
export function parseRational(written: string): Rational | null {
  const match = DECIMAL.exec(written.trim().replaceAll('_', ''));
  if (!match) return null;
  const [, sign, whole = '', fraction = ''] = match;
  if (whole + fraction === '') return null;
  const digits = BigInt(whole + fraction);
  return { numerator: sign === '-' ? -digits : digits, denominator: 10n ** BigInt(fraction.length) };
}

export const whole = (value: number): Rational => ({ numerator: BigInt(value), denominator: 1n });

export const negate = (a: Rational): Rational => ({ ...a, numerator: -a.numerator });

export const add = (a: Rational, b: Rational): Rational => ({
  numerator: a.numerator * b.denominator + b.numerator * a.denominator,
  denominator: a.denominator * b.denominator,
});

export const subtract = (a: Rational, b: Rational): Rational => add(a, negate(b));

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

/** Negative, zero or positive as `a` is below, at or above `b`. */
export function order(a: Rational, b: Rational): number {
  const { numerator } = subtract(a, b);
  return numerator < 0n ? -1 : numerator > 0n ? 1 : 0;
}

/** Shows exactly `decimals` decimals, rounded half away from zero unless another rule is asked for. */
export function toFixed(
  { numerator, denominator }: Rational,
  decimals: number,
  rule: Rounding = 'half-away',
): string {
  const negative = numerator < 0n;
  const scaled = (negative ? -numerator : numerator) * 10n ** BigInt(decimals);
  const cut = scaled / denominator;
  const rest = 2n * (scaled % denominator);
  const up =
    rule !== 'truncated' &&
    (rest > denominator || (rest === denominator && (rule === 'half-away' || cut % 2n === 1n)));
  const rounded = up ? cut + 1n : cut;
  const digits = rounded.toString().padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  const text = decimals === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
  return negative && rounded !== 0n ? `-${text}` : text;
}
