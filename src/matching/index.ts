export { type AttestedIndex, openAttested } from './attested.ts';
export { attest } from './attest.ts';
export { countedInstead } from './counted.ts';
export { denialOf } from './figure-negation.ts';
export {
  type FigureIndex,
  type FigurePage,
  indexFigures,
  type PlacedFigure,
  type Step,
} from './figure-index.ts';
export { type MatchOptions, matchFigures } from './figure-match.ts';
export { countsOtherThings, namesPopulation, populationOf } from './figure-population.ts';
export type { Concept } from './lexicon/concepts.ts';
export { isRefusing, isSaidAmong, mayNegate, type NegatedWord, negatedWords } from './negated-words.ts';
export { nearestPassage, type NearestPassage } from './nearest-passage.ts';
export { indexPackFigures } from './pack-figures.ts';
export { findCitable, findPages, findSection, type PageRange } from './page-range.ts';
export { quantitiesOn } from './quantities-on.ts';
export { indexPages, openPack, type DocumentIndex, type PackIndex, type TextIndex } from './quote-index.ts';
export type { QuoteQuery } from './quote-query.ts';
export { isPass, matchQuote, verifyQuote } from './quote.ts';
export { termsOf } from './terms.ts';
export { clashOfTexts } from './text-opposites.ts';
