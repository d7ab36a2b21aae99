import { continuedFraction } from './continued-fraction.ts';
import { logMinus, stirlingRemainder } from './stirling.ts';
import { type Probability, ofComplement, ofLog } from './probability.ts';

/** ln of xᵃ yᵇ / B(a, b), y = 1 − x, by deviations from the mean of the distribution (Loader 2000). */
function logDensity(x: number, y: number, a: number, b: number): number {
  const sum = a + b;
  const away = x * b - y * a;
  return (
    0.5 * Math.log((a / sum) * b) -
    0.5 * Math.log(2 * Math.PI) -
    (stirlingRemainder(a) + stirlingRemainder(b) - stirlingRemainder(sum)) +
    a * logMinus((x * sum) / a, away / a) +
    b * logMinus((y * sum) / b, -away / b)
  );
}

/**
 * ln Iₓ(a, b) for x below the mean, where the fraction settles fast.
 *
 * The fraction of DiDonato and Morris, ACM TOMS 18 (1992), section 9: unlike DLMF 8.17.22, whose partial
 * denominators cancel for large a and x near 1, it takes the distance from the mean as one number.
 */
function logLower(x: number, y: number, a: number, b: number): number {
  const below = y * a - x * b;
  const fraction = continuedFraction(
    0,
    (n) => {
      if (n === 1) return 1;
      const m = n - 1;
      const at = a + 2 * m - 1;
      return ((a + m - 1) / at) * ((a + b + m - 1) / at) * m * (b - m) * x * x;
    },
    (n) => {
      const m = n - 1;
      const at = a + 2 * m;
      const odd = m === 0 ? 0 : (m * (b - m) * x) / (at - 1);
      return m + odd + ((a + m) / (at + 1)) * (below + 1 + m * (1 + y));
    },
  );
  return logDensity(x, y, a, b) + Math.log(fraction);
}

/**
 * Regularized incomplete beta function Iₓ(a, b).
 *
 * `y` is 1 − x, given apart because it can't be had back from an x near 1; a, b > 0.
 */
export function incompleteBeta(x: number, y: number, a: number, b: number): Probability {
  if (x <= 0) return ofLog(-Infinity);
  if (y <= 0) return ofLog(0);
  return x < (a + 1) / (a + b + 2) ? ofLog(logLower(x, y, a, b)) : ofComplement(logLower(y, x, b, a));
}
