import { type Decimal, decimalOf, parseDecimal } from './decimal.ts';
import { endOf, skipGap } from './token.ts';

/** Digits, plain or in groups of three, with or without a fraction; the raised point is a decimal point too. */
const UNSIGNED = /(?:(?:\d{1,3}(?:,\d{3}){1,4}(?![\d,])|\d{1,15})(?:[.·]\d{1,25})?|[.·]\d{1,25})(?!\d)/y;

/** A sign glued to its number, or up to three marks that a PDF made of a minus: "= À2.20", "= %^&2.20". */
const SIGN = /[-+]\u2060{0,4}|(?:[^\s\p{L}\p{N}.,;:()[\]{}<>=±~≈≤≥·"'“”‘’/]|[ÀÂÐ]){1,3}(?=[\d.·])/uy;

export interface NumberToken {
  number: Decimal;
  end: number;
}

/** The number without a sign at `at`, or null. */
export function readUnsigned(text: string, at: number): NumberToken | null {
  const end = endOf(UNSIGNED, text, at);
  const number = end === -1 ? null : parseDecimal(text.slice(at, end));
  return number && { number, end };
}

/** The number after a gap, with its sign, or null. A dash set apart may be a dash, so then there is no number. */
export function readNumber(text: string, at: number): NumberToken | null {
  const start = skipGap(text, at);
  const afterSign = endOf(SIGN, text, start);
  const found = readUnsigned(text, Math.max(start, afterSign));
  if (!found || afterSign === -1 || text[start] === '+') return found;
  return { number: decimalOf(-found.number.digits, found.number.scale), end: found.end };
}
