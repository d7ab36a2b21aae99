import type { Quantity } from '../../schemas/quantity.ts';
import type { FigureReason } from '../../schemas/figure-match.ts';
import type { FigureIndex, PlacedFigure } from './figure-index.ts';
import { derivationCuesOf } from './lexicon/derivation-cues.ts';

/** A figure that the evidence does not state but yields. */
export interface DerivedFigure {
  reason: FigureReason;
  from: readonly PlacedFigure[];
}

/** What a claim says of how its figure follows from others. */
interface Told {
  isChange: boolean;
  isRest: boolean;
  isTogether: boolean;
  isBetween: boolean;
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
/** No more ways to come by a figure than this are looked at. */
const MOST_WAYS = 8;
/** A fraction is told roughly: a third of 32%. Of the stated value. */
const FRACTION_SLACK = 0.04;

/** Whether a computed number is the stated one, at the decimals and the significant digits it shows. */
function gives(computed: number, { kind, value, decimals, approximate }: Quantity): boolean {
  if (value === null || !Number.isFinite(computed)) return false;
  if (kind === 'fraction')
    return Math.abs(computed - value) <= FRACTION_SLACK * value * (approximate ? 2 : 1);
  const step = 10 ** -decimals;
  if (Math.abs(computed - value) <= step / 2 + 1e-9 * Math.abs(value)) return true;
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

function* sharesOf(stated: Quantity, figures: readonly PlacedFigure[]): Generator<DerivedFigure> {
  const factor = stated.kind === 'percentage' ? 100 : 1;
  for (const [a, b] of pairs(figures.filter(({ quantity }) => isCount(quantity)))) {
    const sameUnit =
      a.quantity.unit === b.quantity.unit || a.quantity.unit === null || b.quantity.unit === null;
    if (!sameUnit || valueOf(a) >= valueOf(b)) continue;
    const share = (valueOf(a) / valueOf(b)) * factor;
    // A round share of two numbers comes by chance, unless it is no rounding at all.
    if (significant(stated) < 2 && Math.abs(share - valueOf({ ...a, quantity: stated })) > 1e-9) continue;
    if (gives(share, stated)) yield { reason: 'share-of-two', from: [a, b] };
  }
}

const isWhole = (stated: Quantity, { quantity }: PlacedFigure): boolean =>
  quantity.high === undefined &&
  (stated.kind === 'number'
    ? isCount(quantity)
    : quantity.kind === stated.kind && quantity.unit === stated.unit);

/** 37% of 412 people are 152. */
function* partsOf(stated: Quantity, figures: readonly PlacedFigure[]): Generator<DerivedFigure> {
  const isRound = significant(stated) < 2;
  const shares = figures.filter(
    ({ quantity }) => quantity.kind === 'percentage' && valueOf({ quantity } as PlacedFigure) < 100,
  );
  for (const share of shares)
    for (const whole of figures)
      if (
        isWhole(stated, whole) &&
        gives((valueOf(share) * valueOf(whole)) / 100, isRound ? { ...stated, approximate: false } : stated)
      )
        yield { reason: 'share-of-whole', from: [share, whole] };
}

/** What one share leaves over, or all shares of a sentence. */
function* restsOf(stated: Quantity, figures: readonly PlacedFigure[]): Generator<DerivedFigure> {
  const shares = figures.filter(
    ({ quantity: { kind, high } }) => kind === 'percentage' && high === undefined,
  );
  for (const share of shares)
    if (gives(100 - valueOf(share), stated)) yield { reason: 'rest-of-whole', from: [share] };
  const all = shares.reduce((sum, share) => sum + valueOf(share), 0);
  if (shares.length > 1 && all < 100 && gives(100 - all, stated))
    yield { reason: 'rest-of-whole', from: shares };
}

const isSummed = (a: Quantity, b: Quantity): boolean => a.kind === b.kind && a.unit === b.unit;

function* sumsOf(
  stated: Quantity,
  figures: readonly PlacedFigure[],
  isTogether: boolean,
): Generator<DerivedFigure> {
  const parts = figures.filter(
    ({ quantity }) =>
      isWhole(stated, { quantity } as PlacedFigure) &&
      (isTogether || (isCount(quantity) && quantity.unit !== null)),
  );
  for (let first = 0; first < parts.length; first += 1) {
    let sum = 0;
    for (const [at, part] of parts.slice(first, first + MOST_PARTS).entries()) {
      const [start] = parts.slice(first, first + 1);
      if (!start || !isSummed(part.quantity, start.quantity)) break;
      sum += valueOf(part);
      if (at > 0 && gives(sum, stated) && (isTogether || stated.unit === part.quantity.unit))
        yield { reason: 'sum-of-parts', from: parts.slice(first, first + at + 1) };
    }
  }
  if (!isTogether) return;
  for (const [a, b] of pairs(parts))
    if (valueOf(a) < valueOf(b) && isSummed(a.quantity, b.quantity) && gives(valueOf(a) + valueOf(b), stated))
      yield { reason: 'sum-of-parts', from: [a, b] };
}

/** Whether a difference says by its words that it is one, or has so many digits that it is none by chance. */
const isDifference = (stated: Quantity, { isChange, isBetween }: Told): boolean =>
  isChange ||
  isBetween ||
  stated.kind === 'percentage-point' ||
  (stated.decimals === 0 && significant(stated) >= 3);

function* differencesOf(
  stated: Quantity,
  figures: readonly PlacedFigure[],
  told: Told,
): Generator<DerivedFigure> {
  if (!isDifference(stated, told)) return;
  const isPoints = stated.kind === 'percentage-point';
  const sorted = figures.filter(({ quantity }) =>
    isPoints ? quantity.kind === 'percentage' : isSameMeasure(quantity, stated),
  );
  for (const [a, b] of pairs(sorted))
    if (valueOf(a) > valueOf(b) && gives(valueOf(a) - valueOf(b), stated))
      yield { reason: 'difference-of-two', from: [a, b] };
}

/** Counts of one language and the other cannot be told apart by their counters; other units can. */
function isSameMeasure(a: Quantity, b: Quantity): boolean {
  if (a.kind !== b.kind || a.high !== undefined || a.value === null) return false;
  return a.kind === 'number' ? isCount(a) : a.unit === b.unit;
}

function* ratiosOf(stated: Quantity, figures: readonly PlacedFigure[]): Generator<DerivedFigure> {
  for (const [a, b] of pairs(figures)) {
    const alike = a.quantity.kind === b.quantity.kind && a.quantity.unit === b.quantity.unit;
    if (alike && isMeasured(a.quantity) && valueOf(b) > 0 && gives(valueOf(a) / valueOf(b), stated))
      yield { reason: 'ratio-of-two', from: [a, b] };
  }
}

const isMeasured = ({ kind, high }: Quantity): boolean =>
  high === undefined &&
  (kind === 'number' ||
    kind === 'measure' ||
    kind === 'currency' ||
    kind === 'percentage' ||
    kind === 'duration');

/** What the words of a claim say of how its figure comes about; of a rest also those of the evidence. */
function toldBy({ sentence }: PlacedFigure, claim: FigureIndex): Told {
  const own = claim.sentences[sentence];
  const text = own ? (claim.pages[own.page]?.text ?? '').slice(own.start, own.end) : '';
  const { rest, not, together, between } = derivationCuesOf(claim.lang);
  return {
    isChange: !CHANGES.isDisjointFrom(own?.named ?? new Set()),
    isRest: rest.test(text) || not.test(text),
    isTogether: together.test(text),
    isBetween: between.test(text),
  };
}

function speaksOfRest(at: number, { sentences, pages, lang }: FigureIndex): boolean {
  const { rest } = derivationCuesOf(lang);
  return [at, at + 1].some((each) => {
    const own = sentences[each];
    return own ? rest.test((pages[own.page]?.text ?? '').slice(own.start, own.end)) : false;
  });
}

function* waysAt(
  quantity: Quantity,
  at: number,
  told: Told,
  evidence: FigureIndex,
): Generator<DerivedFigure> {
  const near = windowOf(evidence, at, 1);
  const wide = windowOf(evidence, at, 2);
  switch (quantity.kind) {
    case 'percentage':
    case 'fraction':
      yield* sharesOf(quantity, wide);
      if (told.isRest || speaksOfRest(at, evidence)) yield* restsOf(quantity, near);
      break;
    case 'multiple':
      yield* ratiosOf(quantity, near);
      break;
    case 'number':
    case 'currency':
    case 'measure':
      yield* sumsOf(quantity, near, told.isTogether);
      yield* differencesOf(quantity, wide, told);
      yield* partsOf(quantity, windowOf(evidence, at, 3));
      if (told.isTogether) yield* sumsOf(quantity, windowOf(evidence, at, 3), true);
      break;
    default:
      yield* differencesOf(quantity, wide, told);
  }
}

/**
 * The ways in which figures of a sentence of the evidence, or of a few in a row, give a figure that none of them
 * states: a share of two counts, a share of a whole, what it leaves over, a sum of parts with one unit, what lies
 * between the ends of a change, a multiple.
 */
export function deriveFigure(
  figure: PlacedFigure,
  claim: FigureIndex,
  evidence: FigureIndex,
  sentences: Iterable<number>,
): DerivedFigure[] {
  const { quantity } = figure;
  if (quantity.value === null || quantity.high !== undefined) return [];
  const told = toldBy(figure, claim);
  const ways: DerivedFigure[] = [];
  for (const at of sentences)
    for (const way of waysAt(quantity, at, told, evidence)) {
      ways.push(way);
      if (ways.length >= MOST_WAYS) return ways;
    }
  return ways;
}
