import type { Quantity } from '../../schemas/quantity.ts';
import type { FigureReason } from '../../schemas/figure-match.ts';
import { inSameUnit } from '../quantities/index.ts';
import type { PlacedFigure } from './figure-index.ts';

/** A figure that the evidence does not state but yields. */
export interface DerivedFigure {
  reason: FigureReason;
  from: readonly PlacedFigure[];
}

type Figures = readonly PlacedFigure[];

/** A sum is looked for among this many figures in a row. */
const MOST_PARTS = 5;
/** A fraction is told roughly: a third of 32%. Of the stated value. */
const FRACTION_SLACK = 0.04;
/** Shares of a smaller whole, and smaller parts, come by chance. */
const LEAST_WHOLE = 50;
const LEAST_PART = 10;

/** Whether a computed number is the stated one, at the decimals and the significant digits it shows. */
function gives(computed: number, { kind, value, decimals, approximate }: Quantity): boolean {
  if (value === null || !Number.isFinite(computed)) return false;
  if (kind === 'fraction')
    return Math.abs(computed - value) <= FRACTION_SLACK * value * (approximate ? 2 : 1);
  const step = 10 ** -decimals;
  if (Math.abs(computed - value) <= step / 2 + 1e-12 * Math.abs(value)) return true;
  if (!approximate || value === 0) return false;
  const zeros = /0*$/.exec(String(Math.abs(value)))?.[0].length ?? 0;
  return decimals === 0 && zeros > 0 && Math.abs(computed - value) <= 10 ** zeros / 2;
}

const isCount = ({ kind, role, bound, high, value }: Quantity): boolean =>
  kind === 'number' &&
  role === undefined &&
  bound === 'exact' &&
  high === undefined &&
  value !== null &&
  value > 0;

/** Digits of a figure that say something. */
export const significant = ({ value, decimals }: Quantity): number =>
  decimals > 0 ? 2 : String(Math.abs(value ?? 0)).replace(/0+$/, '').length;

const valueOf = ({ quantity }: PlacedFigure): number => quantity.value ?? Number.NaN;

const sharesAmong = (figures: Figures): PlacedFigure[] =>
  figures.filter(({ quantity: { kind, high } }) => kind === 'percentage' && high === undefined);

function* pairs(figures: Figures): Generator<[PlacedFigure, PlacedFigure]> {
  for (const a of figures) for (const b of figures) if (a !== b) yield [a, b];
}

/** 37 of 100 people are 37%. */
export function* sharesOf(stated: Quantity, figures: Figures): Generator<DerivedFigure> {
  const factor = stated.kind === 'percentage' ? 100 : 1;
  for (const [a, b] of pairs(figures.filter(({ quantity }) => isCount(quantity)))) {
    const sameUnit =
      inSameUnit(a.quantity, b.quantity) || a.quantity.unit === null || b.quantity.unit === null;
    if (!sameUnit || valueOf(a) >= valueOf(b)) continue;
    const share = (valueOf(a) / valueOf(b)) * factor;
    // A round share of two numbers comes by chance, unless it is no rounding at all.
    if (significant(stated) < 2 && Math.abs(share - (stated.value ?? 0)) > 1e-9) continue;
    if (gives(share, stated)) yield { reason: 'share-of-two', from: [a, b] };
  }
}

const isOfSort = (stated: Quantity, quantity: Quantity): boolean =>
  quantity.high === undefined &&
  (stated.kind === 'number'
    ? isCount(quantity)
    : quantity.kind === stated.kind && inSameUnit(quantity, stated));

/** 37% of 412 people are 152. */
export function* partsOf(stated: Quantity, figures: Figures): Generator<DerivedFigure> {
  if ((stated.value ?? 0) < LEAST_PART) return;
  // A round number is told roughly by many shares.
  const exact = significant(stated) < 2 ? { ...stated, approximate: false } : stated;
  for (const share of sharesAmong(figures).filter((each) => valueOf(each) < 100))
    for (const whole of figures)
      if (
        isOfSort(stated, whole.quantity) &&
        valueOf(whole) >= LEAST_WHOLE &&
        gives((valueOf(share) * valueOf(whole)) / 100, exact)
      )
        yield { reason: 'share-of-whole', from: [share, whole] };
}

