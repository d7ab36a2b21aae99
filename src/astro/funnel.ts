import type { ClaimReport, FindingReport } from '../../schemas/report.ts';
import type { Population } from '../../schemas/population.ts';

/** One step of a funnel. */
export interface Step {
  id: string;
  population: Population;
  /** The claim that states the size, where one does. */
  claim: ClaimReport | null;
  /** Size as a share of the largest population it was filtered from, 0 to 1; null where a size is not known. */
  share: number | null;
}

const sizeOf = (claim: ClaimReport | null): number | null =>
  claim && 'value' in claim.claim && typeof claim.claim.value === 'number' ? claim.claim.value : null;

/** Populations of a finding, each after the one it was filtered from. */
export function funnel(finding: FindingReport): Step[] {
  const { populations } = finding.finding;
  const steps: Step[] = [];
  const seen = new Set<string>();

  const claimFor = ({ size }: Population): ClaimReport | null =>
    typeof size === 'object' ? (finding.claims[size.claim] ?? null) : null;

  const add = (id: string, root: number | null): void => {
    const population = populations[id];
    // A funnel that runs in a circle is a fault of the entry, not a reason to hang.
    if (!population || seen.has(id)) return;
    seen.add(id);
    const claim = claimFor(population);
    const size = sizeOf(claim);
    const whole = root ?? size;
    steps.push({ id, population, claim, share: size === null || !whole ? null : Math.min(1, size / whole) });
    for (const [next, { from }] of Object.entries(populations)) if (from === id) add(next, whole);
  };

  for (const [id, { from }] of Object.entries(populations))
    if (from === undefined || !populations[from]) add(id, null);
  for (const id of Object.keys(populations)) add(id, null);
  return steps;
}
