import type { CheckedClaim, CheckedEvidence, LostHedge, Passage, SourceContext } from '../rules/index.ts';
import { findHedges, hedgeField } from '../text/hedges.ts';
import { findQualifiers } from '../text/qualifiers.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { Span } from '../text/stream.ts';

/** Something a quotation says that softens or narrows it, under the key by which prose may say it as well. */
interface Softening {
  key: string;
  text: string;
}

/**
 * Finds sentences of the prose that state flatly what every passage behind them hedges, or drop the degree that is part
 * of what was counted.
 *
 * Hedges count where a claim has no figure; about figures it is the degree in the figure's own sentence. Any word of
 * the sentence that may hedge in the same way answers for the one in the source.
 */
export function findLostHedges(
  passage: Passage,
  lang: string,
  claims: ReadonlyMap<string, CheckedClaim>,
  sources: ReadonlyMap<string, SourceContext>,
): LostHedge[] {
  const sentences = sentencesOf(passage.text);
  return shownIn(passage).flatMap(({ claim: id, start, end }) => {
    const claim = claims.get(id);
    if (!claim) return [];
    const span = sentences.find((sentence) => start >= sentence.start && start < sentence.end);
    const sentence = passage.text.slice(span?.start ?? start, Math.max(span?.end ?? end, end));
    // A sentence may keep to the language of its source.
    const languages = new Set([lang, ...claim.evidence.map((item) => languageOf(item, sources))]);
    const said = new Set(
      [...languages].flatMap((language) => softeningsIn(sentence, language, 'any')).map(({ key }) => key),
    );
    const lost = softeningsOf(claim, sources).find(({ key }) => !said.has(key));
    return lost ? [{ claim: id, found: lost.text, place: passage.placeOf({ start, end }) }] : [];
  });
}

function shownIn({ mentions, figures, role }: Passage): (Span & { claim: string })[] {
  const isHeadline = role === 'title' || role === 'description';
  const bound = figures.flatMap(({ claim, bound: by, quantity: { start, end } }) =>
    isHeadline && by === 'claim' && claim !== null ? [{ claim, start, end }] : [],
  );
  return [...mentions, ...bound];
}

/** What every supporting passage of a claim says to soften it. */
function softeningsOf(claim: CheckedClaim, sources: ReadonlyMap<string, SourceContext>): Softening[] {
  const supporting = claim.evidence.filter(
    ({ evidence }) => 'stance' in evidence && evidence.stance === 'supports',
  );
  const [first = [], ...others] = supporting.map((item) =>
    softeningsIn(partOf(item, claim), languageOf(item, sources), claim),
  );
  return first.filter(({ key }) => others.every((list) => list.some((other) => other.key === key)));
}

const languageOf = ({ evidence }: CheckedEvidence, sources: ReadonlyMap<string, SourceContext>): string =>
  sources.get(evidence.source)?.source.language ?? '';

/** The quotation, or of a claim with a figure the sentence that holds it. */
function partOf({ evidence, bearing }: CheckedEvidence, { figures }: CheckedClaim): string {
  const quote = evidence.quote ?? '';
  const [figure] = bearing;
  if (figures.length === 0 || !figure) return figures.length === 0 ? quote : '';
  const sentence = sentencesOf(quote).find(({ start, end }) => figure.start >= start && figure.end <= end);
  return sentence ? quote.slice(sentence.start, sentence.end) : '';
}

function softeningsIn(text: string, lang: string, claim: CheckedClaim | 'any'): Softening[] {
  const degrees = findQualifiers(text).map(({ degree, start, end }) => ({
    key: degree,
    text: text.slice(start, end),
  }));
  const isAll = claim === 'any';
  if (!isAll && claim.figures.length > 0) return degrees;
  const hedges = (findHedges(text, lang) ?? [])
    .filter(({ sure, text: word, start }) => (isAll && !isPlainEnding(word, text.slice(0, start))) || sure)
    .map(({ kind, text: word }) => ({ key: hedgeField(kind), text: word }));
  return [...hedges, ...degrees];
}

/** "따른 것이다" only stresses; "따를 것이다", after a final ㄹ, supposes. */
function isPlainEnding(word: string, before: string): boolean {
  if (!/^것(?:이다|입니다)$/u.test(word)) return false;
  const code = before.trimEnd().codePointAt(before.trimEnd().length - 1) ?? 0;
  return code < FIRST_SYLLABLE || code > LAST_SYLLABLE || (code - FIRST_SYLLABLE) % FINALS !== FINAL_RIEUL;
}

/** Hangul syllables stand in order of their final consonants, 28 of them with none, ㄹ the ninth. */
const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
const FINALS = 28;
const FINAL_RIEUL = 8;
