export { type AttestedIndex, openAttested } from './attested.ts';
export { attest } from './attest.ts';
export { quantitiesOn } from './quantities-on.ts';
export { indexPages, openPack, type DocumentIndex, type PackIndex, type TextIndex } from './quote-index.ts';
export type { QuoteQuery } from './quote-query.ts';
export { isPass, matchQuote, verifyQuote } from './quote.ts';
