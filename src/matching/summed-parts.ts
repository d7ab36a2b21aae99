import type { Quantity } from '../../schemas/quantity.ts';
import type { DerivedFigure } from './figure-formulas.ts';
import type { FigureIndex, PlacedFigure } from './figure-index.ts';
import { isPeer, itemsAround } from './figure-items.ts';
import { derivationCuesOf } from './lexicon/derivation-cues.ts';
import { alikeness, SAME_WORD, without, type Words } from './word-likeness.ts';

/** A text counts so many parts in words; more come in digits. */
const MOST_MEMBERS = 9;

/** How many a claim says that its figure is of: 3 of "the three countries"; null where it does not count them. */
export function membersOf({ sentence, step }: PlacedFigure, claim: FigureIndex): number | null {
  const counts = (claim.sentences[sentence]?.steps ?? []).flatMap(({ quantity }, at) => {
    if (at === step || quantity?.kind !== 'number' || quantity.unit !== null) return [];
    const { value, bound, text } = quantity;
    const isMembers = value !== null && value >= 2 && value <= MOST_MEMBERS && Number.isInteger(value);
    return isMembers && bound === 'exact' && !/\p{N}/u.test(text) ? [value] : [];
  });
  return counts.length === 1 ? (counts[0] ?? null) : null;
}

function textOf(at: number, { sentences, pages }: FigureIndex): string {
  const own = sentences[at];
  return own ? (pages[own.page]?.text ?? '').slice(own.start, own.end) : '';
}

const SUMMED: ReadonlySet<Quantity['kind']> = new Set(['number', 'currency', 'measure', 'percentage']);

/** Other amounts of the sentence of a figure that it could be summed with; words that count parts are none. */
const peersOf = (figure: PlacedFigure, { figures }: FigureIndex): PlacedFigure[] =>
  figures.filter(
    ({ sentence, step, quantity }) =>
      sentence === figure.sentence &&
      step !== figure.step &&
      isPeer(figure.quantity, quantity) &&
      /\p{N}/u.test(quantity.text),
  );

/** Whether a claim tells as a sum what is one of several parts, of which its text gives no sum. */
export function isPartForSum(
  figure: PlacedFigure,
  claim: FigureIndex,
  part: PlacedFigure,
  evidence: FigureIndex,
): boolean {
  const isSummed = derivationCuesOf(claim.lang).summed.test(textOf(figure.sentence, claim));
  if (!isSummed || derivationCuesOf(evidence.lang).together.test(textOf(part.sentence, evidence)))
    return false;
  const others = peersOf(part, evidence);
  // A claim that gives parts and sum gives the parts rightly.
  if (!SUMMED.has(figure.quantity.kind) || peersOf(figure, claim).length > 0) return false;
  const rest = others.reduce((sum, { quantity }) => sum + (quantity.value ?? 0), 0);
  return others.length > 0 && (part.quantity.value ?? 0) !== rest;
}

/** Figures of the same row right before or behind some parts, smaller than their sum. */
function leftOut({ from }: DerivedFigure, sum: number, { figures }: FigureIndex): PlacedFigure[] {
  const [first] = from;
  if (!first) return [];
  const row = figures.filter(
    ({ sentence, quantity }) => sentence === first.sentence && isPeer(first.quantity, quantity),
  );
  const places = from.map((part) => row.findIndex(({ step }) => step === part.step));
  if (places.includes(-1)) return [];
  const [start, end] = [Math.min(...places), Math.max(...places)];
  return row.filter(
    ({ quantity }, at) =>
      at >= start - 1 && at <= end + 1 && !places.includes(at) && (quantity.value ?? sum) < sum,
  );
}

/** Whether a sum leaves out a figure of its row, though the claim does not name the parts that it is of. */
export function isOfUnnamedParts(
  derived: DerivedFigure,
  figure: PlacedFigure,
  claim: FigureIndex,
  evidence: FigureIndex,
): boolean {
  if (claim.lang !== evidence.lang || figure.quantity.value === null) return false;
  const said = claim.sentences[figure.sentence]?.steps ?? [];
  return leftOut(derived, figure.quantity.value, evidence).some((other) =>
    derived.from.some((part) => {
      const own = without(wordsBeside(part, evidence), wordsBeside(other, evidence));
      return own.length > 0 && !own.some((word) => said.some((each) => alikeness(word, each) >= SAME_WORD));
    }),
  );
}

/** The words of the item in which a figure stands. */
function wordsBeside(figure: PlacedFigure, evidence: FigureIndex): Words {
  const row = itemsAround(figure, evidence);
  const item = row?.items[row.at];
  return item ? [...item.label, ...item.before, ...item.after] : [];
}
