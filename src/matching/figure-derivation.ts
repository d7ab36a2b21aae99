import type { Quantity } from '../../schemas/quantity.ts';
import type { FigureReason } from '../../schemas/figure-match.ts';
import type { FigureIndex, PlacedFigure } from './figure-index.ts';

/** A figure that the evidence does not state but yields. */
export interface DerivedFigure {
  reason: FigureReason;
  from: readonly PlacedFigure[];
}

/** A sum is looked for among this many figures in a row. */
const MOST_PARTS = 5;
/** A sentence with more figures than this is a list; what can be computed from it proves nothing. */
const MOST_FIGURES = 12;
const CHANGES: ReadonlySet<string> = new Set([
  '@rise',
  '@fall',
  '@high',
  '@low',
  '@many',
  '@few',
  '@gap',
  '@difference',
  '@remain',
  '@margin',
  '@reduce',
  '@growth',
  '@exceed',
  '@additional',
  '@save',
]);
/** A fraction is told roughly: a third of 32%. Of the stated value. */
const FRACTION_SLACK = 0.04;

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

const significant = ({ value, decimals }: Quantity): number =>
  decimals > 0 ? 2 : String(Math.abs(value ?? 0)).replace(/0+$/, '').length;

/** Figures of a sentence and of the one after it, since funnels are told over two. */
function windowOf(index: FigureIndex, sentence: number, span: number): PlacedFigure[] {
  const figures: PlacedFigure[] = [];
  for (let at = sentence; at < sentence + span; at += 1)
    for (const [step, { quantity }] of (index.sentences[at]?.steps ?? []).entries()) {
      if (!quantity) continue;
      if (figures.length >= MOST_FIGURES) return [];
      for (const end of endsOf(quantity)) figures.push({ quantity: end, sentence: at, step });
    }
  return figures;
}

/** "From 12% to 19%" reads as a range; what lies between its ends may be told. */
function endsOf(quantity: Quantity): Quantity[] {
  const { high, ...low } = quantity;
  if (quantity.kind !== 'range' || high === undefined) return [quantity];
  const kind = quantity.unit === '%' ? 'percentage' : 'number';
  return [
    { ...low, kind },
    { ...low, kind, value: high },
  ];
}

function* pairs(figures: readonly PlacedFigure[]): Generator<[PlacedFigure, PlacedFigure]> {
  for (const a of figures) for (const b of figures) if (a !== b) yield [a, b];
}

const valueOf = ({ quantity }: PlacedFigure): number => quantity.value ?? Number.NaN;

function shareOf(stated: Quantity, figures: readonly PlacedFigure[]): DerivedFigure | null {
  const factor = stated.kind === 'percentage' ? 100 : 1;
  if (significant(stated) < 2) return null;
  for (const [a, b] of pairs(figures.filter(({ quantity }) => isCount(quantity)))) {
    const sameUnit =
      a.quantity.unit === b.quantity.unit || a.quantity.unit === null || b.quantity.unit === null;
    if (sameUnit && valueOf(a) < valueOf(b) && gives((valueOf(a) / valueOf(b)) * factor, stated))
      return { reason: 'share-of-two', from: [a, b] };
  }
  return null;
}

function sumOf(stated: Quantity, figures: readonly PlacedFigure[]): DerivedFigure | null {
  const parts = figures.filter(({ quantity }) => isCount(quantity) && quantity.unit !== null);
  for (let first = 0; first < parts.length; first += 1) {
    let sum = 0;
    for (const [at, part] of parts.slice(first, first + MOST_PARTS).entries()) {
      if (part.quantity.unit !== parts[first]?.quantity.unit) break;
      sum += valueOf(part);
      if (at > 0 && gives(sum, stated) && stated.unit === part.quantity.unit)
        return { reason: 'sum-of-parts', from: parts.slice(first, first + at + 1) };
    }
  }
  return null;
}

/** Whether a difference says by its words that it is one, or has so many digits that it is none by chance. */
const isTold = (stated: Quantity, isChange: boolean): boolean =>
  isChange || stated.kind === 'percentage-point' || (stated.decimals === 0 && significant(stated) >= 3);

function differenceOf(
  stated: Quantity,
  figures: readonly PlacedFigure[],
  isChange: boolean,
): DerivedFigure | null {
  if (!isTold(stated, isChange)) return null;
  const isPoints = stated.kind === 'percentage-point';
  const sorted = figures.filter(({ quantity }) =>
    isPoints ? quantity.kind === 'percentage' : isSameMeasure(quantity, stated),
  );
  for (const [a, b] of pairs(sorted))
    if (valueOf(a) > valueOf(b) && gives(valueOf(a) - valueOf(b), stated))
      return { reason: 'difference-of-two', from: [a, b] };
  return null;
}

/** Counts of one language and the other cannot be told apart by their counters; other units can. */
function isSameMeasure(a: Quantity, b: Quantity): boolean {
  if (a.kind !== b.kind || a.high !== undefined || a.value === null) return false;
  return a.kind === 'number' ? isCount(a) : a.unit === b.unit;
}

function ratioOf(stated: Quantity, figures: readonly PlacedFigure[]): DerivedFigure | null {
  for (const [a, b] of pairs(figures)) {
    const alike = a.quantity.kind === b.quantity.kind && a.quantity.unit === b.quantity.unit;
    if (alike && isMeasured(a.quantity) && valueOf(b) > 0 && gives(valueOf(a) / valueOf(b), stated))
      return { reason: 'ratio-of-two', from: [a, b] };
  }
  return null;
}

const isMeasured = ({ kind, high }: Quantity): boolean =>
  high === undefined &&
  (kind === 'number' ||
    kind === 'measure' ||
    kind === 'currency' ||
    kind === 'percentage' ||
    kind === 'duration');

/**
 * What the figures of a sentence of the evidence, or of two in a row, give for a figure that none of them states:
 * a share of two counts, a sum of parts with one unit, what lies between the ends of a change, a multiple.
 */
export function deriveFigure(
  { quantity, sentence }: PlacedFigure,
  claim: FigureIndex,
  evidence: FigureIndex,
  sentences: Iterable<number>,
): DerivedFigure | null {
  if (quantity.value === null || quantity.high !== undefined) return null;
  const isChange = !CHANGES.isDisjointFrom(claim.sentences[sentence]?.named ?? new Set());
  for (const at of sentences) {
    const near = windowOf(evidence, at, 1);
    const wide = windowOf(evidence, at, 2);
    const derived =
      quantity.kind === 'percentage' || quantity.kind === 'fraction'
        ? shareOf(quantity, wide)
        : quantity.kind === 'multiple'
          ? ratioOf(quantity, near)
          : quantity.kind === 'number'
            ? (sumOf(quantity, near) ?? differenceOf(quantity, wide, isChange))
            : differenceOf(quantity, wide, isChange);
    if (derived) return derived;
  }
  return null;
}
