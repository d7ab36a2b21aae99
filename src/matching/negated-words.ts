import { findHedges } from '../text/hedges.ts';
import { findNegations, negatedSide, type Negation } from '../text/negations.ts';
import type { Span } from '../text/stream.ts';
import type { FigureIndex, Sentence, Step } from './figure-index.ts';
import { alikeness, SAME_WORD } from './word-likeness.ts';

/** A negation and the word that it negates. */
export interface NegatedWord {
  /** The negation as written, and its offsets in its page. */
  text: string;
  start: number;
  end: number;
  /** Sentence of the text, from 0. */
  sentence: number;
  clause: number;
  /** Whether it is a plain negation; the others hold one in their meaning. */
  sure: boolean;
  /** The word that a plain negation negates. */
  word: Step | null;
}

/** Words further from a negation belong to something else. */
const REACH = 4;

const known = new WeakMap<Sentence, readonly NegatedWord[] | null>();

/** Negations of a sentence; null where those of its language are not known. Linear. */
export function negatedWordsIn(at: number, index: FigureIndex): readonly NegatedWord[] | null {
  const own = index.sentences[at];
  if (!own) return [];
  const before = known.get(own);
  if (before !== undefined) return before;
  const text = (index.pages[own.page]?.text ?? '').slice(own.start, own.end);
  const found = findNegations(text, index.lang);
  const negatedBy = wordFinder(own, text, index.lang);
  const words =
    found?.map((negation) => ({
      text: negation.text.trim(),
      start: own.start + negation.start,
      end: own.start + negation.end,
      sentence: at,
      sure: negation.sure,
      ...negatedBy(negation),
    })) ?? null;
  known.set(own, words);
  return words;
}

/** Negations of a text; null where those of its language are not known. */
export const negatedWords = (index: FigureIndex): readonly NegatedWord[] | null =>
  negatedSide(index.lang) && [...index.sentences.keys()].flatMap((at) => negatedWordsIn(at, index) ?? []);

/** A search for what the negations of a sentence negate; they must be asked in order. */
function wordFinder(
  { steps }: Sentence,
  text: string,
  lang: string,
): (negation: Negation) => Pick<NegatedWord, 'clause' | 'word'> {
  const placed = steps.flatMap((step) => (step.term ? [{ step, ...step.term }] : []));
  const isAfter = negatedSide(lang) === 'after';
  let opinions: readonly Span[] | undefined;
  let next = 0;
  return ({ start, end, sure }) => {
    while ((placed[next]?.start ?? Infinity) < (isAfter ? end : start)) next += 1;
    const side = isAfter
      ? placed.slice(next, next + REACH)
      : placed.slice(Math.max(0, next - REACH), next).reverse();
    const clause = side[0]?.step.clause ?? 0;
    if (!sure) return { clause, word: null };
    opinions ??= (findHedges(text, lang) ?? []).filter(
      ({ kind }) => kind === 'opinion' || kind === 'appearance',
    );
    // Whoever does not believe that a thing is so denies the thing.
    const word = side.find(
      (term) => !opinions?.some((each) => each.start < term.end && each.end > term.start),
    );
    return { clause, word: word?.step.clause === clause ? word.step : null };
  };
}

/** Whether a word is said in others: the word itself, or one for its idea. */
export const isSaidAmong = (word: Step, others: readonly Step[]): boolean =>
  others.some((other) => other.term !== null && alikeness(word, other) >= SAME_WORD);

/** Verbs that refuse what they are said of; whoever refuses a thing does not do it. */
const REFUSING: ReadonlySet<string> = new Set(['@refuse', '@deny', '@avoid', '@resist']);

export const isRefusing = ({ ideas }: Step): boolean => ideas.some((idea) => REFUSING.has(idea));

/** Whether something in a text negates or may negate, be it in the meaning of a word. */
export const mayNegate = (index: FigureIndex): boolean =>
  (negatedWords(index) ?? []).length > 0 || index.sentences.some(({ steps }) => steps.some(isRefusing));
