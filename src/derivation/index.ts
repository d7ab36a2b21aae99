export { arithmetic, compute } from './compute.ts';
export { type Explanation, explainResult } from './explain.ts';
export { type Measure, measureFormula, measureOf, percentage } from './measure.ts';
export { formulaOf, operandsOf, summandsOf } from './operations.ts';
export { type Formula, parseFormula, type Step } from './parse.ts';
export {
  add,
  divide,
  multiply,
  order,
  parseRational,
  type Rational,
  subtract,
  toFixed,
  whole,
} from './rational.ts';
export { isScale, judgeResult, readNumber, type ResultVerdict, unreadPart } from './reported.ts';
export { showFormula } from './show.ts';
