/** A decimal number with the precision it was written in. */
export interface Decimal {
  value: number;
  /** The number is digits × 10^−scale: 2.20 is 220 and 2, 5e-4 is 5 and 4. */
  digits: bigint;
  scale: number;
}

/** Builds a decimal from its digits; the value is the nearest double. */
export function decimalOf(digits: bigint, scale: number): Decimal {
  return { value: Number(`${digits.toString()}e${String(-scale)}`), digits, scale };
}

/** Reads "2.20", ".05", "-1,204.5"; null for anything else. Commas are taken out, not judged. */
export function parseDecimal(written: string): Decimal | null {
  const match = /^(-?)(\d{0,30})(?:[.·](\d{1,30}))?$/.exec(written.replaceAll(',', ''));
  if (!match) return null;
  const [, sign = '', whole = '', fraction = ''] = match;
  if (whole + fraction === '') return null;
  const digits = BigInt(whole + fraction);
  return decimalOf(sign === '-' ? -digits : digits, fraction.length);
}

/**
 * Numbers that round to this one, both ends included whatever the rule for halves was.
 *
 * The ends are computed in decimal: 2.2 − 0.05 is 2.15, which doubles would miss.
 */
export function roundingInterval({ digits, scale }: Decimal): { low: number; high: number } {
  return {
    low: decimalOf(digits * 10n - 5n, scale + 1).value,
    high: decimalOf(digits * 10n + 5n, scale + 1).value,
  };
}
