import type { Finding } from '../../schemas/finding.ts';
import type { CheckedClaim, GroupSum, SourceContext } from '../rules/index.ts';
import { groupSums } from './group-sums.ts';
import type { ReadEntry } from './read-finding.ts';

/** What figures of a text may be bound to. */
export interface Bindable {
  claims: ReadonlyMap<
    string,
    Pick<CheckedClaim, 'id' | 'figures' | 'text' | 'evidence' | 'derived'> & {
      headline: boolean;
      isChange: boolean;
      name: string | undefined;
    }
  >;
  /** Dates of the sources that the entry cites: year, month and day as far as known. */
  sourceDates: readonly (readonly number[])[];
  /** Sources whose pack is at hand, so that a cited section is known to exist. */
  readable: ReadonlySet<string>;
  /** Sums that no figure may be. */
  sums: readonly GroupSum[];
}

/** What figures of an entry may be bound to: its claims, and the dates of the sources it cites. */
export function bindableOf(
  finding: Finding,
  claims: ReadonlyMap<string, CheckedClaim>,
  { parsed }: ReadEntry,
  sources: ReadonlyMap<string, SourceContext>,
): Bindable {
  const cited = new Set<string>([
    ...parsed.citations.map(({ source }) => source),
    ...[...claims.values()].flatMap(({ evidence, retellings }) =>
      [...evidence, ...retellings].map((item) => item.evidence.source),
    ),
    ...finding.caveats.flatMap(({ evidence }) => evidence.map(({ source }) => source)),
    ...Object.values(finding.scenarios).flatMap(({ evidence }) => evidence.map(({ source }) => source)),
  ]);
  const sourceDates = [...cited].flatMap(
    (id) => sources.get(id)?.source.csl.issued?.['date-parts'].map((parts) => parts.map(Number)) ?? [],
  );
  const bindableClaims = [...claims.values()].map(
    ({ id, figures, text, claim, evidence, derived }) =>
      [
        id,
        {
          id,
          figures,
          text,
          evidence,
          derived,
          headline: claim.scope === 'headline',
          isChange: claim.kind === 'change',
          name: claim.kind === 'assignment' ? claim.value : undefined,
        },
      ] as const,
  );
  const readable = new Set([...sources.values()].filter(hasPack).map(({ id }) => id));
  return { claims: new Map(bindableClaims), sourceDates, readable, sums: groupSums(finding, claims) };
}

const hasPack = ({ packs }: SourceContext): boolean => Object.values(packs)[0]?.state === 'read';
