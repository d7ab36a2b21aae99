import type { Quantity } from '../../schemas/quantity.ts';
import { clocksAgree } from './half-of-day.ts';
import { agrees, compare, dateParts, magnitudeOf } from '../quantities/index.ts';

/** How a figure of the evidence can bear out a figure of a claim, by value and unit alone. */
export type Support =
  'same' | 'rounded' | 'converted' | 'within-bound' | 'date-part' | 'unit-unstated' | 'rank-and-count';

/** A rounding may move a figure by this share of it: 1 for 1.4 hides too much. */
const MOST_ROUNDING = 0.12;
const MOST_ROUNDING_APPROXIMATE = 0.25;
/** How far a fraction may lie from the share it tells, of the fraction: plain, hedged, bounded. */
const FRACTION = 0.04;
const FRACTION_APPROXIMATE = 0.1;
const FRACTION_BOUNDED = 0.2;

/** How a figure of the evidence can bear out a figure of a claim; null where it cannot. */
export function supportOf(stated: Quantity, found: Quantity): Support | null {
  if (isYearSpan(stated) && isYearSpan(found))
    return stated.value === found.value && stated.high === found.high ? 'same' : null;
  if (isTime(stated) && isTime(found))
    return timesAgree(stated, found) ? sameOr('date-part', stated, found) : null;
  if (isTime(stated) || isTime(found)) return bareTime(stated, found) ? 'unit-unstated' : null;
  const relation = relationOf(stated, found);
  if (relation) return relation;
  if (isBare(stated) !== isBare(found) && isMeasured(stated) && isMeasured(found))
    return relationOf(bare(stated), bare(found)) === 'same' ? 'unit-unstated' : null;
  const ranks = [stated, found].filter(({ kind }) => kind === 'ordinal').length;
  return ranks === 1 && isCount(stated) && isCount(found) && stated.value === found.value
    ? 'rank-and-count'
    : null;
}

/** Whether two figures measure the same sort of thing, so that one could stand in place of the other. */
export function areRivals(stated: Quantity, found: Quantity): boolean {
  if (isTime(stated) || isTime(found))
    return isTime(stated) && isTime(found) && timeSort(stated) === timeSort(found);
  if (stated.value === null || found.value === null) return false;
  if ((stated.kind === 'parameter-count') !== (found.kind === 'parameter-count')) return false;
  const { why } = compare(stated, found);
  return why !== 'other-unit' && why !== 'other-kind';
}

const SIDE: Readonly<Record<Quantity['bound'], -1 | 0 | 1>> = {
  exact: 0,
  'at-least': 1,
  'more-than': 1,
  'at-most': -1,
  'less-than': -1,
};

/**
 * Bounds that say nearly the same: "at least 84" of exactly 84, and "more than" for "at least", between which
 * languages do not always choose alike.
 */
function isSameBound(stated: Quantity, found: Quantity): boolean {
  if (found.high !== undefined || stated.high !== undefined) return false;
  if (stated.bound !== 'exact' && SIDE[stated.bound] === SIDE[found.bound]) return true;
  return (stated.bound === 'at-least' || stated.bound === 'at-most') && found.bound === 'exact';
}

function relationOf(stated: Quantity, found: Quantity): Support | null {
  if (stated.kind === 'fraction' && SHARES.has(found.kind)) return fractionOf(stated, found);
  if (!agrees(stated, found)) {
    if (compare(stated, found).why === 'stated-approximately') return roundingOf(stated, found);
    const isBoundOnly =
      isSameBound(stated, found) && agrees({ ...stated, bound: 'exact' }, { ...found, bound: 'exact' });
    return isBoundOnly &&
      compare({ ...stated, bound: 'exact' }, { ...found, bound: 'exact' }).relation !== 'rounded'
      ? 'within-bound'
      : null;
  }
  switch (compare(stated, found).relation) {
    case 'equal':
      return 'same';
    case 'unit-converted':
      return 'converted';
    case 'bound-consistent':
      return 'within-bound';
    case 'rounded':
      return roundingOf(stated, found);
    case 'different':
      return null;
  }
}

