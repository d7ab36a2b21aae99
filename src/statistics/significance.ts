import type { BoundsOfP } from './bounds-of-p.ts';
import type { ReportedP } from './consistent.ts';

/** The line between significant and not. */
export interface Level {
  alpha: number;
  /** Whether p = alpha is still significant. */
  inclusive: boolean;
}

const isBelow = (p: number, { alpha, inclusive }: Level): boolean => (inclusive ? p <= alpha : p < alpha);

/** Whether a reported p claims significance; null where it may be either: "p < .06", "p > .04". */
export function claimsSignificance({ comparison, number }: ReportedP, level: Level): boolean | null {
  if (comparison === 'ns' || number === null) return false;
  if (comparison === '=') return isBelow(number.value, level);
  if (comparison === '<') return number.value <= level.alpha ? true : null;
  return number.value >= level.alpha ? false : null;
}

/** Whether the recomputed p is significant; null where the rounding of the statistic leaves it open. */
export function isSignificant({ low, high, open }: BoundsOfP, level: Level): boolean | null {
  // The ends themselves are out of reach where the statistic was given as a bound.
  if (open ? high <= level.alpha : isBelow(high, level)) return true;
  return (open ? low < level.alpha : isBelow(low, level)) ? null : false;
}
