import type { Claim } from '../../schemas/claim.ts';
import { formulaOf, measureFormula, operandsOf } from '../derivation/index.ts';
import type { CheckedClaim, Words } from '../rules/index.ts';
import { deriveFigure } from './derive-figure.ts';
import { fitsMeasure, isFigureClaim, measureOfClaim } from './claim-measure.ts';

/** Recomputes a derived claim and says what keeps it from following from the claims it names; null where it is not derived. */
export function deriveClaim(
  id: string,
  claims: Readonly<Record<string, Claim>>,
  written: (id: string) => string | null,
): CheckedClaim['derived'] {
  const claim = claimAt(claims, id);
  if (!isFigureClaim(claim) || !claim.derived) return null;
  const stated = written(id) ?? '';
  const figure = (operand: string) => (isFigureClaim(claimAt(claims, operand)) ? written(operand) : null);
  const computed = deriveFigure(claim.derived, figure, stated);
  const misfit = restsOnItself(id, claims) ? CIRCULAR : misfitOf(claim, claims);
  return { ...computed, agrees: misfit === null && computed.expected === stated, misfit };
}

const CIRCULAR: Words = {
  ko: '계산이 돌고 돌아 자기 자신에 기댑니다',
  en: 'the computation comes round to itself',
};
const UNITS: Words = {
  ko: '단위나 종류가 다른 값끼리는 더하거나 뺄 수 없습니다',
  en: 'figures of different kinds or units do not add up',
};
const BOUNDS: Words = {
  ko: '하한이나 상한에서는 정확한 값이 나오지 않습니다',
  en: 'bounds give no exact figure, and exact figures no bound',
};

function misfitOf(claim: Claim, claims: Readonly<Record<string, Claim>>): Words | null {
  if (!isFigureClaim(claim) || !claim.derived) return null;
  const formula = formulaOf(claim.derived);
  const operands = operandsOf(claim.derived).map((id) => claimAt(claims, id));
  if (!formula.ok || !operands.every(isFigureClaim)) return null;
  if ([claim, ...operands].some(({ bound }) => bound !== 'exact')) return BOUNDS;
  const measure = measureFormula(formula.steps, (name) => {
    const operand = claimAt(claims, name);
    return isFigureClaim(operand) ? measureOfClaim(operand) : null;
  });
  return measure === null ? UNITS : fitsMeasure(claim, measure);
}

function restsOnItself(id: string, claims: Readonly<Record<string, Claim>>): boolean {
  const seen = new Set<string>();
  const open = namedBy(claimAt(claims, id));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === id) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...namedBy(claimAt(claims, next)));
  }
  return false;
}

const namedBy = (claim: Claim | undefined): string[] =>
  isFigureClaim(claim) && claim.derived ? operandsOf(claim.derived) : [];

const claimAt = (claims: Readonly<Record<string, Claim>>, id: string): Claim | undefined =>
  Object.hasOwn(claims, id) ? claims[id] : undefined;
