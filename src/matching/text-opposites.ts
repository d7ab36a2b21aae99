import type { FigureIndex, Sentence, Step } from './figure-index.ts';
import { offsetsOf } from './item-borders.ts';
import { type Opposites, OPPOSITES } from './lexicon/opposites.ts';
import { type Clash, clashBetween, onlySaying, type Saying } from './opposite-sayings.ts';
import { sidesIn } from './opposite-words.ts';
import { alikeness, SAME_WORD } from './word-likeness.ts';

const TELLING = OPPOSITES.filter(({ isTelling }) => isTelling);

function sayingsIn(opposites: Opposites, sentence: Sentence, index: FigureIndex): Saying[] {
  const own = { sentence, index, text: index.pages[sentence.page]?.text ?? '' };
  return (sidesIn(own).get(opposites) ?? []).map((hit) => ({ hit, own }));
}

/** What a whole text says, of several things that exclude each other; null where nothing, or more than one. */
const sayingOf = (opposites: Opposites, index: FigureIndex): Saying | null =>
  onlySaying(index.sentences.flatMap((sentence) => sayingsIn(opposites, sentence, index)));

const wordsBeside = ({ own: { index, sentence }, hit }: Saying): readonly Step[] =>
  index.sentences.flatMap((each) =>
    each.steps.filter((step) => {
      const [start, end] = offsetsOf(step, each);
      return step.term !== null && (each !== sentence || end <= hit.start || start >= hit.end);
    }),
  );

/** Whether two texts speak of one thing beside what they say of it, if the first has any word beside that. */
function shareTopic(ours: Saying, theirs: Saying): boolean {
  const [own, others] = [wordsBeside(ours), wordsBeside(theirs)];
  return own.length === 0 || own.some((word) => others.some((other) => alikeness(word, other) >= SAME_WORD));
}

/** Where one text says what excludes what the other says, whatever their figures; null where nothing does. */
export function clashOfTexts(claim: FigureIndex, evidence: FigureIndex): Clash | null {
  for (const opposites of TELLING) {
    const ours = sayingOf(opposites, claim);
    const theirs = ours && sayingOf(opposites, evidence);
    const clash = theirs && shareTopic(ours, theirs) ? clashBetween(ours, theirs) : null;
    if (clash) return clash;
  }
  return null;
}
