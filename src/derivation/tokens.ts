import { multiply, parseRational, type Rational } from './rational.ts';
import { SCALE_WORDS } from './scale-words.ts';

export type Operator = '+' | '-' | '*' | '/';

/** A number as written in a formula, with its percent sign and scale word taken into the value. */
export interface NumberToken {
  kind: 'number';
  text: string;
  value: Rational;
  percent: boolean;
  /** Whether a scale word multiplies it. */
  scaled: boolean;
}

export type ValueToken = (NumberToken | { kind: 'name'; text: string }) & { start: number };

export type Token = ValueToken | { kind: Operator | '(' | ')'; text: string; start: number };

/** Formulas longer than this are nobody's arithmetic. */
const MOST_CHARACTERS = 500;

const SPACE = /\s+/y;
const CURRENCY = /(?:[A-Z]{1,3})?[$€£¥₩]\s?|(?:USD|EUR|GBP|JPY|CNY|KRW|INR|RM|Rs\.?)\s?(?=[\d(.])/y;
/** Lower-case words joined by single hyphens, as claims are named; a minus between two names needs a space. */
const NAME = /(?:\d+-)*\d*[a-z][a-z0-9]*(?:-[a-z0-9]+)*/y;
const NUMBER = /(?:\d[\d,]*)?(?:\.\d+)?/y;
const GROUPED = /^\d{1,3}(?:,\d{2,3})*,\d{3}$/;
const PERCENT = /\s?(?:%|％|(?:percent|per cent)(?![a-z]))/iy;
const WORD = /\s?([a-z]{1,8}|[천만억조]|백만)(?![a-z0-9-])/iy;
const SIGNS: Readonly<Record<string, Operator | '(' | ')'>> = {
  '+': '+',
  '-': '-',
  '−': '-',
  '–': '-',
  '—': '-',
  '＋': '+',
  '*': '*',
  '×': '*',
  '·': '*',
  '/': '/',
  '÷': '/',
  '∕': '/',
  '(': '(',
  '[': '(',
  '{': '(',
  '（': '(',
  ')': ')',
  ']': ')',
  '}': ')',
  '）': ')',
};

const HUNDREDTH: Rational = { numerator: 1n, denominator: 100n };

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

function readNumber(formula: string, start: number): { token: NumberToken; end: number } | null {
  const written = matchAt(NUMBER, formula, start);
  const [units = '', fraction] = written.split('.');
  if (units.includes(',') && !GROUPED.test(units)) return null;
  const plain = parseRational(
    fraction === undefined ? units.replaceAll(',', '') : `${units.replaceAll(',', '')}.${fraction}`,
  );
  if (!plain) return null;
  let end = start + written.length;
  WORD.lastIndex = end;
  const word = WORD.exec(formula);
  const scale = word?.[1] === undefined ? undefined : SCALE_WORDS.get(word[1].toLowerCase());
  if (word && scale) end += word[0].length;
  const percent = matchAt(PERCENT, formula, end);
  end += percent.length;
  const scaled = scale ? multiply(plain, scale) : plain;
  return {
    token: {
      kind: 'number',
      text: formula.slice(start, end),
      value: percent === '' ? scaled : multiply(scaled, HUNDREDTH),
      percent: percent !== '',
      scaled: scale !== undefined,
    },
    end,
  };
}

/**
 * Cuts a formula into numbers, names, signs and brackets; currency signs are passed over.
 * Null with the offset of what cannot be read where something else stands in it.
 */
export function readTokens(formula: string): { tokens: Token[] } | { at: number } {
  if (formula.length > MOST_CHARACTERS) return { at: MOST_CHARACTERS };
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const skipped = matchAt(SPACE, formula, at) || matchAt(CURRENCY, formula, at);
    if (skipped !== '') {
      at += skipped.length;
      continue;
    }
    const sign = SIGNS[formula.charAt(at)];
    const name = sign === undefined ? matchAt(NAME, formula, at) : '';
    const number = sign === undefined && name === '' ? readNumber(formula, at) : null;
    if (sign !== undefined) tokens.push({ kind: sign, text: formula.charAt(at), start: at });
    else if (name !== '') tokens.push({ kind: 'name', text: name, start: at });
    else if (number) tokens.push({ ...number.token, start: at });
    else return { at };
    at = sign !== undefined ? at + 1 : number ? number.end : at + name.length;
  }
  return { tokens };
}
