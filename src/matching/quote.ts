import type { QuoteMatch, QuoteStatus } from '../../schemas/match.ts';
import type { DocumentIndex } from './quote-index.ts';
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

/** Whether a quotation may stand: exact, normalized and edited are passes, nothing else. */
export function isPass(status: QuoteStatus): boolean {
  return status === 'exact' || status === 'normalized' || status === 'edited';
}
