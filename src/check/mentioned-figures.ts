import type { Quantity } from '../../schemas/quantity.ts';
import type { Mention } from '../documents/index.ts';
import { agrees, isFigure, recognize } from '../quantities/index.ts';
import type { CheckedClaim, MentionedFigure } from '../rules/index.ts';
import type { Bindable } from './bindable.ts';
import { endsOfChange } from './change-role.ts';
import { beside } from './day-or-days.ts';
import { isRoundedAway, isSlightlyOff, nearestMisfit } from './misfit.ts';

/** Figures of a mention; a counting word ("three types") is one where the claim has a figure and nothing else shows it. */
export function figuresInside(
  mention: Mention,
  quantities: readonly Quantity[],
  { claims }: Bindable,
): Quantity[] {
  const stated = claims.get(mention.claim)?.figures ?? [];
  const inside = quantities
    .filter((quantity) => isInside(quantity, mention))
    .map((quantity) => beside(quantity, stated));
  const figures = inside.filter(isFigure);
  const names = inside.filter(({ kind }) => kind === 'identifier');
  if (claims.get(mention.claim)?.name !== undefined) return [...names, ...figures];
  return figures.length > 0 || stated.length === 0
    ? figures
    : inside.filter(({ role }) => role === 'determiner');
}

/**
 * The figures of a mention that its claim bears out.
 * Where we wrote the words ourselves, what stands around them must not have changed how they read: `-<Claim/>`.
 */
export function agreeingWith(
  { claim, filled, start, end }: Mention,
  inside: readonly Quantity[],
  text: string,
  { claims }: Bindable,
): Set<Quantity> {
  const { figures: stated = [], isChange = false, name } = claims.get(claim) ?? {};
  if (filled) {
    const alone = recognize(text.slice(start, end)).filter(isFigure);
    const reads = ({ value, kind, bound }: Quantity) => `${value} ${kind} ${bound}`;
    // The unit may stand behind the mention, where it must be that of the claim.
    return new Set(
      inside.filter(
        (quantity, at) =>
          alone[at] &&
          (reads(alone[at]) === reads(quantity) || stated.some((figure) => isSameFigure(quantity, figure))),
      ),
    );
  }
  if (name !== undefined) {
    const named = new Set(recognize(name).map((quantity) => bareName(quantity.text)));
    return new Set(inside.filter((quantity) => named.has(bareName(quantity.text))));
  }
  if (isChange) {
    const [from, to] = stated;
    const borneOut = (figure: Quantity | undefined, end: 'from' | 'to') =>
      endsOfChange(text, inside, end).filter((quantity) => figure && agrees(quantity, figure));
    return new Set([...borneOut(from, 'from'), ...borneOut(to, 'to')]);
  }
  return new Set(inside.filter((quantity) => stated.some((figure) => agrees(quantity, figure))));
}

/** What is to be said of a figure of the prose beside the figures of its claim, and of the source behind it. */
export function besideClaim(
  quantity: Quantity,
  isBorneOut: boolean,
  claim: Pick<CheckedClaim, 'figures' | 'evidence' | 'derived'> | undefined,
): Omit<MentionedFigure, 'quantity' | 'place'> {
  const { figures = [], evidence = [], derived } = claim ?? {};
  if (!isBorneOut) {
    const near = nearestMisfit(quantity, figures);
    const isFine = near.basis !== null && isSlightlyOff(quantity, near.basis);
    return isFine
      ? { agrees: true, misfit: null, basis: near.basis, rounding: null }
      : { agrees: false, rounding: null, ...near };
  }
  const basis = figures.find((figure) => agrees(quantity, figure)) ?? null;
  const computed = derived?.agrees && basis ? [exactly(basis, derived.exact)] : [];
  const bearing = derived ? computed : evidence.flatMap((item) => item.bearing);
  const isTwice =
    basis !== null &&
    basis.value !== quantity.value &&
    bearing.length > 0 &&
    !bearing.some((figure) => agrees(quantity, figure));
  const isAway = basis !== null && isRoundedAway(quantity, basis);
  const rounding = isAway ? 'to-end' : isTwice ? 'twice' : null;
  return { agrees: true, misfit: null, basis, rounding };
}

/** A figure before it was rounded. */
const exactly = (figure: Quantity, exact: string): Quantity => ({
  ...figure,
  text: exact,
  value: Number(exact),
  decimals: exact.split('.')[1]?.length ?? 0,
});

const bareName = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.-]+/g, '');

/** Whether a mention holds the number of a figure; its unit may follow: `<Claim>3.1</Claim> percentage points`. */
export const isInside = ({ start, end, text }: Quantity, mention: { start: number; end: number }): boolean =>
  start >= mention.start &&
  start < mention.end &&
  (end <= mention.end || !/\p{N}/u.test(text.slice(mention.end - start)));

const isSameFigure = (a: Quantity, b: Quantity): boolean => a.value === b.value && agrees(a, b);
