import type { Quantity } from '../../schemas/quantity.ts';
import { LANGUAGES } from './languages/index.ts';

const anyOf = (words: readonly string[]): string => words.join('|').replaceAll('.', String.raw`\.`);
const HALVES = LANGUAGES.map(({ halvesOfDay }) => halvesOfDay);
const SAID = new RegExp(anyOf(HALVES.flatMap(({ words }) => words)), 'iu');
const WORDS_BEFORE = HALVES.filter(({ beforeHour }) => beforeHour).flatMap(({ words }) => words);
/** Half of the day before the hour, with at most one space between. */
const BEFORE = new RegExp(String.raw`(?:${anyOf(WORDS_BEFORE)})\s?$`, 'u');
const LONGEST = Math.max(...WORDS_BEFORE.map((word) => word.length)) + 1;

const FIRST_MINUTES = 100;
const HALF_DAY = 1200;

/** Whether a clock time leaves the half of the day open: 7시, but not 오후 7시, 19:00. */
function leavesHalfOpen({ text, value }: Quantity): boolean {
  return value !== null && value >= FIRST_MINUTES && value < HALF_DAY + FIRST_MINUTES && !SAID.test(text);
}

/** Whether two clock times are one, also where one of them leaves the half of the day open. */
export function clocksAgree(stated: Quantity, found: Quantity): boolean {
  if (stated.value === null || found.value === null) return false;
  if (stated.value === found.value) return true;
  const isOpen = leavesHalfOpen(stated) || leavesHalfOpen(found);
  return isOpen && stated.value % HALF_DAY === found.value % HALF_DAY;
}

/** A clock time with the half of the day that stands before it in its text; any other quantity as it is. */
export function withHalfOfDay(text: string, quantity: Quantity): Quantity {
  if (quantity.unit !== 'clock' || SAID.test(quantity.text)) return quantity;
  const half = BEFORE.exec(text.slice(Math.max(0, quantity.start - LONGEST), quantity.start))?.[0];
  if (half === undefined) return quantity;
  const start = quantity.start - half.length;
  return { ...quantity, start, text: text.slice(start, quantity.end) };
}
