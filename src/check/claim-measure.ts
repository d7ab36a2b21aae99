import type { Claim } from '../../schemas/claim.ts';
import { measureOf, percentage, type Measure } from '../derivation/index.ts';
import type { Words } from '../rules/index.ts';
import { claimFigures } from './claim-figures.ts';

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

const NOT_PERCENT: Words = {
  ko: 'percentage는 나눗셈의 결과에 100을 곱하거나 비율끼리 더한 값입니다',
  en: 'a percentage is a quotient times 100, or a sum of percentages',
};
const POINTS: Words = {
  ko: '비율끼리 뺀 값은 퍼센트포인트이며 quantity로 적습니다',
  en: 'what lies between two percentages is percentage points, a quantity',
};
const NOT_MULTIPLE: Words = {
  ko: 'multiple은 같은 것끼리 나눈 값입니다',
  en: 'a multiple is a quotient of two like figures',
};
const OTHER_UNIT: Words = {
  ko: '계산 결과의 단위가 주장의 단위와 다릅니다',
  en: 'the result has another unit than the claim',
};

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
      return points ? POINTS : isRatio && holds(measure, 1) ? null : NOT_PERCENT;
    case 'multiple':
      return isRatio && holds(measure, 0) ? null : NOT_MULTIPLE;
    case 'count':
    case 'quantity': {
      if (claim.kind === 'quantity' && isRatio) return holds(measure, 0) || points ? null : OTHER_UNIT;
      const own = JSON.stringify(claim.unit);
      const isOwn = units.size === 1 && units.get(own) === 1 && holds(measure, 0);
      // A rate, letters per hour, has a unit that no claim of its parts has.
      return isOwn || (claim.kind === 'quantity' && units.size > 1) ? null : OTHER_UNIT;
    }
  }
}
