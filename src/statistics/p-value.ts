import { type Decimal, decimalOf, parseDecimal } from './decimal.ts';
import { fold } from './fold.ts';
import { readUnsigned } from './number.ts';
import { type Relation, endOf, readRelation, skipGap } from './token.ts';

/** A p value as written; `number` is null where it says no more than "not significant". */
export interface WrittenP {
  relation: Relation | 'ns';
  number: Decimal | null;
  end: number;
}

const NAME = /(?:(?:one|two|1|2)[- ]?(?:tailed|sided)[ ,]{1,2})?[pP](?:[- ]?values?)?(?![\p{L}\p{N}])/uy;
const NOT_SIGNIFICANT = /(?:ns|n\. ?s\.)(?![\p{L}\p{N}])/uy;
/** Some PDFs part the point from its digits: "p < . 001". */
const PARTED = /0?\.\s\d{1,6}(?!\d)/y;
/** "e-3", "× 10^-5", "x 10 -5" (the exponent no longer raised), "× 10⁻⁵". */
const EXPONENT = /\s?(?:[eE]\s?|[x×*·⋅∙]\s?10\s?\^?\s?\{?)(?:(-\s?\d{1,3})|(⁻[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}))/uy;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function readExponent(text: string, at: number): { exponent: number; end: number } {
  EXPONENT.lastIndex = at;
  const match = EXPONENT.exec(text);
  if (!match) return { exponent: 0, end: at };
  const digits = (match[1] ?? match[2] ?? '').replace(/[\s⁻-]/g, '');
  const exponent = Number(
    [...digits]
      .map((digit) => RAISED.indexOf(digit))
      .map((value, at2) => (value === -1 ? digits[at2] : value))
      .join(''),
  );
  return { exponent, end: at + match[0].length };
}

function readValue(text: string, at: number): { number: Decimal; end: number } | null {
  const parted = endOf(PARTED, text, at);
  const plain = readUnsigned(text, at);
  const number = parted === -1 ? plain?.number : parseDecimal(text.slice(at, parted).replace(/\s/, ''));
  if (!number) return null;
  const { exponent, end } = readExponent(text, parted === -1 ? (plain?.end ?? at) : parted);
  const scaled = decimalOf(number.digits, number.scale + exponent);
  return scaled.value > 1 ? null : { number: scaled, end };
}

/** The p value that starts at `at`: "p = .03", "p-value < 5 × 10^-3", "ns", "p = n.s."; null for anything else. */
export function readP(text: string, at: number): WrittenP | null {
  const bare = endOf(NOT_SIGNIFICANT, text, at);
  if (bare !== -1) return { relation: 'ns', number: null, end: bare };
  const named = endOf(NAME, text, at);
  const compared = named === -1 ? null : readRelation(text, named);
  if (!compared) return null;
  const start = skipGap(text, compared.end);
  const unclear = endOf(NOT_SIGNIFICANT, text, start);
  if (unclear !== -1) return { relation: 'ns', number: null, end: unclear };
  const value = readValue(text, start);
  return value && { relation: compared.relation, ...value };
}

const OPENING = /(?<![\p{L}\p{N}])(?:[pP](?![\p{L}\p{N}]|[- ]?\.)|[pP][- ]?values?|n\.? ?s)/gu;

/**
 * Every p value of a text, with or without its test.
 *
 * Offsets are UTF-16, end exclusive.
 */
export function recognizeP(text: string): (WrittenP & { start: number })[] {
  const plain = fold(text);
  const found: (WrittenP & { start: number })[] = [];
  OPENING.lastIndex = 0;
  for (let match = OPENING.exec(plain); match; match = OPENING.exec(plain)) {
    const read = readP(plain, match.index);
    if (!read) continue;
    found.push({ ...read, start: match.index });
    OPENING.lastIndex = read.end;
  }
  return found;
}
