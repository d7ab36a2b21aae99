import type { Quantity } from '../../../schemas/quantity.ts';
import { boundedText, type Drift, type Spoken } from '../../rules/index.ts';
import { findHedges, hedgeField, type Hedge } from '../../text/hedges.ts';
import { findNegations } from '../../text/negations.ts';
import { compareFigures, compareNames, type Debt } from './figures.ts';

const FIGURE_KINDS = {
  changed: 'figure-changed',
  added: 'figure-added',
  dropped: 'figure-dropped',
  swapped: 'figures-swapped',
  bound: 'bound',
  approximation: 'approximation',
} as const;

/**
 * What a rendering does not say as its original does: figures by value, the digits of names, negations and hedges.
 *
 * Of words only plain ones count, and only where the other text has nothing that could answer for them. A rendering that
 * need not give the whole passage may leave out, and what it has may come from elsewhere.
 */
export function findDrift(original: Spoken, rendering: Spoken, debt: Debt): Drift[] {
  const figures = compareFigures(original.text, rendering.text, debt)
    .filter(({ kind, found }) => {
      if (kind !== 'approximation') return true;
      const exact = found?.approximate ? original : rendering;
      return !findHedges(exact.text, exact.lang)?.some(({ kind: hedge }) => hedge === 'degree');
    })
    .map(({ kind, found, expected, certain }): Drift => ({
      kind: FIGURE_KINDS[kind],
      found: found && shown(rendering.text, found),
      expected: expected && shown(original.text, expected),
      certain,
    }));
  const name = debt.whole ? compareNames(original.text, rendering.text) : null;
  return [
    ...figures,
    ...(name ? [{ kind: 'name' as const, ...name, certain: true }] : []),
    ...(debt.exact ? [...turned(original, rendering, debt), ...softened(original, rendering, debt)] : []),
  ];
}

/** A figure with its unit as written, bounds and "about" by their signs. */
function shown(text: string, figure: Quantity): string {
  const written = text.slice(figure.start, Math.max(figure.end, figure.unitEnd ?? 0)) || figure.text;
  return `${figure.approximate ? '≈' : ''}${boundedText({ ...figure, text: written })}`;
}

function turned(original: Spoken, rendering: Spoken, { whole }: Debt): Drift[] {
  const source = findNegations(original.text, original.lang);
  const target = findNegations(rendering.text, rendering.lang);
  if (!source || !target) return [];
  const lost = source.find(({ sure }) => sure);
  const gained = target.find(({ sure }) => sure);
  if (whole && lost && target.length === 0)
    return [{ kind: 'negation-dropped', found: null, expected: lost.text, certain: false }];
  if (gained && source.length === 0)
    return [{ kind: 'negation-added', found: gained.text, expected: null, certain: false }];
  return [];
}

function softened(original: Spoken, rendering: Spoken, { whole }: Debt): Drift[] {
  const source = findHedges(original.text, original.lang);
  const target = findHedges(rendering.text, rendering.lang);
  if (!source || !target) return [];
  const answers = (hedge: Hedge, others: readonly Hedge[]): boolean =>
    others.some(({ kind }) => hedgeField(kind) === hedgeField(hedge.kind));
  const lost = whole ? source.find((hedge) => hedge.sure && !answers(hedge, target)) : undefined;
  const gained = target.find((hedge) => hedge.sure && !answers(hedge, source));
  return [
    ...(lost ? [{ kind: 'hedge-dropped' as const, found: null, expected: lost.text, certain: false }] : []),
    ...(gained ? [{ kind: 'hedge-added' as const, found: gained.text, expected: null, certain: false }] : []),
  ];
}
