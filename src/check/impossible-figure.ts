import type { Claim } from '../../schemas/claim.ts';
import type { Finding } from '../../schemas/finding.ts';
import type { Impossible } from '../rules/index.ts';
import { debit, grim, grimmer } from '../statistics/index.ts';

/** How many members the population of a claim has, where a claim counts them exactly; else null. */
export function sampleSize(claim: Claim, { populations, claims }: Finding): number | null {
  const population = 'of' in claim && claim.of !== undefined ? populations[claim.of] : undefined;
  const size = typeof population?.size === 'object' ? claims[population.size.claim] : undefined;
  return size?.kind === 'count' && size.bound === 'exact' && !size.approximate ? size.value : null;
}

/**
 * Why no sample of n gives the figure of a claim; null where one does, or where nothing can be said.
 *
 * Percentages of a population and means of whole numbers are judged, as reported; bounds, hedged figures, estimates
 * of a model and derived figures are not.
 */
export function impossibleFigure(
  claim: Claim,
  n: number | null,
  written: (key: string) => string,
): Impossible | null {
  if (n === null || claim.nature === 'fitted' || claim.nature === 'derived') return null;
  if (claim.kind !== 'percentage' && claim.kind !== 'quantity') return null;
  if (claim.derived || claim.bound !== 'exact' || claim.approximate) return null;
  if (claim.kind === 'percentage') {
    // Beyond 0 and 100 it is an increase, which needs a whole but is no share of it.
    if (claim.value < 0 || claim.value > 100) return null;
    const verdict = grim({ mean: written('value'), n, percent: true });
    return verdict?.consistent === false
      ? { kind: 'percentage', n, nearest: verdict.nearest.map((value) => `${value}%`), sd: null }
      : null;
  }
  return claim.mean === undefined ? null : impossibleMean(claim, claim.mean, n, written);
}

function impossibleMean(
  { items = 1, sd }: Extract<Claim, { kind: 'quantity' }>,
  of: 'whole-numbers' | 'zero-or-one',
  n: number,
  written: (key: string) => string,
): Impossible | null {
  const mean = written('value');
  const verdict = grim({ mean, n, items });
  const deviation = sd === undefined ? null : written('sd');
  if (verdict?.consistent === false) return { kind: 'mean', n, nearest: verdict.nearest, sd: deviation };
  if (deviation === null) return null;
  const isBinary = of === 'zero-or-one';
  const spread = isBinary ? debit({ mean, sd: deviation, n }) : grimmer({ mean, sd: deviation, n, items });
  return spread?.consistent === false
    ? { kind: isBinary ? 'binary' : 'spread', n, nearest: [], sd: deviation }
    : null;
}
