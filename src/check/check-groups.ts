import type { Finding } from '../../schemas/finding.ts';
import type { Place } from '../../schemas/place.ts';
import {
  add,
  divide,
  order,
  parseRational,
  subtract,
  toFixed,
  whole,
  type Rational,
} from '../derivation/index.ts';
import type { Path } from '../documents/index.ts';
import type { CheckedClaim, CheckedGroup } from '../rules/index.ts';
import { groupDigits } from './format-figure.ts';
import { exactFigure } from './group-sums.ts';

const ZERO = whole(0);

/** Adds up the members of every group of a finding, exactly, with what their rounding leaves open. */
export function checkGroups(
  finding: Finding,
  claims: ReadonlyMap<string, CheckedClaim>,
  placeOf: (path: Path) => Place,
): CheckedGroup[] {
  return Object.entries(finding.groups).map(([id, { of, members: listed, complete, parts }]) => {
    const members = [...new Set(listed)];
    const stated = members.flatMap((member) => claims.get(member) ?? []);
    const strangers = stated.filter(
      ({ claim }) => claim.kind === 'percentage' && claim.of !== undefined && claim.of !== of,
    );
    return {
      id,
      place: placeOf(['groups', id]),
      complete,
      members,
      parts: parts ?? null,
      strangers: strangers.map((claim) => claim.id),
      sum:
        stated.length === members.length && strangers.length === 0
          ? sumOf(stated, wholeOf(stated, of, finding, claims))
          : null,
    };
  });
}

/** Percentages make up 100, counts the size of their population where a claim gives it exactly. */
function wholeOf(
  members: readonly CheckedClaim[],
  of: string,
  { populations }: Finding,
  claims: ReadonlyMap<string, CheckedClaim>,
): string | null {
  if (members.every(({ claim }) => claim.kind === 'percentage')) return '100';
  if (!members.every(({ claim }) => claim.kind === 'count')) return null;
  const size = populations[of]?.size;
  const claim = typeof size === 'object' ? claims.get(size.claim) : undefined;
  return claim?.claim.kind === 'count' && !claim.claim.approximate
    ? (exactFigure(claim)?.written ?? null)
    : null;
}

function sumOf(members: readonly CheckedClaim[], written: string | null): CheckedGroup['sum'] {
  const figures = members.flatMap((member) => exactFigure(member) ?? []);
  const total = figures.map((figure) => parseRational(figure.written) ?? ZERO).reduce(add, ZERO);
  const limit = written === null ? null : parseRational(written);
  const isVague = members.some(({ claim }) => 'approximate' in claim && claim.approximate);
  if (figures.length < members.length || limit === null || written === null || isVague) return null;
  const isShare = figures.every(({ figure }) => figure.kind === 'percentage');
  const slack = isShare ? figures.map(({ decimals }) => halfStep(decimals)).reduce(add, ZERO) : ZERO;
  const fit =
    order(add(total, slack), limit) < 0
      ? 'short'
      : order(subtract(total, slack), limit) > 0
        ? 'over'
        : 'fits';
  const decimals = Math.max(...figures.map((figure) => figure.decimals));
  const sign = isShare ? '%' : '';
  return {
    formula: figures.map((figure) => groupDigits(figure.written)).join(' + '),
    total: `${groupDigits(toFixed(total, decimals))}${sign}`,
    whole: `${groupDigits(written)}${sign}`,
    fit,
  };
}

/** Half of the last digit shown: what rounding may have taken away or added. */
const halfStep = (decimals: number): Rational =>
  divide(whole(1), { numerator: 2n * 10n ** BigInt(decimals), denominator: 1n }) ?? ZERO;
