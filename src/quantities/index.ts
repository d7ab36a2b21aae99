export { agrees, dateAgrees, dateParts } from './agrees.ts';
export { type Comparison, type Relation, type Why, compare, magnitudeOf } from './compare.ts';
export { isFigure } from './figure.ts';
export { type RecognizeOptions, recognize } from './recognize.ts';
