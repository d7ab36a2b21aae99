import type { Quantity } from '../../schemas/quantity.ts';
import { type NegationMarks, negationMarksOf } from './lexicon/negation-marks.ts';

/** So many letters on either side of a figure may negate its bound. */
const REACH = 60;

/** What does not lie above a figure is at most as much. */
const NEGATED: Readonly<Record<Quantity['bound'], Quantity['bound']>> = {
  exact: 'exact',
  'more-than': 'at-most',
  'less-than': 'at-least',
  'at-least': 'less-than',
  'at-most': 'more-than',
};

function boundOf(
  text: string,
  { start, end, unitEnd, bound }: Quantity,
  marks: NegationMarks,
): Quantity['bound'] {
  const left = text.slice(Math.max(0, start - REACH), start);
  if (bound === 'exact') return marks.shortLeft?.test(left) ? 'less-than' : bound;
  const after = Math.max(end, unitEnd ?? 0);
  if (marks.boundRight?.test(text.slice(after, after + REACH))) return NEGATED[bound];
  // "No more than" is read as a bound of its own.
  const isOpen = bound === 'more-than' || bound === 'less-than';
  return isOpen && marks.boundLeft?.test(left) ? NEGATED[bound] : bound;
}

/** A figure whose bound is negated by the words around it, with the bound that is meant: "never fell below 4%". */
export function withNegatedBound(text: string, quantity: Quantity, lang: string): Quantity {
  if (quantity.kind === 'identifier' || quantity.high !== undefined) return quantity;
  const bound = boundOf(text, quantity, negationMarksOf(lang));
  return bound === quantity.bound ? quantity : { ...quantity, bound };
}
