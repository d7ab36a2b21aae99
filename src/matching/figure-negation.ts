import { isFigure } from '../quantities/index.ts';
import { findNegations } from '../text/negations.ts';
import type { FigureIndex, PlacedFigure, Step } from './figure-index.ts';
import { reachOf } from './figure-reach.ts';
import { offsetsOf } from './item-borders.ts';
import { type NegationMarks, negationMarksOf } from './lexicon/negation-marks.ts';
import { alikeness } from './word-likeness.ts';

/** Words this alike are one. */
const SAME_WORD = 0.6;

/** What is said of a figure in its own clause, with the words in it that are negated. */
interface Saying {
  steps: readonly Step[];
  /** The steps as they are written. */
  words: readonly string[];
  negated: readonly Step[];
  /** Whether it may hold a negation, if only in the meaning of a word. */
  mayNegate: boolean;
}

function sayingOf(figure: PlacedFigure, index: FigureIndex): Saying | null {
  const sentence = index.sentences[figure.sentence];
  const stretch = reachOf(figure, index, 'clause');
  if (!sentence || !stretch) return null;
  const text = (index.pages[sentence.page]?.text ?? '').slice(stretch.start, stretch.end);
  const negations = findNegations(text, index.lang);
  if (!negations || negations.length > 1) return null;
  const steps = sentence.steps.slice(stretch.from, stretch.to);
  const { right, alsoNegates } = negationMarksOf(index.lang);
  const negated = negations
    .filter(({ sure }) => sure)
    .flatMap(({ start, end }) => {
      const at = steps.filter(({ term }) => term !== null);
      const startOf = (step: Step): number => offsetsOf(step, sentence)[0] - stretch.start;
      // What is negated stands before the negation where it is an ending, and else behind it.
      const word = right
        ? at.findLast((step) => startOf(step) < start && !APART.test(text.slice(startOf(step), start)))
        : at.find((step) => startOf(step) >= end);
      return word ? [word] : [];
    });
  const words = steps.map((step) => {
    const [start, end] = offsetsOf(step, sentence);
    return text.slice(start - stretch.start, end - stretch.start);
  });
  return { steps, words, negated, mayNegate: negations.length > 0 || (alsoNegates?.test(text) ?? false) };
}

/** Another word stands between a word and its negation. */
const APART = /\s\S*\s/u;

const isIn = (word: Step, { steps }: Saying): boolean =>
  steps.some((other) => other.term && alikeness(word, other) >= SAME_WORD);

/** Whether a verb that is written before its negation has the stem with which the other text ends. */
function isSaidOf(word: string, { words }: Saying, { negatedVerb }: NegationMarks): boolean {
  const stem = negatedVerb?.exec(word)?.[1];
  return stem !== undefined && (words.at(-1)?.startsWith(stem) ?? false);
}

/** A time of what did not happen is still that time; so is a rank. */
const isAmount = ({ quantity }: PlacedFigure): boolean =>
  isFigure(quantity) && !['date', 'year', 'duration'].includes(quantity.kind) && quantity.unit !== 'year';

/** Whether one text says of a figure what the other denies in the same words. */
export function isDenied(a: PlacedFigure, inA: FigureIndex, b: PlacedFigure, inB: FigureIndex): boolean {
  if (!isAmount(a) || !isAmount(b)) return false;
  const [one, other] = [sayingOf(a, inA), sayingOf(b, inB)];
  if (!one || !other) return false;
  const [yes, no, lang] = one.mayNegate ? [other, one, inA.lang] : [one, other, inB.lang];
  const [word] = no.negated;
  if (yes.mayNegate || !word) return false;
  return isIn(word, yes) || isSaidOf(no.words[no.steps.indexOf(word)] ?? '', yes, negationMarksOf(lang));
}
