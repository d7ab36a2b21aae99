import { isFigure } from '../quantities/index.ts';
import { type Contrast, contrastOf, saidOf, shareSaidOf } from './figure-contrast.ts';
import { toldEndOf } from './figure-ends.ts';
import type { DerivedFigure } from './figure-formulas.ts';
import type { PlacedFigure } from './figure-index.ts';
import { isPeer } from './figure-items.ts';
import { against, type Around, type Judge } from './figure-judge.ts';
import { isBeside } from './figure-neighbours.ts';
import { isOpposed } from './figure-opposed.ts';
import type { Candidate, Question } from './figure-question.ts';
import { contrastWithRest, restsOf } from './figure-rest.ts';
import { SHORT_TEXT } from './figure-slots.ts';
import { areRivals } from './figure-support.ts';

/** So much of a claim must be said with the words that set two figures apart, and lean so far to one of them, from -1 to 1. */
const LEAST_SAID = 0.3;
const LEAN_OTHER = -0.4;
const LEAN_OWN = -0.2;
/** A figure that shares less with the claim is not what it speaks of, whatever its words. */
const ALIKE_TO_CONTRAST = 0.2;
/** So many figures of a sentence are held against those that a figure was derived from. */
const MOST_BESIDE = 12;
/** How much more alike its own surroundings are to a figure that was exchanged with another. */
const MORE_ALIKE = 0.15;

/**
 * Whether another figure of the claim states this one better, so that it stands in place of none;
 * two figures that were exchanged state each other's worse.
 */
export function isTaken({ figure }: Candidate, asking: Question, { takers, passages }: Around): boolean {
  const taker = takers.get(figure);
  if (!taker || taker === asking || taker.figure.sentence !== asking.figure.sentence) return false;
  const mine = asking.best;
  const isExchanged =
    mine && passages.likenessOf(taker.voices, mine.figure) > (taker.best?.like ?? 0) + MORE_ALIKE;
  return !isExchanged;
}

/** Which of two figures a claim speaks of, by the words in which what is said of them differs; null where it cannot be told. */
export function spokenOf(
  question: Question,
  a: PlacedFigure,
  b: PlacedFigure,
  around: Around,
): 'own' | 'other' | null {
  const contrast = contrastOf(
    saidOf(question.figure, around.claim),
    toldEndOf(question.figure, around.claim),
    a,
    b,
    around.passages.evidence,
  );
  if (!contrast) return null;
  return leanOf(contrast);
}

function leanOf({ own, other }: Contrast): 'own' | 'other' | null {
  if (own + other < LEAST_SAID) return null;
  const lean = (own - other) / (own + other);
  return lean < LEAN_OTHER ? 'other' : lean > LEAN_OWN ? 'own' : null;
}

/** A figure beside those that one was derived from, of which the claim speaks rather. */
export function spokenOfInstead(
  question: Question,
  { from }: DerivedFigure,
  around: Around,
): PlacedFigure | null {
  for (const part of from)
    for (const sentence of [part.sentence - 1, part.sentence, part.sentence + 1])
      for (const other of around.passages.figuresIn(sentence).slice(0, MOST_BESIDE))
        if (
          !from.includes(other) &&
          !from.some((each) => each.sentence === other.sentence && each.step === other.step) &&
          areRivals(part.quantity, other.quantity) &&
          spokenOf(question, part, other, around) === 'other'
        )
          return other;
  return null;
}

/** The claim speaks of what shares leave over, and gives it another share. */
export const byRest: Judge = ({ figure, best }, { claim, passages: { evidence }, near }) => {
  if (!best || figure.quantity.kind !== 'percentage') return null;
  for (const rest of restsOf(evidence)) {
    const [part] = rest.from;
    const isStated = rest.from.some(
      ({ sentence, step }) => sentence === best.figure.sentence && step === best.figure.step,
    );
    if (!part || !isStated || !near.includes(part.sentence) || rest.value === figure.quantity.value) continue;
    const contrast = contrastWithRest(saidOf(figure, claim), best.figure, rest, evidence);
    if (contrast && leanOf(contrast) === 'other')
      return against('other-figure-nearer', { figure: part, like: best.like });
  }
  return null;
};

/** Whether another figure of the claim states this one, and was not exchanged with the one that is asked about. */
function isTakenRightly(rival: Candidate, question: Question, around: Around): boolean {
  const taker = around.takers.get(rival.figure);
  if (!taker || !question.best || !isTaken(rival, question, around)) return false;
  return spokenOf(taker, rival.figure, question.best.figure, around) !== 'other';
}

/** A neighbour of the same value is what the claim speaks of: the words that tell the two apart are its words. */
export const byContrast: Judge = (question, around) => {
  const { best, rivals } = question;
  const { kind } = question.figure.quantity;
  if (!best || kind === 'year' || kind === 'date') return null;
  if (!isFigure(question.figure.quantity) && kind !== 'ordinal') return null;
  const { claim, passages } = around;
  const shareOf = (rival: Candidate): number =>
    shareSaidOf(saidOf(question.figure, claim), rival.figure, passages.evidence);
  const isShort = passages.evidence.sentences.length <= SHORT_TEXT;
  for (const rival of rivals.slice(0, MOST_BESIDE)) {
    const isNear = isShort || rival.figure.sentence === best.figure.sentence;
    if (!isNear || rival.like < ALIKE_TO_CONTRAST) continue;
    if (!isFigure(rival.figure.quantity) && !(kind === 'ordinal' && isBeside(rival.figure, best.figure)))
      continue;
    if (!isPeer(best.figure.quantity, rival.figure.quantity)) continue;
    // What is said of the opposite is not what the claim speaks of.
    if (isOpposed(question.figure, claim, rival.figure, passages.evidence)) continue;
    if (
      spokenOf(question, best.figure, rival.figure, around) === 'other' &&
      !isTakenRightly(rival, question, around)
    )
      return against('other-figure-nearer', { ...rival, like: Math.max(rival.like, shareOf(rival)) });
  }
  return null;
};
