import type { Quantity } from '../../schemas/quantity.ts';
import { LANGUAGES } from './languages/index.ts';

/** Months that one language names and another numbers; a word or a number beside the name tells that it is one. */
const MONTHS: readonly (readonly RegExp[])[] = LANGUAGES.flatMap(({ months }) => {
  if (!months) return [];
  const before = months.after
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|');
  return [
    months.names.map(
      (name) => new RegExp(String.raw`\b(?:${before})\s${name}\b|\b${name}\.?\s\d|\d\s${name}\b`),
    ),
  ];
});

/** The month of a date that gives nothing else, from 1; null for any other figure. */
export function monthOf({ kind, unit, value }: Quantity): number | null {
  if (kind !== 'date' || unit === 'clock' || value === null) return null;
  const month = value / 100;
  return Number.isInteger(month) && month >= 1 && month <= 12 ? month : null;
}

/** Whether a text names a month in a word. */
export function namesMonth(text: string, month: number): boolean {
  return MONTHS.some((names) => names[month - 1]?.test(text));
}
