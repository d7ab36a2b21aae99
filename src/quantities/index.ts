export { agrees, dateAgrees, dateParts } from './agrees.ts';
export { type Comparison, type Relation, type Why, compare } from './compare.ts';
export { inSameUnit, magnitudeOf } from './compare-scale.ts';
export { isFigure } from './figure.ts';
export { type RecognizeOptions, recognize } from './recognize.ts';
