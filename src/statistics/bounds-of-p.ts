import type { Comparison } from '../../schemas/statistic.ts';
import type { Decimal } from './decimal.ts';
import { roundingInterval } from './decimal.ts';
import { type Statistic, tail } from './tail.ts';

/** Values p may have, given a statistic as rounded; ends included unless `open`. */
export interface BoundsOfP {
  low: number;
  high: number;
  /** The statistic was given as a bound ("t < 2.20"): p may have any value between the ends but not the ends. */
  open: boolean;
}

/** A statistic as reported, with the precision it was written in. */
export interface ReportedStatistic extends Pick<Statistic, 'test' | 'df1' | 'df2'> {
  comparison: Comparison;
  value: Decimal;
}

/**
 * Every p that a reported statistic allows: of each statistic that rounds to it and, for "t < 2.20" and "t > 2.20",
 * of each statistic below or above. A larger statistic has a smaller p.
 */
export function boundsOfP({ test, df1, df2, comparison, value }: ReportedStatistic): BoundsOfP {
  const size = value.digits < 0n && isTwoSided(test) ? { ...value, digits: -value.digits } : value;
  const { low, high } = roundingInterval(size);
  const largest = test === 'r' ? Math.min(1, high) : high;
  const at = (edge: number): number => tail({ test, df1, df2, value: Math.max(0, edge) }).p;
  return {
    low: comparison === '>' ? 0 : at(largest),
    high: comparison === '<' ? 1 : at(low),
    open: comparison !== '=',
  };
}

/** Whether the sign of a statistic is only a direction. */
export const isTwoSided = (test: Statistic['test']): boolean => test === 't' || test === 'r' || test === 'Z';
