import type { BoundsOfP } from './bounds-of-p.ts';
import { type Decimal, roundingInterval } from './decimal.ts';

/** A reported p: `ns` has none and says "greater than alpha". */
export interface ReportedP {
  comparison: '=' | '<' | '>' | 'ns';
  number: Decimal | null;
}

/** What double precision leaves uncertain where p is recomputed from a statistic of known value. */
const NOISE = 1e-14;
/** The same where only a bound is known: a window for p narrower than this is none. */
const OPEN_NOISE = 1e-9;

const clearlyBelow = (a: number, b: number, noise: number): boolean => a < b * (1 - noise);

/**
 * Whether some p within bounds agrees with the reported one.
 *
 * "= .03" agrees with what rounds to .03, at either side of a half; "< .05" needs a p below, "> .05" one above.
 */
export function isConsistent(bounds: BoundsOfP, reported: ReportedP, alpha: number): boolean {
  const { low, high, open } = bounds;
  const noise = open ? OPEN_NOISE : NOISE;
  if (reported.comparison === 'ns' || reported.number === null) return clearlyBelow(alpha, high, noise);
  const { value } = reported.number;
  if (reported.comparison === '<') return clearlyBelow(low, value, noise);
  if (reported.comparison === '>') return clearlyBelow(value, high, noise);
  const rounded = roundingInterval(reported.number);
  if (open) return clearlyBelow(low, rounded.high, noise) && clearlyBelow(rounded.low, high, noise);
  return low <= rounded.high * (1 + NOISE) && rounded.low <= high * (1 + NOISE);
}
