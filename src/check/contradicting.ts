import type { Contradiction } from '../rules/index.ts';
import { namedBy, type ReadText, type Step, writtenIn } from './negated-words.ts';
import { oppositeIdeas } from './opposite-ideas.ts';

/** A contradiction, before it is placed. */
export type Contradicting = Omit<Contradiction, 'claim' | 'place'>;

/** What all say, as the first says it; null as soon as one does not. */
export function allSay(
  quotations: readonly ReadText[],
  ask: (quotation: ReadText) => Contradicting | null,
): Contradicting | null {
  const said = quotations.map(ask);
  return said.includes(null) ? null : (said[0] ?? null);
}

/** Words with which two texts say opposite things, where neither negates plainly. */
export function oppositeWords(
  prose: ReadText,
  ours: readonly Step[],
  quotation: ReadText,
  theirs: readonly Step[],
): Contradicting | null {
  const isNegated = [prose, quotation].some(({ negations }) => negations?.some(({ sure }) => sure) ?? true);
  const ideas = isNegated ? null : oppositeIdeas(namedBy(ours), namedBy(theirs));
  const [found, expected] = [
    ours.find((step) => step.ideas.includes(ideas?.ours ?? '')),
    theirs.find((step) => step.ideas.includes(ideas?.theirs ?? '')),
  ];
  if (!found || !expected) return null;
  const sentenceOf = ({ index }: ReadText, step: Step): number =>
    index.sentences.findIndex(({ steps }) => steps.includes(step));
  return {
    kind: 'opposite-word',
    found: writtenIn(prose, sentenceOf(prose, found), found),
    expected: writtenIn(quotation, sentenceOf(quotation, expected), expected),
    certain: false,
  };
}
