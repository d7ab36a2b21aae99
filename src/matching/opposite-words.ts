import { makePhraseFinder } from '../text/phrase-finder.ts';
import type { FigureIndex, Sentence } from './figure-index.ts';
import { offsetsOf } from './item-borders.ts';
import { NOT_OPPOSITES, type Opposites, OPPOSITES, type Side, WHOLE_WORDS } from './lexicon/opposites.ts';
import { negationMarksOf } from './lexicon/negation-marks.ts';

/** So many letters on either side of a word may negate it. */
const NEGATION_REACH = 48;

/** A word that excludes others, as it stands in a page. */
export interface Hit {
  opposites: Opposites;
  side: number;
  text: string;
  start: number;
  end: number;
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
export function hitsIn(sentence: Sentence, index: FigureIndex): readonly Hit[] {
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

/** A sentence with its text. */
export interface Told {
  sentence: Sentence;
  index: FigureIndex;
  /** The text of its page. */
  text: string;
}

const isNegated = ({ start, end }: Hit, { text, index, sentence }: Told): boolean => {
  const { left, right } = negationMarksOf(index.lang);
  const before = text.slice(Math.max(sentence.start, start - NEGATION_REACH), start);
  return left.test(before) || (right?.test(text.slice(end, end + NEGATION_REACH)) ?? false);
};

const sides = new WeakMap<Sentence, ReadonlyMap<Opposites, readonly Hit[]>>();

/** What the words of a sentence say, by what excludes it; what is negated says the other, if there is no third. */
export function sidesIn(own: Told): ReadonlyMap<Opposites, readonly Hit[]> {
  const before = sides.get(own.sentence);
  if (before) return before;
  const said = [
    ...hitsIn(own.sentence, own.index).flatMap((hit) => {
      if (!isNegated(hit, own)) return [hit];
      // Not to accept is to refuse; who is no man may be a child.
      return hit.opposites.isComplete ? [{ ...hit, side: 1 - hit.side }] : [];
    }),
    ...ideasIn(own),
  ];
  const found = Map.groupBy(said, ({ opposites }) => opposites);
  sides.set(own.sentence, found);
  return found;
}

const IDEAS: ReadonlyMap<string, Membership> = new Map(
  OPPOSITES.flatMap((opposites) =>
    (opposites.ideas ?? []).flatMap((ideas, side) =>
      ideas.map((idea): [string, Membership] => [idea, { opposites, side }]),
    ),
  ),
);

/** Words whose ideas exclude others. */
const ideasIn = ({ sentence, text }: Told): Hit[] =>
  sentence.steps.flatMap((step) =>
    step.ideas.flatMap((idea) => {
      const membership = IDEAS.get(idea);
      if (!membership) return [];
      const [start, end] = offsetsOf(step, sentence);
      return [{ ...membership, text: text.slice(start, end), start, end }];
    }),
  );
