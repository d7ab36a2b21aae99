/** Keeps a denominator away from zero; far below any value that matters. */
const TINY = 1e-300;
/** Enough for degrees of freedom of a thousand million; what is not settled then is as good as it gets. */
const MOST_STEPS = 200_000;

/**
 * Value of b₀ + a₁ / (b₁ + a₂ / (b₂ + …)) by Lentz's algorithm as modified by Thompson and Barnett
 * (J. Comput. Phys. 64, 1986; NIST DLMF 3.10(iii)). `step(n)` sets the n-th pair, n from 1.
 */
export function continuedFraction(
  first: number,
  numerator: (n: number) => number,
  denominator: (n: number) => number,
): number {
  let value = first === 0 ? TINY : first;
  let c = value;
  let d = 0;
  for (let n = 1; n <= MOST_STEPS; n += 1) {
    const a = numerator(n);
    const b = denominator(n);
    d = b + a * d;
    if (d === 0) d = TINY;
    d = 1 / d;
    c = b + a / c;
    if (c === 0) c = TINY;
    const change = c * d;
    value *= change;
    if (Math.abs(change - 1) < Number.EPSILON) break;
  }
  return value;
}
