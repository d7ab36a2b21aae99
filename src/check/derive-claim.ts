import type { Claim } from '../../schemas/claim.ts';
import type { Derivation } from '../../schemas/derivation.ts';
import type { CheckedClaim, Words } from '../rules/index.ts';
import { deriveFigure } from './derive-figure.ts';

type Figure = Extract<Claim, { value: number }>;

/** Recomputes a derived claim and says what keeps it from following from the claims it names; null where it is not derived. */
export function deriveClaim(
  id: string,
  claims: Readonly<Record<string, Claim>>,
  written: (id: string) => string | null,
): CheckedClaim['derived'] {
  const claim = claimAt(claims, id);
  if (!claim || !isFigure(claim) || !claim.derived) return null;
  const { derived: derivation } = claim;
  const computed = deriveFigure(
    derivation,
    derivation.of.map((operand) => (isFigure(claimAt(claims, operand)) ? written(operand) : null)),
  );
  const misfit = restsOnItself(id, claims) ? CIRCULAR : misfitOf(claim, derivation, claims);
  return { ...computed, agrees: misfit === null && computed.expected === written(id), misfit };
}

const CIRCULAR: Words = {
  ko: '계산이 돌고 돌아 자기 자신에 기댑니다',
  en: 'the computation comes round to itself',
};
const UNITS: Words = {
  ko: '단위나 종류가 다른 값끼리는 더하거나 뺄 수 없습니다',
  en: 'figures of different kinds or units do not add up',
};
const BOUNDS: Words = {
  ko: '하한이나 상한에서는 정확한 값이 나오지 않습니다',
  en: 'bounds give no exact figure, and exact figures no bound',
};
const RESULT: Readonly<Record<Derivation['operation'], Words>> = {
  share: { ko: '비율의 결과는 percentage여야 합니다', en: 'a share is a percentage' },
  'relative-change': { ko: '증감률의 결과는 percentage여야 합니다', en: 'a relative change is a percentage' },
  ratio: { ko: '배율의 결과는 multiple이나 quantity여야 합니다', en: 'a ratio is a multiple or a quantity' },
  sum: UNITS,
  difference: UNITS,
};

function misfitOf(
  claim: Figure,
  { operation, of }: Derivation,
  claims: Readonly<Record<string, Claim>>,
): Words | null {
  const operands = of.map((id) => claimAt(claims, id)).filter((operand) => isFigure(operand));
  if ([claim, ...operands].some(({ bound }) => bound !== 'exact')) return BOUNDS;
  const [first] = operands;
  if (!first) return null;
  const alike = operands.every((operand) => measureOf(operand) === measureOf(first));
  switch (operation) {
    case 'share':
    case 'relative-change':
      return claim.kind === 'percentage'
        ? operation === 'share' || alike
          ? null
          : UNITS
        : RESULT[operation];
    case 'ratio':
      return claim.kind === 'multiple' || claim.kind === 'quantity' ? null : RESULT.ratio;
    case 'sum':
      return alike && measureOf(claim) === measureOf(first) ? null : UNITS;
    case 'difference': {
      // What lies between two percentages is percentage points, a quantity of its own.
      const fits =
        first.kind === 'percentage' ? claim.kind === 'quantity' : measureOf(claim) === measureOf(first);
      return alike && fits ? null : UNITS;
    }
  }
}

const measureOf = (claim: Figure): string => ('unit' in claim ? JSON.stringify(claim.unit) : claim.kind);

function restsOnItself(id: string, claims: Readonly<Record<string, Claim>>): boolean {
  const seen = new Set<string>();
  const open = operandsOf(claimAt(claims, id));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === id) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...operandsOf(claimAt(claims, next)));
  }
  return false;
}

const operandsOf = (claim: Claim | undefined): string[] =>
  isFigure(claim) ? [...(claim.derived?.of ?? [])] : [];

const isFigure = (claim: Claim | undefined): claim is Figure =>
  claim !== undefined && ['percentage', 'count', 'quantity', 'multiple'].includes(claim.kind);

const claimAt = (claims: Readonly<Record<string, Claim>>, id: string): Claim | undefined =>
  Object.hasOwn(claims, id) ? claims[id] : undefined;
