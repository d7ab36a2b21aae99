import type { Sentence, Step } from './figure-index.ts';
import type { ItemMarks } from './lexicon/item-marks.ts';

/** Words further from a figure than this many steps belong to none. */
export const REACH = 24;
/** Sentences that are not told apart, since the second begins with a figure. */
const SENTENCE_END = /[.!?]["'’”)]?\s/u;

/** A sentence with its text and the marks of its language. */
export interface SentenceText {
  sentence: Sentence;
  text: string;
  marks: ItemMarks;
}

/** Where a step stands in its page. */
export function offsetsOf(step: Step | undefined, { start }: Sentence): [number, number] {
  if (step?.term) return [start + step.term.start, start + step.term.end];
  return step?.quantity ? [step.quantity.start, step.quantity.end] : [start, start];
}

/** A step as it is written. */
export function textOf(step: Step, { sentence, text }: SentenceText): string {
  return text.slice(...offsetsOf(step, sentence));
}

/** What stands between two steps in a row. A Korean ending stands inside the word, so its last letters count too. */
export function gapBetween(at: number, { sentence, text }: SentenceText): string {
  const [from, end] = offsetsOf(sentence.steps[at], sentence);
  const [start] = offsetsOf(sentence.steps[at + 1], sentence);
  return text.slice(sentence.steps[at]?.term ? Math.max(from, end - 3) : end, start);
}

/**
 * The step from which on words belong to the later of two figures: behind the strongest mark between them, or the last
 * of these; and whether a clause ends there.
 */
export function borderOf(
  a: number,
  b: number,
  own: SentenceText,
): { at: number; isBreak: boolean; isClause: boolean } {
  const { marks } = own;
  let best = marks.isLabelFirst ? a + 1 : b;
  let strength = 0;
  for (let at = a; at < b; at += 1) {
    const gap = gapBetween(at, own);
    const force = SENTENCE_END.test(gap)
      ? 4
      : marks.clause.test(gap)
        ? 3
        : /[,()]/.test(gap)
          ? 2
          : marks.turn.test(gap.trim())
            ? 1
            : 0;
    if (force > 0 && force >= strength) {
      best = at + 1;
      strength = force;
    }
  }
  const isClause = strength > 2 && marks.independent.test(gapBetween(best - 1, own));
  return { at: best, isBreak: strength > 1, isClause };
}

/** Whether a step is but the unit of the figure before it, or a particle set right behind it. */
export function isUnit(at: number, { steps, start }: Sentence): boolean {
  const [term, quantity] = [steps[at]?.term, steps[at - 1]?.quantity];
  return Boolean(term && quantity && start + term.start <= Math.max(quantity.end, quantity.unitEnd ?? 0));
}

/** Where what is said of a last figure ends. */
export function sentenceEnd(last: number, own: SentenceText): number {
  const { length } = own.sentence.steps;
  for (let at = last; at + 1 < Math.min(length, last + REACH); at += 1)
    if (SENTENCE_END.test(gapBetween(at, own))) return at + 1;
  return length;
}

/** Where what heads a row of figures ends: behind its colon. */
export function headingEnd(first: number, own: SentenceText): number {
  for (let at = first - 1; at >= Math.max(0, first - REACH); at -= 1)
    if (/:\s/.test(gapBetween(at, own)) || SENTENCE_END.test(gapBetween(at, own))) return at + 1;
  return 0;
}
