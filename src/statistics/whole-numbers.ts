import type { Decimal } from './decimal.ts';

/** Whole numbers from `from` to `to`, both included; none where `from` is larger. */
export interface Span {
  from: bigint;
  to: bigint;
}

/** Quotient rounded down; `b` is positive. */
export function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b < 0n ? quotient - 1n : quotient;
}

/** Quotient rounded up; `b` is positive. */
export const ceilDivide = (a: bigint, b: bigint): bigint => -floorDivide(-a, b);

/** A rounded decimal as the exact interval [low, high] / by of what it may have been, halves included. */
export function exactInterval({ digits, scale }: Decimal): { low: bigint; high: bigint; by: bigint } {
  return { low: 2n * digits - 1n, high: 2n * digits + 1n, by: 2n * 10n ** BigInt(scale) };
}

/** Whole numbers k for which k / `cases` rounds to `share`; `share` of a whole of `whole` (100 for per cent). */
export function numeratorsOf(share: Decimal, cases: bigint, whole = 1n): Span {
  const { low, high, by } = exactInterval(share);
  return { from: ceilDivide(low * cases, by * whole), to: floorDivide(high * cases, by * whole) };
}

/** A ratio in decimal with `scale` decimals, halves away from zero; `denominator` is positive. */
export function showRatio(numerator: bigint, denominator: bigint, scale: number): string {
  const negative = numerator < 0n;
  const size = negative ? -numerator : numerator;
  const digits = floorDivide(2n * size * 10n ** BigInt(scale) + denominator, 2n * denominator);
  const shown = digits.toString().padStart(scale + 1, '0');
  const point = shown.length - scale;
  const text = scale === 0 ? shown : `${shown.slice(0, point)}.${shown.slice(point)}`;
  return negative && digits > 0n ? `-${text}` : text;
}

/** A count of people or items as a bigint; null for what counts nothing. */
export function countOf(count: number, least: number): bigint | null {
  return Number.isSafeInteger(count) && count >= least ? BigInt(count) : null;
}
