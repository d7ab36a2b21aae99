import type { StatisticOptions, StatisticResult } from '../../schemas/statistic.ts';
import { type BoundsOfP, boundsOfP, isTwoSided } from './bounds-of-p.ts';
import { type ReportedP, isConsistent } from './consistent.ts';
import { explain } from './explain.ts';
import { half } from './probability.ts';
import type { ReportedTest } from './recognize.ts';
import { claimsSignificance, isSignificant } from './significance.ts';
import { tail } from './tail.ts';

/** What the whole text speaks of, for results that leave it out. */
export interface Spoken {
  oneTailed: boolean;
  correction: boolean;
}

type Judged = Omit<StatisticResult, 'text' | 'start' | 'end'>;

const halfOf = ({ low, high, open }: BoundsOfP): BoundsOfP => ({ low: low / 2, high: high / 2, open });

function isError(bounds: BoundsOfP, reported: ReportedP, { alpha, pZeroError }: StatisticOptions): boolean {
  if (pZeroError && reported.number?.digits === 0n) return true;
  return !isConsistent(bounds, reported, alpha);
}

/**
 * Recomputes p of a reported test and says whether the reported one can be right.
 *
 * `error`: no statistic that rounds to the reported one has a p that agrees. `decisionError`: an error in which
 * one p is significant and the other is not, whatever the rounding. Method after Nuijten et al., *The prevalence of
 * statistical reporting errors in psychology*, Behavior Research Methods 48 (2016).
 */
export function judge(reported: ReportedTest, options: StatisticOptions, spoken: Spoken): Judged {
  const { test, df1, df2, comparison, value, pComparison, p } = reported;
  const writtenP: ReportedP = { comparison: pComparison, number: p };
  const twoSided = isTwoSided(test);
  const asWritten = boundsOfP({ test, df1, df2, comparison, value });
  const oneTailed =
    twoSided &&
    (options.oneTailedTests ||
      (options.oneTailedTxt &&
        spoken.oneTailed &&
        isError(asWritten, writtenP, options) &&
        !isError(halfOf(asWritten), writtenP, options)));
  const bounds = oneTailed ? halfOf(asWritten) : asWritten;
  const whole = tail({ test, df1, df2, value: value.value });
  const computed = oneTailed ? half(whole) : whole;
  const error = isError(bounds, writtenP, options);
  const level = { alpha: options.alpha, inclusive: options.pEqualAlphaSig };
  const claimed = error ? claimsSignificance(writtenP, level) : null;
  const found = error ? isSignificant(bounds, level) : null;
  const explanation = error
    ? explain({
        bounds,
        computed: computed.p,
        reported: writtenP,
        alpha: options.alpha,
        tails: oneTailed ? 'twice' : twoSided || df1 === 1 ? 'half' : 'none',
        speaksOf: spoken,
      })
    : undefined;
  return {
    test,
    df1,
    df2,
    comparison,
    value: value.value,
    pComparison,
    reportedP: p?.value ?? null,
    computedP: computed.p,
    ...(computed.p === 0 && computed.logP > -Infinity ? { computedLogP: computed.logP } : {}),
    error,
    decisionError: claimed !== null && found !== null && claimed !== found,
    ...(explanation ? { explanation } : {}),
  };
}
