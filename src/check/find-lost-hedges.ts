import type { CheckedClaim, CheckedEvidence, LostHedge, Passage, SourceContext } from '../rules/index.ts';
import { sentencesOf } from '../text/sentences.ts';
import { degreesIn, type Softening, softeningKeys, softeningsOf } from '../text/softenings.ts';
import type { Span } from '../text/stream.ts';

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
  return passages.flatMap((passage) => {
    const shown = shownIn(passage);
    const sentences = shown.some(({ claim }) => softened.get(claim)?.softenings.length)
      ? sentencesOf(passage.text)
      : [];
    return shown.flatMap((each) => {
      const { claim, softenings = [] } = softened.get(each.claim) ?? {};
      if (!claim || softenings.length === 0) return [];
      const sentence = sentences.find(({ start, end }) => each.start >= start && each.start < end) ?? each;
      // A sentence may keep to the language of its source.
      const languages = new Set([lang, ...claim.evidence.map((item) => languageOf(item, sources))]);
      const words =
        claim.figures.length > 0
          ? aroundFigure(each, sentence, shown, passage.text)
          : passage.text.slice(sentence.start, Math.max(sentence.end, each.end));
      const said = softeningKeys(words, languages);
      const lost = softenings.find(({ key }) => !said.has(key));
      return lost ? [{ claim: claim.id, found: lost.text, place: passage.placeOf(each) }] : [];
    });
  });
}

interface Shown extends Span {
  claim: string;
}

function shownIn({ mentions, figures, role }: Passage): Shown[] {
  const isHeadline = role === 'title' || role === 'description';
  const bound = figures.flatMap(({ claim, bound: by, quantity: { start, end } }) =>
    isHeadline && by === 'claim' && claim !== null ? [{ claim, start, end }] : [],
  );
  return [...mentions, ...bound];
}

/** The sentence around a figure as far as the next figure on either side, and what follows the last one. */
function aroundFigure({ start, end }: Span, sentence: Span, shown: readonly Shown[], text: string): string {
  const others = shown.filter((other) => other.start >= sentence.start && other.start < sentence.end);
  const from = Math.max(
    sentence.start,
    ...others.filter((other) => other.end <= start).map((other) => other.end),
  );
  const to = Math.min(
    sentence.end,
    ...others.filter((other) => other.start >= end).map((other) => other.start),
  );
  const last = Math.max(end, ...others.map((other) => other.end));
  return `${text.slice(from, to)} ${text.slice(last, sentence.end)}`;
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
