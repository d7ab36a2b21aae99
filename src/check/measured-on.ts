import type { Finding } from '../../schemas/finding.ts';
import type { Localized } from '../../schemas/localized.ts';
import type { Population } from '../../schemas/population.ts';
import type { Scenario } from '../../schemas/scenario.ts';
import {
  type Concept,
  countsOtherThings,
  type FigureIndex,
  indexFigures,
  type PlacedFigure,
  populationOf,
  termsOf,
} from '../matching/index.ts';
import type { CheckedClaim, CheckedEvidence, SourceContext, Widening } from '../rules/index.ts';
import { findModels, mayBeSameModel, type NamedModel } from '../text/model-names.ts';
import { findScopeWords } from '../text/scope-words.ts';
import type { Span } from '../text/stream.ts';
import type { ScopeOfSentence } from './scope-of-sentence.ts';

/** What a claim was measured on. */
export interface Measured {
  scenario: Scenario | null;
  /** The model as the scenario or the evidence names it; null where nobody does. */
  model: string | null;
  models: readonly NamedModel[];
  /** Of percentages: what they are a share of. */
  population: Population | null;
  /** What the population counts, in ideas that languages share. */
  counted: readonly Concept[];
  /** Whether the claim itself speaks of all of them. */
  isOfAll: boolean;
}

/** Words that say more, with offsets in the text at hand. */
export type Widened = Span & Pick<Widening, 'kind' | 'expected'>;

/** Gathers from a claim, its scenario, population and evidence what it was measured on. */
export function measuredOn(
  { claim, evidence }: CheckedClaim,
  { scenarios, populations }: Finding,
  sources: ReadonlyMap<string, SourceContext>,
): Measured {
  const scenario = claim.scenario === undefined ? null : (scenarios[claim.scenario] ?? null);
  const quotes = evidence.flatMap((item) => item.evidence.quote ?? []);
  const models = findModels([scenario?.model ?? '', ...quotes].join('\n'));
  const population = claim.kind === 'percentage' ? (populations[claim.of ?? ''] ?? null) : null;
  const own = [population?.label, population?.filter, scenario?.unit].flatMap(wordsOf);
  const concepts = own.flatMap((words) => termsOf(words)).flatMap((term) => term.concepts);
  const quoted = population ? evidence.flatMap((item) => countedInQuote(item, sources)) : [];
  return {
    scenario,
    model: scenario?.model ?? models[0]?.text ?? null,
    models,
    population,
    counted: [...concepts, ...quoted].filter(({ sort }) => sort !== null),
    isOfAll: [...own, ...wordsOf(claim.label), ...quotes].some((words) => /전체|모든|\ball\b/iu.test(words)),
  };
}

/** What a sentence says of model, snapshot or setting beyond what was measured; null where nothing. */
export function widenedIn(sentence: ScopeOfSentence, { scenario, model, models }: Measured): Widened | null {
  const isNamed =
    model === null ||
    sentence.lower.includes(model.toLowerCase()) ||
    sentence.models.some((a) => models.some((b) => mayBeSameModel(a, b)));
  const [other] = sentence.models;
  const all = scenario ? sentence.allModels : null;
  if (!isNamed && (other ?? all)) return { kind: 'model', expected: model, ...spanOf(other ?? all) };
  if (!scenario) return null;
  const { released, realWorld, isEarly } = sentence;
  if (released && scenario.snapshot !== 'released' && !isEarly)
    return { kind: 'snapshot', expected: scenario.snapshot, ...released };
  const isStaged = scenario.setting === 'contrived' || scenario.setting === 'simulated';
  return realWorld && isStaged ? { kind: 'setting', expected: scenario.setting, ...realWorld } : null;
}

/** What a figure of the text is made a share of, where it is not what its claim is a share of. */
export function widenedShare(
  { start, end }: Span,
  figures: ReadonlyMap<number, PlacedFigure>,
  index: FigureIndex,
  { population, counted, isOfAll }: Measured,
): Widened | null {
  const text = index.pages[0]?.text ?? '';
  const figure = population && firstWithin(figures, start, end);
  if (!figure) return null;
  const around = phraseAround(text, start, end);
  const found: Widened = { kind: 'population', expected: population.label, ...around };
  if (countsOtherThings(populationOf(figure, index), counted)) return found;
  const before = findScopeWords(text.slice(Math.max(0, start - 24), start), 'whole');
  const after = findScopeWords(text.slice(end, end + 24), 'whole');
  const isWhole = before.length + after.length > 0;
  return isWhole && population.from !== undefined && !isOfAll ? found : null;
}

function firstWithin(
  figures: ReadonlyMap<number, PlacedFigure>,
  start: number,
  end: number,
): PlacedFigure | null {
  for (let at = start; at < Math.min(end, start + LONGEST_MENTION); at += 1) {
    const figure = figures.get(at);
    if (figure && figure.quantity.kind !== 'identifier') return figure;
  }
  return null;
}

/** A figure further inside a mention is not looked for. */
const LONGEST_MENTION = 200;

/** What the quotation itself makes its figure a share of. */
function countedInQuote(
  { evidence, bearing: [figure] }: CheckedEvidence,
  sources: ReadonlyMap<string, SourceContext>,
): readonly Concept[] {
  if (!figure || evidence.quote === undefined) return [];
  const language = sources.get(evidence.source)?.source.language ?? 'en';
  const index = indexFigures([{ label: '', text: evidence.quote }], language);
  const placed = index.figures.find(({ quantity }) => quantity.start === figure.start);
  return placed ? populationOf(placed, index) : [];
}

/** A figure with the two words before and the three after it, as far as its clause goes. */
function phraseAround(text: string, start: number, end: number): Span {
  const before = /(?:[^\s,.;()[\]]+\s+){0,2}[^\s,.;()[\]]*$/u.exec(
    text.slice(Math.max(0, start - 32), start),
  );
  const after = /^[^\s,.;()[\]]*(?:\s+[^\s,.;()[\]]+){0,3}/u.exec(text.slice(end, end + 32));
  return { start: start - (before?.[0].length ?? 0), end: end + (after?.[0].length ?? 0) };
}

const spanOf = (span: Span | null): Span => ({ start: span?.start ?? 0, end: span?.end ?? 0 });

const wordsOf = (words: Localized | undefined): string[] =>
  words === undefined ? [] : typeof words === 'string' ? [words] : Object.values(words);
