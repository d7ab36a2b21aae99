import type { Quantity } from '../../schemas/quantity.ts';
import {
  type DerivedFigure,
  differencesOf,
  partsOf,
  ratiosOf,
  restsOf,
  sharesOf,
  significant,
  sumsOf,
  type Together,
} from './figure-formulas.ts';
import type { FigureIndex, PlacedFigure } from './figure-index.ts';
import { isOfUnnamedParts, membersOf } from './summed-parts.ts';
import { derivationCuesOf } from './lexicon/derivation-cues.ts';

/** A sentence with more figures than this is a list; what can be computed from it proves nothing. */
const MOST_FIGURES = 12;
/** No more ways to come by a figure than this are looked at. */
const MOST_WAYS = 8;
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

/** What a claim says of how its figure follows from others. */
interface Told extends Together {
  isRest: boolean;
  isDifference: boolean;
}

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

/** What the words of a claim say of how its figure comes about; of a rest also those of the evidence. */
function toldBy(figure: PlacedFigure, claim: FigureIndex): Told {
  const { quantity, sentence } = figure;
  const members = membersOf(figure, claim);
  const own = claim.sentences[sentence];
  const text = own ? (claim.pages[own.page]?.text ?? '').slice(own.start, own.end) : '';
  const { rest, not, together, between } = derivationCuesOf(claim.lang);
  // A difference of many digits is none by chance.
  const isRare =
    quantity.kind === 'percentage-point' || (quantity.decimals === 0 && significant(quantity) >= 3);
  return {
    isRest: rest.test(text) || not.test(text),
    isTogether: members !== null || together.test(text),
    members,
    isDifference: isRare || between.test(text) || !CHANGES.isDisjointFrom(own?.named ?? new Set()),
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
      yield* sumsOf(quantity, near, told);
      if (told.isDifference) yield* differencesOf(quantity, wide);
      yield* partsOf(quantity, windowOf(evidence, at, 3));
      if (told.isTogether) yield* sumsOf(quantity, windowOf(evidence, at, 3), told);
      break;
    default:
      if (told.isDifference) yield* differencesOf(quantity, wide);
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
      if (
        way.reason === 'sum-of-parts' &&
        told.members === null &&
        isOfUnnamedParts(way, figure, claim, evidence)
      )
        continue;
      ways.push(way);
      if (ways.length >= MOST_WAYS) return ways;
    }
  return ways;
}
