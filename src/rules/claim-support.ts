import type { CheckedClaim, CheckedEvidence } from './context.ts';

/** The evidence that is given in support of a claim. */
export const supportOf = ({ evidence }: CheckedClaim): CheckedEvidence[] =>
  evidence.filter(({ evidence }) => 'stance' in evidence && evidence.stance === 'supports');

/** One passage that holds the figure is enough; one that could not be asked leaves the question open. */
export function isAbsent(supporting: readonly CheckedEvidence[]): boolean {
  if (supporting.every(({ figure }) => figure === 'not-applicable')) return false;
  return (
    supporting.some(({ figure }) => figure === 'absent') &&
    supporting.every(({ figure }) => figure !== 'found')
  );
}

/** The evidence that holds the figure but for its unit or its rounding. */
export const nearIn = (supporting: readonly CheckedEvidence[]): CheckedEvidence | undefined =>
  supporting.find(({ figure, near }) => figure === 'absent' && near !== null);
