import { continuedFraction } from './continued-fraction.ts';
import { type Probability, ofComplement, ofLog } from './probability.ts';
import { logMinus, stirlingRemainder } from './stirling.ts';

/** ln of xᵃ e⁻ˣ / Γ(a), by deviations from the mean of the distribution (Loader 2000). */
function logDensity(a: number, x: number): number {
  return 0.5 * Math.log(a / (2 * Math.PI)) - stirlingRemainder(a) + a * logMinus(x / a, (x - a) / a);
}

/** Enough for degrees of freedom of a thousand million. */
const MOST_TERMS = 500_000;

/** ln P(a, x) by its power series, NIST DLMF 8.11.4. */
function logLower(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n <= MOST_TERMS && term > sum * (Number.EPSILON / 4); n += 1) {
    term *= x / (a + n);
    sum += term;
  }
  return logDensity(a, x) + Math.log(sum);
}

/** ln Q(a, x) by the even part of its continued fraction, NIST DLMF 8.9.2. */
function logUpper(a: number, x: number): number {
  const fraction = continuedFraction(
    x + 1 - a,
    (n) => -n * (n - a),
    (n) => x + 2 * n + 1 - a,
  );
  return logDensity(a, x) - Math.log(fraction);
}

/** Regularized upper incomplete gamma function Q(a, x), for a > 0 and x ≥ 0. */
export function upperIncompleteGamma(a: number, x: number): Probability {
  if (x <= 0) return ofLog(0);
  if (x / a === Infinity) return ofLog(-Infinity);
  return x < a + 1 ? ofComplement(logLower(a, x)) : ofLog(logUpper(a, x));
}
