import type { Quantity } from '../../schemas/quantity.ts';
import { dateParts } from '../quantities/index.ts';
import { likeness, surroundingsOf, type Surroundings, type Voice } from './figure-context.ts';
import type { FigureIndex, PlacedFigure } from './figure-index.ts';
import { indexNames, type NameIndex } from './figure-names.ts';
import { populationOf } from './figure-population.ts';
import { indexValues, type ValueIndex } from './figure-values.ts';
import type { Concept } from './lexicon/concepts.ts';

/** A text that figures are held against, with what is asked of it more than once. */
export interface Passages {
  evidence: FigureIndex;
  names: NameIndex;
  values: ValueIndex;
  /** How much of what a claim says around its figure stands around a figure of the text, from 0 to 1. */
  likenessOf(voices: readonly Voice[], figure: PlacedFigure): number;
  /** What a figure of the text counts, where its phrase says so. */
  countedBy(figure: PlacedFigure): readonly Concept[];
  figuresIn(sentence: number): readonly PlacedFigure[];
  figureAt(sentence: number, step: number): PlacedFigure | undefined;
  /** Whether the text names years but not the one of a date: "17 August" is then no proof of August 2021. */
  hasOtherYears(date: Quantity): boolean;
}

/** What was worked out for a key is kept. */
function remember<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}

/** Make a text ready for questions; what they have in common is worked out once. */
export function openPassages(evidence: FigureIndex): Passages {
  const surroundings = remember<PlacedFigure, Surroundings>((figure) => surroundingsOf(figure, evidence));
  const bySentence = Map.groupBy(evidence.figures, ({ sentence }) => sentence);
  const years = new Set(
    evidence.figures.map(({ quantity }) => dateParts(quantity)[0] ?? 0).filter((year) => year !== 0),
  );
  return {
    evidence,
    names: indexNames(evidence),
    values: indexValues(evidence.figures),
    likenessOf: (voices, figure) => likeness(voices, surroundings(figure)),
    countedBy: remember((figure) => populationOf(figure, evidence)),
    figuresIn: (sentence) => bySentence.get(sentence) ?? [],
    figureAt: (sentence, step) => bySentence.get(sentence)?.find((figure) => figure.step === step),
    hasOtherYears(date) {
      const [year = 0] = dateParts(date);
      return year !== 0 && years.size > 0 && !years.has(year);
    },
  };
}
