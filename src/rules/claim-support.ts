import type { Related } from '../../schemas/diagnostic.ts';
import type { CheckedClaim, CheckedEvidence } from './checked-claim.ts';
import type { EntryContext } from './context.ts';

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

/** A figure of the evidence that is nearly that of its claim, and how it misses. */
interface NearMiss {
  claim: CheckedClaim;
  near: NonNullable<CheckedEvidence['near']>;
  related: Related[];
}

/** Claims whose figure no passage has, but one of them nearly. */
export function* nearMisses({ stated, file }: EntryContext): Iterable<NearMiss> {
  for (const claim of stated) {
    const supporting = supportOf(claim);
    const item = isAbsent(supporting) ? nearIn(supporting) : undefined;
    if (item?.near) yield { claim, near: item.near, related: [relatedPassage(item, file)] };
  }
}

/** A quotation with its place in the entry. */
export const relatedPassage = (
  { evidence, quotePlace }: Pick<CheckedEvidence, 'evidence' | 'quotePlace'>,
  file: string,
): Related => ({ message: evidence.quote ?? '', file, place: quotePlace, source: evidence.source });

/** The figure of a claim with its place. */
export const relatedClaim = ({ id, text, file, valuePlace }: CheckedClaim): Related => ({
  message: text ?? id,
  file,
  place: valuePlace,
});
