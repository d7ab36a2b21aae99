import { parseDecimal } from './decimal.ts';
import { countOf, numeratorsOf, showRatio } from './whole-numbers.ts';

/** A mean of whole numbers, or a percentage of cases, as reported. */
export interface ReportedMean {
  /** As written, since 5.20 says more than 5.2. */
  mean: string;
  /** Number of cases, at least 1. */
  n: number;
  /** Whole-number items that each case's value is the mean of. */
  items?: number;
  /** Whether the mean is a percentage of cases. */
  percent?: boolean;
}

export interface MeanVerdict {
  consistent: boolean;
  /** Sums of all items (for a percentage: counts) that give the mean; null where none does. */
  sums: { from: bigint; to: bigint } | null;
  /** Nearest means that n cases can have, as they would be written: the one at or below, the one at or above. */
  nearest: readonly [string, string];
}

/**
 * GRIM: can n cases have this mean? Exact, by whole numbers.
 *
 * A mean counts as possible if some sum rounds to it by any rule for halves. Null where the mean is no number or
 * there are no cases. Brown and Heathers, *The GRIM test*, Social Psychological and Personality Science 8 (2017).
 */
export function grim({ mean, n, items = 1, percent = false }: ReportedMean): MeanVerdict | null {
  const written = parseDecimal(mean.trim());
  const cases = countOf(n, 1);
  const each = countOf(items, 1);
  if (!written || cases === null || each === null) return null;
  const whole = percent ? 100n : 1n;
  const values = cases * each;
  const { from, to } = numeratorsOf(written, values, whole);
  const consistent = from <= to;
  const show = (sum: bigint): string => showRatio(sum * whole, values, written.scale);
  return {
    consistent,
    sums: consistent ? { from, to } : null,
    // With no sum within, `from` is the next above and `to` the next below.
    nearest: consistent ? [show(from), show(to)] : [show(to), show(from)],
  };
}
