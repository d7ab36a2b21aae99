import type { Quantity } from '../../schemas/quantity.ts';

const MORNING = /a\.?m|오전|새벽|아침|午前/iu;
const AFTERNOON = /p\.?m|오후|저녁|밤|낮|午後/iu;
/** Half of the day before the hour, as Korean and Japanese have it; the hour alone is recognized. */
const BEFORE = /(?:오전|오후|새벽|아침|저녁|밤|낮|午前|午後)\s?$/u;
const LONGEST = 4;

/** Which half of the day the words of a clock time name; null where they leave it open. */
export function halfOfDay({ text }: Quantity): 'morning' | 'afternoon' | null {
  if (MORNING.test(text)) return 'morning';
  return AFTERNOON.test(text) ? 'afternoon' : null;
}

/** A clock time with the half of the day that stands before it in its text; any other quantity as it is. */
export function withHalfOfDay(text: string, quantity: Quantity): Quantity {
  if (quantity.unit !== 'clock' || halfOfDay(quantity) !== null) return quantity;
  const half = BEFORE.exec(text.slice(Math.max(0, quantity.start - LONGEST), quantity.start))?.[0];
  if (half === undefined) return quantity;
  const start = quantity.start - half.length;
  return { ...quantity, start, text: text.slice(start, quantity.end) };
}
