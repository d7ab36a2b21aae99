/** Words of one language around figures and quotations. */
export interface FigureLanguage {
  tag: string;
  /** How a share is tied to what it is a share of. */
  shares: {
    /** Behind the figure: 84% of rollouts. */
    after?: RegExp;
    /** Before the figure: 롤아웃의 84%. */
    before?: RegExp;
    /** Written onto the figure, before what it is a share of: 84%의 롤아웃. */
    attached?: RegExp;
  };
  /** Units that count people and need no noun. */
  personCounters: readonly string[];
  /** Where nouns show their number: the letters they are written in, and those of them that are plural. */
  nouns?: { letters: RegExp; plural: RegExp };
  /** Where months have names: those names as patterns, and words that tell a month from another word of its letters. */
  months?: { names: readonly string[]; after: readonly string[] };
  /** Numbered parts of a document, which name no thing that a claim could confuse. */
  parts: readonly string[];
  /** What a bracket holds where words were left out. */
  omissions: readonly string[];
  /** Between the figures of a row whose unit stands once: 410, 260 and 175 million. */
  rowLinks: readonly string[];
  /** Written onto a figure that another one is compared with: 58.7%보다. */
  comparedWith: readonly string[];
  /** Behind a "1" that says for how many something is given: 1인당. */
  perOne?: RegExp;
  halvesOfDay: { words: readonly string[]; beforeHour: boolean };
}
