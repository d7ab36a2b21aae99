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

const NAME =
  /(?:(?:one|two|1|2)[- ]?(?:tailed|sided)[ ,]{1,2})?[pP](?:[- ]?values?)?(?![\p{Script=Latin}\p{N}])/uy;
const NOT_SIGNIFICANT = /(?:ns|NS|n\. ?s\.|N\. ?S\.)(?![\p{Script=Latin}\p{N}])/uy;
/** Some PDFs part the point from its digits: "p < . 001". */
const PARTED = /0?\.\s\d{1,6}(?!\d)/y;
/** "e-3", "× 10^-5", "x 10 -5" (the exponent no longer raised), "× 10⁻⁵". */
const EXPONENT = /\s?(?:[eE]\s?|[x×*·⋅∙]\s?10\s?\^?\s?\{?)(-\s?\d{1,3}|⁻[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})/uy;
const POWER_OF_TEN = /10\s?\^?\s?\{?(-\s?\d{1,3}|⁻[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})/uy;

/** The exponent that an expression finds at `at`, without its minus; 0 where there is none. */
function readExponent(pattern: RegExp, text: string, at: number): { exponent: number; end: number } {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match) return { exponent: 0, end: at };
  const digits = (match[1] ?? '').normalize('NFKC').replace(/\D/g, '');
  return { exponent: Number(digits), end: at + match[0].length };
}

function readValue(text: string, at: number): { number: Decimal; end: number } | null {
  const power = readExponent(POWER_OF_TEN, text, at);
  if (power.end > at) return { number: decimalOf(1n, power.exponent), end: power.end };
  const parted = endOf(PARTED, text, at);
  const plain = readUnsigned(text, at);
  const number = parted === -1 ? plain?.number : parseDecimal(text.slice(at, parted).replace(/\s/, ''));
  if (!number) return null;
  const { exponent, end } = readExponent(EXPONENT, text, parted === -1 ? (plain?.end ?? at) : parted);
  const scaled = decimalOf(number.digits, number.scale + exponent);
  const underflows = scaled.value === 0 && scaled.digits > 0n;
  return scaled.value > 1 || underflows ? null : { number: scaled, end };
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

const OPENING =
  /(?<![\p{Script=Latin}\p{Script=Greek}\p{N}])(?:[pP](?![\p{Script=Latin}\p{N}]|[- ]?\.)|[pP][- ]?values?|n\.? ?s)/gu;

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
