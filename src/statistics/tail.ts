import type { TestName } from '../../schemas/statistic.ts';
import { incompleteBeta } from './incomplete-beta.ts';
import { upperIncompleteGamma } from './incomplete-gamma.ts';
import type { Probability } from './probability.ts';

/** A test statistic with its degrees of freedom; `df1` is the numerator's, or the only one of χ² and Q. */
export interface Statistic {
  test: TestName;
  df1: number | null;
  df2: number | null;
  value: number;
}

/**
 * Beyond this the t distribution is the normal and F a χ² over df1: they differ by less than 1e-9 of p there,
 * and the continued fraction would take time for nothing.
 */
const AS_GOOD_AS_INFINITE = 1e12;

const chiSquare = (value: number, df: number): Probability => upperIncompleteGamma(df / 2, value / 2);

function student(square: number, df: number): Probability {
  if (df > AS_GOOD_AS_INFINITE) return chiSquare(square, 1);
  if (square === Infinity) return incompleteBeta(0, 1, df / 2, 0.5);
  return incompleteBeta(df / (df + square), square / (df + square), df / 2, 0.5);
}

function fisher(value: number, df1: number, df2: number): Probability {
  if (df2 > AS_GOOD_AS_INFINITE) return chiSquare(value * df1, df1);
  const weighed = df1 * value;
  if (weighed === Infinity) return incompleteBeta(0, 1, df2 / 2, df1 / 2);
  return incompleteBeta(df2 / (df2 + weighed), weighed / (df2 + weighed), df2 / 2, df1 / 2);
}

/**
 * Probability of a statistic as far out or farther: two-sided for t, r and z, upper tail for F, χ² and Q.
 *
 * Degrees of freedom may be fractional. r goes through t with t² = r² df / (1 − r²), so that the beta function's
 * argument is just 1 − r². Distributions by NIST DLMF 8.17 and 8.2; relative error below 1e-9, `logP` too.
 *
 * Written here because no library of a fitting licence gives ln p where p underflows; those that come near in p
 * bring two hundred packages for these two functions.
 */
export function tail({ test, df1, df2, value }: Statistic): Probability {
  const size = Math.abs(value);
  switch (test) {
    case 't':
      return student(size * size, df2 ?? Number.NaN);
    case 'r':
      return incompleteBeta((1 - size) * (1 + size), size * size, (df2 ?? Number.NaN) / 2, 0.5);
    case 'Z':
      return chiSquare(size * size, 1);
    case 'F':
      return fisher(Math.max(0, value), df1 ?? Number.NaN, df2 ?? Number.NaN);
    case 'Chi2':
    case 'Q':
    case 'Qb':
    case 'Qw':
      return chiSquare(Math.max(0, value), df1 ?? Number.NaN);
  }
}
