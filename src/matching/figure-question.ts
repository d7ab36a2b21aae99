import { isOtherCell } from './figure-cells.ts';
import { type Voice, voicesOf } from './figure-context.ts';
import type { FigureIndex, PlacedFigure } from './figure-index.ts';
import { isOpposed } from './figure-opposed.ts';
import type { Passages } from './figure-passages.ts';
import { countsOtherThings, populationOf } from './figure-population.ts';
import { areRivals, type Support, supportOf } from './figure-support.ts';
import { countsSomething, isThreshold } from './figure-threshold.ts';
import { sayingsNear } from './figure-values.ts';
import type { Concept } from './lexicon/concepts.ts';

/** So many places of one value are looked at, and so many figures of one sentence: no text may cost without bound. */
const MOST_ALIKE = 200;
const MOST_IN_SENTENCE = 60;
/** So much of the likeness of a place said of the opposite makes another place the better one. */
const STILL_ALIKE = 0.6;

/** A figure of the evidence that may bear on one of the claim. */
export interface Candidate {
  figure: PlacedFigure;
  /** How alike what stands around the two is, from 0 to 1. */
  like: number;
}

/** A figure of the claim with all that the evidence has to say of it. */
export interface Question {
  figure: PlacedFigure;
  voices: readonly Voice[];
  /** What it counts, where its phrase says so. */
  counted: readonly Concept[];
  /** The same value in the most alike surroundings. */
  best: (Candidate & { support: Support }) | null;
  /** The same value, of another population. */
  stranger: Candidate | null;
  /** Figures that could stand in its place, most alike first. */
  rivals: readonly Candidate[];
}

/** "More than" of what the same language calls "at least": a turned comparator. */
const isTurned = ({ quantity: a }: PlacedFigure, { quantity: b }: PlacedFigure): boolean =>
  a.value === b.value && a.bound !== b.bound && a.bound !== 'exact' && b.bound !== 'exact';

/** Of many places that say the same, those near to what is asked and the first ones. */
function nearestFew(places: readonly PlacedFigure[], near: ReadonlySet<number>): readonly PlacedFigure[] {
  if (places.length <= MOST_ALIKE) return places;
  return [...places.filter(({ sentence }) => near.has(sentence)), ...places].slice(0, MOST_ALIKE);
}

function rivalsOf(
  { figure, voices, counted, best }: Pick<Question, 'figure' | 'voices' | 'counted' | 'best'>,
  claim: FigureIndex,
  passages: Passages,
  near: ReadonlySet<number>,
): Candidate[] {
  const isLimit =
    isThreshold(figure, claim) || (best !== null && isThreshold(best.figure, passages.evidence));
  return [...near]
    .flatMap((sentence) => passages.figuresIn(sentence).slice(0, MOST_IN_SENTENCE))
    .filter(
      (candidate) =>
        candidate.quantity.kind !== 'identifier' &&
        areRivals(figure.quantity, candidate.quantity) &&
        isThreshold(candidate, passages.evidence) === isLimit &&
        !supportOf(figure.quantity, candidate.quantity) &&
        !countsOtherThings(counted, passages.countedBy(candidate)),
    )
    .map((candidate) => ({ figure: candidate, like: passages.likenessOf(voices, candidate) }))
    .sort((a, b) => b.like - a.like);
}

/** The most alike of places that say the same; rather one that is not said of the opposite, if it is nearly as alike. */
function bestOf(
  alike: readonly NonNullable<Question['best']>[],
  isOpposite: (figure: PlacedFigure) => boolean,
): Question['best'] {
  let best: Question['best'] = null;
  for (const each of alike) if (each.like > (best?.like ?? -1)) best = each;
  if (!best || alike.length < 2 || !isOpposite(best.figure)) return best;
  let other: Question['best'] = null;
  for (const each of alike)
    if (each.like >= best.like * STILL_ALIKE && each.like > (other?.like ?? -1) && !isOpposite(each.figure))
      other = each;
  return other ?? best;
}

/** Ask a text about a figure of a claim; `near` are the sentences that speak of what its sentence speaks of. */
export function askFigure(
  figure: PlacedFigure,
  claim: FigureIndex,
  passages: Passages,
  near: readonly number[],
): Question {
  const voices = voicesOf(figure, claim, passages.evidence);
  const counted = populationOf(figure, claim);
  const around = new Set(near.flatMap((sentence) => [sentence - 1, sentence, sentence + 1]));
  const named = claim.sentences[figure.sentence]?.named ?? new Set();
  const alike: NonNullable<Question['best']>[] = [];
  let stranger: Question['stranger'] = null;
  for (const { quantity, places } of sayingsNear(figure.quantity, passages.values)) {
    const support = supportOf(figure.quantity, quantity);
    if (!support || (support === 'date-part' && passages.hasOtherYears(figure.quantity))) continue;
    for (const candidate of nearestFew(places, around)) {
      if (isOtherCell(candidate, passages.evidence, named)) continue;
      if (support === 'unit-unstated' && countsSomething(figure, claim, candidate, passages.evidence))
        continue;
      if (support === 'within-bound' && claim.lang === passages.evidence.lang && isTurned(figure, candidate))
        continue;
      const like = passages.likenessOf(voices, candidate);
      if (countsOtherThings(counted, passages.countedBy(candidate))) {
        if (like > (stranger?.like ?? -1)) stranger = { figure: candidate, like };
      } else alike.push({ figure: candidate, like, support });
    }
  }
  const best = bestOf(alike, (candidate) => isOpposed(figure, claim, candidate, passages.evidence));
  return {
    figure,
    voices,
    counted,
    best,
    stranger,
    rivals: rivalsOf({ figure, voices, counted, best }, claim, passages, around),
  };
}
