import type { Quantity } from '../../schemas/quantity.ts';
import { alikeIn, comparable, scaleOf } from './compare-scale.ts';
import { openSpan } from './open-count.ts';
import { isNear, roundsTo, same, shownStep } from './rounding.ts';

/** How two quantities stand to each other. */
export type Relation = 'equal' | 'rounded' | 'bound-consistent' | 'unit-converted' | 'different';

/** The reason in a word, for messages to be built from. */
export type Why =
  | 'same-value'
  | 'same-name'
  | 'rounded-to-shown-decimals'
  | 'stated-scale-rounded'
  | 'stated-approximately'
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

/** Which quarter of a year a name or an ordinal tells: Q3, 3분기. */
function quarterOf({ kind, unit, value, text }: Quantity): number | null {
  if (kind === 'ordinal') return unit === 'quarter' ? value : null;
  return kind === 'identifier' && /^Q[1-4]$/.test(text) ? Number(text.charAt(1)) : null;
}

/** Compares ranges, intervals and ± by both ends. */
function compareEnds(a: Quantity, b: Quantity, ratio: number): Comparison | null {
  if (a.high === undefined && b.high === undefined) return null;
  const low = a.value ?? Number.NaN;
  if (a.high !== undefined && b.high !== undefined) {
    const otherConfidence =
      a.confidence !== undefined && b.confidence !== undefined && !same(a.confidence, b.confidence);
    if (otherConfidence) return { relation: 'different', why: 'other-value' };
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
 * `rounded` means `a` is `b` rounded to the decimals `a` shows, or a hedged round number near `b`;
 * `bound-consistent` that `b` satisfies the bound or range `a` states, or has the size of a count left open; `unit-converted` that both are one amount in two units (0.84 = 84 %).
 * 42 and 42.0 are equal in value and differ in `why`.
 */
export function compare(stated: Quantity, source: Quantity): Comparison {
  const [a, b] = alikeIn(stated, source);
  const [own, other] = [quarterOf(a), quarterOf(b)];
  if (own !== null && other !== null)
    return own === other
      ? { relation: 'equal', why: 'same-value' }
      : { relation: 'different', why: 'other-value' };
  if (a.kind === 'identifier' || b.kind === 'identifier') return compareNames(a, b);
  if (a.value === null && b.value !== null) {
    const span = openSpan(a.text);
    const fits = span !== null && b.high === undefined && b.value >= span[0] && b.value < span[1];
    if (fits && comparable(scaleOf(a), scaleOf(b), a, b))
      return { relation: 'bound-consistent', why: 'within-range' };
  }
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
  // A tolerance that the source does not state, or states otherwise, is a claim of its own.
  if (a.plusMinus !== undefined && !same(a.plusMinus * ratio, b.plusMinus ?? Number.NaN))
    return { relation: 'different', why: 'other-bound' };
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
  if (isNear(a, value, b.value)) return { relation: 'rounded', why: 'stated-approximately' };
  return { relation: 'different', why: 'other-value' };
}
