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

/** Shares as ratios, units by dimension, the rest by its own name. */
export function scaleOf(quantity: Quantity): Scale {
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

/** A value in base units of what it measures: 84 % → 0.84, 3 h → 10800; null where there is no value. */
export function magnitudeOf(quantity: Quantity): number | null {
  return quantity.value === null ? null : quantity.value * scaleOf(quantity).factor;
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
