import type { Step } from './figure-index.ts';
import { monthOf } from './month-names.ts';

/** Words this alike are one. */
export const SAME_WORD = 0.6;
/** What an idea in another word counts beside the same word. */
const IDEA = 0.9;
/** Stems of the months as words. "May" and "March" are verbs too. */
const MONTHS = 'januari februari march april may june juli august septemb octob novemb decemb'.split(' ');
/** Ideas of times that are told from the time of writing. */
const RELATIVE: ReadonlySet<string> = new Set([
  '@last',
  '@previous',
  '@ago',
  '@current',
  '@today',
  '@now',
  '@year',
  '@past',
]);

/** Words around a figure, in order. */
export type Words = readonly Step[];

export const isShared = (a: Step, b: Step): boolean =>
  (monthIn(a) !== null && monthIn(a) === monthIn(b)) || isSameWord(a, b);

const isSameWord = (a: Step, b: Step): boolean =>
  a.keys.length === b.keys.length && a.keys.every((key) => b.keys.includes(key));

/** The month that a step names, by word or by number, from 1. */
function monthIn({ quantity, keys }: Step): number | null {
  if (quantity) return monthOf(quantity);
  const at = keys.length === 1 ? MONTHS.indexOf(keys[0] ?? '') : -1;
  return at < 0 ? null : at + 1;
}

/** How much of one word stands in another: its stem, its syllables, its idea, its sound; from 0 to 1. */
export function alikeness(a: Step, b: Step): number {
  if (a.keys.length === 0 || b.keys.length === 0) return 0;
  const month = monthIn(a);
  if (month !== null && month === monthIn(b)) return 1;
  const [few, many] = a.keys.length <= b.keys.length ? [a.keys, b.keys] : [b.keys, a.keys];
  const shared = few.filter((key) => many.includes(key)).length / few.length;
  const isOneIdea = a.ideas.some((idea) => b.ideas.includes(idea)) || soundsAlike(a, b);
  return isOneIdea ? Math.max(IDEA, shared) : shared;
}

/** Whether two words are one name in two scripts. */
const soundsAlike = ({ term: a }: Step, { term: b }: Step): boolean =>
  a !== null && b !== null && a.echoes.some((echo) => b.sounds.includes(echo));

/** Words of a list that another has not. */
export const without = (words: Words, others: Words): Words =>
  words.filter((word) => !others.some((other) => isShared(word, other)));

/** Whether a word says when. */
export const isTime = (step: Step): boolean =>
  step.quantity?.kind === 'year' ||
  step.quantity?.kind === 'date' ||
  monthIn(step) !== null ||
  step.ideas.some((idea) => RELATIVE.has(idea));

/** Whether a word says how long, or how long ago. */
export const isSpan = ({ quantity }: Step): boolean =>
  quantity?.kind === 'duration' || quantity?.unit === 'quarter';

/** Whether a word says what a figure is of. */
export const isWord = (step: Step): boolean => !isTime(step) && !isSpan(step);
