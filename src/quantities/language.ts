import type { QuantityKind } from '../../schemas/quantity.ts';
import type { UnitList, WordList } from './word-lists.ts';

/** How a word or sign beside a number changes it. */
export interface Mark {
  kind: QuantityKind;
  /** Canonical unit; a counter noun stands for itself. */
  unit: string | null;
  /** The mark belongs to the number and not to its unit: percent signs, ordinal endings. */
  inside?: boolean;
  /** What the value is multiplied with: 할 → 0.1, dozen → 12. */
  factor?: number;
  /** Before a number: what the unit after it becomes (시속 120km → km/h). */
  turns?: Readonly<Record<string, string>>;
  /** A word in small letters that also describes a noun: ten grand, but ten grand pianos. */
  alone?: boolean;
  /** Number words may glue to it: 삼개월. Left out: only with a space between. */
  glue?: boolean;
  /** What it is where "of" and a thing follow: pounds of carrots. */
  ofThings?: Pick<Mark, 'kind' | 'unit'>;
  /** What it counts after native number words: 두 분 are people, 이 분 minutes. */
  native?: Mark;
  /** What it counts by the thousand: 1만 2000주 are shares, not weeks. */
  many?: Mark;
  /** After digits it tells which one of the year, unless it lasts: 3분기, but 3분기 연속. */
  which?: boolean;
  /** Sino-Korean digits never count it: 한 해, but 일해 is a verb. */
  notSino?: boolean;
  /** Native number words never count it; what looks like it is a particle: 하나도. */
  notNative?: boolean;
}

/** A word that is a quantity by itself. */
export interface Whole {
  value: number;
  /** Upper end of a span: 하루이틀. */
  high?: number;
  mark: Mark;
  /** Only where its neighbours bear it out: 반. */
  strict?: boolean;
  /** Only where it lasts: 하루 만에. */
  lasting?: boolean;
}

/** A side a bound word leaves open, or a hedge. */
export interface BoundMark {
  bound?: 'at-least' | 'more-than' | 'at-most' | 'less-than';
  approximate?: boolean;
  /** A preposition of place as well: it bounds amounts, and no headings or pages (under, over). */
  loose?: boolean;
  /** May stand after the noun that is counted: 20 people or more. */
  afterNoun?: boolean;
  /** It also adds what follows, so that it bounds no money before a word: $5 plus tax. */
  sums?: boolean;
  /** Before a duration it also tells in what time something goes on (over nine weeks). */
  during?: boolean;
  /** It compares levels, so that a time after it is when the other level held: lower than five years ago. */
  level?: boolean;
  /** It bounds bare numbers alone; an amount with a unit is told as it is: 3억 달러에 달하는. */
  bare?: boolean;
}

/** Numerals built from digit, place and myriad characters, as in Korean, Japanese and Chinese. */
export interface MyriadNumerals {
  digits: Readonly<Record<string, number>>;
  /** Ten, hundred, thousand. */
  places: Readonly<Record<string, number>>;
  /** Powers of ten thousand. */
  scales: Readonly<Record<string, number>>;
  /** The same of more than one letter, as spoken: にひゃく. They are read where nothing else is written. */
  spoken?: {
    digits: Readonly<Record<string, number>>;
    places: Readonly<Record<string, number>>;
    scales: Readonly<Record<string, number>>;
  };
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
  /** Digits that a noun may end in with its particle or a form of that verb: 천만이, 오백일 것. */
  copulaForms: readonly string[];
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
  /** Whole words for about as many: 열댓. */
  rough?: Readonly<Record<string, number>>;
  /** Whole words with a span of values: 두세 → [2, 3]. */
  spans: Readonly<Record<string, readonly [number, number]>>;
  /** Those of them that are nouns as well, with nothing counted after them: 서넛. */
  nounSpans?: readonly string[];
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
  /** Ten years of a century or of a life: the twenties. */
  decades: Readonly<Record<string, number>>;
  points: readonly string[];
  /** Digits said after the point beside the units: oh, nought. */
  zeros: readonly string[];
  /** Nouns of number: dozen. */
  groups: Readonly<Record<string, number>>;
  over: readonly string[];
  /** Between a count and the whole it is a share of; the second kind says so by itself. */
  inWords: readonly string[];
  outOf: readonly string[];
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
  /** After an hour, whatever half of the day it is in: o'clock. */
  clockWords?: readonly string[];
  /** After the hour: half past. */
  halfHours?: readonly string[];
  /** After years of three digits that are not round: they tell when (414년에), where nothing says that they last. */
  pastYears?: readonly string[];
  /** After a count of days or years: it lasts rather than dates. */
  lasts: readonly string[];
}

/** What a language gives beside its plain lists of words. */
interface LanguageBase {
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
  /** Between the two ends of a range; the open ones need an opener before or a closer after. */
  rangeLinks: readonly string[];
  openRangeLinks: readonly string[];
  months: Readonly<Record<string, number>>;
  /** Before a year: the era it is counted from, -1 where it is counted back (기원전). */
  countedEras?: Readonly<Record<string, 1 | -1>>;
  calendar: CalendarWords;
  /** Half of the day, before or after the hour, and the first of the twelve hours that it may mean: pm 12, 밤 18. */
  halvesOfDay: Readonly<Record<string, number>>;
  /** Words glued before a number word: 약, 총. */
  prefixes: readonly string[];
  /** Words that are a quantity by themselves: 절반, 이틀. */
  wholes: Readonly<Record<string, Whole>>;
}

/** Everything the engine knows of one language. All lists are data; none holds a pattern. */
export type Language = LanguageBase & Partial<Readonly<Record<WordList | UnitList, readonly string[]>>>;

/** Words of a list written with bars between them over several lines; spaces inside a word are kept. */
export function list(words: string): string[] {
  return words
    .split('\n')
    .flatMap((line) => line.trimStart().split('|'))
    .filter((word) => word !== '');
}
