import type { Quantity } from '../../schemas/quantity.ts';
import { isFigure } from '../quantities/index.ts';
import type { FigureIndex, PlacedFigure } from './figure-index.ts';
import { reachOf, type Stretch } from './figure-reach.ts';
import { offsetsOf } from './item-borders.ts';
import { type Opposites, OPPOSITES } from './lexicon/opposites.ts';
import { clashOfPrefix, type Reached } from './negating-prefixes.ts';
import { type Clash, clashBetween, onlySaying, type Saying } from './opposite-sayings.ts';
import { type Hit, hitsIn, sidesIn, type Told } from './opposite-words.ts';

/** Opposites whose words hold a number and say when or how often. */
const PERIODS: ReadonlySet<string> = new Set(['quarter', 'half of the year', 'rate']);

const TIMES: ReadonlySet<Quantity['kind']> = new Set(['date', 'year']);

/** A figure, the sentence in which it is told, and how far this is said of it. */
interface ToldFigure {
  figure: PlacedFigure;
  own: Told;
  reach: (reach: Opposites['reach']) => Stretch | null;
}

function told(figure: PlacedFigure, index: FigureIndex): ToldFigure | null {
  // A year is the same whatever is told of it.
  if (TIMES.has(figure.quantity.kind)) return null;
  const sentence = index.sentences[figure.sentence];
  const text = sentence && index.pages[sentence.page]?.text;
  if (!sentence || !text) return null;
  const known = new Map<Opposites['reach'], Stretch | null>();
  const reach = (reach: Opposites['reach']): Stretch | null => {
    const stretch = known.get(reach) ?? reachOf(figure, index, reach);
    known.set(reach, stretch);
    return stretch;
  };
  return { figure, own: { sentence, index, text }, reach };
}

/** Whether another amount stands between a word and a figure of another clause: the word is said of that one. */
function isOfAnother({ start }: Hit, { figure, own: { sentence } }: ToldFigure): boolean {
  const { steps } = sentence;
  const at = steps.findIndex((step) => offsetsOf(step, sentence)[1] > start);
  if (at < 0 || steps[at]?.clause === steps[figure.step]?.clause) return false;
  return steps
    .slice(Math.min(at, figure.step + 1), Math.max(at, figure.step))
    .some(({ quantity }) => quantity && isFigure(quantity) && !TIMES.has(quantity.kind));
}

/** What is said of a figure, of several things that exclude each other; null where nothing is, or more than one. */
function sayingOf(opposites: Opposites, told: ToldFigure): Saying | null {
  const hits = sidesIn(told.own).get(opposites);
  const stretch = hits && told.reach(opposites.reach);
  if (!stretch) return null;
  const near = hits.filter(
    (hit) => hit.start >= stretch.start && hit.end <= stretch.end && !isOfAnother(hit, told),
  );
  return onlySaying(near.map((hit) => ({ hit, own: told.own })));
}

/** Where one text says of a figure what excludes what the other says of it; null where nothing does. */
export function clashOf(a: PlacedFigure, inA: FigureIndex, b: PlacedFigure, inB: FigureIndex): Clash | null {
  const [one, other] = [told(a, inA), told(b, inB)];
  if (!one || !other || isSameText(one, other)) return null;
  for (const opposites of OPPOSITES) {
    const ours = sayingOf(opposites, one);
    const theirs = ours && sayingOf(opposites, other);
    const clash = theirs && clashBetween(ours, theirs);
    if (clash) return clash;
  }
  return clashOfPrefix(reachedBy(one), reachedBy(other));
}

const reachedBy = ({ own, figure, reach }: ToldFigure): Reached => ({
  own,
  sentence: figure.sentence,
  stretch: () => reach('clause'),
});

/** A text never contradicts itself. */
const isSameText = (one: ToldFigure, other: ToldFigure): boolean =>
  one.figure.step === other.figure.step && sentenceOf(one) === sentenceOf(other);

const sentenceOf = ({ own: { text, sentence } }: ToldFigure): string =>
  text.slice(sentence.start, sentence.end);

/** Whether a figure is part of a time that a text names too, if in a word: 2분기, the second quarter; 일주일, a week. */
export function namesPeriod(
  { quantity, sentence }: PlacedFigure,
  claim: FigureIndex,
  evidence: FigureIndex,
): boolean {
  const own = claim.sentences[sentence];
  const hit =
    own &&
    hitsIn(own, claim).find(
      ({ opposites, start, end }) =>
        PERIODS.has(opposites.name) && start <= quantity.start && quantity.end <= end,
    );
  return (
    hit !== undefined &&
    evidence.sentences.some((each) =>
      hitsIn(each, evidence).some(({ opposites, side }) => opposites === hit.opposites && side === hit.side),
    )
  );
}
