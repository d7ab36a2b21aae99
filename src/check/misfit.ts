import type { Quantity } from '../../schemas/quantity.ts';
import { agrees } from '../quantities/index.ts';
import type { Misfit } from '../rules/index.ts';

/** Rounding further than this share of the value says something else, however the figure is hedged. */
const COARSEST = 0.07;

/**
 * How a statement fails to be borne out by a figure that it may well be about.
 *
 * unit: the number is right, and what it counts is not; digits: it has more decimals than the figure; coarse: it is
 * the figure rounded to tens, hundreds or further; value: it is another number.
 */
export function misfitOf(statement: Quantity, basis: Quantity): Misfit {
  if (statement.value === null || basis.value === null || !isMeasured(statement) || !isMeasured(basis))
    return 'value';
  if (isOtherCurrency(statement, basis)) return agrees(inUnitOf(basis, statement), basis) ? 'unit' : 'value';
  if (isSameMeasure(statement, basis)) {
    if (hasMoreDigits(statement, basis)) return 'digits';
    return isCoarse(statement, basis) ? 'coarse' : 'value';
  }
  return agrees(inUnitOf(basis, statement), basis) ? 'unit' : 'value';
}

/** The misfit nearest to a fit among several figures. */
export function nearestMisfit(
  statement: Quantity,
  figures: readonly Quantity[],
): { misfit: Misfit; basis: Quantity | null } {
  for (const wanted of ['unit', 'digits', 'coarse'] as const) {
    const basis = figures.find((figure) => misfitOf(statement, figure) === wanted);
    if (basis) return { misfit: wanted, basis };
  }
  return { misfit: 'value', basis: null };
}

/** A hedged round number this near loses nothing: about 3,300 for 3,307. */
const NO_LOSS = 0.02;

/** Whether a number that is hedged and coarse is so near the figure that nobody is misled. */
export function isSlightlyOff(statement: Quantity, basis: Quantity): boolean {
  if (!statement.approximate || misfitOf(statement, basis) !== 'coarse') return false;
  const distance = Math.abs((statement.value ?? 0) - (basis.value ?? 0));
  return distance <= NO_LOSS * Math.abs(basis.value ?? 0);
}

/** Whether a percentage that is neither was rounded to nothing or to all: 99.6% as 100%, 0.4% as 0%. */
export function isRoundedAway(statement: Quantity, basis: Quantity): boolean {
  if (statement.unit !== '%' || statement.bound !== 'exact' || basis.bound !== 'exact') return false;
  return (statement.value === 0 && basis.value !== 0) || (statement.value === 100 && basis.value !== 100);
}

/** Dates and names have no unit that could be taken for another. */
const isMeasured = ({ kind, high }: Quantity): boolean =>
  high === undefined && !['date', 'year', 'identifier', 'ordinal', 'interval', 'range'].includes(kind);

const inUnitOf = (basis: Quantity, { value, decimals, text, bound, approximate }: Quantity): Quantity => ({
  ...basis,
  value,
  decimals,
  text,
  bound,
  approximate,
});

const isOtherCurrency = (a: Quantity, b: Quantity): boolean =>
  a.kind === 'currency' && b.kind === 'currency' && a.unit !== b.unit;

/** Per cent, percentage points, multiples and plain numbers are four things; counters are left alone. */
function isSameMeasure(a: Quantity, b: Quantity): boolean {
  return measureOf(a) === measureOf(b);
}

function measureOf({ kind, unit }: Quantity): string {
  if (kind === 'basis-point' || kind === 'per-mille') return kind;
  if (unit === '%p' || kind === 'percentage-point') return 'points';
  if (unit === '%' || kind === 'percentage' || kind === 'fraction') return 'share';
  if (kind === 'multiple') return 'multiple';
  if (kind === 'currency') return 'currency';
  return kind === 'number' || kind === 'parameter-count' ? 'count' : `${kind} ${unit ?? ''}`;
}

function hasMoreDigits(statement: Quantity, basis: Quantity): boolean {
  if (statement.bound !== basis.bound || statement.decimals <= basis.decimals) return false;
  const plain = { ...statement, approximate: false };
  return agrees(basis, plain) || statement.value === basis.value;
}

/** Whether the statement is the figure rounded to the last digit of its own that is no nought. */
function isCoarse({ value, bound, decimals }: Quantity, basis: Quantity): boolean {
  if (bound !== 'exact' || basis.bound !== 'exact' || decimals > 0) return false;
  if (value === null || basis.value === null || value === 0) return false;
  const significant = String(Math.abs(value)).replace(/0+$/, '').length;
  const step = 10 ** (String(Math.abs(value)).length - significant);
  const distance = Math.abs(value - basis.value);
  return step > 1 && distance > 0 && distance <= step / 2 && distance <= COARSEST * Math.abs(basis.value);
}
