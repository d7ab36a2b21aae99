import { type FigureIndex, indexFigures } from '../matching/index.ts';
import type { CheckedClaim, CheckedEvidence, Contradiction, Passage, SourceContext } from '../rules/index.ts';
import { contradictsFigure } from './contradicts-figure.ts';
import { contradictsWords } from './contradicts-words.ts';
import { shownInSentences } from './shown-in-sentences.ts';

/**
 * Finds sentences of the prose whose words contradict what every passage behind their claim says: the other direction,
 * the figure of something else, a negation more or less.
 *
 * Figures are held against the passage as an audit does; negations count where the other text says the negated words and
 * has nothing that may negate.
 */
export function findContradictions(
  passages: readonly Passage[],
  lang: string,
  claims: ReadonlyMap<string, CheckedClaim>,
  sources: ReadonlyMap<string, SourceContext>,
): Contradiction[] {
  const read = new Map<string, FigureIndex>();
  const reading = (text: string, language: string): FigureIndex => {
    const key = `${language} ${text}`;
    const known = read.get(key) ?? indexFigures([{ label: '', text: text.normalize('NFC') }], language);
    read.set(key, known);
    return known;
  };
  const quotationsOf = (claim: CheckedClaim): FigureIndex[] =>
    supportingQuotes(claim).map(({ evidence }) =>
      reading(evidence.quote ?? '', sources.get(evidence.source)?.source.language ?? ''),
    );
  return passages.flatMap((passage) =>
    shownInSentences(passage).flatMap((shown) => {
      const claim = claims.get(shown.each.claim);
      const quotations = claim && !claim.derived ? quotationsOf(claim) : [];
      if (!claim || quotations.length === 0) return [];
      const spoken = keepsToLatin(shown.sentence) ? 'en' : lang;
      const prose = reading(shown.sentence, spoken);
      const found =
        claim.figures.length > 0
          ? contradictsFigure(shown, claim, prose, quotations)
          : contradictsWords(prose, reading(shown.words, spoken), quotations);
      return found ? [{ ...found, claim: claim.id, place: passage.placeOf(shown.each) }] : [];
    }),
  );
}

/** A sentence of a Korean or Japanese entry may keep to the language of its source. */
const keepsToLatin = (sentence: string): boolean =>
  !/[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(sentence);

/** The passages that bear out the figure of a claim; all that support it where it has none. */
function supportingQuotes({ figures, evidence }: CheckedClaim): CheckedEvidence[] {
  return evidence.filter(
    ({ evidence: item, bearing, otherFigure }) =>
      'stance' in item &&
      item.stance === 'supports' &&
      item.quote !== undefined &&
      (figures.length === 0 || (bearing.length > 0 && otherFigure === null)),
  );
}
