import type { Claim } from '../../schemas/claim.ts';
import type { Localized } from '../../schemas/localized.ts';
import type { Quantity } from '../../schemas/quantity.ts';
import type { Yaml } from '../documents/index.ts';
import { agrees, isFigure, recognize } from '../quantities/index.ts';
import type { CheckedClaim } from '../rules/index.ts';
import { claimFigures, writtenFigure } from './claim-figures.ts';
import { beside } from './day-or-days.ts';
import { formatFigure } from './format-figure.ts';

/** What a claim shows its readers, with its figures. */
export interface Shown {
  text: string;
  /** With its unit and its standard deviation. */
  whole: string;
  figures: readonly Quantity[];
}

/** What a claim shows now; null where it is gone or shows no figure. */
export const shownNow = (claim: CheckedClaim | undefined): Shown | null =>
  claim ? shown(claim.claim, claim.text, claim.figures) : null;

/** What a claim of an earlier version showed. */
export function shownThen(claim: Claim, id: string, yaml: Yaml): Shown | null {
  const written = (key: string): string => writtenFigure(yaml, id, key) ?? '';
  return shown(claim, formatFigure(claim, written), claimFigures(claim, written));
}

function shown(claim: Claim, text: string | null, figures: readonly Quantity[]): Shown | null {
  if (claim.kind === 'assignment') return { text: claim.value, whole: claim.value, figures: [] };
  if (text === null) return null;
  const unit = 'unit' in claim ? ` ${wordOf(claim.unit)}` : '';
  const sd = claim.kind === 'quantity' && claim.sd !== undefined ? ` (SD ${claim.sd})` : '';
  return { text, whole: `${text}${unit}${sd}`, figures };
}

const wordOf = (words: Localized): string =>
  typeof words === 'string' ? words : (Object.values(words)[0] ?? '');

/** Whether readers see one figure: the words for a unit may change, what it measures may not. */
export const isSameShown = (a: Shown, b: Shown): boolean => a.text === b.text && keyOf(a) === keyOf(b);

const keyOf = ({ figures }: Shown): string =>
  JSON.stringify(figures.map(({ kind, unit, value, high }) => [kind, unit, value, high]));

/** Whether words say the figure of a claim, in any spelling: 30만8210건 for 308,210. */
export function states(words: string, { text, whole, figures }: Shown): boolean {
  if ([text, whole].some((own) => plain(words) === plain(own))) return true;
  const all = recognize(words).map((one) => beside(one, figures));
  // "두 가지" counts the items of a list.
  const figuresSaid = all.filter(isFigure);
  const said = figuresSaid.length > 0 ? figuresSaid : all.filter(({ role }) => role === 'determiner');
  const [figure] = figures;
  return (
    figure !== undefined &&
    said.length > 0 &&
    said.every((one) => figures.some((other) => one.value === other.value && agrees(one, other))) &&
    said.some((one) => one.value === figure.value && one.high === figure.high)
  );
}

/** Whether words say one figure of a claim and leave no doubt that it is not the other. */
export function tells(words: string, one: Shown, other: Shown | null): boolean {
  const own = other?.text === one.text ? one.whole : one.text;
  return plain(words) === plain(own) || (states(words, one) && !(other && states(words, other)));
}

const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
