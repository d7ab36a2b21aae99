import type { StatisticExplanation } from '../../schemas/statistic.ts';
import type { BoundsOfP } from './bounds-of-p.ts';
import { type ReportedP, isConsistent } from './consistent.ts';

/** What is known of an inconsistent result. */
export interface Inconsistency {
  bounds: BoundsOfP;
  /** p of the statistic as written. */
  computed: number;
  reported: ReportedP;
  alpha: number;
  /**
   * Other tails p may have been taken from: half of p has a meaning for t, r, z and for F and χ² with one degree of
   * freedom in the numerator, twice p where the test was read as one-tailed.
   */
  tails: 'half' | 'twice' | 'none';
  /** What the whole text speaks of. */
  speaksOf: { oneTailed: boolean; correction: boolean };
}

/** Corrections for more tests than this are not guessed at: some factor fits almost any p. */
const MOST_TESTS = 20;

type Reading = Omit<StatisticExplanation, 'p' | 'stated'> & {
  change: (p: number) => number;
  stated: boolean;
};

function* readings({ tails, speaksOf, reported }: Inconsistency): Generator<Reading> {
  const { oneTailed, correction } = speaksOf;
  // Almost any p can be made larger than a bound: only what the text itself says may explain that.
  const vague = reported.comparison === '>' || reported.comparison === 'ns';
  if (tails === 'twice') yield { kind: 'two-tailed', change: (p) => Math.min(1, 2 * p), stated: false };
  if (tails === 'half') {
    yield { kind: 'one-tailed', change: (p) => p / 2, stated: oneTailed };
    if (oneTailed || !vague) yield { kind: 'opposite-tail', change: (p) => 1 - p / 2, stated: oneTailed };
  }
  if (vague && !correction) return;
  for (let factor = 2; factor <= MOST_TESTS; factor += 1) {
    yield { kind: 'bonferroni', factor, change: (p) => Math.min(1, p * factor), stated: correction };
    // Šidák: 1 − (1 − p)^m, in a form that keeps small p.
    yield { kind: 'sidak', factor, change: (p) => -Math.expm1(factor * Math.log1p(-p)), stated: correction };
  }
}

/** Digits cut off instead of rounded: .0025 written as .002. */
function isTruncated({ low, high, open }: BoundsOfP, { comparison, number }: ReportedP): boolean {
  if (comparison !== '=' || number === null || open || number.digits <= 0n) return false;
  return low < number.value + 10 ** -number.scale && number.value <= high;
}

/**
 * A reading under which an inconsistent p would be right, or undefined.
 *
 * A candidate for an editor to look into, no acquittal: the error stands. Half of p comes first, as it is by far
 * the commonest in print; cut-off digits next; then corrections for several tests, the smallest number that fits.
 */
export function explain(inconsistency: Inconsistency): StatisticExplanation | undefined {
  const { bounds, computed, reported, alpha } = inconsistency;
  if (reported.number?.digits === 0n)
    return reported.comparison === '=' ? { kind: 'reported-as-zero', p: computed, stated: false } : undefined;
  const truncated = isTruncated(bounds, reported);
  for (const { kind, factor, change, stated } of readings(inconsistency)) {
    if (truncated && factor !== undefined && !stated) break;
    const ends = [change(bounds.low), change(bounds.high)];
    const changed = { low: Math.min(...ends), high: Math.max(...ends), open: bounds.open };
    if (isConsistent(changed, reported, alpha))
      return { kind, p: change(computed), ...(factor === undefined ? {} : { factor }), stated };
  }
  return truncated ? { kind: 'truncated', p: computed, stated: false } : undefined;
}
