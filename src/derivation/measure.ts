import { type Algebra, compute } from './compute.ts';
import type { Step } from './parse.ts';

/**
 * What a figure measures: units with their powers, and how often a per cent is in it.
 *
 * The factor 100 may turn a ratio into per cent or just be a hundred, so the power of per cent is an interval.
 */
export interface Measure {
  units: ReadonlyMap<string, number>;
  percent: { least: number; most: number };
  /** A difference of percentages: percentage points. */
  points: boolean;
  /** A number of the formula itself, which takes the unit of what it is added to. */
  plain: boolean;
}

const NOTHING: ReadonlyMap<string, number> = new Map();

/** A measure of one unit; null for a plain ratio. */
export const measureOf = (unit: string | null): Measure => ({
  units: unit === null ? NOTHING : new Map([[unit, 1]]),
  percent: { least: 0, most: 0 },
  points: false,
  plain: false,
});

/** A percentage, or with `points` a difference of percentages. */
export const percentage = (points = false): Measure => ({
  ...measureOf(null),
  percent: { least: 1, most: 1 },
  points,
});

const isSameUnits = (a: Measure, b: Measure): boolean =>
  a.units.size === b.units.size && [...a.units].every(([unit, power]) => b.units.get(unit) === power);

function joined(a: Measure, b: Measure, sign: 1 | -1): Measure {
  const units = new Map(a.units);
  for (const [unit, power] of b.units) {
    const sum = (units.get(unit) ?? 0) + sign * power;
    if (sum === 0) units.delete(unit);
    else units.set(unit, sum);
  }
  const [least, most] = sign === 1 ? [b.percent.least, b.percent.most] : [-b.percent.most, -b.percent.least];
  return {
    units,
    percent: { least: a.percent.least + least, most: a.percent.most + most },
    // Half of some percentage points is percentage points still.
    points: a.points && b.plain,
    plain: a.plain && b.plain,
  };
}

function added(a: Measure, b: Measure, isDifference: boolean): Measure | null {
  if (a.plain || b.plain) return { ...(a.plain ? b : a), points: false };
  const least = Math.max(a.percent.least, b.percent.least);
  const most = Math.min(a.percent.most, b.percent.most);
  if (!isSameUnits(a, b) || least > most) return null;
  const isShare = least > 0 && a.units.size === 0;
  const points = a.points === b.points ? a.points || (isDifference && isShare) : false;
  return { units: a.units, percent: { least, most }, points, plain: false };
}

const units = (named: (name: string) => Measure | null): Algebra<Measure> => ({
  number: ({ value, percent }) => ({
    units: NOTHING,
    percent: { least: 0, most: !percent && value.numerator === 100n * value.denominator ? 1 : 0 },
    points: false,
    plain: true,
  }),
  name: named,
  negate: (a) => a,
  apply(operator, a, b) {
    if (operator === '*') return b.points && a.plain ? { ...joined(b, a, 1), points: true } : joined(a, b, 1);
    return operator === '/' ? joined(a, b, -1) : added(a, b, operator === '-');
  },
});

/** The measure of a formula's result; null where it adds or subtracts what has no common unit. */
export function measureFormula(
  steps: readonly Step[],
  named: (name: string) => Measure | null,
): Measure | null {
  return compute(steps, units(named));
}
