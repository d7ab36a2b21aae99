import type { Quantity } from '../../schemas/quantity.ts';
import { isFigure } from '../quantities/index.ts';
import { makePhraseFinder } from '../text/phrase-finder.ts';
import type { FigureIndex, PlacedFigure, Sentence, Step } from './figure-index.ts';
import { reachOf, type Stretch } from './figure-reach.ts';
import { offsetsOf } from './item-borders.ts';
import {
  NOT_OPPOSITES,
  type Opposites,
  OPPOSITES,
  PARTNER,
  type Side,
  WHOLE_WORDS,
} from './lexicon/opposites.ts';
import { itemMarksOf } from './lexicon/item-marks.ts';
import { negationMarksOf } from './lexicon/negation-marks.ts';
import { alikeness } from './word-likeness.ts';

/** Words this alike are one. */
const SAME_WORD = 0.6;
/** So many letters on either side of a word may negate it. */
const NEGATION_REACH = 48;

/** Opposites whose words hold a number and say when or how often. */
const PERIODS: ReadonlySet<string> = new Set(['quarter', 'half of the year', 'rate']);

/** A word that excludes others, as it stands in a page. */
interface Hit {
  opposites: Opposites;
  side: number;
  text: string;
  start: number;
  end: number;
}

/** What each of two texts says of a figure where the one excludes the other, as it is written there. */
export interface Clash {
  opposites: Opposites;
  stated: string;
  found: string;
}

type Membership = Pick<Hit, 'opposites' | 'side'>;

const listOf = (phrases: string): string[] =>
  phrases
    .split('|')
    .map((phrase) => phrase.trimStart())
    .filter((phrase) => phrase !== '');

/** A search for the words of one language; a word may belong to several opposites. */
function finderOf(lang: keyof Side): (text: string) => Hit[] {
  const meanings = new Map<string, Membership[]>();
  for (const opposites of OPPOSITES)
    for (const [side, words] of opposites.sides.entries())
      for (const phrase of listOf(words[lang]))
        meanings.set(phrase, [...(meanings.get(phrase) ?? []), { opposites, side }]);
  const find = makePhraseFinder<readonly Membership[]>(
    [
      { phrases: NOT_OPPOSITES[lang], meaning: [] },
      ...[...meanings].map(([phrases, meaning]) => ({ phrases, meaning })),
    ],
    { wholeWords: WHOLE_WORDS[lang] },
  );
  return (text) =>
    find(text).flatMap(({ meaning, ...found }) =>
      meaning.map(({ opposites, side }) => {
        const number = /\d+/.exec(found.text)?.[0];
        return { ...found, opposites, side: number === undefined ? side : Number(number) - 1 };
      }),
    );
}

let finders: readonly ((text: string) => Hit[])[] | undefined;
const known = new WeakMap<Sentence, readonly Hit[]>();

/** Words of a sentence that exclude others, in whichever language they are written. */
function hitsIn(sentence: Sentence, index: FigureIndex): readonly Hit[] {
  const before = known.get(sentence);
  if (before) return before;
  finders ??= [finderOf('en'), finderOf('ko')];
  const text = (index.pages[sentence.page]?.text ?? '').slice(sentence.start, sentence.end);
  const hits = finders
    .flatMap((find) => find(text))
    .map((hit) => ({ ...hit, start: hit.start + sentence.start, end: hit.end + sentence.start }));
  known.set(sentence, hits);
  return hits;
}

/** A figure with its sentence and language. */
interface Told {
  figure: PlacedFigure;
  sentence: Sentence;
  index: FigureIndex;
  text: string;
}

const TIMES: ReadonlySet<Quantity['kind']> = new Set(['date', 'year']);

function told(figure: PlacedFigure, index: FigureIndex): Told | null {
  // A year is the same whatever is told of it.
  if (TIMES.has(figure.quantity.kind)) return null;
  const sentence = index.sentences[figure.sentence];
  const text = sentence && index.pages[sentence.page]?.text;
  return sentence && text ? { figure, sentence, index, text } : null;
}

const isNegated = ({ start, end }: Hit, { text, index, sentence }: Told): boolean => {
  const { left, right } = negationMarksOf(index.lang);
  const before = text.slice(Math.max(sentence.start, start - NEGATION_REACH), start);
  return left.test(before) || (right?.test(text.slice(end, end + NEGATION_REACH)) ?? false);
};

/** Whether another amount stands between a word and a figure of another clause: the word is said of that one. */
function isOfAnother({ start }: Hit, { sentence, figure }: Told): boolean {
  const { steps } = sentence;
  const at = steps.findIndex((step) => offsetsOf(step, sentence)[1] > start);
  if (at < 0 || steps[at]?.clause === steps[figure.step]?.clause) return false;
  return steps
    .slice(Math.min(at, figure.step + 1), Math.max(at, figure.step))
    .some(({ quantity }) => quantity && isFigure(quantity) && !TIMES.has(quantity.kind));
}

