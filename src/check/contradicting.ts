import { clashOfTexts, type FigureIndex, mayNegate, negatedWords } from '../matching/index.ts';
import type { Contradiction } from '../rules/index.ts';

/** A contradiction, before it is placed. */
export type Contradicting = Omit<Contradiction, 'claim' | 'place'>;

/** What all say, as the first says it; null as soon as one does not. */
export function allSay(
  quotations: readonly FigureIndex[],
  ask: (quotation: FigureIndex) => Contradicting | null,
): Contradicting | null {
  const said = quotations.map(ask);
  return said.includes(null) ? null : (said[0] ?? null);
}

/** The one page of a sentence or quotation. */
export const textOf = ({ pages }: FigureIndex): string => pages[0]?.text ?? '';

/** Words with which two texts say opposite things, where neither negates plainly. */
export function oppositeWords(words: FigureIndex, quotation: FigureIndex): Contradicting | null {
  const clash = clashOfTexts(words, quotation);
  if (!clash || [words, quotation].some((text) => negatedWords(text)?.some(({ sure }) => sure) ?? true))
    return null;
  if (clash.opposites.name !== 'rise')
    return { kind: 'opposite-word', found: clash.stated, expected: clash.found, certain: false };
  return mayNegate(words) || mayNegate(quotation)
    ? null
    : {
        kind: 'other-direction',
        found: textOf(words).trim(),
        expected: textOf(quotation).trim(),
        certain: false,
      };
}
