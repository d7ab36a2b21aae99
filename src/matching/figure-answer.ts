import type { FigureReason, FigureStatus } from '../../schemas/figure-match.ts';
import type { Quantity } from '../../schemas/quantity.ts';
import { isFigure } from '../quantities/index.ts';
import { deriveFigure } from './figure-derivation.ts';
import type { FigureIndex, PlacedFigure } from './figure-index.ts';
import { against, type Answer, type Around, type Judge } from './figure-judge.ts';
import { againstOpposite, isOpposed } from './figure-opposed.ts';
import { holdsOwnWord, isBeside, isSameList } from './figure-neighbours.ts';
import { namesPeriod } from './figure-opposites.ts';
import type { Candidate, Question } from './figure-question.ts';
import { SHORT_TEXT } from './figure-slots.ts';
import { byContrast, byRest, isTaken, spokenOf, spokenOfInstead } from './figure-spoken.ts';
import { countsOtherThings } from './figure-population.ts';
import { areRivals, type Support, supportOf } from './figure-support.ts';
import { monthOf, namesMonth } from './month-names.ts';
import { isLevelForDifference, tellsDifference } from './level-for-difference.ts';
import { isPartForSum } from './summed-parts.ts';
import { LANGUAGES } from './languages/index.ts';
import type { Concept } from './lexicon/concepts.ts';

/** How much more alike the surroundings of another figure must be, and how alike, to outweigh the same value elsewhere. */
const MORE_ALIKE = 0.15;
const ALIKE_ENOUGH = 0.5;
/** The same within one sentence, where two figures share all but the words nearest to them. */
const MORE_ALIKE_BESIDE = 0.08;
const ALIKE_ENOUGH_BESIDE = 0.3;
/** Where the value stands nowhere: another figure is in its place from here on, else it is simply absent. */
const IN_ITS_PLACE = 0.4;
/** Counting words and ranks are only held against a figure in surroundings this alike. */
const WEAK_IN_ITS_PLACE = 0.6;
/** So many things a text may name without counting them. */
const MOST_NAMED = 5;
/** Figures may be computed from sentences this alike. */
const ALIKE_TO_DERIVE = 0.2;
const ALIKE_TO_SHARE = 0.25;

const STATUS: Readonly<Record<Support, readonly [FigureStatus, FigureReason]>> = {
  same: ['supported', 'same-value'],
  rounded: ['rounded', 'rounded'],
  converted: ['supported', 'other-unit-same-amount'],
  'within-bound': ['bound-consistent', 'within-bound'],
  'date-part': ['supported', 'parts-of-date'],
  'unit-unstated': ['supported', 'unit-unstated'],
  'rank-and-count': ['supported', 'rank-and-count'],
};

function borneOut(support: Support, figure: PlacedFigure, likeness: number): Answer {
  const [status, reason] = STATUS[support];
  return { status, reason, found: [figure], likeness };
}

/** Whether two figures are the same number with another bound. */
const isOtherBound = ({ quantity: a }: PlacedFigure, { quantity: b }: PlacedFigure): boolean =>
  a.value === b.value && a.high === b.high && a.bound !== b.bound;

/** Where the evidence has, figures aside, the very sentence, what stands in the place of the figure decides. */
const bySlot: Judge = ({ figure, best }, { claim, passages, slots }) => {
  const step = slots?.step.get(figure.step);
  const there = slots && step !== undefined ? passages.figureAt(slots.sentence, step) : undefined;
  if (!there) return null;
  const support = supportOf(figure.quantity, there.quantity);
  const opposite = support && againstOpposite(figure, claim, { figure: there, like: 1 }, passages.evidence);
  if (opposite) return opposite;
  if (support) return borneOut(support, there, 1);
  const derived = (best ? [] : deriveFigure(figure, claim, passages.evidence, [there.sentence])).find(
    ({ reason, from }) =>
      (reason === 'sum-of-parts' || (reason === 'difference-of-two' && tellsDifference(figure, claim))) &&
      from.some((part) => part.step === there.step),
  );
  if (derived) return { status: 'supported', reason: derived.reason, found: derived.from, likeness: 1 };
  if (!areRivals(figure.quantity, there.quantity)) return null;
  if (best && isSameList(best.figure, there, passages)) return null;
  const reason = isOtherBound(figure, there) ? 'other-bound' : 'other-figure-in-same-sentence';
  return against(reason, { figure: there, like: 1 });
};

