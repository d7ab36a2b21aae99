import type { Quantity } from '../../schemas/quantity.ts';
import { endsInScale } from './scale-words.ts';

/** What a few operations in floating point lose, of the number. */
const LOSS = 8 * Number.EPSILON;

/** A hedged round number may be this far off: about 1,000 for 1,024, but not for 1,400. */
const HEDGED = 0.05;

/** A fraction in words or with a slash is as good as its percentage: a third for 33 %. */
const FRACTION_STEP = 0.01;

/** Whether two numbers are the same but for what floating point loses. */
export function same(a: number, b: number): boolean {
  if (a === b) return true;
  // Whole numbers lose nothing: a billion and one is not a billion.
  if (Number.isInteger(a) && Number.isInteger(b)) return false;
  return Math.abs(a - b) <= LOSS * Math.max(Math.abs(a), Math.abs(b));
}

/** Size of the last place that the written number shows: 0.1 for 4.5, 100,000 for 4.5 million. */
export function shownStep(quantity: Quantity): number {
  if (quantity.decimals > 0) return 10 ** -quantity.decimals;
  if (quantity.kind === 'fraction') return FRACTION_STEP;
  const scaled = endsInScale(quantity.text);
  const value = Math.abs(quantity.value ?? 0);
  if (!scaled || value === 0) return 1;
  const digits = /[\d.,]+/.exec(quantity.text)?.[0] ?? '';
  const decimals = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
  const lead = Number(digits.replace(/,/g, ''));
  const factor = lead > 0 ? value / lead : 10 ** Math.floor(Math.log10(value));
  return factor * 10 ** -decimals;
}

/** Whether `stated` is `source` rounded to `step`. */
export function roundsTo(stated: number, source: number, step: number): boolean {
  return !same(stated, source) && Math.abs(stated - source) <= step / 2 + LOSS * Math.abs(source);
}

/** Whether a hedged number is near enough: it is round, and the other would round to it (about 40 % for 38.7 %). */
export function isNear(stated: Quantity, value: number, source: number): boolean {
  const own = Math.abs(stated.value ?? 0);
  if (!stated.approximate || own === 0) return false;
  let step = 1;
  while (step < own && own % (step * 10) === 0) step *= 10;
  const round = stated.kind === 'fraction' || step > 1;
  const room = stated.kind === 'fraction' ? Infinity : (step / 2 / own) * Math.abs(value);
  return round && Math.abs(value - source) <= Math.min(room, HEDGED * Math.abs(value));
}
