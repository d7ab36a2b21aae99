import type { Quantity } from '../../schemas/quantity.ts';
import { compare } from './compare.ts';

/** A hedged round number this near says no less than the figure: about 3,300 for 3,307. */
const NO_LOSS = 0.02;

/** Whether a hedged round number is near a figure, but not so near that nothing is lost: about 40 % for 38.7 %. */
export function isRoughly(stated: Quantity, figure: Quantity): boolean {
  if (stated.value === null || figure.value === null || stated.unit !== figure.unit) return false;
  if (compare(stated, figure).why !== 'stated-approximately') return false;
  return Math.abs(stated.value - figure.value) > NO_LOSS * Math.abs(figure.value);
}
