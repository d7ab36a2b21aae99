/** A number read from digits, words or both, before units, signs and neighbours are looked at. */
export interface Numeral {
  start: number;
  end: number;
  /** Null for indefinite amounts (수백만, millions). */
  value: number | null;
  high?: number | undefined;
  decimals: number;
  kind: 'number' | 'fraction' | 'ordinal' | 'range' | 'multiple';
  /** Written with at least one digit. */
  digits: boolean;
  /** Which words it is made of. */
  form: 'literal' | 'scale' | 'sino' | 'native';
  approximate?: boolean;
  /** Only stands before a noun: 한, 두, a. */
  attributive?: boolean;
  /** A share told as so many of so many: nothing multiplies it (3 out of 5 times). */
  share?: boolean;
  /** Number of word parts read; single ones need more evidence. */
  parts: number;
  /** Digits one after the other without places: 이삼, 二〇一九. */
  positional?: boolean;
  /** Kind of literal where the numeral is one. */
  shape?: string;
  integerDigits?: number;
}
