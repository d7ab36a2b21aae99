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

/** How the words of a language change their ends. */
export interface Inflection {
  /** Endings that any word may take, parted by bars. */
  endings: string;
  /** How often one ending may follow another. */
  chain: number;
  /** Final letters that fall away before an ending: "reframe" → "reframing". */
  mute?: string;
  /** First letters of the verbs that a noun makes with whatever follows: 출시 → 출시하다, 출시된다는. */
  verbMakers?: string;
  /** What ends the dictionary form of verbs; their stems are conjugated. */
  verbEnd?: string;
}

/** The words of one language that soften or turn a statement, and how words change in it. */
export interface TurningLanguage {
  tag: string;
  /** Whether phrases are whole words: false where particles and endings are written onto them. */
  wholeWords: boolean;
  hedges: Readonly<Record<HedgeKind, Phrases>>;
  /** What looks like a hedge and is none. */
  notHedges: string;
  negations: Phrases;
  /** On which side of a plain negation the words stand that it negates. */
  negated: 'before' | 'after';
  /** What holds the form of a negation and negates nothing: "not only", 틀림없이. */
  notNegations: string;
  inflection: Inflection;
}
