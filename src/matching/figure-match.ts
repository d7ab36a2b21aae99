import type { FigureMatch, FigureReason, FigureStatus } from '../../schemas/figure-match.ts';
import type { Quantity } from '../../schemas/quantity.ts';
import { dateParts, isFigure } from '../quantities/index.ts';
import { likeness, surroundingsOf, type Surroundings, type Voice, voicesOf } from './figure-context.ts';
import { deriveFigure } from './figure-derivation.ts';
import type { FigureIndex, PlacedFigure } from './figure-index.ts';
import { findName, indexNames } from './figure-names.ts';
import { countsOtherThings, populationOf } from './figure-population.ts';
import { findSlots, nearestSentences, type Slots } from './figure-slots.ts';
import { areRivals, type Support, supportOf } from './figure-support.ts';
import { indexValues, sayingsNear } from './figure-values.ts';
import { monthOf, namesMonth } from './month-names.ts';
import type { Concept } from './lexicon/concepts.ts';

/** How much more alike the surroundings of another figure must be, and how alike, to outweigh the same value elsewhere. */
const MORE_ALIKE = 0.15;
const ALIKE_ENOUGH = 0.5;
/** Where the value stands nowhere: another figure is in its place from here on, else it is simply absent. */
const IN_ITS_PLACE = 0.4;
/** Counting words and ranks are only held against a figure in a sentence this alike. */
const WEAK_IN_ITS_PLACE = 0.6;
/** Figures may be computed from sentences this alike. */
const ALIKE_TO_DERIVE = 0.2;
/** Sentences of the evidence in which another figure may stand in place of the stated one. */
const NEAREST = 12;

/** So many places of one value are looked at, and so many figures of one sentence. */
const MOST_ALIKE = 200;
const MOST_IN_SENTENCE = 60;

const wordsOf = (concepts: readonly Concept[]): { ko: string; en: string } => {
  const [{ ko = [], en = [] } = { ko: [], en: [] }] = concepts;
  return { ko: ko[0] ?? '', en: en[0] ?? '' };
};

const STATUS: Readonly<Record<Support, readonly [FigureStatus, FigureReason]>> = {
  same: ['supported', 'same-value'],
  rounded: ['rounded', 'rounded'],
  converted: ['supported', 'other-unit-same-amount'],
  'within-bound': ['bound-consistent', 'within-bound'],
  'date-part': ['supported', 'parts-of-date'],
  'unit-unstated': ['supported', 'unit-unstated'],
  'rank-and-count': ['supported', 'rank-and-count'],
};

export interface MatchOptions {
  /**
   * How alike the surroundings of a short figure must be to count at all, from 0 to 1. The longer the evidence, the
   * likelier "3%" stands in it by chance.
   */
  leastLikeness?: number;
}

interface Candidate {
  figure: PlacedFigure;
  support: Support | null;
  like: number;
}

interface Question {
  figure: PlacedFigure;
  voices: readonly Voice[];
  population: readonly Concept[];
  /** The same value in the most alike surroundings. */
  best: Candidate | null;
  /** The same value, of another population. */
  stranger: Candidate | null;
  /** Figures that could stand in its place, most alike first. */
  rivals: Candidate[];
}

/** Everything that is asked of one evidence text, worked out once. */
class Passages {
  readonly evidence: FigureIndex;
  readonly names;
  readonly #surroundings = new Map<PlacedFigure, Surroundings>();
  readonly #populations = new Map<PlacedFigure, readonly Concept[]>();
  readonly #years: ReadonlySet<number>;
  readonly #bySentence = new Map<number, PlacedFigure[]>();
  readonly values;

