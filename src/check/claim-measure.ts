import type { Claim } from '../../schemas/claim.ts';
import { measureOf, percentage, type Measure } from '../derivation/index.ts';
import type { Words } from '../rules/index.ts';
import { claimFigures } from './claim-figures.ts';
import { DERIVATION_FAULTS } from './derivation-faults.ts';

/** A claim that states one number that others may be computed from. */
export type FigureClaim = Extract<Claim, { value: number }>;

const KINDS: ReadonlySet<Claim['kind']> = new Set(['percentage', 'count', 'quantity', 'multiple']);

export const isFigureClaim = (claim: Claim | undefined): claim is FigureClaim =>
  claim !== undefined && KINDS.has(claim.kind);

/** Percentages and multiples have units of their own; counts and quantities the one they are given. */
export function measureOfClaim(claim: FigureClaim): Measure {
  if (claim.kind === 'percentage') return percentage();
  if (claim.kind === 'multiple') return measureOf(null);
  return arePoints(claim) ? percentage(true) : measureOf(JSON.stringify(claim.unit));
}

const arePoints = (claim: FigureClaim): boolean =>
  claimFigures(claim, () => String(claim.value))[0]?.unit === '%p';

const total = ({ units }: Measure): number => [...units.values()].reduce((sum, power) => sum + power, 0);
const holds = ({ percent }: Measure, power: number): boolean =>
  percent.least <= power && power <= percent.most;

/** What keeps a result of this measure from being the figure of the claim; null where nothing does. */
export function fitsMeasure(claim: FigureClaim, measure: Measure): Words | null {
  const { units, points, plain } = measure;
  if (plain) return null;
  // Refusals per request are a share though the nouns differ; only the powers must cancel out.
  const isRatio = total(measure) === 0;
  switch (claim.kind) {
    case 'percentage':
      return points
        ? DERIVATION_FAULTS.points
        : isRatio && holds(measure, 1)
          ? null
          : DERIVATION_FAULTS.notPercent;
    case 'multiple':
      return isRatio && holds(measure, 0) ? null : DERIVATION_FAULTS.notMultiple;
    case 'count':
    case 'quantity': {
      if (claim.kind === 'quantity' && isRatio)
        return holds(measure, 0) || points ? null : DERIVATION_FAULTS.otherUnit;
      const own = JSON.stringify(claim.unit);
      const isOwn = units.size === 1 && units.get(own) === 1 && holds(measure, 0);
      // A rate, letters per hour, has a unit that no claim of its parts has.
      return isOwn || (claim.kind === 'quantity' && units.size > 1) ? null : DERIVATION_FAULTS.otherUnit;
    }
  }
}