const rivalOf = (question: Question, around: Around): Candidate | undefined =>
  question.rivals.find((rival) => !isTaken(rival, question, around));

/** How alike the surroundings of a figure must be: the more digits, the less it stands anywhere by chance; years do. */
function leastLikenessOf({ kind, value, decimals }: Quantity, least: number): number {
  if (kind === 'year' || kind === 'date' || value === null) return least;
  // "One" and "two" stand in every text.
  if (Number.isInteger(value) && Math.abs(value) <= 2) return least * 2.5;
  const digits = Math.abs(value)
    .toFixed(Math.min(decimals, 10))
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;
  const isRare = digits >= 4 || (digits === 3 && (decimals > 0 || Math.abs(value) >= 10_000));
  return isRare ? 0 : least * (digits === 3 ? 0.7 : digits === 2 ? 1 : 1.3);
}

/** The same value bears a figure out, unless another figure stands in far more alike surroundings. */
const byValue: Judge = (question, around) => {
  const { figure, best } = question;
  if (!best || best.like < leastLikenessOf(figure.quantity, around.leastLikeness)) return null;
  const rival = question.rivals.find(
    (each) =>
      each.like - best.like > MORE_ALIKE_BESIDE &&
      !isTaken(each, question, around) &&
      spokenOf(question, best.figure, each.figure, around) !== 'own' &&
      // What is said of the opposite is not what the claim speaks of.
      !isOpposed(figure, around.claim, each.figure, around.passages.evidence),
  );
  const isOutweighed =
    rival &&
    (isBeside(rival.figure, best.figure)
      ? rival.like > ALIKE_ENOUGH_BESIDE &&
        rival.like - best.like > MORE_ALIKE_BESIDE &&
        !holdsOwnWord(question.voices, best.figure, rival.figure, around.passages)
      : rival.like > ALIKE_ENOUGH && rival.like - best.like > MORE_ALIKE);
  return isOutweighed ? null : borneOut(best.support, best.figure, best.like);
};

/** The same value, but said of the opposite: it rose where the claim lets it fall. */
const byOpposite: Judge = ({ figure, best }, { claim, passages }) =>
  best && againstOpposite(figure, claim, best, passages.evidence);

/** The same value, but of a part where the claim gives a sum, or of one of two things between which it tells the difference. */
const byManner: Judge = ({ figure, best }, { claim, passages: { evidence }, near }) => {
  if (!best) return null;
  const isOther =
    isPartForSum(figure, claim, best.figure, evidence) ||
    isLevelForDifference(figure, claim, best.figure, evidence);
  if (!isOther) return null;
  const derived = deriveFigure(figure, claim, evidence, near).find(
    ({ reason }) => reason === 'sum-of-parts' || reason === 'difference-of-two',
  );
  return derived
    ? { status: 'supported', reason: derived.reason, found: derived.from, likeness: best.like }
    : { status: 'absent', reason: 'unlike-surroundings', found: [best.figure], likeness: best.like };
};

/** What the evidence does not state it may yield: a share, a sum, a difference, a multiple. */
const byDerivation: Judge = (question, around) => {
  const { figure, voices, best } = question;
  const { claim, passages, near } = around;
  if (best || !isFigure(figure.quantity)) return null;
  const isShort = passages.evidence.sentences.length <= SHORT_TEXT;
  let denied: Answer | null = null;
  for (const derived of deriveFigure(figure, claim, passages.evidence, near)) {
    const likeness = Math.max(...derived.from.map((each) => passages.likenessOf(voices, each)));
    // Two numbers of a text that shares no word with the claim prove nothing.
    if (likeness < ALIKE_TO_DERIVE && !(isShort && (likeness > 0 || voices.length === 0))) continue;
    const [share] = derived.from;
    if (derived.reason === 'share-of-whole' && share && passages.likenessOf(voices, share) < ALIKE_TO_SHARE)
      continue;
    const [first, second] = derived.from.map((each) => passages.countedBy(each));
    if (first && second && countsOtherThings(first, second)) continue;
    const instead = spokenOfInstead(question, derived, around);
    if (instead) denied ??= against('other-figure-nearer', { figure: instead, like: likeness });
    else {
      const status = figure.quantity.approximate ? 'rounded' : 'supported';
      return { status, reason: derived.reason, found: derived.from, likeness };
    }
  }
  return denied;
};