  constructor(evidence: FigureIndex) {
    this.evidence = evidence;
    this.names = indexNames(evidence);
    this.#years = new Set(
      evidence.figures.map(({ quantity }) => dateParts(quantity)[0] ?? 0).filter((year) => year !== 0),
    );
    this.values = indexValues(evidence.figures);
    for (const figure of evidence.figures) {
      const list = this.#bySentence.get(figure.sentence);
      if (list) list.push(figure);
      else this.#bySentence.set(figure.sentence, [figure]);
    }
  }

  likeness(voices: readonly Voice[], figure: PlacedFigure): number {
    let known = this.#surroundings.get(figure);
    if (!known) this.#surroundings.set(figure, (known = surroundingsOf(figure, this.evidence)));
    return likeness(voices, known);
  }

  population(figure: PlacedFigure): readonly Concept[] {
    let known = this.#populations.get(figure);
    if (!known) this.#populations.set(figure, (known = populationOf(figure, this.evidence)));
    return known;
  }

  figuresIn(sentence: number): readonly PlacedFigure[] {
    return this.#bySentence.get(sentence) ?? [];
  }

  /** Whether the text names years but not the one of a date: "17 August" is then no proof of August 2021. */
  hasOtherYears(date: Quantity): boolean {
    const [year = 0] = dateParts(date);
    return year !== 0 && this.#years.size > 0 && !this.#years.has(year);
  }

  /** Of many places that say the same, those near to what is asked and the first ones: no text may cost without bound. */
  nearestFew(figures: readonly PlacedFigure[], near: ReadonlySet<number>): readonly PlacedFigure[] {
    if (figures.length <= MOST_ALIKE) return figures;
    return [...figures.filter(({ sentence }) => near.has(sentence)), ...figures].slice(0, MOST_ALIKE);
  }

  at(sentence: number, step: number): PlacedFigure | undefined {
    return this.figuresIn(sentence).find((figure) => figure.step === step);
  }
}

/**
 * Hold every figure of a claim against a text: where its value stands in like surroundings it is borne out, where
 * another figure stands in its place it is contradicted, and otherwise it is absent.
 *
 * Counting words and ranks come out only where they are contradicted, names only where one of the same stem stands
 * in the text. Deterministic; never throws.
 */
export function matchFigures(
  claim: FigureIndex,
  evidence: FigureIndex,
  options: MatchOptions = {},
): FigureMatch[] {
  const passages = new Passages(evidence);
  const slots = new Map<number, Slots | null>();
  const nearest = new Map<number, number[]>();
  const isSameLanguage = claim.lang === evidence.lang;
  for (const sentence of new Set(claim.figures.map((figure) => figure.sentence))) {
    const own = claim.sentences[sentence];
    if (!own) continue;
    // Every sentence of a short passage is near: the claim may share no word with it.
    const isShort = evidence.sentences.length <= NEAREST;
    nearest.set(
      sentence,
      isShort ? [...evidence.sentences.keys()] : nearestSentences(own, evidence, NEAREST),
    );
    slots.set(sentence, isSameLanguage ? findSlots(own, evidence) : null);
  }
  const questions = claim.figures
    .filter(({ quantity }) => quantity.kind !== 'identifier')
    .map((figure) => ask(figure, claim, passages, nearest.get(figure.sentence) ?? []));
  const takers = new Map<PlacedFigure, Question>();
  for (const question of questions) {
    const { best } = question;
    const before = best && takers.get(best.figure);
    if (best && (!before || (before.best?.like ?? 0) < best.like)) takers.set(best.figure, question);
  }
  const answers = new Map(
    questions.map((question) => {
      const { figure } = question;
      const slot = slots.get(figure.sentence) ?? null;
      const near = nearest.get(figure.sentence) ?? [];
      return [
        figure,
        answer(question, { claim, passages, slot, near, takers, leastLikeness: options.leastLikeness ?? 0 }),
      ];
    }),
  );
  return claim.figures.flatMap((figure) =>
    figure.quantity.kind === 'identifier' ? answerName(figure, claim, passages) : (answers.get(figure) ?? []),
  );
}

