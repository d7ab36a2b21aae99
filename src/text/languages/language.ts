/** Phrases of one meaning, parted by bars; see `makePhraseFinder` for the signs they may hold. */
export interface Phrases {
  /** Whoever reads these means it. */
  sure: string;
  /** These may mean it: they answer for one in the other language, but raise nothing by themselves. */
  weak: string;
}

/** Ways to say less than everything; the first four speak of how sure the writer is, the last two of how much or how often. */
export const HEDGE_KINDS = [
  'possibility',
  'likelihood',
  'appearance',
  'opinion',
  'degree',
  'frequency',
] as const;
export type HedgeKind = (typeof HEDGE_KINDS)[number];

/** The words of one language that soften or turn a statement. */
export interface TurningLanguage {
  tag: string;
  /** Whether phrases are whole words: false where particles and endings are written onto them. */
  wholeWords: boolean;
  hedges: Readonly<Record<HedgeKind, Phrases>>;
  /** What looks like a hedge and is none. */
  notHedges: string;
  negations: Phrases;
  /** What holds the form of a negation and negates nothing: "not only", 틀림없이. */
  notNegations: string;
}
