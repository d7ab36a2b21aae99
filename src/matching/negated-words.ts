import { findHedges } from '../text/hedges.ts';
import { findNegations, negatedSide, type Negation } from '../text/negations.ts';
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
  word: Step | null;
}

/** Words further from a negation belong to something else. */
const REACH = 4;

const known = new WeakMap<Sentence, readonly NegatedWord[] | null>();

/** Negations of a sentence; null where those of its language are not known. */
export function negatedWordsIn(at: number, index: FigureIndex): readonly NegatedWord[] | null {
  const own = index.sentences[at];
  if (!own) return [];
  const before = known.get(own);
  if (before !== undefined) return before;
  const text = (index.pages[own.page]?.text ?? '').slice(own.start, own.end);
  const found = findNegations(text, index.lang);
  const words =
    found?.map((negation) => {
      const [start, end] = [own.start + negation.start, own.start + negation.end];
      const { sure } = negation;
      return {
        text: negation.text.trim(),
        start,
        end,
        sentence: at,
        sure,
        ...negatedBy(negation, own, text, index.lang),
      };
    }) ?? null;
  known.set(own, words);
  return words;
}

/** Negations of a text; null where those of its language are not known. */
export const negatedWords = (index: FigureIndex): readonly NegatedWord[] | null =>
  negatedSide(index.lang) && [...index.sentences.keys()].flatMap((at) => negatedWordsIn(at, index) ?? []);

function negatedBy(
  negation: Negation,
  { steps }: Sentence,
  text: string,
  lang: string,
): Pick<NegatedWord, 'clause' | 'word'> {
  const side =
    negatedSide(lang) === 'after'
      ? steps.filter(({ term }) => term && term.start >= negation.end)
      : steps.filter(({ term }) => term && term.start < negation.start).reverse();
  const clause = side[0]?.clause ?? 0;
  const opinions = (findHedges(text, lang) ?? []).filter(
    ({ kind }) => kind === 'opinion' || kind === 'appearance',
  );
  // Whoever does not believe that a thing is so denies the thing.
  const word = side
    .slice(0, REACH)
    .find(({ term }) => term && !opinions.some(({ start, end }) => start < term.end && end > term.start));
  return { clause, word: word?.clause === clause ? word : null };
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
