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
import { clashOf } from './figure-opposites.ts';
import { isOfUnnamedParts, membersOf } from './summed-parts.ts';
import { deniesOfRest, makeUpWhole, saysTheSame } from './parts-of-whole.ts';
import { derivationCuesOf } from './lexicon/derivation-cues.ts';

/** A sentence with more figures than this is a list; what can be computed from it proves nothing. */
const MOST_FIGURES = 12;
/** No more ways to come by a figure than this are looked at. */
const MOST_WAYS = 8;
/** Ideas of what one has over another. */
export const CHANGES: ReadonlySet<string> = new Set([
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
  const { rest, together, between } = derivationCuesOf(claim.lang);
  // A difference of many digits is none by chance.
  const isRare =
    quantity.kind === 'percentage-point' || (quantity.decimals === 0 && significant(quantity) >= 3);
  return {
    isRest: rest.test(text),
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

interface Texts {
  claim: FigureIndex;
  evidence: FigureIndex;
}

/** Whether the last of some figures is of those who with what the claim speaks of make up the whole before it. */
function leavesOver(figure: PlacedFigure, { from }: DerivedFigure, { claim, evidence }: Texts): boolean {
  const [whole, part] = [from.at(-2), from.at(-1)];
  if (!part || !makeUpWhole(figure, claim, part, evidence, whole)) return false;
  const isBetween = ({ sentence, step, quantity }: PlacedFigure): boolean =>
    whole !== undefined &&
    (sentence > whole.sentence || (sentence === whole.sentence && step > whole.step)) &&
    (sentence < part.sentence || (sentence === part.sentence && step < part.step)) &&
    quantity.kind === part.quantity.kind;
  const isBefore =
    !whole || whole.sentence < part.sentence || (whole.sentence === part.sentence && whole.step < part.step);
  return (
    isBefore && !evidence.figures.some(isBetween) && (whole !== undefined || !isOneOfMany(part, evidence))
  );
}

/** Whether other shares stand beside one, and all of them fit into a whole: others may share in what it leaves over. */
function isOneOfMany(share: PlacedFigure, { figures }: FigureIndex): boolean {
  const shares = figures.filter(
    ({ quantity: { kind, high }, sentence }) =>
      sentence === share.sentence && kind === 'percentage' && high === undefined,
  );
  const sum = shares.reduce((total, { quantity }) => total + (quantity.value ?? 0), 0);
  return shares.length > 1 && sum < 100;
}

/** Whether what the claim denies of its figure is said of what leaves it over. */
const isDenied = (figure: PlacedFigure, { from }: DerivedFigure, { claim, evidence }: Texts): boolean =>
  from.every((part) => deniesOfRest(figure, claim, part, evidence));

/** Whether the evidence says of what a figure is computed from what excludes what the claim says: fell, rose. */
const isOpposed = (figure: PlacedFigure, way: DerivedFigure, texts: Texts): boolean =>
  way.reason !== 'rest-of-whole' &&
  way.from.some((part) => clashOf(figure, texts.claim, part, texts.evidence) !== null) &&
  !leavesOver(figure, way, texts);

function* waysAt(figure: PlacedFigure, at: number, told: Told, texts: Texts): Generator<DerivedFigure> {
  const { quantity } = figure;
  const { evidence } = texts;
  const near = windowOf(evidence, at, 1);
  const wide = windowOf(evidence, at, 2);
  const differences = (): Iterable<DerivedFigure> =>
    told.isDifference
      ? differencesOf(quantity, wide)
      : differencesOf(quantity, wide).filter((way) => leavesOver(figure, way, texts));
  const sums = (figures: readonly PlacedFigure[]): Iterable<DerivedFigure> =>
    sumsOf(quantity, figures, told).filter(
      (way) => told.members !== null || !isOfUnnamedParts(way, figure, texts.claim, evidence),
    );
  switch (quantity.kind) {
    case 'percentage':
    case 'fraction':
      yield* sharesOf(quantity, wide);
      yield* restsOf(quantity, near).filter((way) =>
        told.isRest || speaksOfRest(at, evidence)
          ? !way.from.some((part) => saysTheSame(figure, texts.claim, part, evidence))
          : leavesOver(figure, way, texts) || isDenied(figure, way, texts),
      );
      break;
    case 'multiple':
      yield* ratiosOf(quantity, near);
      break;
    case 'number':
    case 'currency':
    case 'measure':
      yield* sums(near);
      yield* differences();
      yield* partsOf(quantity, windowOf(evidence, at, 3));
      if (told.isTogether) yield* sums(windowOf(evidence, at, 3));
      break;
    default:
      yield* differences();
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
    for (const way of waysAt(figure, at, told, { claim, evidence })) {
      if (isOpposed(figure, way, { claim, evidence })) continue;
      ways.push(way);
      if (ways.length >= MOST_WAYS) return ways;
    }
  return ways;
}
