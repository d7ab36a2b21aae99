/** Coefficients B₂ₖ / (2k(2k−1)) of Stirling's series, NIST DLMF 5.11.1. */
const SERIES: readonly number[] = [
  1 / 12,
  -1 / 360,
  1 / 1260,
  -1 / 1680,
  1 / 1188,
  -691 / 360360,
  1 / 156,
  -3617 / 122400,
];

/** From here on eight terms of the series leave an error below 1e-17. */
const LARGE = 12;

/**
 * What Stirling's formula lacks: ln Γ(a) − [(a − ½) ln a − a + ½ ln 2π], for a > 0.
 *
 * Small arguments climb by Γ(a + 1) = a Γ(a). Working with this remainder instead of ln Γ keeps the large terms,
 * which cancel in a density, from ever being added (Loader, *Fast and accurate computation of binomial
 * probabilities*, 2000; DiDonato and Morris, ACM TOMS 18, 1992).
 */
export function stirlingRemainder(a: number): number {
  let climbed = 0;
  let at = a;
  while (at < LARGE) {
    climbed += (at + 0.5) * Math.log1p(1 / at) - 1;
    at += 1;
  }
  const square = 1 / (at * at);
  let sum = 0;
  for (let term = SERIES.length - 1; term >= 0; term -= 1) sum = sum * square + (SERIES[term] ?? 0);
  return climbed + sum / at;
}

/** Below this the series is used, above it the logarithm loses no digits. */
const NEAR = 0.5;

/**
 * ln(1 + u) − u, without cancellation near u = 0.
 *
 * Takes 1 + u as well, since far below −NEAR it can't be had back from u. With r = u / (2 + u),
 * ln(1 + u) = 2 artanh r (DLMF 4.38.1), so ln(1 + u) − u = 2r³(1/3 + r²/5 + …) − ur.
 */
export function logMinus(onePlus: number, u: number): number {
  if (Math.abs(u) > NEAR) return Math.log(onePlus) - u;
  const r = u / (2 + u);
  const square = r * r;
  let sum = 0;
  let power = 1;
  for (let odd = 3; power > Number.EPSILON / 8; odd += 2) {
    sum += power / odd;
    power *= square;
  }
  return r * (2 * square * sum - u);
}