/** What one share leaves over, or all shares of a sentence. */
export function* restsOf(stated: Quantity, figures: Figures): Generator<DerivedFigure> {
  const shares = sharesAmong(figures);
  for (const share of shares)
    if (gives(100 - valueOf(share), stated)) yield { reason: 'rest-of-whole', from: [share] };
  const all = shares.reduce((sum, share) => sum + valueOf(share), 0);
  if (shares.length > 1 && all < 100 && gives(100 - all, stated))
    yield { reason: 'rest-of-whole', from: shares };
}

const isSummed = (a: Quantity, b: Quantity): boolean => a.kind === b.kind && inSameUnit(a, b);

/** What a claim says of a sum: that it is of several together, and of how many. */
export interface Together {
  isTogether: boolean;
  members: number | null;
}

/** Figures in a row; any two of them only where the claim says that it speaks of several together. */
export function* sumsOf(
  stated: Quantity,
  figures: Figures,
  { isTogether, members }: Together,
): Generator<DerivedFigure> {
  const parts = figures.filter(
    ({ quantity }) =>
      isOfSort(stated, quantity) && (isTogether || (isCount(quantity) && quantity.unit !== null)),
  );
  const isCounted = (count: number): boolean => members === null || members === count;
  for (const [first, start] of parts.entries()) {
    let sum = 0;
    for (const [at, part] of parts.slice(first, first + MOST_PARTS).entries()) {
      if (!isSummed(part.quantity, start.quantity)) break;
      sum += valueOf(part);
      if (at === 0 || !isCounted(at + 1) || !gives(sum, stated)) continue;
      if (isTogether || stated.unit === part.quantity.unit)
        yield { reason: 'sum-of-parts', from: parts.slice(first, first + at + 1) };
    }
  }
  if (!isTogether || !isCounted(2)) return;
  for (const [a, b] of pairs(parts))
    if (valueOf(a) < valueOf(b) && isSummed(a.quantity, b.quantity) && gives(valueOf(a) + valueOf(b), stated))
      yield { reason: 'sum-of-parts', from: [a, b] };
}

/** Counts of one language and the other cannot be told apart by their counters; other units can. */
function isSameMeasure(a: Quantity, b: Quantity): boolean {
  if (a.kind !== b.kind || a.high !== undefined || a.value === null) return false;
  return a.kind === 'number' ? isCount(a) : inSameUnit(a, b);
}

/** What lies between two figures. */
export function* differencesOf(stated: Quantity, figures: Figures): Generator<DerivedFigure> {
  const isPoints = stated.kind === 'percentage-point';
  const sorted = figures.filter(({ quantity }) =>
    isPoints ? quantity.kind === 'percentage' : isSameMeasure(quantity, stated),
  );
  for (const [a, b] of pairs(sorted))
    if (valueOf(a) > valueOf(b) && gives(valueOf(a) - valueOf(b), stated))
      yield { reason: 'difference-of-two', from: [a, b] };
}

const MEASURED: ReadonlySet<Quantity['kind']> = new Set([
  'number',
  'measure',
  'currency',
  'percentage',
  'duration',
]);

/** How many times one figure is another. */
export function* ratiosOf(stated: Quantity, figures: Figures): Generator<DerivedFigure> {
  for (const [a, b] of pairs(figures)) {
    const { kind, high } = a.quantity;
    const isAlike = kind === b.quantity.kind && inSameUnit(a.quantity, b.quantity);
    if (!isAlike || high !== undefined || !MEASURED.has(kind) || valueOf(b) <= 0) continue;
    if (gives(valueOf(a) / valueOf(b), stated)) yield { reason: 'ratio-of-two', from: [a, b] };
  }
}
