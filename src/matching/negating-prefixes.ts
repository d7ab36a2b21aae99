import type { Span } from '../text/stream.ts';
import type { Sentence } from './figure-index.ts';
import type { Stretch } from './figure-reach.ts';
import { offsetsOf } from './item-borders.ts';
import { negationMarksOf } from './lexicon/negation-marks.ts';
import type { Opposites } from './lexicon/opposites.ts';
import { negatedWordsIn } from './negated-words.ts';
import type { Clash } from './opposite-sayings.ts';
import type { Told } from './opposite-words.ts';

/** What a prefix negates and what it does not make up a whole: members and non-members. */
const PREFIXED: Opposites = {
  name: 'prefix',
  sides: [],
  reach: 'clause',
  isComplete: true,
  sharesWhole: 'kind',
};

/** So much of the longer of two words must be alike from the start. */
const ALIKE = 0.6;
const SHORTEST = 2;

/** A stretch of a sentence that is said of a figure. */
export interface Reached {
  own: Told;
  /** Sentence of the text, from 0. */
  sentence: number;
  stretch: () => Stretch | null;
}

const known = new WeakMap<Sentence, boolean>();

/** Whether a sentence holds a word that a prefix may negate. */
function mayNegate({ own: { sentence, text, index } }: Reached): boolean {
  const before = known.get(sentence);
  if (before !== undefined) return before;
  const { prefix } = negationMarksOf(index.lang);
  const found = sentence.steps.some(
    (step) => step.term !== null && prefix.test(text.slice(...offsetsOf(step, sentence))),
  );
  known.set(sentence, found);
  return found;
}

/** A word as it is written, in lower case, and where. */
interface Word extends Span {
  text: string;
}

function wordsIn({ own }: Reached, { from, to }: Stretch): Word[] {
  return own.sentence.steps
    .slice(from, to)
    .filter(({ term }) => term !== null)
    .map((step) => {
      const [start, end] = offsetsOf(step, own.sentence);
      return { text: own.text.slice(start, end).toLowerCase(), start, end };
    });
}

/** A word of one text that negates by its prefix a word of another, and that word, endings aside. */
function negatedAmong(words: readonly Word[], others: readonly Word[], prefix: RegExp): [Word, Word] | null {
  const holds = (list: readonly Word[], stem: string): Word | undefined =>
    list.find(({ text }) => isSameStem(stem, text));
  for (const word of words) {
    const rest = word.text.replace(prefix, '');
    const other = rest === word.text ? undefined : holds(others, rest);
    // Where both stand in one text it speaks of both.
    if (other && !holds(words, rest) && !holds(others, word.text)) return [word, other];
  }
  return null;
}

function isSameStem(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at += 1;
  return at >= SHORTEST && at >= ALIKE * Math.max(a.length, b.length);
}

/** Whether a negation stands there: who is not vaccinated is unvaccinated. */
const isNegated = ({ own, sentence }: Reached, { start, end }: Stretch): boolean =>
  negatedWordsIn(sentence, own.index)?.some((each) => each.sure && each.start >= start && each.end <= end) ??
  true;

/** Where a word of one text negates by its prefix what the other says, in one language; null where none does. */
export function clashOfPrefix(ours: Reached, theirs: Reached): Clash | null {
  const { lang } = ours.own.index;
  if (lang !== theirs.own.index.lang || !(mayNegate(ours) || mayNegate(theirs))) return null;
  const [at, there] = [ours.stretch(), theirs.stretch()];
  if (!at || !there) return null;
  const { prefix } = negationMarksOf(lang);
  const [mine, others] = [wordsIn(ours, at), wordsIn(theirs, there)];
  const negated = negatedAmong(mine, others, prefix) ?? negatedAmong(others, mine, prefix)?.reverse();
  const [stated, found] = negated ?? [];
  if (!stated || !found || isNegated(ours, at) || isNegated(theirs, there)) return null;
  return { opposites: PREFIXED, stated: stated.text, found: found.text, at: { stated, found } };
}
