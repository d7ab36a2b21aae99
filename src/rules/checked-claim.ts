import type { Caveat } from '../../schemas/caveat.ts';
import type { Claim } from '../../schemas/claim.ts';
import type { Paging } from '../../schemas/edition.ts';
import type { Evidence } from '../../schemas/evidence.ts';
import type { QuoteReason } from '../../schemas/match.ts';
import type { Place } from '../../schemas/place.ts';
import type { Quantity } from '../../schemas/quantity.ts';
import type { QuoteOutcome } from '../../schemas/report.ts';
import type { Retelling } from '../../schemas/retelling.ts';
import type { StatisticResult } from '../../schemas/statistic.ts';
import type { Explanation } from '../derivation/index.ts';
import type { Words } from './define-rule.ts';
import type { Impossible, Recomputed } from './recomputed.ts';
import type { Misfit } from './wording.ts';

/** A quotation or page cite of the entry with the answer of its source. */
export interface CheckedEvidence {
  /** What it is evidence for. */
  owner:
    | { kind: 'claim' | 'caveat' | 'scenario'; id: string }
    /** `original` is the passage that a retelling gives. */
    | { kind: 'retelling' | 'original'; id: string };
  /** Claims that fall with it. */
  claims: readonly string[];
  evidence: Evidence | Retelling;
  edition: string | null;
  /** What the labels of the edition name; null where there is no such edition. */
  paging: Paging | null;
  state: 'read' | 'unknown-source' | 'unknown-edition' | 'not-reached' | 'missing-pack' | 'damaged-pack';
  quote: QuoteOutcome;
  /** Page or section labels on which the quote stands, in reading order. */
  foundAt: string[];
  /** The word of ours that the source does not bear out, and what it has instead where that is known. */
  offered: string | null;
  expected: string | null;
  /** First word of the next sentence in the source, where it turns the quotation round. */
  contrast: string | null;
  /** Reason of the matcher, null where nothing was matched. */
  why: QuoteReason | null;
  /** Whether the locator names a page or section that the edition does not have. */
  outOfRange: boolean;
  /** A figure, table or note of the locator that the edition does not seem to have, or has elsewhere, with its pages there. */
  caption: { words: string; foundAt: string[] } | null;
  /** Another edition in which the quotation stands as cited, where it does not in this one. */
  standsIn: string | null;
  /** Whether the cited page is the place of the right one in the file, under whose printed number it is cited. */
  countsFile: boolean;
  /** Figures of the claim as they stand in the quote or on the page; empty where none does. */
  figure: 'found' | 'absent' | 'not-applicable' | 'could-not-check';
  /** Where the figure is absent, the one that comes nearest to it; null where none does. */
  near: { misfit: Misfit; basis: Quantity } | null;
  /** Figures of the quote or page that bear the claim out. */
  bearing: Quantity[];
  /** The figure of the quotation that the label of the claim speaks of, where it is another one. */
  otherFigure: Quantity | null;
  /** What the quotation says the figure of, where that is of another sort than what the claim says it of. */
  otherPopulation: Words | null;
  /** Figures the quote or page holds, as written, nearest in value first. */
  figuresThere: string[];
  /** What the quotation says with all its numbers. */
  recomputed: Recomputed;
  place: Place;
  /** Place of the quote, or of the evidence where nothing is quoted. */
  quotePlace: Place;
  locatorPlace: Place;
}

/** A claim with what the rules need to know of it. */
export interface CheckedClaim {
  id: string;
  /** File that states it. */
  file: string;
  claim: Claim;
  place: Place;
  /** Place of the value, or of the claim where it has none. */
  valuePlace: Place;
  /** The figure the claim states; empty for quotes, definitions and assignments. */
  figures: Quantity[];
  /** As readers see it. */
  text: string | null;
  decimals: number;
  evidence: CheckedEvidence[];
  retellings: CheckedEvidence[];
  caveats: Caveat[];
  /** The figure recomputed from the claims it is derived from. */
  derived: {
    expected: string;
    agrees: boolean;
    formula: string;
    misfit: Words | null;
    unreadable: string | null;
    slip: Explanation | null;
    /** The result with more decimals than anybody shows; empty where it cannot be computed. */
    exact: string;
  } | null;
  /** The reported tests of a statistic, with p recomputed. */
  tests: StatisticResult[];
  /** Why no sample of this size gives the figure; null where one does, or where nothing can be said. */
  impossible: Impossible | null;
  mentioned: boolean;
}