function ask(
  figure: PlacedFigure,
  claim: FigureIndex,
  passages: Passages,
  near: readonly number[],
): Question {
  const { evidence } = passages;
  const voices = voicesOf(figure, claim, evidence);
  const population = populationOf(figure, claim);
  const around = new Set(near.flatMap((sentence) => [sentence - 1, sentence, sentence + 1]));
  const question: Question = { figure, voices, population, best: null, stranger: null, rivals: [] };
  for (const { quantity, places } of sayingsNear(figure.quantity, passages.values)) {
    const support = supportOf(figure.quantity, quantity);
    if (!support || (support === 'date-part' && passages.hasOtherYears(figure.quantity))) continue;
    for (const candidate of passages.nearestFew(places, around)) {
      const like = passages.likeness(voices, candidate);
      const key = countsOtherThings(population, passages.population(candidate)) ? 'stranger' : 'best';
      if (like > (question[key]?.like ?? -1)) question[key] = { figure: candidate, support, like };
    }
  }
  for (const sentence of around)
    for (const candidate of passages.figuresIn(sentence).slice(0, MOST_IN_SENTENCE)) {
      if (candidate.quantity.kind === 'identifier' || !areRivals(figure.quantity, candidate.quantity))
        continue;
      if (supportOf(figure.quantity, candidate.quantity)) continue;
      if (countsOtherThings(population, passages.population(candidate))) continue;
      question.rivals.push({ figure: candidate, support: null, like: passages.likeness(voices, candidate) });
    }
  question.rivals.sort((a, b) => b.like - a.like);
  return question;
}

interface Around {
  claim: FigureIndex;
  passages: Passages;
  slot: Slots | null;
  near: readonly number[];
  takers: ReadonlyMap<PlacedFigure, Question>;
  leastLikeness: number;
}

function answer(question: Question, around: Around): FigureMatch[] {
  const { figure, best, stranger } = question;
  const isWeak = !isFigure(figure.quantity);
  const say = (
    status: FigureStatus,
    reason: FigureReason,
    found: readonly PlacedFigure[],
    like: number,
  ): FigureMatch[] => [
    {
      ...matchOf(figure, around.claim),
      status,
      reason,
      found: found.map((each) => placed(each, around.passages.evidence)),
      likeness: like,
    },
  ];
  const inSlot = figureInSlot(figure, around);
  if (inSlot) {
    const support = supportOf(figure.quantity, inSlot.quantity);
    if (support) return say(...STATUS[support], [inSlot], 1);
    const sum = best ? null : deriveFigure(figure, around.claim, around.passages.evidence, [inSlot.sentence]);
    if (sum?.reason === 'sum-of-parts' && sum.from.some(({ step }) => step === inSlot.step))
      return say('supported', sum.reason, sum.from, 1);
    if (areRivals(figure.quantity, inSlot.quantity) && !(best && isSameList(best.figure, inSlot, around)))
      return say(
        'contradicted',
        isOtherBound(figure, inSlot) ? 'other-bound' : 'other-figure-in-same-sentence',
        [inSlot],
        1,
      );
  }
  const rival = question.rivals.find((each) => !isTaken(each, question, around)) ?? null;
  const outweighs = rival && rival.like > ALIKE_ENOUGH && rival.like - (best?.like ?? 0) > MORE_ALIKE;
  if (best && !outweighs && best.like >= leastLikenessOf(figure.quantity, around.leastLikeness))
    return say(...STATUS[best.support ?? 'same'], [best.figure], best.like);
  if (!isWeak && !best) {
    const derived = deriveFigure(figure, around.claim, around.passages.evidence, around.near);
    const like = derived
      ? Math.max(...derived.from.map((each) => around.passages.likeness(question.voices, each)))
      : 0;
    const isShort = around.passages.evidence.sentences.length <= NEAREST;
    if (derived && (isShort || like >= ALIKE_TO_DERIVE))
      return say(figure.quantity.approximate ? 'rounded' : 'supported', derived.reason, derived.from, like);
  }
  const month = best ? null : monthOf(figure.quantity);
  if (month !== null && around.passages.evidence.pages.some(({ text }) => namesMonth(text, month)))
    return say('supported', 'parts-of-date', [], 0);
  if (stranger && stranger.like >= (rival?.like ?? 0) && !best) {
    const found = wordsOf(around.passages.population(stranger.figure));
    const counted = { stated: wordsOf(question.population), found };
    return say('contradicted', 'other-population', [stranger.figure], stranger.like).map((each) => ({
      ...each,
      counted,
    }));
  }
  const bounded = best ? undefined : question.rivals.find((each) => isOtherBound(figure, each.figure));
  if (bounded && !isWeak) return say('contradicted', 'other-bound', [bounded.figure], bounded.like);
  if (rival && rival.like > (isWeak ? WEAK_IN_ITS_PLACE : IN_ITS_PLACE))
    return say('contradicted', 'other-figure-nearer', [rival.figure], rival.like);
  if (isWeak) return [];
  return best
    ? say('absent', 'unlike-surroundings', [best.figure], best.like)
    : say('absent', 'not-there', [], 0);
}

