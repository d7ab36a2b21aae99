import type { LockedTerm } from '../../../schemas/glossary.ts';
import type { Spoken, TermFault } from '../../rules/index.ts';
import { findTerm } from '../../text/word-forms.ts';

/** Where several words stand, in any form; longer ones first, so that none is counted twice. */
function hits({ text, lang }: Spoken, words: readonly string[]): string[] {
  const found = words.flatMap((word) => findTerm(text, word, lang));
  const outer = found.filter(
    (one) =>
      !found.some(
        (other) =>
          other !== one &&
          other.start <= one.start &&
          other.end >= one.end &&
          other.end - other.start > one.end - one.start,
      ),
  );
  return [...new Map(outer.map((one) => [one.start, one.text])).values()];
}

/**
 * A rendering that is ruled out where the passage has the term and no word that this rendering would be right for.
 * Nothing is said where the term is rendered rightly as often as the passage has it; in prose, once is enough.
 */
export function findForward(
  terms: readonly LockedTerm[],
  original: Spoken,
  rendering: Spoken,
  inProse: boolean,
): TermFault[] {
  return terms.flatMap(({ term, from, also, confusedWith, renderings, note }): TermFault[] => {
    const rules = renderings[rendering.lang];
    if (original.lang !== from || !rules) return [];
    const [found] = hits(rendering, rules.never);
    const given = hits(original, [term, ...also]);
    const [first] = given;
    if (found === undefined || first === undefined || hits(original, confusedWith).length > 0) return [];
    const right = hits(rendering, rules.use).length;
    if (right >= (inProse ? 1 : given.length)) return [];
    return [{ found, given: first, expected: rules.use.join(', '), note }];
  });
}

/**
 * The way back into the language of the term: the passage has our word for it and the rendering a word for something
 * else, or the passage has the word that is ruled out and the rendering the term.
 */
export function findBackward(terms: readonly LockedTerm[], original: Spoken, rendering: Spoken): TermFault[] {
  return terms.flatMap(({ term, from, also, confusedWith, renderings, note }): TermFault[] => {
    const rules = renderings[original.lang];
    if (rendering.lang !== from || !rules) return [];
    const [right] = hits(original, rules.use);
    const [wrong] = hits(original, rules.never);
    const [said] = hits(rendering, [term, ...also]);
    const [other] = hits(rendering, confusedWith);
    if (right !== undefined && wrong === undefined && said === undefined && other !== undefined)
      return [{ found: other, given: right, expected: term, note }];
    if (
      right === undefined &&
      wrong !== undefined &&
      said !== undefined &&
      other === undefined &&
      confusedWith.length > 0
    )
      return [{ found: said, given: wrong, expected: confusedWith.join(', '), note }];
    return [];
  });
}

const QUOTED = /[“‘「『"'][^“”‘’「」『』"'\n]{1,200}[”’」』"']/gu;

/** A text without what stands in quotation marks: words shown are not words used. */
export const withoutQuotations = (text: string): string =>
  text.replace(QUOTED, (quoted) => ' '.repeat(quoted.length));
