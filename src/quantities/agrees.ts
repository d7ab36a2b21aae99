import type { Quantity } from '../../schemas/quantity.ts';
import { compare } from './compare.ts';

/**
 * Whether a statement is borne out by what it rests on: prose by a claim, a claim by its evidence.
 *
 * It may be rounded, say the same in another unit, or be the bound that the number rounds to (3,307 as "3,000 or
 * more"); it may not gain decimals, and no other bound or range will do, however true.
 */
export function agrees(statement: Quantity, basis: Quantity): boolean {
  if (statement.kind === 'identifier' || basis.kind === 'identifier') return false;
  if (isDate(statement) || isDate(basis)) return dateAgrees(statement, dateParts(basis));
  const { relation, why } = compare(statement, basis);
  if (relation === 'bound-consistent') return isRoundBound(statement, basis);
  // A hedge does not make a figure right that is no rounding of it: "about 40%" of 38.46%.
  return relation !== 'different' && why !== 'more-decimals' && why !== 'stated-approximately';
}

/** Year, month and day of a date, 0 where it gives none; empty for what is no date. */
export function dateParts({ kind, value }: Pick<Quantity, 'kind' | 'value'>): number[] {
  if (value === null) return [];
  if (kind === 'year') return [value, 0, 0];
  return kind === 'date' ? [Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100] : [];
}

/** Whether everything a date says is said by `stated` too; it may leave out month or day, but not add them. */
export function dateAgrees(found: Quantity, stated: readonly number[]): boolean {
  const parts = dateParts(found);
  return parts.some((part) => part !== 0) && parts.every((part, at) => part === 0 || part === stated[at]);
}

const isDate = ({ kind }: Quantity): boolean => kind === 'date' || kind === 'year';

/** Whether a bound is the exact number cut to the bound's own leading digits: 3,307 → at least 3,000. */
function isRoundBound(statement: Quantity, basis: Quantity): boolean {
  const { value, bound, high, unit } = statement;
  if (value === null || basis.value === null || high !== undefined || basis.bound !== 'exact') return false;
  if (unit !== basis.unit && (unit === '%' || basis.unit === '%')) return false;
  const digits = String(Math.abs(value))
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;
  const step = 10 ** (Math.floor(Math.log10(Math.abs(value))) - digits + 1);
  const isLower = bound === 'at-least' || bound === 'more-than';
  const cut = (isLower ? Math.floor : Math.ceil)(basis.value / step) * step;
  return value !== basis.value && Math.abs(cut - value) < step / 1e6;
}
