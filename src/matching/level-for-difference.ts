import type { Quantity } from '../../schemas/quantity.ts';
import { CHANGES } from './figure-derivation.ts';
import type { FigureIndex, PlacedFigure } from './figure-index.ts';
import { derivationCuesOf } from './lexicon/derivation-cues.ts';

const MEASURED: ReadonlySet<Quantity['kind']> = new Set([
  'number',
  'currency',
  'measure',
  'percentage',
  'duration',
]);

/** Whether a claim says of its figure that it is what one thing has over another: "46 days faster". */
export function tellsDifference(
  { quantity, sentence }: PlacedFigure,
  { sentences, pages, lang }: FigureIndex,
): boolean {
  const own = sentences[sentence];
  if (!own || !MEASURED.has(quantity.kind) || quantity.bound !== 'exact') return false;
  const text = pages[own.page]?.text ?? '';
  const { differsBefore, differsBehind, between } = derivationCuesOf(lang);
  const before = text.slice(own.start, quantity.start);
  if (differsBefore?.test(before)) return true;
  const behind = text.slice(Math.max(quantity.end, quantity.unitEnd ?? 0), own.end);
  // 3명이 많다: many are three, unless something is said to have fewer.
  return differsBehind.test(behind) && (differsBefore === null || between.test(before));
}

/** Whether a claim tells as a difference what its text gives as an amount, in a sentence that compares nothing. */
export function isLevelForDifference(
  figure: PlacedFigure,
  claim: FigureIndex,
  level: PlacedFigure,
  evidence: FigureIndex,
): boolean {
  const own = evidence.sentences[level.sentence];
  if (!own || !tellsDifference(figure, claim)) return false;
  const text = (evidence.pages[own.page]?.text ?? '').slice(own.start, own.end);
  // Packs keep figures without words.
  return (
    text !== '' && !derivationCuesOf(evidence.lang).between.test(text) && CHANGES.isDisjointFrom(own.named)
  );
}
