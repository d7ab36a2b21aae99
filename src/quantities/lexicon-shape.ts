import type { BoundMark, CalendarWords, Mark, Whole } from './language.ts';
import type { NativeWord } from './myriad-state.ts';
import type { Trie } from './trie.ts';
import type { WordFilter } from './word-filter.ts';
import type { UnitList, WordList } from './word-lists.ts';

/** One word of a language that counts in scales. A scale's value is its power of ten. */
export interface ScaleWord {
  class:
    | 'unit'
    | 'tens'
    | 'hundred'
    | 'scale'
    | 'ordinal'
    | 'denominator'
    | 'group'
    | 'article'
    | 'decade'
    | 'vague'
    | 'multiple';
  value: number;
  plural?: boolean;
}

/** Number words that count in hundreds, thousands and millions, compiled for lookup. */
export interface ScaleLexicon {
  words: Trie<ScaleWord>;
  zeros: Trie<ScaleWord>;
  and: Trie<true>;
  points: Trie<true>;
  over: Trie<true>;
  inWords: Trie<true>;
  of: Trie<true>;
  outOf: Trie<true>;
}

/** A numeral of several letters: a digit, or the power of ten of a place or scale. */
export interface SpokenWord {
  class: 'digit' | 'place' | 'scale';
  value: number;
}

/** May follow a number syllable at once; only after a space, where the syllable is a lone digit. */
export const GLUED = 1;
export const APART = 2;

/** Number syllables that count in myriads, compiled for lookup. */
export interface MyriadLexicon {
  digits: Map<number, number>;
  places: Map<number, number>;
  scales: Map<number, number>;
  native: Trie<NativeWord>;
  spoken: Trie<SpokenWord>;
  points: Trie<true>;
  fractionLinks: Trie<true>;
  fractionOf: Trie<true>;
  vague: Trie<true>;
  copula: Set<number>;
  copulaForms: Set<number>;
  /** Last letters of number words. */
  ends: Set<number>;
  placeholders: Set<number>;
  powerLinks: Trie<true>;
  powerEnds: Trie<true>;
  tails: Trie<true>;
  blocks: (code: number, next: number) => boolean;
  /** Whether a point word stands between digits here: 21点2. */
  pointsDigits: (text: string, index: number) => boolean;
}

/** All data of the chosen languages, compiled for lookup. */
export interface Lexicon extends Record<WordList, Trie<true>>, Record<UnitList, Set<string>> {
  scale: ScaleLexicon;
  myriad: MyriadLexicon;
  /**
   * Bit 1: a myriad numeral may start here; bit 2: also inside a run of letters; bit 3: a prefix;
   * bit 4: number words of more than one syllable; bit 5: it is none by itself.
   */
  starters: Uint8Array;
  /** Second letters of number words. */
  seconds: Uint8Array;
  /** What may follow one number syllable that stands for itself: counters, bounds, other numerals; `GLUED` or `APART`. */
  follows: Uint8Array;
  /** What may go on a number in digits with number words: scales, parts of fractions, points. */
  goesOn: Uint8Array;
  /** One of the languages is written without spaces. */
  unspaced: boolean;
  symbols: Trie<Mark>;
  after: Trie<Mark>;
  before: Trie<Mark>;
  beforeWords: Trie<Mark>;
  negatives: Trie<true>;
  negativesAhead: Trie<true>;
  boundsBefore: Trie<BoundMark>;
  boundsAfter: Trie<BoundMark>;
  rangeLinks: Trie<'plain' | 'open'>;
  months: Trie<number>;
  /** Every word that may begin a number or a date, so that one lookup turns most words away. */
  wordStarts: WordFilter;
  /** The same for words that may go on a number in digits. */
  wordsOn: WordFilter;
  calendar: Record<keyof CalendarWords, Trie<true>>;
  halvesAfter: Trie<number>;
  halvesBefore: Trie<number>;
  countedEras: Trie<1 | -1>;
  prefixes: Trie<true>;
  prefixesBefore: Trie<true>;
  wholes: Trie<Whole>;
}
