import type { Quantity } from '../../schemas/quantity.ts';
import { LANGUAGES } from './languages/index.ts';
import { unitMeaning } from './units.ts';

/** What a quantity measures, and how many base units one of it is. */
export interface Scale {
  dimension: string;
  factor: number;
}

const PERSONS = new Set(LANGUAGES.flatMap(({ personCounters }) => personCounters ?? []));

/** Degrees without a scale may be of either. */
const DEGREES = new Set(['°', '°C', '°F']);

/** Shares as ratios, units by dimension, the rest by its own name; a rate by what it is of and what it is told per. */
export function scaleOf(quantity: Quantity): Scale {
  const { kind, unit } = quantity;
  const slash = kind === 'currency' ? (unit?.indexOf('/') ?? -1) : -1;
  if (unit === null || slash < 0) return plainScaleOf(quantity);
  const own = plainScaleOf({ ...quantity, unit: unit.slice(0, slash) });
  const per = unitMeaning(unit.slice(slash));
  return {
    dimension: `${own.dimension}${per?.dimension ?? ''}`,
    factor: own.factor * (per?.factor ?? 1),
  };
}

/** What a text may leave to its sentence: how often, and of how many (하루, 1인당). */
const LEFT_OUT = new Set(['time', 'calendar']);

/** What a speed is told per, and a growth or a drift is not. */
const SPEED_PER = new Set(['s', 'min', 'h']);

function leavesOut(unit: string): boolean {
  const dimension = unitMeaning(unit)?.dimension;
  return dimension === undefined || LEFT_OUT.has(dimension);
}

/**
 * Two quantities as they are compared: where one alone tells what it is per, and a sentence may say that in other words,
 * without it. A speed is never a distance, nor a concentration a mass.
 */
export function alikeIn(a: Quantity, b: Quantity): readonly [Quantity, Quantity] {
  const [inA, inB] = [a.unit?.includes('/') === true, b.unit?.includes('/') === true];
  if (inA === inB) return [a, b];
  return inA ? [withoutRate(a), b] : [a, withoutRate(b)];
}

/** Whether two quantities are told in one unit; one alone may say what it is per: 54 minutes a day and 193 minutes. */
export function inSameUnit(stated: Quantity, source: Quantity): boolean {
  const [a, b] = alikeIn(stated, source);
  return a.unit === b.unit;
}

function withoutRate(quantity: Quantity): Quantity {
  const [own = '', ...per] = (quantity.unit ?? '').split('/');
  const isSpeed = unitMeaning(own)?.dimension === 'length' && per.some((unit) => SPEED_PER.has(unit));
  if (own === '' || isSpeed || !per.every(leavesOut)) return quantity;
  return { ...quantity, unit: own };
}

function plainScaleOf(quantity: Quantity): Scale {
  const { kind, unit } = quantity;
  if (unit === '%p') return { dimension: 'points', factor: 1 };
  if (unit === 'bp' && kind !== 'range') return { dimension: 'points', factor: 0.01 };
  if (unit === '%' || kind === 'percentage') return { dimension: 'ratio', factor: 0.01 };
  if (unit === '‰') return { dimension: 'ratio', factor: 0.001 };
  if (kind === 'fraction') return { dimension: 'ratio', factor: 1 };
  if (kind === 'date' || kind === 'year') return { dimension: `${kind} ${unit ?? ''}`, factor: 1 };
  if (kind === 'ordinal' || kind === 'multiple') return { dimension: kind, factor: 1 };
  if (kind === 'currency') {
    if (unit === 'cent') return { dimension: 'currency USD', factor: 0.01 };
    if (unit === 'penny') return { dimension: 'currency GBP', factor: 0.01 };
    return { dimension: `currency ${unit ?? ''}`, factor: 1 };
  }
  const meaning = unit === null ? undefined : unitMeaning(unit);
  if (meaning !== undefined) {
    const exact = meaning.factor === 0 ? `${meaning.dimension} ${unit ?? ''}` : meaning.dimension;
    return { dimension: exact, factor: meaning.factor === 0 ? 1 : meaning.factor };
  }
  return { dimension: 'count', factor: 1 };
}

/** A value in base units of what it measures: 84 % → 0.84, 3 h → 10800, 3 h a day too; null where there is no value. */
export function magnitudeOf(quantity: Quantity): number | null {
  return quantity.value === null ? null : quantity.value * scaleOf(withoutRate(quantity)).factor;
}

/**
 * Whether two counters may count the same: those of two languages cannot be told apart by name (건 and
 * conversations), but people are no things (명, 건).
 */
function sameCounted(a: Quantity, b: Quantity): boolean {
  if (a.unit === null || b.unit === null) return true;
  return PERSONS.has(a.unit) === PERSONS.has(b.unit);
}

/** Whether two quantities can be compared at all. */
export function comparable(a: Scale, b: Scale, stated: Quantity, source: Quantity): boolean {
  if (a.dimension === b.dimension) return a.dimension !== 'count' || sameCounted(stated, source);
  if (DEGREES.has(stated.unit ?? '') && DEGREES.has(source.unit ?? ''))
    return stated.unit === '°' || source.unit === '°';
  // A bare decimal below one and a percentage may be the same share: 0.84 and 84 %.
  const bare = (scale: Scale, quantity: Quantity): boolean =>
    scale.dimension === 'count' &&
    quantity.unit === null &&
    Math.abs(quantity.value ?? 2) <= 1 &&
    quantity.decimals > 0;
  return (a.dimension === 'ratio' && bare(b, source)) || (b.dimension === 'ratio' && bare(a, stated));
}
