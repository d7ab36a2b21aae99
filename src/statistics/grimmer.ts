import { parseDecimal } from './decimal.ts';
import { type Span, ceilDivide, countOf, exactInterval, floorDivide, numeratorsOf } from './whole-numbers.ts';

/** Mean and standard deviation of whole numbers, as reported. */
export interface ReportedSpread {
  mean: string;
  /** Standard deviation of the sample (divided by n − 1), as written. */
  sd: string;
  /** Number of cases, at least 2. */
  n: number;
  /** Whole-number items that each case's value is the mean of. */
  items?: number;
}

export interface SpreadVerdict {
  consistent: boolean;
  /** Whether the mean alone is possible (GRIM). */
  mean: boolean;
}

/** Sums tried; where more fit the mean, the figures are too coarse to exclude anything. */
const MOST_SUMS = 10_000n;

/** The least sum of squares of n whole numbers with this sum: all as equal as can be. */
function leastSquares(sum: bigint, n: bigint): bigint {
  const low = floorDivide(sum, n);
  const above = sum - low * n;
  return (n - above) * low * low + above * (low + 1n) * (low + 1n);
}

/** Sums of squares for which the standard deviation rounds to the reported one, given the sum. */
function squaresFor(sum: bigint, n: bigint, each: bigint, sd: ReturnType<typeof exactInterval>): Span {
  const low = sd.low < 0n ? 0n : sd.low;
  const spread = n * (n - 1n) * each * each;
  const square = sd.by * sd.by;
  const from = ceilDivide(spread * low * low + sum * sum * square, n * square);
  const least = leastSquares(sum, n);
  return {
    from: from > least ? from : least,
    to: floorDivide(spread * sd.high * sd.high + sum * sum * square, n * square),
  };
}

/**
 * GRIMMER: can n cases have this mean and this standard deviation? Exact, by whole numbers.
 *
 * Some sum must round to the mean, and for it some sum of squares to the deviation, of the same parity as the sum
 * (x² and x are odd together) and no smaller than equal shares make it. For five cases and more that is also enough;
 * for two to four a few impossible pairs pass. Null where there is nothing to judge. Anaya, *The GRIMMER test*,
 * PeerJ Preprints 4:e2400v1 (2016); Allard, *Analytic-GRIMMER* (2018).
 */
export function grimmer({ mean, sd, n, items = 1 }: ReportedSpread): SpreadVerdict | null {
  const writtenMean = parseDecimal(mean.trim());
  const writtenSd = parseDecimal(sd.trim());
  const cases = countOf(n, 2);
  const each = countOf(items, 1);
  if (!writtenMean || !writtenSd || cases === null || each === null) return null;
  if (writtenSd.digits < 0n) return { consistent: false, mean: grimPossible(writtenMean, cases * each) };
  const sums = numeratorsOf(writtenMean, cases * each);
  if (sums.to - sums.from >= MOST_SUMS) return { consistent: true, mean: true };
  const interval = exactInterval(writtenSd);
  for (let sum = sums.from; sum <= sums.to; sum += 1n) {
    const { from, to } = squaresFor(sum, cases, each, interval);
    const first = (from - sum) % 2n === 0n ? from : from + 1n;
    if (first <= to) return { consistent: true, mean: true };
  }
  return { consistent: false, mean: sums.from <= sums.to };
}

function grimPossible(mean: Parameters<typeof numeratorsOf>[0], values: bigint): boolean {
  const { from, to } = numeratorsOf(mean, values);
  return from <= to;
}
