import type { Claim } from '../../schemas/claim.ts';
import { formulaOf, measureFormula, operandsOf } from '../derivation/index.ts';
import type { CheckedClaim, Words } from '../rules/index.ts';
import { DERIVATION_FAULTS } from './derivation-faults.ts';
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
  const misfit = restsOnItself(id, claims) ? DERIVATION_FAULTS.circular : misfitOf(claim, claims);
  return { ...computed, agrees: misfit === null && computed.expected === stated, misfit };
}

function misfitOf(claim: Claim, claims: Readonly<Record<string, Claim>>): Words | null {
  if (!isFigureClaim(claim) || !claim.derived) return null;
  const formula = formulaOf(claim.derived);
  const operands = operandsOf(claim.derived).map((id) => claimAt(claims, id));
  if (!formula.ok || !operands.every(isFigureClaim)) return null;
  if ([claim, ...operands].some(({ bound }) => bound !== 'exact')) return DERIVATION_FAULTS.bounds;
  const measure = measureFormula(formula.steps, (name) => {
    const operand = claimAt(claims, name);
    return isFigureClaim(operand) ? measureOfClaim(operand) : null;
  });
  return measure === null ? DERIVATION_FAULTS.unlike : fitsMeasure(claim, measure);
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
