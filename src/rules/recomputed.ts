import type { Place } from '../../schemas/place.ts';
import type { Quantity } from '../../schemas/quantity.ts';
import type { StatisticResult } from '../../schemas/statistic.ts';

/** What a text says with all the numbers that it follows from, recomputed. */
export interface Recomputed {
  /** Percentages that stand beside their counts. */
  shares: {
    text: string;
    count: number;
    total: number;
    percent: string;
    expected: string;
    consistent: boolean;
    place: Place;
  }[];
  /** Changes told with both ends and by how much; `points` where percentage points are called per cent. */
  changes: {
    text: string;
    amount: string;
    expected: string;
    points: string | null;
    verdict: 'right' | 'points' | 'other';
    place: Place;
  }[];
  /** Reported tests with their recomputed p. */
  tests: { result: StatisticResult; place: Place }[];
}

/** A figure that its sample cannot give. */
export interface Impossible {
  /** percentage, mean: GRIM; spread: GRIMMER; binary: DEBIT. */
  kind: 'percentage' | 'mean' | 'spread' | 'binary';
  /** Size of the sample. */
  n: number;
  /** Nearest figures that are possible, below and above; empty where only value and deviation do not fit. */
  nearest: readonly string[];
  sd: string | null;
}

/** What some members of an incomplete group add up to, as a figure that a text could show. */
export interface GroupSum {
  group: string;
  /** The members as written: 28.2% + 6.6%. */
  formula: string;
  figure: Quantity;
}

/** Claims that are parts of one whole, added up. */
export interface CheckedGroup {
  id: string;
  place: Place;
  complete: boolean;
  members: readonly string[];
  /** How many parts the whole has, when the source says so. */
  parts: number | null;
  /** Members that are shares of another population. */
  strangers: readonly string[];
  /** Null where the members do not add up to anything: bounds, hedged figures, other units. */
  sum: {
    /** 41 + 32 + 20, as written. */
    formula: string;
    total: string;
    /** What the members make up together: 100, or the size of the population. */
    whole: string;
    /** Where the whole lies beside the sum, with what rounding of the members allows. */
    fit: 'fits' | 'short' | 'over';
  } | null;
}
