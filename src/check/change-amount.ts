import type { Quantity } from '../../schemas/quantity.ts';
import {
  add,
  divide,
  multiply,
  order,
  parseRational,
  type Rational,
  subtract,
  toFixed,
  whole,
} from '../derivation/index.ts';

/** Everything that a written figure may have been before it was rounded, both ends included. */
export interface Interval {
  low: Rational;
  middle: Rational;
  high: Rational;
}

const HUNDRED = whole(100);

/** The figure as written with what rounding leaves open; counts in full digits are exact. Null without digits. */
export function intervalOf({ text, value, unit }: Quantity): Interval | null {
  const digits = /\d[\d,]*(?:\.\d{1,9})?/.exec(text)?.[0].replaceAll(',', '');
  const lead = digits === undefined ? null : parseRational(digits);
  if (digits === undefined || !lead || value === null || value <= 0 || lead.numerator === 0n) return null;
  const scale = whole(Math.max(1, Math.round(value / Number(digits))));
  const middle = multiply(lead, scale);
  const decimals = digits.split('.')[1]?.length ?? 0;
  const isRounded = decimals > 0 || scale.numerator > 1n || unit === '%' || unit === '%p';
  const half = isRounded
    ? multiply(scale, { numerator: 1n, denominator: 2n * 10n ** BigInt(decimals) })
    : whole(0);
  return { low: subtract(middle, half), middle, high: add(middle, half) };
}

/** By how much `to` differs from `from`, whichever is larger. */
export function differenceOf(from: Interval, to: Interval): Interval {
  const [small, large] = order(from.middle, to.middle) <= 0 ? [from, to] : [to, from];
  return {
    low: subtract(large.low, small.high),
    middle: subtract(large.middle, small.middle),
    high: subtract(large.high, small.low),
  };
}

/** The same in per cent of `from`; null where that may be nothing. */
export function relativeChangeOf(from: Interval, to: Interval): Interval | null {
  const share = (part: Rational, of: Rational) => {
    const ratio = divide(part, of);
    return ratio && subtract(multiply(ratio, HUNDRED), HUNDRED);
  };
  if (from.low.numerator <= 0n) return null;
  const least = share(to.low, from.high);
  const middle = share(to.middle, from.middle);
  const most = share(to.high, from.low);
  if (!least || !middle || !most) return null;
  const isRise = order(middle, whole(0)) >= 0;
  const minus = (value: Rational) => ({ ...value, numerator: -value.numerator });
  return isRise
    ? { low: least, middle, high: most }
    : { low: minus(most), middle: minus(middle), high: minus(least) };
}

/** Whether some number lies in both. */
export const meets = (a: Interval, b: Interval): boolean =>
  order(a.low, b.high) <= 0 && order(b.low, a.high) <= 0;

/** The middle of an interval with as many decimals as a figure shows. */
export const shownAs = ({ middle }: Interval, { decimals }: Quantity): string => toFixed(middle, decimals);
