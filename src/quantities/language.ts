import type { QuantityKind } from '../../schemas/quantity.ts';

/** How a word or sign beside a number changes it. */
export interface Mark {
  kind: QuantityKind;
  /** Canonical unit; a counter noun stands for itself. */
  unit: string | null;
  /** The mark belongs to the number and not to its unit: percent signs, ordinal endings. */
  inside?: boolean;
  /** What the value is multiplied with: 할 → 0.1, dozen → 12. */
  factor?: number;
  /** Number words may glue to it: 삼개월. Left out: only with a space between. */
  glue?: boolean;
  /** Native number words never count it; what looks like it is a particle: 하나도. */
  notNative?: boolean;
}

/** A side a bound word leaves open, or a hedge. */
export interface BoundMark {
  bound?: 'at-least' | 'more-than' | 'at-most' | 'less-than';
  approximate?: boolean;
  /** A preposition of place as well: it bounds amounts, and no headings or pages (under, over). */
  loose?: boolean;
}

/** Numerals built from digit, place and myriad characters, as in Korean, Japanese and Chinese. */
export interface MyriadNumerals {
  digits: Readonly<Record<string, number>>;
  /** Ten, hundred, thousand. */
  places: Readonly<Record<string, number>>;
  /** Powers of ten thousand. */
  scales: Readonly<Record<string, number>>;
  /** Words for the decimal point. */
  points: readonly string[];
  /** Separates a whole number from the fraction after it: 일과 이분의 일. */
  fractionLinks: readonly string[];
  /** "parts of", denominator first: 분의. */
  fractionOf: readonly string[];
  /** Continuations in which a character is no numeral although one may follow a digit: 조 + 각. */
  not: Readonly<Record<string, string>>;
  /** Zeros that only keep a place: 九万零四百. */
  placeholders: readonly string[];
  /** Between base and exponent, and after the exponent: の … 乗. */
  powerLinks: readonly string[];
  powerEnds: readonly string[];
  /** Digits that are also the verb "to be": 이. */
  copula: readonly string[];
  /** Unknown counts before a place or myriad: 수, 몇. */
  vague: readonly string[];
  /** Whether numerals also start inside a run of letters (scripts without spaces). */
  anywhere: boolean;
}

/** Native number words, added up: 스물 + 다섯. */
export interface NativeNumerals {
  tens: Readonly<Record<string, number>>;
  units: Readonly<Record<string, number>>;
  /** Forms that only stand before a noun: 한, 두, 스무. */
  attributive: Readonly<Record<string, number>>;
  /** Whole words with a span of values: 두세 → [2, 3]. */
  spans: Readonly<Record<string, readonly [number, number]>>;
}

/** Number words of languages that count with hundred, thousand, million. */
export interface ScaleNumerals {
  units: Readonly<Record<string, number>>;
  tens: Readonly<Record<string, number>>;
  hundreds: readonly string[];
  scales: Readonly<Record<string, number>>;
  ordinals: Readonly<Record<string, number>>;
  /** Words for a change by a factor: doubled, threefold. */
  multiples: Readonly<Record<string, number>>;
  /** Denominators beside the ordinals: half, quarter. */
  denominators: Readonly<Record<string, number>>;
  and: readonly string[];
  articles: readonly string[];
  points: readonly string[];
  /** Digits said after the point beside the units: oh, nought. */
  zeros: readonly string[];
  /** Nouns of number: dozen. */
  groups: Readonly<Record<string, number>>;
  over: readonly string[];
  inWords: readonly string[];
  of: readonly string[];
  /** Plural scales and words for a number left open: millions, several. */
  vague: readonly string[];
}

/** Words that make numbers a date or a time of day. */
export interface CalendarWords {
  years: readonly string[];
  months: readonly string[];
  days: readonly string[];
  hours: readonly string[];
  minutes: readonly string[];
  seconds: readonly string[];
  decades: readonly string[];
  /** Half of the day, before or after the hour. */
  halves: readonly string[];
  /** After a count of days or years: it lasts rather than dates. */
  lasts: readonly string[];
}

