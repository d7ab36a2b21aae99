import type { Quantity } from '../../schemas/quantity.ts';
import { LANGUAGES } from './languages/index.ts';

const anyOf = (words: readonly string[]): string => words.join('|').replaceAll('.', String.raw`\.`);
const HALVES = LANGUAGES.map(({ halvesOfDay }) => halvesOfDay);
const MORNING = new RegExp(anyOf(HALVES.flatMap(({ morning }) => morning)), 'iu');
const AFTERNOON = new RegExp(anyOf(HALVES.flatMap(({ afternoon }) => afternoon)), 'iu');
const WORDS_BEFORE = HALVES.filter(({ beforeHour }) => beforeHour).flatMap(({ morning, afternoon }) => [
  ...morning,
  ...afternoon,
]);
/** Half of the day before the hour, with at most one space between. */
const BEFORE = new RegExp(String.raw`(?:${anyOf(WORDS_BEFORE)})\s?$`, 'u');
const LONGEST = Math.max(...WORDS_BEFORE.map((word) => word.length)) + 1;

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
