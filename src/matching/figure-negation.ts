import { isFigure } from '../quantities/index.ts';
import type { FigureIndex, PlacedFigure, Step } from './figure-index.ts';
import { reachOf } from './figure-reach.ts';
import { offsetsOf } from './item-borders.ts';
import { type NegationMarks, negationMarksOf } from './lexicon/negation-marks.ts';
import { isSaidAmong, type NegatedWord, negatedWordsIn } from './negated-words.ts';

/** What is said of a figure in its own clause, with the negation in it. */
interface Saying {
  steps: readonly Step[];
  /** The steps as they are written. */
  words: readonly string[];
  /** The one plain negation in it. */
  plain: NegatedWord | null;
  /** Words that hold a negation in their meaning. */
  weak: readonly Step[];
  /** Whether it may hold a negation, if only in the meaning of a word. */
  mayNegate: boolean;
}

function sayingOf(figure: PlacedFigure, index: FigureIndex): Saying | null {
  const sentence = index.sentences[figure.sentence];
  const stretch = reachOf(figure, index, 'clause');
  if (!sentence || !stretch) return null;
  const negations = negatedWordsIn(figure.sentence, index)?.filter(
    ({ start, end }) => start >= stretch.start && end <= stretch.end,
  );
  const plain = negations?.filter(({ sure }) => sure);
  if (!negations || !plain || plain.length > 1) return null;
  const text = index.pages[sentence.page]?.text ?? '';
  const steps = sentence.steps.slice(stretch.from, stretch.to);
  const { alsoNegates } = negationMarksOf(index.lang);
  const words = steps.map((step) => text.slice(...offsetsOf(step, sentence)));
  const mayNegate =
    negations.length > 0 || (alsoNegates?.test(text.slice(stretch.start, stretch.end)) ?? false);
  const weak = steps.filter((step) => {
    const [start, end] = offsetsOf(step, sentence);
    return negations.some((each) => !each.sure && each.start < end && each.end > start);
  });
  return { steps, words, plain: plain[0] ?? null, weak, mayNegate };
}

/** Whether a verb that is written before its negation has the stem with which the other text ends. */
function isSaidOf(word: string, { words }: Saying, { negatedVerb }: NegationMarks): boolean {
  const stem = negatedVerb?.exec(word)?.[1];
  return stem !== undefined && (words.at(-1)?.startsWith(stem) ?? false);
}

/** A time of what did not happen is still that time; so is a rank. */
const isAmount = ({ quantity }: PlacedFigure): boolean =>
  isFigure(quantity) && !['date', 'year', 'duration'].includes(quantity.kind) && quantity.unit !== 'year';

const isPlainIn = ({ sentence }: PlacedFigure, index: FigureIndex): boolean =>
  negatedWordsIn(sentence, index)?.some(({ sure }) => sure) ?? false;

/** A negation in one of two texts of what the other says of the same figure. */
export interface Denial {
  text: string;
  isInClaim: boolean;
}

/** The negation with which one text denies of a figure what the other says of it in the same words; else null. */
export function denialOf(
  a: PlacedFigure,
  claim: FigureIndex,
  b: PlacedFigure,
  evidence: FigureIndex,
): Denial | null {
  if (!isAmount(a) || !isAmount(b) || !(isPlainIn(a, claim) || isPlainIn(b, evidence))) return null;
  const [ours, theirs] = [sayingOf(a, claim), sayingOf(b, evidence)];
  if (!ours || !theirs || ours.mayNegate === theirs.mayNegate) return null;
  const [yes, no, lang] = ours.mayNegate ? [theirs, ours, claim.lang] : [ours, theirs, evidence.lang];
  const { plain } = no;
  // Of two negations the one may lift the other, unless both texts have it: lost letters that are not blue.
  if (!plain?.word || !no.weak.every((word) => isSaidAmong(word, yes.steps))) return null;
  const isSaid =
    isSaidAmong(plain.word, yes.steps) ||
    isSaidOf(no.words[no.steps.indexOf(plain.word)] ?? '', yes, negationMarksOf(lang));
  return isSaid ? { text: plain.text, isInClaim: ours.mayNegate } : null;
}
