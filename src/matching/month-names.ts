import type { Quantity } from '../../schemas/quantity.ts';

/** Months that a language names and another numbers: March, 3월. Capital letters tell May and March from verbs. */
const NAMES = [
  /\bJan(?:uary)?\b/,
  /\bFeb(?:ruary)?\b/,
  /\bMar(?:ch)?\b/,
  /\bApr(?:il)?\b/,
  /\bMay\b/,
  /\bJune?\b/,
  /\bJuly?\b/,
  /\bAug(?:ust)?\b/,
  /\bSept?(?:ember)?\b/,
  /\bOct(?:ober)?\b/,
  /\bNov(?:ember)?\b/,
  /\bDec(?:ember)?\b/,
];

/** The month of a date that gives nothing else, from 1; null for any other figure. */
export function monthOf({ kind, unit, value }: Quantity): number | null {
  if (kind !== 'date' || unit === 'clock' || value === null) return null;
  const month = value / 100;
  return Number.isInteger(month) && month >= 1 && month <= 12 ? month : null;
}

/** Whether a text names a month in a word. */
export function namesMonth(text: string, month: number): boolean {
  return NAMES[month - 1]?.test(text) ?? false;
}
