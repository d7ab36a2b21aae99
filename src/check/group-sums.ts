import type { Finding } from '../../schemas/finding.ts';
import type { Quantity } from '../../schemas/quantity.ts';
import { add, parseRational, toFixed, whole } from '../derivation/index.ts';
import type { CheckedClaim, GroupSum } from '../rules/index.ts';

/** Groups with more members have too many sums for one of them to mean anything. */
const MOST_MEMBERS = 10;

/** The number of a claim as written, where it states one and no bound; else null. */
export function exactFigure(
  claim: CheckedClaim | undefined,
): { written: string; decimals: number; figure: Quantity } | null {
  const [figure] = claim?.figures ?? [];
  if (!claim || !figure || !('value' in claim.claim) || typeof claim.claim.value !== 'number') return null;
  if (figure.bound !== 'exact' || figure.high !== undefined) return null;
  const written = /-?\d+(?:\.\d+)?/.exec(figure.text.replaceAll(',', ''))?.[0];
  return written === undefined ? null : { written, decimals: figure.decimals, figure };
}

/** Sums of two members and more of every group that says it is incomplete. */
export function groupSums({ groups }: Finding, claims: ReadonlyMap<string, CheckedClaim>): GroupSum[] {
  return Object.entries(groups).flatMap(([group, { members, complete }]) => {
    if (complete || members.length > MOST_MEMBERS) return [];
    const figures = [...new Set(members)].flatMap((member) => exactFigure(claims.get(member)) ?? []);
    return subsets(figures).flatMap((parts) => {
      const [first] = parts;
      if (!first || parts.some(({ figure }) => !isAlike(figure, first.figure))) return [];
      const decimals = Math.max(...parts.map((part) => part.decimals));
      const total = parts.map(({ written }) => parseRational(written) ?? whole(0)).reduce(add);
      const text = toFixed(total, decimals);
      const figure = { ...first.figure, text, value: Number(text), decimals };
      return [{ group, formula: parts.map(({ figure: { text: part } }) => part).join(' + '), figure }];
    });
  });
}

const isAlike = (a: Quantity, b: Quantity): boolean => a.kind === b.kind && a.unit === b.unit;

/** Selections of two and more, largest first. */
function subsets<T>(items: readonly T[]): T[][] {
  const all = Array.from({ length: 2 ** items.length }, (_, bits) =>
    items.filter((_item, at) => (bits >> at) % 2 === 1),
  );
  return all.filter(({ length }) => length > 1).sort((a, b) => b.length - a.length);
}
