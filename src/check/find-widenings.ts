import type { Finding } from '../../schemas/finding.ts';
import type { Localized } from '../../schemas/localized.ts';
import { indexFigures, type FigureIndex } from '../matching/figure-index.ts';
import { countsOtherThings, populationOf } from '../matching/figure-population.ts';
import { termsOf } from '../matching/terms.ts';
import type { Concept } from '../matching/lexicon/concepts.ts';
import type { CheckedClaim, CheckedEvidence, Passage, Widening } from '../rules/index.ts';
import { findModels, mayBeSameModel } from '../text/model-names.ts';
import { findScopeWords, hasScopeWord } from '../text/scope-words.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { Span } from '../text/stream.ts';

/** A claim where a text shows it. */
interface Shown extends Span {
  claim: CheckedClaim;
}

/**
 * Finds sentences that say of a claim more than was measured: another model or all of them, the released model for an
 * early one, the real world for a contrived test, users for rollouts, all conversations for some.
 *
 * Words are compared, nothing is understood: sentences that contrast, compare or deny are left alone.
 */
export function findWidenings(
  passage: Passage,
  lang: string,
  finding: Finding,
  claims: ReadonlyMap<string, CheckedClaim>,
): Widening[] {
  const shown = claimsShown(passage, claims);
  if (shown.length === 0) return [];
  const text = withoutCitations(passage.text);
  const index = indexFigures([{ label: '', text }], lang);
  return sentencesOf(text).flatMap((span) => {
    const sentence = text.slice(span.start, span.end);
    const isPlain = !hasScopeWord(sentence, 'contrast');
    return shown
      .filter(({ start }) => start >= span.start && start < span.end)
      .flatMap((each) => {
        const found = isPlain ? inSentence(sentence, each.claim, finding) : null;
        const scope = found && { ...found, start: span.start + found.start, end: span.start + found.end };
        const population = ofPopulation(each, index, text, finding);
        return [scope, population].flatMap((widening) =>
          widening
            ? {
                kind: widening.kind,
                claim: each.claim.id,
                found: passage.text.slice(widening.start, widening.end).trim(),
                expected: widening.expected,
                place: passage.placeOf(widening),
              }
            : [],
        );
      });
  });
}

type Found = Span & Pick<Widening, 'kind' | 'expected'>;

/** Claims of the body in their mentions; of the frontmatter by the figures bound to them, or by the field they stand in. */
function claimsShown(
  { mentions, figures, claim, text }: Passage,
  claims: ReadonlyMap<string, CheckedClaim>,
): Shown[] {
  const marked = mentions.map(({ claim: id, start, end }) => ({ id, start, end }));
  const bound = figures.flatMap(({ claim: id, bound: by, quantity: { start, end } }) =>
    id !== null && by === 'claim' && mentions.length === 0 ? [{ id, start, end }] : [],
  );
  const own = claim !== null && bound.length === 0 ? [{ id: claim, start: 0, end: text.length }] : [];
  return [...marked, ...bound, ...own].flatMap(({ id, ...span }) => {
    const known = claims.get(id);
    return known ? [{ claim: known, ...span }] : [];
  });
}

function inSentence(
  sentence: string,
  { claim, evidence }: CheckedClaim,
  { scenarios }: Finding,
): Found | null {
  const scenario = claim.scenario === undefined ? undefined : scenarios[claim.scenario];
  const quotes = evidence.map((item) => item.evidence.quote ?? '').join('\n');
  const own = findModels(`${scenario?.model ?? ''}\n${quotes}`);
  const named = findModels(sentence);
  const [other] = named;
  const model = scenario?.model ?? own[0]?.text;
  const isNamed =
    model === undefined ||
    sentence.toLowerCase().includes(model.toLowerCase()) ||
    named.some((a) => own.some((b) => mayBeSameModel(a, b)));
  if (other && !isNamed) return { kind: 'model', expected: model, ...spanOf(other) };
  if (!scenario) return null;
  const [all] = findScopeWords(sentence, 'all-models');
  if (all && !isNamed) return { kind: 'model', expected: model, ...all };
  const [released] = findScopeWords(sentence, 'released');
  if (released && scenario.snapshot !== 'released' && !hasScopeWord(sentence, 'early'))
    return { kind: 'snapshot', expected: scenario.snapshot, ...released };
  const [real] = findScopeWords(sentence, 'real-world');
  if (real && (scenario.setting === 'contrived' || scenario.setting === 'simulated'))
    return { kind: 'setting', expected: scenario.setting, ...real };
  return null;
}

/** A figure with the two words before and the three after it, as far as its clause goes. */
function phraseAround(text: string, start: number, end: number): Span {
  const before = /(?:[^\s,.;()[\]]+\s+){0,2}[^\s,.;()[\]]*$/u.exec(
    text.slice(Math.max(0, start - 32), start),
  );
  const after = /^[^\s,.;()[\]]*(?:\s+[^\s,.;()[\]]+){0,3}/u.exec(text.slice(end, end + 32));
  return { start: start - (before?.[0].length ?? 0), end: end + (after?.[0].length ?? 0) };
}

/** Citations are no words of the sentence; blanks keep the offsets. */
const withoutCitations = (text: string): string =>
  text.replace(/\[@[^\]\n]{0,200}\]/gu, (citation) => ' '.repeat(citation.length));

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** What the prose makes a share of, where it is not what the claim says it is a share of. */
function ofPopulation(
  { claim: { claim, evidence }, start, end }: Shown,
  index: FigureIndex,
  text: string,
  { populations, scenarios }: Finding,
): Found | null {
  const population = 'of' in claim && claim.of !== undefined ? populations[claim.of] : undefined;
  const figure = index.figures.find(
    ({ quantity }) => quantity.start >= start && quantity.end <= end && quantity.kind !== 'identifier',
  );
  if (!population || !figure || claim.kind !== 'percentage') return null;
  const expected = population.label;
  const named = populationOf(figure, index);
  const scenario = claim.scenario === undefined ? undefined : scenarios[claim.scenario];
  const own = [expected, population.filter, scenario?.unit].flatMap(wordsOf);
  const known = [...own, ...wordsOf(claim.label), ...evidence.flatMap((item) => item.evidence.quote ?? [])];
  const counted = [
    ...own.flatMap((words) => termsOf(words)).flatMap((term) => term.concepts),
    ...evidence.flatMap(countedInQuote),
  ].filter(({ sort }) => sort !== null);
  const around = phraseAround(text, start, end);
  if (countsOtherThings(named, counted)) return { kind: 'population', expected, ...around };
  const before = findScopeWords(text.slice(Math.max(0, start - 24), start), 'whole')[0];
  const after = findScopeWords(text.slice(end, end + 24), 'whole')[0];
  const isAll = (before ?? after) !== undefined;
  return isAll && population.from !== undefined && !known.some((words) => /전체|모든|\ball\b/iu.test(words))
    ? { kind: 'population', expected, ...around }
    : null;
}

/** What the quotation itself makes its figure a share of. */
function countedInQuote({ evidence, bearing: [figure] }: CheckedEvidence): readonly Concept[] {
  if (!figure || evidence.quote === undefined) return [];
  const index = indexFigures([{ label: '', text: evidence.quote }], 'en');
  const placed = index.figures.find(({ quantity }) => quantity.start === figure.start);
  return placed ? populationOf(placed, index) : [];
}

const wordsOf = (words: Localized | undefined): string[] =>
  words === undefined ? [] : typeof words === 'string' ? [words] : Object.values(words);