/** Everything the engine knows of one language. All lists are data; none holds a pattern. */
export interface Language {
  tag: string;
  myriad?: MyriadNumerals;
  native?: NativeNumerals;
  scale?: ScaleNumerals;
  /** Words after a number. Lower case where the script has cases. */
  after: readonly (readonly [words: string, mark: Mark])[];
  /** Words before a number: 섭씨, age. */
  before: readonly (readonly [words: string, mark: Mark])[];
  negatives: readonly string[];
  boundsBefore: readonly (readonly [words: string, mark: BoundMark])[];
  boundsAfter: readonly (readonly [words: string, mark: BoundMark])[];
  /** Between the two ends of a range, and what must stand before or after for weak ones. */
  rangeLinks: readonly string[];
  openRangeLinks: readonly string[];
  rangeOpeners: readonly string[];
  rangeClosers: readonly string[];
  /** Links that tell a change where a closer follows the second number (에서 … 로), and the closers. */
  changeLinks: readonly string[];
  changeClosers: readonly string[];
  /** Words before a number that make it a name or a locator: page, 그림. */
  nameCues: readonly string[];
  /** Words after a number that make it a name: 호선. */
  nameEndings: readonly string[];
  months: Readonly<Record<string, number>>;
  calendar: CalendarWords;
  /** Particles that may close a counted noun. */
  particles: readonly string[];
  /** Words glued before a number word: 약, 총. */
  prefixes: readonly string[];
  /** Words that look like a numeral and are none. */
  words: readonly string[];
  /** Right after a number: somewhat more or less (여, 余). */
  approximateTails: readonly string[];
  /** Capitalized words that do not name anything when a number follows. */
  functionWords: readonly string[];
  /** Words that are a quantity by themselves: 절반, 이틀. */
  wholes: Readonly<Record<string, { value: number; mark: Mark; strict?: boolean }>>;
  /** Before a number: the how-manieth (제). */
  ordinalPrefixes: readonly string[];
  /** After such an ordinal: it names a clause (조, 항). */
  clauses: readonly string[];
  /** Words before a number word that make it an idiom: 다시 한번. */
  idioms: readonly string[];
  /** Counters that go with such an idiom: 번. */
  idiomCounters: readonly string[];
  /** Endings after which a determiner is a verb: 배경으로 한. */
  objectEndings: readonly string[];
  /** Words that a native number word may be written onto: 중하나. */
  gluesWords: readonly string[];
  /** Endings of words that a bare digit may be glued to without being part of a name: 매력0, 총3. */
  gluesTo: readonly string[];
  /** Phrases that begin with a number word and hold no number: one another. */
  notNumbers: readonly string[];
  /** Phrases that end in one: the one. */
  notNumbersBefore: readonly string[];
  /** Words before a count that point back at things already named: these. */
  pointsBack: readonly string[];
  /** Between a part and what it is a part of, and words for a part (of; most, none). */
  partLinks: readonly string[];
  parts: readonly string[];
  /** Nouns that things stand under or over, so that no bound is meant: heading, page. */
  places: readonly string[];
  /** Counters of kinds of things: a part of them is a count, no rate. */
  kinds: readonly string[];
  /** Nouns that a number word and a hyphen make the name of a kind: six-speed. */
  kindNouns: readonly string[];
  /** Counters that also number pages, what follows where they do, and what follows where they count. */
  pageCounters: readonly string[];
  pageClosers: readonly string[];
  extents: readonly string[];
  /** Counters after which even a small number word states a figure. */
  statingCounters: readonly string[];
  /** Words before four digits that make them a year. */
  yearCues: readonly string[];
  /** Nouns that "one" counts though they are no unit. */
  counted: readonly string[];
}

/** Words of a list written with bars between them over several lines; spaces inside a word are kept. */
export function list(words: string): string[] {
  return words
    .split('\n')
    .flatMap((line) => line.trimStart().split('|'))
    .filter((word) => word !== '');
}
