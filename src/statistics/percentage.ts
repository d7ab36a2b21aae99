import { parseDecimal } from './decimal.ts';
import { ceilDivide, countOf, exactInterval, floorDivide, numeratorsOf, showRatio } from './whole-numbers.ts';

/** A count of a total with its percentage, as reported. */
export interface ReportedShare {
  count: number;
  /** At least 1. */
  total: number;
  /** The number before the percent sign, as written. */
  percent: string;
}

export interface ShareVerdict {
  consistent: boolean;
  /** The percentage of the count, with as many decimals as the reported one. */
  percent: string;
  /** Counts of the total that round to the percentage, first and last; null where none does. */
  counts: { from: number; to: number } | null;
  /** Totals of which the count is the percentage, first and last; `to` is null where there is no last one. */
  totals: { from: number; to: number | null } | null;
}

/** Counts of `total` that round to a percentage as written; null where none does or there is nothing to count. */
export function countsFor(percent: string, total: number): { from: number; to: number } | null {
  const written = parseDecimal(percent.trim());
  const cases = countOf(total, 1);
  if (!written || cases === null) return null;
  const { from, to } = numeratorsOf(written, cases, 100n);
  const first = from < 0n ? 0n : from;
  const last = to > cases ? cases : to;
  return first <= last ? { from: Number(first), to: Number(last) } : null;
}

/** Totals of which `count` is a percentage as written; null where none is or the percentage is no number. */
export function totalsFor(percent: string, count: number): { from: number; to: number | null } | null {
  const written = parseDecimal(percent.trim());
  const part = countOf(count, 0);
  if (!written || part === null) return null;
  const { low, high, by } = exactInterval(written);
  const scaled = 100n * by * part;
  if (high <= 0n) return null;
  const least = ceilDivide(scaled, high);
  const smallest = part > 1n ? part : 1n;
  const from = least > smallest ? least : smallest;
  if (low <= 0n) return { from: Number(from), to: null };
  const to = floorDivide(scaled, low);
  return from <= to ? { from: Number(from), to: Number(to) } : null;
}

/**
 * Whether a count of a total has the percentage it is given, by any rule for halves; exact, by whole numbers.
 *
 * Says what the percentage is, and which counts and which totals would have it. Null where the percentage is no
 * number, the total is no positive whole number or the count no whole number.
 */
export function checkShare({ count, total, percent }: ReportedShare): ShareVerdict | null {
  const written = parseDecimal(percent.trim());
  const part = countOf(count, 0);
  const cases = countOf(total, 1);
  if (!written || part === null || cases === null) return null;
  const { from, to } = numeratorsOf(written, cases, 100n);
  return {
    consistent: from <= part && part <= to,
    percent: showRatio(100n * part, cases, written.scale),
    counts: countsFor(percent, total),
    totals: totalsFor(percent, count),
  };
}
