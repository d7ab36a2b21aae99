import type { Localized } from '../../schemas/localized.ts';
import type { Place } from '../../schemas/place.ts';
import type { Quantity } from '../../schemas/quantity.ts';

/** How a figure fails to be borne out; see `src/check/misfit.ts`. */
export type Misfit = 'unit' | 'digits' | 'coarse' | 'value';

/** A figure of a mention beside the claim it is bound to. */
export interface MentionedFigure {
  quantity: Quantity;
  place: Place;
  agrees: boolean;
  /** Null where it agrees. */
  misfit: Misfit | null;
  /** The figure of the claim it comes nearest to. */
  basis: Quantity | null;
  /**
   * What rounding did to a figure that agrees: made it nothing or all, or rounded what was rounded already, so that
   * the source would not round to it.
   */
  rounding: 'to-end' | 'twice' | null;
}

/** Words bound to a claim in the body. */
export interface CheckedMention {
  claim: string;
  text: string;
  /** Where it stands in the text of its passage. */
  start: number;
  end: number;
  place: Place;
  figures: MentionedFigure[];
}

/** A text that tells of a claim more than was measured. */
export interface Widening {
  kind: 'model' | 'snapshot' | 'setting' | 'population';
  claim: string;
  /** The words that say more. */
  found: string;
  /** What was measured: name of the model, snapshot, setting, or the label of the population. */
  expected: Localized;
  place: Place;
}

/** A claim that a text states more flatly than its evidence. */
export interface LostHedge {
  claim: string;
  /** The word of the evidence that the text has nothing for. */
  found: string;
  place: Place;
}

/** A sentence that says of a claim what its evidence contradicts. */
export interface Contradiction {
  kind: 'other-direction' | 'other-figure' | 'opposite-word' | 'negation-added' | 'negation-dropped';
  claim: string;
  /** Our words, null where ours lack what the evidence has. */
  found: string | null;
  /** What the evidence has, null where it has nothing. */
  expected: string | null;
  certain: boolean;
  place: Place;
}
