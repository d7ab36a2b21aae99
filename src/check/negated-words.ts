import { type FigureIndex, indexFigures } from '../matching/index.ts';
import { findHedges } from '../text/hedges.ts';
import { findNegations, negatedSide, type Negation } from '../text/negations.ts';

type Sentence = FigureIndex['sentences'][number];
export type Step = Sentence['steps'][number];

/** A text whose words, ideas and negations are known. */
export interface ReadText {
  text: string;
  index: FigureIndex;
  /** Negations, plain or in the meaning of a word; null where the language is not known. */
  negations: readonly NegatedWord[] | null;
  /** Whether something in the text may negate, be it in the meaning of a word. */
  mayNegate: boolean;
}

/** A negation and the word that it negates. */
export interface NegatedWord {
  /** The negation as written. */
  text: string;
  /** Sentence of the text, from 0. */
  sentence: number;
  clause: number;
  /** Whether it is a plain negation. */
  sure: boolean;
  word: Step | null;
}

/** Words further from a negation belong to something else. */
const REACH = 4;

/** Verbs that refuse what they are said of; whoever refuses a thing does not do it. */
const REFUSING: ReadonlySet<string> = new Set(['@refuse', '@deny', '@avoid', '@resist']);

export const isRefusing = ({ ideas }: Step): boolean => ideas.some((idea) => REFUSING.has(idea));

/** Read a sentence of ours or a quotation. */
export function readText(written: string, lang: string): ReadText {
  const text = written.normalize('NFC');
  const index = indexFigures([{ label: '', text }], lang);
  const found = findNegations(text, lang);
  const negations = found?.flatMap((negation): NegatedWord[] => {
    const sentence = index.sentences.findIndex(
      ({ start, end }) => start <= negation.start && negation.start < end,
    );
    const own = index.sentences[sentence];
    if (!own) return [];
    const { sure } = negation;
    return [{ text: negation.text.trim(), sentence, sure, ...negatedBy(negation, own, text, lang) }];
  });
  return {
    text,
    index,
    negations: negations ?? null,
    mayNegate:
      (found ?? []).length > 0 || index.sentences.some(({ steps }) => steps.some((step) => isRefusing(step))),
  };
}

function negatedBy(
  negation: Negation,
  own: Sentence,
  text: string,
  lang: string,
): Pick<NegatedWord, 'clause' | 'word'> {
  const opinions = (findHedges(text, lang) ?? []).filter(
    ({ kind }) => kind === 'opinion' || kind === 'appearance',
  );
  const placed = own.steps.flatMap((step) =>
    step.term ? [{ step, start: own.start + step.term.start, end: own.start + step.term.end }] : [],
  );
  const side =
    negatedSide(lang) === 'after'
      ? placed.filter(({ start }) => start >= negation.end)
      : placed.filter(({ start }) => start < negation.start).reverse();
  const clause = side[0]?.step.clause ?? 0;
  // Whoever does not believe that a thing is so denies the thing.
  const word = side
    .slice(0, REACH)
    .find(({ start, end }) => !opinions.some((opinion) => opinion.start < end && opinion.end > start));
  return { clause, word: word?.step.clause === clause ? word.step : null };
}

/** Whether a text has the idea of a word, or the word itself. */
export const isSaidIn = ({ keys, ideas }: Step, named: ReadonlySet<string>): boolean =>
  ideas.some((idea) => named.has(idea)) || (keys.length > 0 && keys.every((key) => named.has(key)));

/**
 * Whether what a negation negates is said in a text: the very word next to it. "Did not break the rules" shares all
 * but that with "followed the rules".
 */
export const isNegationOf = ({ sure, word }: NegatedWord, named: ReadonlySet<string>): boolean =>
  sure && word !== null && isSaidIn(word, named);

/** Keys and ideas of words. */
export const namedBy = (steps: readonly Step[]): ReadonlySet<string> =>
  new Set(steps.flatMap(({ keys, ideas }) => [...keys, ...ideas]));

/** Keys and ideas of all words of a text. */
export const namedIn = ({ index }: ReadText): ReadonlySet<string> =>
  new Set(index.sentences.flatMap(({ named }) => [...named]));

/** One clause of a text, by its sentence and its number in it. */
export interface Clause {
  sentence: number;
  clause: number;
}

export const stepsIn = ({ index }: ReadText, { sentence, clause }: Clause): readonly Step[] =>
  (index.sentences[sentence]?.steps ?? []).filter((step) => step.clause === clause);

export const negationsIn = ({ negations }: ReadText, { sentence, clause }: Clause): readonly NegatedWord[] =>
  (negations ?? []).filter((each) => each.sentence === sentence && each.clause === clause);

/** Whether something in a clause may negate it. */
export const mayNegateIn = (text: ReadText, clause: Clause): boolean =>
  negationsIn(text, clause).length > 0 || stepsIn(text, clause).some(isRefusing);

/** A word of a text as written. */
export function writtenIn({ index, text }: ReadText, sentence: number, { term }: Step): string {
  const start = index.sentences[sentence]?.start ?? 0;
  return term ? text.slice(start + term.start, start + term.end) : '';
}
