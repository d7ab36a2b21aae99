import { divide, multiply, negate, toFixed, type Rational, type Rounding, whole } from './rational.ts';

/** Which slip leads from the right result to the one that is stated; `decimals` is right, but not as rounded as asked. */
export type Explanation =
  'decimals' | 'truncated' | 'half-even' | 'sign' | 'times-hundred' | 'hundredth' | 'bracketed-loss';

const HUNDRED = whole(100);

/**
 * Looks for a slip under which a stated figure would follow after all; null where none fits.
 * Other rules of rounding first, then a lost sign, then per cent taken for a ratio or a ratio for per cent.
 *
 * `asLoss` is the result with numbers in brackets read as losses, as accounts write them.
 */
export function explainResult(
  result: Rational,
  stated: string,
  asLoss: Rational | null = null,
): Explanation | null {
  const decimals = stated.split('.')[1]?.length ?? 0;
  const gives = (value: Rational | null, rule?: Rounding): boolean =>
    value !== null && toFixed(value, decimals, rule) === stated;
  if (gives(result)) return 'decimals';
  if (gives(result, 'truncated')) return 'truncated';
  if (gives(result, 'half-even')) return 'half-even';
  if (gives(negate(result))) return 'sign';
  // Nought point nought is a hundredth of almost anything.
  if (/[1-9]/.test(stated)) {
    if (gives(multiply(result, HUNDRED))) return 'times-hundred';
    if (gives(divide(result, HUNDRED))) return 'hundredth';
    if (gives(asLoss)) return 'bracketed-loss';
  }
  return null;
}