const SHARES: ReadonlySet<Quantity['kind']> = new Set(['percentage', 'fraction', 'per-mille']);

/** Shares told as fractions are round: nine in ten for 91%, fewer than half for 47%; never half for 41%. */
function fractionOf(stated: Quantity, found: Quantity): Support | null {
  const [a, b] = [magnitudeOf(stated) ?? 0, magnitudeOf(found) ?? 0];
  const moved = a === b ? 0 : Math.abs(a - b) / Math.abs(a);
  if (stated.bound === 'exact' && found.bound === 'exact')
    return moved < 1e-9
      ? 'same'
      : moved <= (stated.approximate ? FRACTION_APPROXIMATE : FRACTION)
        ? 'rounded'
        : null;
  if (SIDE[stated.bound] === SIDE[found.bound]) return moved <= FRACTION ? 'within-bound' : null;
  const isWithin = found.bound === 'exact' && (b - a) * SIDE[stated.bound] >= 0;
  return isWithin && moved <= FRACTION_BOUNDED ? 'within-bound' : null;
}

function roundingOf(stated: Quantity, found: Quantity): Support | null {
  const [a, b] = [magnitudeOf(stated) ?? 0, magnitudeOf(found) ?? 0];
  const most = stated.approximate ? MOST_ROUNDING_APPROXIMATE : MOST_ROUNDING;
  return Math.abs(a - b) <= most * Math.abs(a) ? 'rounded' : null;
}

const sameOr = (otherwise: Support, stated: Quantity, found: Quantity): Support =>
  stated.kind === found.kind && stated.value === found.value ? 'same' : otherwise;

/** "1990–2010" and 1990~2010년. */
const isYearSpan = ({ kind, unit, high }: Quantity): boolean =>
  high !== undefined && (kind === 'year' || (kind === 'range' && unit === 'year'));

const isTime = ({ kind }: Quantity): boolean => kind === 'date' || kind === 'year';
const timeSort = ({ kind, unit }: Quantity): string => (kind === 'year' ? 'date' : (unit ?? 'date'));

/** Whether every part that both give agrees: "August 2022" and "17 August". A part that one leaves out stays open. */
function timesAgree(stated: Quantity, found: Quantity): boolean {
  if (timeSort(stated) !== timeSort(found)) return false;
  if (timeSort(stated) !== 'date') return clocksAgree(stated, found);
  const [a, b] = [dateParts(stated), dateParts(found)];
  const shared = a.some((part, at) => part !== 0 && b[at] !== 0);
  return shared && a.every((part, at) => part === 0 || b[at] === 0 || part === b[at]);
}

/** "1999" may be a year, "7" an hour and 11일 eleven days where the other side says so. */
function bareTime(a: Quantity, b: Quantity): boolean {
  const [time, number] = isTime(a) ? [a, b] : [b, a];
  if (number.kind === 'duration' && number.unit === 'day' && time.kind === 'date') {
    const [year, month, day] = dateParts(time);
    return year === 0 && month === 0 && day === number.value;
  }
  if (!isBare(number) || number.decimals > 0 || number.value === null || time.value === null) return false;
  if (timeSort(time) === 'date') return time.kind === 'year' && time.value === number.value;
  return time.value % 100 === 0 && (time.value / 100) % 12 === number.value % 12;
}

const MEASURED: ReadonlySet<Quantity['kind']> = new Set([
  'number',
  'measure',
  'duration',
  'currency',
  'range',
]);
const isMeasured = ({ kind }: Quantity): boolean => MEASURED.has(kind);
const isBare = ({ kind, unit }: Quantity): boolean => kind === 'number' && unit === null;
const isCount = ({ kind, decimals }: Quantity): boolean =>
  decimals === 0 && (kind === 'number' || kind === 'ordinal' || kind === 'duration');
const bare = (quantity: Quantity): Quantity => ({
  ...quantity,
  kind: quantity.high === undefined ? 'number' : 'range',
  unit: null,
});
