export { type AttestedIndex, openAttested } from './attested.ts';
export { attest } from './attest.ts';
export { type FigureIndex, type FigurePage, indexFigures } from './figure-index.ts';
export { type MatchOptions, matchFigures } from './figure-match.ts';
export { quantitiesOn } from './quantities-on.ts';
export { indexPages, openPack, type DocumentIndex, type PackIndex, type TextIndex } from './quote-index.ts';
export type { QuoteQuery } from './quote-query.ts';
export { isPass, matchQuote, verifyQuote } from './quote.ts';