/** What stands in the place of a figure where the evidence has, figures aside, the very sentence. */
function figureInSlot(
  { sentence: _, step }: PlacedFigure,
  { slot, passages }: Around,
): PlacedFigure | undefined {
  const there = slot?.step.get(step);
  return slot && there !== undefined ? passages.at(slot.sentence, there) : undefined;
}

/** Whether two figures are the same number with another bound. */
const isOtherBound = ({ quantity: a }: PlacedFigure, { quantity: b }: PlacedFigure): boolean =>
  a.value === b.value && a.high === b.high && a.bound !== b.bound;

/** Whether two figures of the evidence are items of one list, whose order is free: no word stands between them. */
function isSameList(a: PlacedFigure, b: PlacedFigure, { passages }: Around): boolean {
  if (a.sentence !== b.sentence) return false;
  const steps = passages.evidence.sentences[a.sentence]?.steps ?? [];
  return steps.slice(Math.min(a.step, b.step), Math.max(a.step, b.step)).every(({ term }) => term === null);
}

/**
 * Whether another figure of the claim states this one better, so that it stands in place of none;
 * two figures that were exchanged state each other's worse.
 */
function isTaken({ figure }: Candidate, asking: Question, { takers, passages }: Around): boolean {
  const taker = takers.get(figure);
  if (!taker || taker === asking || taker.figure.sentence !== asking.figure.sentence) return false;
  const mine = asking.best;
  const exchanged =
    mine && passages.likeness(taker.voices, mine.figure) > (taker.best?.like ?? 0) + MORE_ALIKE;
  return !exchanged;
}

/** How alike the surroundings of a figure must be: the more digits, the less it stands anywhere by chance; years do. */
function leastLikenessOf({ kind, value, decimals }: Quantity, least: number): number {
  if (kind === 'year' || kind === 'date' || value === null) return least;
  const digits = Math.abs(value)
    .toFixed(Math.min(decimals, 10))
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;
  // "One" and "two" stand in every text.
  if (Number.isInteger(value) && Math.abs(value) <= 2) return least * 2.5;
  const isRare = digits >= 4 || (digits === 3 && (decimals > 0 || Math.abs(value) >= 10_000));
  return isRare ? 0 : least * (digits === 3 ? 0.7 : digits === 2 ? 1 : 1.3);
}

function answerName(figure: PlacedFigure, claim: FigureIndex, passages: Passages): FigureMatch[] {
  const found = findName(figure.quantity.text, passages.names);
  if (!found) return [];
  const voices = voicesOf(figure, claim, passages.evidence);
  const [best] = found.places
    .map((place) => ({ place, like: passages.likeness(voices, place) }))
    .sort((a, b) => b.like - a.like);
  if (!best) return [];
  return [
    {
      ...matchOf(figure, claim),
      status: found.same ? 'supported' : 'contradicted',
      reason: found.same ? 'same-name' : 'other-name',
      found: [placed(best.place, passages.evidence)],
      likeness: best.like,
    },
  ];
}

const matchOf = ({ quantity, sentence }: PlacedFigure, claim: FigureIndex) => ({
  quantity,
  page: claim.sentences[sentence]?.page ?? 0,
});

const placed = ({ quantity, sentence }: PlacedFigure, evidence: FigureIndex) => ({
  quantity,
  page: evidence.sentences[sentence]?.page ?? 0,
  sentence,
});