const byMonth: Judge = ({ figure, best }, { passages }) => {
  const month = best ? null : monthOf(figure.quantity);
  if (month === null || !passages.evidence.pages.some(({ text }) => namesMonth(text, month))) return null;
  return { status: 'supported', reason: 'parts-of-date', found: [], likeness: 0 };
};

const wordsOf = (concepts: readonly Concept[]): { ko: string; en: string } => {
  const [{ ko = [], en = [] } = { ko: [], en: [] }] = concepts;
  return { ko: ko[0] ?? '', en: en[0] ?? '' };
};

/** A quarter of the year that the evidence names in a word. */
const byPeriod: Judge = ({ figure, best }, { claim, passages }) =>
  !best && namesPeriod(figure, claim, passages.evidence)
    ? { status: 'supported', reason: 'parts-of-date', found: [], likeness: 0 }
    : null;

/** The value stands there, but of other things: 84% of users, 84% of rollouts. */
const byPopulation: Judge = (question, around) => {
  const { best, stranger, counted } = question;
  if (best || !stranger || stranger.like < (rivalOf(question, around)?.like ?? 0)) return null;
  const found = wordsOf(around.passages.countedBy(stranger.figure));
  return { ...against('other-population', stranger), counted: { stated: wordsOf(counted), found } };
};

const byBound: Judge = ({ figure, best, rivals }) => {
  if (best || !isFigure(figure.quantity)) return null;
  const bounded = rivals.find((rival) => isOtherBound(figure, rival.figure));
  return bounded ? against('other-bound', bounded) : null;
};

/** Another figure stands in the place of the stated one. */
const byRival: Judge = (question, around) => {
  const least = isFigure(question.figure.quantity) ? IN_ITS_PLACE : WEAK_IN_ITS_PLACE;
  const rival = rivalOf(question, around);
  return rival && rival.like > least ? against('other-figure-nearer', rival) : null;
};

/** "The three countries": a text names them one by one and need not count them. */
const isCounted = ({ kind, unit, value, text }: Quantity): boolean =>
  kind === 'number' && unit === null && value !== null && value <= MOST_NAMED && !/\p{N}/u.test(text);

/** "1인당 3만 달러" counts no one: it says what each gets. */
function isBase({ quantity, sentence }: PlacedFigure, { sentences, pages }: FigureIndex): boolean {
  if (quantity.value !== 1 || quantity.decimals > 0) return false;
  const text = pages[sentences[sentence]?.page ?? 0]?.text ?? '';
  return LANGUAGES.some(({ perOne }) => perOne?.test(text.slice(quantity.end, quantity.end + 8)));
}

const byAbsence: Judge = ({ figure, best }, { claim }) => {
  if (!isFigure(figure.quantity) || isCounted(figure.quantity) || isBase(figure, claim)) return null;
  return best
    ? { status: 'absent', reason: 'unlike-surroundings', found: [best.figure], likeness: best.like }
    : { status: 'absent', reason: 'not-there', found: [], likeness: 0 };
};

/** Who decides, in this order; the first that can. */
const JUDGES: readonly Judge[] = [
  bySlot,
  byOpposite,
  byManner,
  byRest,
  byContrast,
  byValue,
  byDerivation,
  byMonth,
  byPeriod,
  byPopulation,
  byBound,
  byRival,
  byAbsence,
];

/** How a figure of a claim fares; null for a counting word or rank that nothing contradicts. */
export function answerFigure(question: Question, around: Around): Answer | null {
  for (const judge of JUDGES) {
    const answer = judge(question, around);
    if (answer) return answer;
  }
  return null;
}
