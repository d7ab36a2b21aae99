import type { CheckedClaim, CheckedEvidence, LostHedge, Passage, SourceContext } from '../rules/index.ts';
import { sentencesOf } from '../text/sentences.ts';
import { degreesIn, type Softening, softeningKeys, softeningsOf } from '../text/softenings.ts';
import { shownInSentences } from './shown-in-sentences.ts';

/**
 * Finds sentences of the prose that state flatly what every passage behind them hedges, or drop the degree that is part
 * of what was counted.
 *
 * Hedges count where a claim has no figure; about figures it is the degree in the figure's own part of the sentence.
 * Any word of the sentence that may hedge in the same way answers for the one in the source.
 */
export function findLostHedges(
  passages: readonly Passage[],
  lang: string,
  claims: ReadonlyMap<string, CheckedClaim>,
  sources: ReadonlyMap<string, SourceContext>,
): LostHedge[] {
  const softened = new Map(
    [...claims].map(([id, claim]) => [id, { claim, softenings: inAllSupport(claim, sources) }] as const),
  );
  // Many claims may stand in one long sentence, whose words are read once.
  const read = new Map<string, ReadonlySet<string>>();
  const keysOf = (words: string, languages: readonly string[]): ReadonlySet<string> => {
    const known = read.get(words) ?? softeningKeys(words, languages);
    read.set(words, known);
    return known;
  };
  const languages = [
    ...new Set([
      lang,
      ...[...claims.values()].flatMap(({ evidence }) => evidence.map((item) => languageOf(item, sources))),
    ]),
  ];
  return passages.flatMap((passage) =>
    shownInSentences(passage).flatMap(({ each, sentence, alone, rest }) => {
      const { claim, softenings = [] } = softened.get(each.claim) ?? {};
      if (!claim || softenings.length === 0) return [];
      // A sentence may keep to the language of its source.
      const said =
        claim.figures.length > 0 ? [keysOf(alone, []), keysOf(rest, [])] : [keysOf(sentence, languages)];
      const lost = softenings.find(({ key }) => !said.some((keys) => keys.has(key)));
      return lost ? [{ claim: claim.id, found: lost.text, place: passage.placeOf(each) }] : [];
    }),
  );
}

/** What every supporting passage of a claim says to soften it. */
function inAllSupport(claim: CheckedClaim, sources: ReadonlyMap<string, SourceContext>): Softening[] {
  const supporting = claim.evidence.filter(
    ({ evidence }) => 'stance' in evidence && evidence.stance === 'supports',
  );
  const [first = [], ...others] = supporting.map((item) =>
    claim.figures.length > 0
      ? degreesIn(sentenceOfFigure(item))
      : softeningsOf(item.evidence.quote ?? '', languageOf(item, sources)),
  );
  return first.filter(({ key }) => others.every((list) => list.some((other) => other.key === key)));
}

const languageOf = ({ evidence }: CheckedEvidence, sources: ReadonlyMap<string, SourceContext>): string =>
  sources.get(evidence.source)?.source.language ?? '';

/** The sentence of a quotation that holds the figure of its claim; empty where none does. */
function sentenceOfFigure({ evidence, bearing: [figure] }: CheckedEvidence): string {
  const quote = evidence.quote ?? '';
  const sentence = sentencesOf(quote).find(
    ({ start, end }) => figure !== undefined && figure.start >= start && figure.end <= end,
  );
  return sentence ? quote.slice(sentence.start, sentence.end) : '';
}
