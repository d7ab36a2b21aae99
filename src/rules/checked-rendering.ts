import type { Localized } from '../../schemas/localized.ts';
import type { Place } from '../../schemas/place.ts';
import type { Fidelity } from '../../schemas/rendering.ts';
import type { Verdict } from '../../schemas/verdict.ts';

/** Words in a language. */
export interface Spoken {
  text: string;
  lang: string;
}

/** What a rendering does not say as its original does; `found` is the rendering's word, `expected` the original's. */
export interface Drift {
  kind:
    | 'figure-changed'
    | 'figure-added'
    | 'figure-dropped'
    | 'figures-swapped'
    | 'bound'
    | 'approximation'
    | 'name'
    | 'negation-added'
    | 'negation-dropped'
    | 'hedge-added'
    | 'hedge-dropped'
    | 'not-verbatim'
    | 'same-language';
  found: string | null;
  expected: string | null;
  /** False where the words might be read otherwise. */
  certain: boolean;
}

/** A locked term given by a word of another meaning. */
export interface TermFault {
  /** The word that stands there. */
  found: string;
  /** The word of the passage that it gives. */
  given: string;
  /** What should stand there. */
  expected: string;
  note: Localized;
}

/** A passage and what gives it in other words, compared. */
export interface CheckedRendering {
  /** Ours stand beside evidence; those of a retelling come with the verdict that judges them. */
  verdict: Verdict | null;
  fidelity: Fidelity;
  claims: readonly string[];
  original: Spoken;
  rendering: Spoken;
  drifts: readonly Drift[];
  terms: readonly TermFault[];
  place: Place;
}

/** A locked term given wrongly by words of our own that rest on a passage. */
export interface ProseTermFault extends TermFault {
  place: Place;
  claims: readonly string[];
}
