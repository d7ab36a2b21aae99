import type { Voice } from './figure-context.ts';
import type { PlacedFigure } from './figure-index.ts';
import type { Passages } from './figure-passages.ts';

/** A clause is not followed further than this many steps from its figure. */
const CLAUSE = 40;
/** Whether two figures of the evidence are items of one list, whose order is free: no word stands between them. */
export function isSameList(a: PlacedFigure, b: PlacedFigure, { evidence }: Passages): boolean {
  if (a.sentence !== b.sentence) return false;
  const steps = evidence.sentences[a.sentence]?.steps ?? [];
  return steps.slice(Math.min(a.step, b.step), Math.max(a.step, b.step)).every(({ term }) => term === null);
}

/** Dates of one sentence tell of many things; other figures of it each of one. */
export const isBeside = (a: PlacedFigure, b: PlacedFigure): boolean =>
  a.sentence === b.sentence && a.quantity.kind !== 'date' && a.quantity.kind !== 'year';

/**
 * Whether the clause of a figure holds a word of the claim that the clause of its neighbour lacks: of "40% of the
 * letters were blue, 35% red", red is said of 35% however near the letters stand to 40%.
 */
export function holdsOwnWord(
  voices: readonly Voice[],
  own: PlacedFigure,
  other: PlacedFigure,
  { evidence }: Passages,
): boolean {
  const steps = evidence.sentences[own.sentence]?.steps ?? [];
  const wordsIn = (figure: PlacedFigure): ReadonlySet<string> => {
    const clause = steps[figure.step]?.clause;
    const near = steps.slice(Math.max(0, figure.step - CLAUSE), figure.step + CLAUSE);
    const words = near.filter((each) => each.term !== null && each.clause === clause);
    return new Set(words.flatMap(({ keys, ideas }) => [...keys, ...ideas]));
  };
  const [mine, theirs] = [wordsIn(own), wordsIn(other)];
  const isIn = ({ keys, ideas }: Voice, words: ReadonlySet<string>): boolean =>
    ideas.some((idea) => words.has(idea)) || keys.every((key) => words.has(key));
  return voices.some((voice) => isIn(voice, mine) && !isIn(voice, theirs));
}
