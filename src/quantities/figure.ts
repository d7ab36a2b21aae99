import type { Quantity } from '../../schemas/quantity.ts';

/**
 * Whether a quantity is a figure that needs a claim: everything but identifiers, counting words that
 * only determine, and ordinals without a unit.
 */
export function isFigure(quantity: Quantity): boolean {
  if (quantity.kind === 'identifier' || quantity.role === 'determiner') return false;
  return quantity.kind !== 'ordinal' || quantity.unit !== null;
}
