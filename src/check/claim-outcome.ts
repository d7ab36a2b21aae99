import type { ClaimOutcome, QuoteOutcome } from '../../schemas/report.ts';
import { operandsOf } from '../derivation/index.ts';
import type { CheckedClaim, CheckedEvidence } from '../rules/index.ts';

const VERIFIED: ReadonlySet<QuoteOutcome> = new Set(['exact', 'normalized', 'edited']);

/** Whether a quotation stands in its source as cited. */
export const isVerified = (quote: QuoteOutcome): boolean => VERIFIED.has(quote);

/**
 * What became of a claim once the rules have spoken.
 * It passes only when something that supports it was read and bears it out, or when it is computed from claims that
 * pass; whatever nobody could ask is "could not check", never a pass.
 */
export function claimOutcome(
  claim: CheckedClaim,
  claims: ReadonlyMap<string, CheckedClaim>,
  state: { failed: ReadonlySet<string>; waived: ReadonlySet<string> },
  depth = 0,
): ClaimOutcome {
  if (state.failed.has(claim.id)) return 'failed';
  if (state.waived.has(claim.id)) return 'waived';
  if (claim.claim.kind !== 'quote' && 'derived' in claim.claim && claim.claim.derived) {
    const operands = operandsOf(claim.claim.derived).map((id) => claims.get(id));
    const known = depth < 8 && operands.every((operand) => operand !== undefined);
    const pass =
      known && operands.every((operand) => claimOutcome(operand, claims, state, depth + 1) === 'passed');
    return pass && claim.derived?.agrees ? 'passed' : 'could-not-check';
  }
  const supporting = claim.evidence.filter(
    ({ evidence }) => 'stance' in evidence && evidence.stance === 'supports',
  );
  return supporting.some(bearsOut) && supporting.every(({ state: read }) => read === 'read')
    ? 'passed'
    : 'could-not-check';
}

/** A verified quotation, with the figure in it if the claim has one; without a quotation, the figure on the page. */
function bearsOut({ quote, figure }: CheckedEvidence): boolean {
  if (figure === 'absent' || figure === 'could-not-check') return false;
  return quote === 'no-quote' ? figure === 'found' : isVerified(quote);
}
