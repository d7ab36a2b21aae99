import type { Quantity } from '../../schemas/quantity.ts';

const LAST_DAY = 31;

/** Days of the month read as a number of days: 14일 and 3~5일 are both; null for any other quantity. */
export function asDays(quantity: Quantity): Quantity | null {
  const { kind, unit, value, high } = quantity;
  const isDay = kind === 'date' && unit === 'date' && value !== null && (high ?? value) <= LAST_DAY;
  return isDay ? { ...quantity, kind: 'duration', unit: 'day' } : null;
}

/** A quantity as it reads beside the figures of a claim: a day of the month is days where the claim is in days. */
export function beside(quantity: Quantity, figures: readonly Quantity[]): Quantity {
  const isInDays = figures.some(
    ({ kind, unit }) => (kind === 'duration' || kind === 'range') && unit === 'day',
  );
  return (isInDays ? asDays(quantity) : null) ?? quantity;
}
