import type { QuoteMatch, QuoteStatus } from '../../schemas/match.ts';
import { type AttestedIndex, matchAttested } from './attested.ts';
import type { DocumentIndex, PackIndex } from './quote-index.ts';
import type { QuoteQuery } from './quote-query.ts';
import { matchInText } from './quote-text.ts';
import { matchInPack } from './quote-verify.ts';

/**
 * Find a quotation in a document, given its text or only its pack.
 *
 * Offsets are UTF-16, end exclusive, in the text of their page; only a text index gives them. Never throws.
 */
export function matchQuote(query: QuoteQuery, document: DocumentIndex): QuoteMatch {
  return document.kind === 'text' ? matchInText(query, document) : matchInPack(query, document);
}

/**
 * Verify a quotation by what is committed of an edition: its pack, its attested passages, or both.
 *
 * Attested passages speak where there is no pack, or where the pack cannot tell since the quotation is too short.
 */
export function verifyQuote(
  query: QuoteQuery,
  { pack, attested }: { pack: PackIndex | null; attested: AttestedIndex | null },
): QuoteMatch {
  const match: QuoteMatch = pack
    ? matchInPack(query, pack)
    : { status: 'could-not-check', why: 'not-attested' };
  if (match.status !== 'could-not-check' || !attested) return match;
  const told = matchAttested(query, attested);
  return told.status === 'could-not-check' ? match : told;
}

/** Whether a quotation may stand: exact, normalized and edited are passes, nothing else. */
export function isPass(status: QuoteStatus): boolean {
  return status === 'exact' || status === 'normalized' || status === 'edited';
}
