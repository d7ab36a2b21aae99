import type { Quantity } from '../../schemas/quantity.ts';
import { endsInScale } from './scale-words.ts';
import { unitMeaning } from './units.ts';

/** How two quantities stand to each other. */
export type Relation = 'equal' | 'rounded' | 'bound-consistent' | 'unit-converted' | 'different';

/** The reason in a word, for messages to be built from. */
export type Why =
  | 'same-value'
  | 'same-name'
  | 'rounded-to-shown-decimals'
  | 'stated-scale-rounded'
  | 'within-bound'
  | 'within-range'
  | 'percent-of-ratio'
  | 'unit-factor'
  | 'fewer-decimals'
  | 'more-decimals'
  | 'other-value'
  | 'other-unit'
  | 'other-kind'
  | 'other-name'
  | 'other-bound'
  | 'indefinite';

/** What `compare` found. */
export interface Comparison {
  relation: Relation;
  why: Why;
}

const TOLERANCE = 1e-9;

function same(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
}

const RATIOS: Readonly<Record<string, number>> = {
  percentage: 0.01,
  'per-mille': 0.001,
  'basis-point': 0.0001,
};

interface Scale {
  dimension: string;
  factor: number;
}

/** What a quantity measures: shares as ratios, units by dimension, the rest by its own name. */
function scaleOf(quantity: Quantity): Scale {
  const { kind, unit } = quantity;
  if (unit === '%p') return { dimension: 'points', factor: 1 };
  if (unit === 'bp' && kind !== 'range') return { dimension: 'points', factor: 0.01 };
  if (unit === '%' || kind === 'percentage') return { dimension: 'ratio', factor: RATIOS['percentage'] ?? 1 };
  if (unit === '‰') return { dimension: 'ratio', factor: RATIOS['per-mille'] ?? 1 };
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
  // Counters of two languages cannot be told apart by name: 건 and conversations are both counts.
  return { dimension: 'count', factor: 1 };
}

/** A value in base units of what it measures: 84 % → 0.84, 3 h → 10800; null where there is no value. */
export function magnitudeOf(quantity: Quantity): number | null {
  return quantity.value === null ? null : quantity.value * scaleOf(quantity).factor;
}

function comparable(a: Scale, b: Scale, stated: Quantity, source: Quantity): boolean {
  if (a.dimension === b.dimension) return true;
  // A bare decimal below one and a percentage may be the same share: 0.84 and 84 %.
  const bare = (scale: Scale, quantity: Quantity): boolean =>
    scale.dimension === 'count' &&
    quantity.unit === null &&
    Math.abs(quantity.value ?? 2) <= 1 &&
    quantity.decimals > 0;
  return (a.dimension === 'ratio' && bare(b, source)) || (b.dimension === 'ratio' && bare(a, stated));
}

/** Decimal places of the stated number, negative for rounded myriads and millions. */
function shownStep(quantity: Quantity): number {
  if (quantity.decimals > 0) return 10 ** -quantity.decimals;
  const scaled = endsInScale(quantity.text);
  const value = Math.abs(quantity.value ?? 0);
  if (!scaled || value === 0) return 1;
  const digits = /[\d.,]+/.exec(quantity.text)?.[0] ?? '';
  const decimals = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
  const lead = Number(digits.replace(/,/g, ''));
  const factor = lead > 0 ? value / lead : 10 ** Math.floor(Math.log10(value));
  return factor * 10 ** -decimals;
}

function roundsTo(stated: number, source: number, step: number): boolean {
  return !same(stated, source) && Math.abs(stated - source) <= step / 2 + TOLERANCE * Math.abs(source);
}

function withinBound(bound: Quantity['bound'], limit: number, value: number): boolean {
  switch (bound) {
    case 'at-least':
      return value >= limit;
    case 'more-than':
      return value > limit;
    case 'at-most':
      return value <= limit;
    case 'less-than':
      return value < limit;
    case 'exact':
      return false;
  }
}

