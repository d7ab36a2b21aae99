import type { Evidence } from '../../schemas/evidence.ts';
import type { Quantity } from '../../schemas/quantity.ts';
import type { Retelling } from '../../schemas/retelling.ts';
import { findPages, findSection, type PackIndex, quantitiesOn } from '../matching/index.ts';
import { agrees, isFigure, recognize } from '../quantities/index.ts';
import type { CheckedEvidence } from '../rules/index.ts';
import { nearestMisfit } from './misfit.ts';
import { standsIn } from './stands-in.ts';

/** The quotation speaks for itself; where nothing is quoted, the whole page does. */
export function figuresIn(evidence: Evidence | Retelling, document: PackIndex | null): Quantity[] {
  if (evidence.quote !== undefined)
    return recognize(evidence.quote).filter(({ kind }) => kind !== 'identifier');
  if (!document || !evidence.locator) return [];
  const { page, section } = evidence.locator;
  const range =
    section !== undefined
      ? findSection(document.labels, section)
      : page !== undefined
        ? findPages(document.labels, page)
        : null;
  // Some figure stands on every few pages; without a quotation only a single page says which.
  if (!range || range.first !== range.last) return [];
  const labels = document.labels.labels.slice(range.first, range.last + 1);
  return labels
    .flatMap((label) => quantitiesOn(document, label) ?? [])
    .map(({ word: _word, ...quantity }) => ({ ...quantity, start: 0, end: quantity.text.length }))
    .filter(isFigure);
}

export function figureOutcome(question: {
  wanted: readonly Quantity[];
  /** Figures of the source that may answer the wanted one at an index. */
  candidates: (at: number) => readonly Quantity[];
  holds: (found: Quantity, figure: Quantity) => boolean;
  readable: boolean;
}): CheckedEvidence['figure'] {
  const { wanted, candidates, holds, readable } = question;
  if (wanted.length === 0) return 'not-applicable';
  if (!readable) return 'could-not-check';
  return wanted.every((figure, at) => candidates(at).some((found) => holds(found, figure)))
    ? 'found'
    : 'absent';
}

export function wordsOutcome(words: string, quote: string | undefined): CheckedEvidence['figure'] {
  if (quote === undefined) return 'could-not-check';
  return standsIn(words, quote) ? 'found' : 'absent';
}

/** Evidence bears out the claim; a retelling is borne out by it, and may round. */
export const bearsOut = (found: Quantity, figure: Quantity): boolean => agrees(figure, found);
export const retells = (found: Quantity, figure: Quantity): boolean => agrees(found, figure);

/** The figure of the source that comes nearest to one that it does not bear out; null where none comes near. */
export function nearTo(wanted: readonly Quantity[], there: readonly Quantity[]): CheckedEvidence['near'] {
  const lacking = wanted.filter((figure) => !there.some((found) => bearsOut(found, figure)));
  for (const figure of lacking) {
    const { misfit, basis } = nearestMisfit(figure, there);
    if (basis) return { misfit, basis };
  }
  return null;
}

/** Figures of the sort of another: a count of people is no end of a change of percentages. */
export const isOfSort =
  (figure: Quantity | undefined) =>
  ({ kind }: Quantity): boolean =>
    figure === undefined || (kind === 'percentage') === (figure.kind === 'percentage');

/** The two ends of a range, at its two ends of the text: "from 33% to 36%" may tell of a change; any other figure as it is. */
export function endsOf(quantity: Quantity): Quantity[] {
  const { high, ...low } = quantity;
  if (quantity.kind !== 'range' || high === undefined) return [quantity];
  const kind = quantity.unit === '%' ? 'percentage' : 'number';
  return [
    { ...low, kind, end: low.start, unitEnd: low.start },
    { ...low, kind, start: low.end, value: high },
  ];
}

export function nearestFirst(figures: readonly Quantity[], value: number): Quantity[] {
  const distance = (quantity: Quantity) => Math.abs((quantity.value ?? Infinity) - value);
  return [...figures].sort((a, b) => distance(a) - distance(b));
}
