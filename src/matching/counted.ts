import type { Quantity } from '../../schemas/quantity.ts';
import { indexFigures } from './figure-index.ts';
import { countsOtherThings, populationOf } from './figure-population.ts';
import type { Concept } from './lexicon/concepts.ts';
import { termsOf } from './terms.ts';

/** What words for a population may mean, in any language: "subjective conversations", "롤아웃". */
function meaningOf(labels: readonly string[]): readonly Concept[] {
  return labels.flatMap((label) =>
    termsOf(label).flatMap(({ concepts }) => (concepts.every(({ sort }) => sort !== null) ? concepts : [])),
  );
}

/**
 * The word for what figures of a text count, where each of them counts something of another sort than a population
 * is; null where one of them does not, or the text does not say.
 *
 * `labels` name the population, in any language. `figures` are quantities of `text`, offsets as recognized in it.
 */
export function countedInstead(
  labels: readonly string[],
  text: string,
  lang: string,
  figures: readonly Quantity[],
): { ko: string; en: string } | null {
  const wanted = meaningOf(labels);
  if (wanted.length === 0 || figures.length === 0) return null;
  const index = indexFigures([{ label: '', text }], lang);
  const starts = new Set(figures.map(({ start }) => start));
  const counted = index.figures
    .filter(({ quantity }) => starts.has(quantity.start))
    .map((figure) => populationOf(figure, index));
  if (counted.length === 0 || !counted.every((concepts) => countsOtherThings(wanted, concepts))) return null;
  const [first] = counted.flat();
  return first ? { ko: first.ko[0] ?? '', en: first.en[0] ?? '' } : null;
}
