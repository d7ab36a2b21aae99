import { parseDecimal } from './decimal.ts';
import { countOf, exactInterval, numeratorsOf } from './whole-numbers.ts';

/** Mean and standard deviation of cases that are 0 or 1, as reported. */
export interface ReportedBinary {
  /** Share of ones, as written. */
  mean: string;
  /** Standard deviation of the sample (divided by n − 1), as written. */
  sd: string;
  /** Number of cases, at least 2. */
  n: number;
}

/** Counts tried one by one; beyond, only the ends and the middle are. */
const MOST_COUNTS = 10_000n;

/**
 * DEBIT: can n cases of 0 or 1 have this mean and this standard deviation? Exact, by whole numbers.
 *
 * With k ones the variance is k (n − k) / (n (n − 1)). Null where there is nothing to judge. Heathers and Brown,
 * *DEBIT: a simple consistency test for binary data* (2019).
 */
export function debit({ mean, sd, n }: ReportedBinary): { consistent: boolean } | null {
  const share = parseDecimal(mean.trim());
  const deviation = parseDecimal(sd.trim());
  const cases = countOf(n, 2);
  if (!share || !deviation || cases === null) return null;
  const { low, high, by } = exactInterval(deviation);
  const least = low < 0n ? 0n : low * low;
  const pairs = cases * (cases - 1n);
  const isAtLeast = (ones: bigint): boolean => ones * (cases - ones) * by * by >= least * pairs;
  const isAtMost = (ones: bigint): boolean =>
    high > 0n && ones * (cases - ones) * by * by <= high * high * pairs;
  const found = numeratorsOf(share, cases);
  const from = found.from < 0n ? 0n : found.from;
  const to = found.to > cases ? cases : found.to;
  if (from > to) return { consistent: false };
  if (to - from < MOST_COUNTS) {
    for (let ones = from; ones <= to; ones += 1n)
      if (isAtLeast(ones) && isAtMost(ones)) return { consistent: true };
    return { consistent: false };
  }
  const middle = cases / 2n;
  const widest = middle < from ? from : middle > to ? to : middle;
  return { consistent: isAtLeast(widest) && (isAtMost(from) || isAtMost(to)) };
}
