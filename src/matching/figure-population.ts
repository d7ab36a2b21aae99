import { CONCEPTS, type Concept } from './lexicon/concepts.ts';
import type { FigureIndex, PlacedFigure, Step } from './figure-index.ts';
import { LANGUAGES } from './languages/index.ts';

const SHARES = LANGUAGES.map(({ shares }) => shares);
/** Between a share and what it is a share of, after the figure. */
const isBeforePopulation = (text: string): boolean => SHARES.some(({ after }) => after?.test(text));
/** Between what a share is a share of and the figure, before it. */
const isBehindPopulation = (text: string): boolean => SHARES.some(({ before }) => before?.test(text));
/** A noun phrase is not followed further than this many telling words. */
const PHRASE = 4;
const PEOPLE: readonly Concept[] = CONCEPTS.filter(({ name }) => name === 'person');
/** Counters that name what they count. */
const FOR_PEOPLE: ReadonlySet<string> = new Set(LANGUAGES.flatMap(({ personCounters }) => personCounters));

/** Things that a step names and that can be counted; none where the word may mean something else as well. */
function sortsOf({ term }: Step, word: string, isOne: boolean): readonly Concept[] {
  if (!term) return [];
  const numbered = LANGUAGES.find(({ nouns }) => nouns?.letters.test(word))?.nouns;
  // Where nouns show their number, what is counted is plural.
  if (numbered && !isOne && !numbered.plural.test(word)) return [];
  if (numbered && !term.concepts.every(({ sort }) => sort !== null)) return [];
  return term.concepts.filter(({ sort }) => sort !== null);
}

/**
 * What a figure is a share or a count of, where its phrase says so in words of the lexicon: the noun after "of",
 * the noun before "의", the noun right behind a count, or a counter for people.
 */
export function populationOf(
  { quantity, sentence, step }: PlacedFigure,
  { sentences, pages }: FigureIndex,
): readonly Concept[] {
  const own = sentences[sentence];
  if (!own) return [];
  const text = pages[own.page]?.text ?? '';
  const wordOf = ({ term }: Step): string =>
    term ? text.slice(own.start + term.start, own.start + term.end) : '';
  const firstNamed = (steps: readonly Step[]): readonly Concept[] => {
    for (const each of steps) {
      if (each.quantity) return [];
      const named = sortsOf(each, wordOf(each), quantity.value === 1);
      if (named.length > 0) return named;
    }
    return [];
  };
  const isShare =
    quantity.kind === 'percentage' || quantity.kind === 'fraction' || quantity.kind === 'per-mille';
  if (!isShare && quantity.kind !== 'number') return [];
  const end = Math.max(quantity.end, quantity.unitEnd ?? 0);
  if (isShare && isBeforePopulation(text.slice(end, end + 20)))
    return firstNamed(own.steps.slice(step + 1, step + 1 + PHRASE));
  const before = text.slice(Math.max(own.start, quantity.start - 8), quantity.start);
  if (isShare && isBehindPopulation(before))
    return firstNamed(own.steps.slice(Math.max(0, step - 1), step).reverse());
  if (isShare) return [];
  if (quantity.unit !== null && FOR_PEOPLE.has(quantity.unit)) return PEOPLE;
  // A noun straight after the count, with at most one adjective between.
  return firstNamed(
    own.steps.slice(step + 1, step + 3).filter(({ term }) => isNear(term?.start, end - own.start)),
  );
}

const isNear = (start: number | undefined, end: number): boolean => start !== undefined && start - end < 24;

/** Whether two figures count things of different sorts: users and rollouts; false where either is unknown. */
export function countsOtherThings(a: readonly Concept[], b: readonly Concept[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  return !a.some(({ sort }) => b.some((other) => other.sort === sort));
}

/** Whether the words beside a percentage say of what it is a share, whatever that is: "84% of", "의 84%", "84%의". */
export function namesPopulation(text: string, { start, end }: { start: number; end: number }): boolean {
  const after = text.slice(end, end + 24);
  return (
    isBeforePopulation(after) ||
    SHARES.some(({ attached }) => attached?.test(after)) ||
    isBehindPopulation(text.slice(Math.max(0, start - 8), start))
  );
}