function compareNames(a: Quantity, b: Quantity): Comparison {
  if (a.kind !== b.kind) return { relation: 'different', why: 'other-kind' };
  const bare = (text: string): string =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\s.]+/g, '');
  return bare(a.text) === bare(b.text)
    ? { relation: 'equal', why: 'same-name' }
    : { relation: 'different', why: 'other-name' };
}

/** Compares ranges, intervals and ± by both ends. */
function compareEnds(a: Quantity, b: Quantity, ratio: number): Comparison | null {
  if (a.high === undefined && b.high === undefined) return null;
  const low = a.value ?? Number.NaN;
  if (a.high !== undefined && b.high !== undefined) {
    const equal = same(low * ratio, b.value ?? Number.NaN) && same(a.high * ratio, b.high);
    if (equal)
      return ratio === 1
        ? { relation: 'equal', why: 'same-value' }
        : { relation: 'unit-converted', why: 'unit-factor' };
    const step = shownStep(a) * ratio;
    const near = (x: number, y: number): boolean => same(x, y) || roundsTo(x, y, step);
    return near(low * ratio, b.value ?? Number.NaN) && near(a.high * ratio, b.high)
      ? { relation: 'rounded', why: 'rounded-to-shown-decimals' }
      : { relation: 'different', why: 'other-value' };
  }
  if (a.high !== undefined && b.value !== null) {
    const inside = b.value >= low * ratio && b.value <= a.high * ratio;
    return inside
      ? { relation: 'bound-consistent', why: 'within-range' }
      : { relation: 'different', why: 'other-value' };
  }
  return { relation: 'different', why: 'other-value' };
}

/**
 * Compares a stated quantity `a` with what the source says, `b`.
 *
 * `rounded` means `a` is `b` rounded to the decimals `a` shows; `bound-consistent` that `b` satisfies the
 * bound or range `a` states; `unit-converted` that both are one amount in two units (0.84 = 84 %).
 * 42 and 42.0 are equal in value and differ in `why`.
 */
export function compare(a: Quantity, b: Quantity): Comparison {
  if (a.kind === 'identifier' || b.kind === 'identifier') return compareNames(a, b);
  if (a.value === null || b.value === null) {
    const both = a.value === null && b.value === null && a.text.toLowerCase() === b.text.toLowerCase();
    return both ? { relation: 'equal', why: 'same-name' } : { relation: 'different', why: 'indefinite' };
  }
  const from = scaleOf(a);
  const to = scaleOf(b);
  if (!comparable(from, to, a, b)) {
    return {
      relation: 'different',
      why: a.kind === b.kind || same(a.value, b.value) ? 'other-unit' : 'other-kind',
    };
  }
  const ratio = from.factor / to.factor;
  const ends = compareEnds(a, b, ratio);
  if (ends !== null) return ends;
  const value = a.value * ratio;
  if (same(value, b.value)) {
    if (a.bound !== b.bound && a.bound !== 'exact') {
      return withinBound(a.bound, value, b.value)
        ? { relation: 'bound-consistent', why: 'within-bound' }
        : { relation: 'different', why: 'other-bound' };
    }
    if (a.bound !== b.bound) return { relation: 'different', why: 'other-bound' };
    if (ratio !== 1)
      return {
        relation: 'unit-converted',
        why: from.dimension === 'ratio' || to.dimension === 'ratio' ? 'percent-of-ratio' : 'unit-factor',
      };
    const more = a.decimals - b.decimals;
    const written = shownStep(a) === shownStep(b) || more === 0;
    return { relation: 'equal', why: written ? 'same-value' : more < 0 ? 'fewer-decimals' : 'more-decimals' };
  }
  if (a.bound !== 'exact') {
    return withinBound(a.bound, value, b.value)
      ? { relation: 'bound-consistent', why: 'within-bound' }
      : { relation: 'different', why: 'other-value' };
  }
  const step = shownStep(a);
  if (roundsTo(value, b.value, step * ratio)) {
    return { relation: 'rounded', why: step > 1 ? 'stated-scale-rounded' : 'rounded-to-shown-decimals' };
  }
  return { relation: 'different', why: 'other-value' };
}
