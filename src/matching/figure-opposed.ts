import type { FigureIndex, PlacedFigure } from './figure-index.ts';
import { against, type Answer } from './figure-judge.ts';
import { denialOf } from './figure-negation.ts';
import { clashOf } from './figure-opposites.ts';
import { isWholeForPart } from './figure-whole.ts';

/** The answer where the same value is said of the opposite, or one text denies what the other says of it; else null. */
export function againstOpposite(
  figure: PlacedFigure,
  claim: FigureIndex,
  found: { figure: PlacedFigure; like: number },
  evidence: FigureIndex,
): Answer | null {
  const clash = clashOf(figure, claim, found.figure, evidence);
  if (clash?.opposites.name === 'rise') return against('other-direction', found);
  if (clash)
    return { ...against('opposite-said', found), said: { stated: clash.stated, found: clash.found } };
  if (isWholeForPart(figure, claim, found.figure, evidence)) return against('whole-for-part', found);
  return denialOf(figure, claim, found.figure, evidence) ? against('negated-on-one-side', found) : null;
}

/** Whether a figure of the evidence is said of the opposite of what the claim says it of. */
export const isOpposed = (a: PlacedFigure, inA: FigureIndex, b: PlacedFigure, inB: FigureIndex): boolean =>
  clashOf(a, inA, b, inB) !== null || isWholeForPart(a, inA, b, inB) || denialOf(a, inA, b, inB) !== null;
