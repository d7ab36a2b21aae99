import type { Span } from '../text/stream.ts';
import type { Step } from './figure-index.ts';
import { offsetsOf } from './item-borders.ts';
import { itemMarksOf } from './lexicon/item-marks.ts';
import { type Opposites, PARTNER } from './lexicon/opposites.ts';
import { type Hit, hitsIn, type Told } from './opposite-words.ts';
import { alikeness, SAME_WORD } from './word-likeness.ts';

/** What each of two texts says where the one excludes the other, as it is written there. */
export interface Clash {
  opposites: Opposites;
  stated: string;
  found: string;
  /** Where these words stand, in the pages of their texts. */
  at: { stated: Span; found: Span };
}

/** A word that says one of several things, and the sentence in which it stands. */
export interface Saying {
  hit: Hit;
  own: Told;
}

/** What sayings agree on; null where there are none, or where they say more than one thing. */
export function onlySaying(sayings: readonly Saying[]): Saying | null {
  const [first, ...others] = sayings;
  return first && others.every(({ hit }) => hit.side === first.hit.side) ? first : null;
}

/** Where what one text says excludes what another says, be it of each other's subject; null where it does not. */
export function clashBetween(ours: Saying, theirs: Saying): Clash | null {
  const { opposites } = ours.hit;
  const at = { stated: ours.hit, found: theirs.hit };
  if (ours.hit.side !== theirs.hit.side)
    return goTogether(ours, theirs) ? { opposites, stated: ours.hit.text, found: theirs.hit.text, at } : null;
  return areExchanged(ours, theirs)
    ? { opposites, stated: withSubject(ours), found: withSubject(theirs), at }
    : null;
}

/** Who does what a word says: the word marked as the subject where the language marks it, and else the one before it. */
function subjectOf({ own, hit }: Saying): Step | undefined {
  const { sentence, index, text } = own;
  const verbs = hitsIn(sentence, index).filter(({ opposites }) => opposites === hit.opposites);
  const before = sentence.steps.filter((step) => {
    const [start, end] = offsetsOf(step, sentence);
    return step.term && start < hit.start && !verbs.some((verb) => verb.start < end && start < verb.end);
  });
  const { topic, subject } = itemMarksOf(index.lang);
  if (!topic || !subject) {
    const own = sentence.steps.find((step) => offsetsOf(step, sentence)[1] > hit.start)?.clause;
    // "Bergen won 19 matches and lost 7": the second verb has the subject of the first.
    const [first] = verbs;
    const beforeFirst = before.filter((step) => !first || offsetsOf(step, sentence)[1] <= first.start);
    return before.findLast(({ clause }) => clause === own) ?? beforeFirst.at(-1) ?? before.at(-1);
  }
  const isMarked = (step: Step): boolean => {
    const word = text.slice(...offsetsOf(step, sentence));
    return topic.test(word) || subject.test(word);
  };
  return before.findLast(isMarked) ?? before[0];
}

const nextWord = ({ own: { sentence }, hit }: Saying): Step | undefined =>
  sentence.steps.find((step) => step.term && offsetsOf(step, sentence)[0] >= hit.end);

/** What a time is before or after: the word behind it, where the language has it there. */
function timeWord(saying: Saying): Step | undefined {
  const { own, hit } = saying;
  if (/^\p{Script=Latin}/u.test(hit.text)) return nextWord(saying);
  return own.sentence.steps.findLast((step) => offsetsOf(step, own.sentence)[1] <= hit.start);
}

const NEEDED = { subject: subjectOf, 'next-word': nextWord, 'time-word': timeWord } as const;

const namesPartner = ({ own: { text, sentence } }: Saying): boolean =>
  PARTNER.test(text.slice(sentence.start, sentence.end));

/** Whether two texts have in common what their words must go with to exclude each other. */
function goTogether(ours: Saying, theirs: Saying): boolean {
  const { needs, hasPartner } = ours.hit.opposites;
  if (hasPartner && namesPartner(ours) && namesPartner(theirs)) return false;
  if (!needs) return true;
  const [a, b] = [NEEDED[needs](ours), NEEDED[needs](theirs)];
  return a !== undefined && b !== undefined && alikeness(a, b) >= SAME_WORD;
}

/** Whether two texts say the same of each other's subject, and each names the subject of the other behind its verb. */
function areExchanged(ours: Saying, theirs: Saying): boolean {
  if (!ours.hit.opposites.isBetweenTwo) return false;
  const [a, b] = [subjectOf(ours), subjectOf(theirs)];
  if (!a || !b || alikeness(a, b) > 0) return false;
  const count = ({ own }: Saying, word: Step, but?: Step): number =>
    own.sentence.steps.filter((step) => step !== but && alikeness(step, word) >= SAME_WORD).length;
  return [count(ours, b, a), count(theirs, a, b), count(ours, a), count(theirs, b)].every(
    (times) => times === 1,
  );
}

function withSubject(saying: Saying): string {
  const { own, hit } = saying;
  const subject = subjectOf(saying);
  return `${subject ? own.text.slice(...offsetsOf(subject, own.sentence)) : ''} ${hit.text}`.trim();
}