/** What is said of a figure, of several things that exclude each other; null where nothing is, or more than one. */
function sideOf(opposites: Opposites, own: Told, stretch: Stretch): Hit | null {
  const hits = hitsIn(own.sentence, own.index)
    .filter((hit) => hit.opposites === opposites && hit.start >= stretch.start && hit.end <= stretch.end)
    .filter((hit) => !isOfAnother(hit, own))
    .flatMap((hit) => {
      if (!isNegated(hit, own)) return [hit];
      // Not to accept is to refuse; who is no man may be a child.
      return opposites.isComplete ? [{ ...hit, side: 1 - hit.side }] : [];
    });
  for (const [side, ideas] of (opposites.ideas ?? []).entries())
    for (const step of own.sentence.steps.slice(stretch.from, stretch.to))
      if (step.ideas.some((idea) => ideas.includes(idea))) {
        const [start, end] = offsetsOf(step, own.sentence);
        hits.push({ opposites, side, text: own.text.slice(start, end), start, end });
      }
  const [first, ...others] = hits;
  return first && others.every(({ side }) => side === first.side) ? first : null;
}

/** Who does what a word says: the word marked as the subject where the language marks it, and else the one before it. */
function subjectOf({ sentence, index, text }: Told, { opposites, start: at }: Hit): Step | undefined {
  const verbs = hitsIn(sentence, index).filter((hit) => hit.opposites === opposites);
  const before = sentence.steps.filter((step) => {
    const [start, end] = offsetsOf(step, sentence);
    return step.term && start < at && !verbs.some((verb) => verb.start < end && start < verb.end);
  });
  const { topic, subject } = itemMarksOf(index.lang);
  if (!topic || !subject) return before.at(-1);
  const isMarked = (step: Step): boolean => {
    const word = text.slice(...offsetsOf(step, sentence));
    return topic.test(word) || subject.test(word);
  };
  return before.findLast(isMarked) ?? before[0];
}

const nextWord = ({ sentence }: Told, hit: Hit): Step | undefined =>
  sentence.steps.find((step) => step.term && offsetsOf(step, sentence)[0] >= hit.end);

/** What a time is before or after: the word behind it, where the language has it there. */
function timeWord(own: Told, hit: Hit): Step | undefined {
  if (/^\p{Script=Latin}/u.test(hit.text)) return nextWord(own, hit);
  return own.sentence.steps.findLast((step) => offsetsOf(step, own.sentence)[1] <= hit.start);
}

/** Whether two texts have in common what their words must go with to exclude each other. */
function goTogether(one: Told, hit: Hit, other: Told, otherHit: Hit): boolean {
  const { needs, hasPartner } = hit.opposites;
  if (
    hasPartner &&
    [one, other].every(({ text, sentence }) => PARTNER.test(text.slice(sentence.start, sentence.end)))
  )
    return false;
  if (!needs) return true;
  const [a, b] =
    needs === 'subject'
      ? [subjectOf(one, hit), subjectOf(other, otherHit)]
      : needs === 'next-word'
        ? [nextWord(one, hit), nextWord(other, otherHit)]
        : [timeWord(one, hit), timeWord(other, otherHit)];
  return a !== undefined && b !== undefined && alikeness(a, b) >= SAME_WORD;
}

/** Whether two texts say the same of each other's subject, and each names the subject of the other behind its verb. */
function areExchanged(one: Told, hit: Hit, other: Told, otherHit: Hit): boolean {
  if (!hit.opposites.isBetweenTwo) return false;
  const [a, b] = [subjectOf(one, hit), subjectOf(other, otherHit)];
  if (!a || !b || alikeness(a, b) > 0) return false;
  const names = (own: Told, subject: Step, word: Step): boolean =>
    own.sentence.steps.filter((step) => step !== subject && alikeness(step, word) >= SAME_WORD).length === 1;
  const isOnce = (own: Told, subject: Step): boolean =>
    own.sentence.steps.filter((step) => alikeness(step, subject) >= SAME_WORD).length === 1;
  return names(one, a, b) && names(other, b, a) && isOnce(one, a) && isOnce(other, b);
}

function withSubject(own: Told, hit: Hit): string {
  const subject = subjectOf(own, hit);
  return `${subject ? own.text.slice(...offsetsOf(subject, own.sentence)) : ''} ${hit.text}`.trim();
}

/** Where one text says of a figure what excludes what the other says of it; null where nothing does. */
export function clashOf(a: PlacedFigure, inA: FigureIndex, b: PlacedFigure, inB: FigureIndex): Clash | null {
  const [one, other] = [told(a, inA), told(b, inB)];
  if (!one || !other || isSameText(one, other)) return null;
  for (const opposites of OPPOSITES) {
    const [at, otherAt] = [reachOf(a, inA, opposites.reach), reachOf(b, inB, opposites.reach)];
    if (!at || !otherAt) continue;
    const hit = sideOf(opposites, one, at);
    const otherHit = hit && sideOf(opposites, other, otherAt);
    if (otherHit && hit.side === otherHit.side && areExchanged(one, hit, other, otherHit))
      return { opposites, stated: withSubject(one, hit), found: withSubject(other, otherHit) };
    if (otherHit && hit.side !== otherHit.side && goTogether(one, hit, other, otherHit))
      return { opposites, stated: hit.text, found: otherHit.text };
  }
  return null;
}

/** A text never contradicts itself. */
const isSameText = (one: Told, other: Told): boolean =>
  one.figure.step === other.figure.step &&
  one.text.slice(one.sentence.start, one.sentence.end) ===
    other.text.slice(other.sentence.start, other.sentence.end);

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
