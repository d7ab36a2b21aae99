import type { Quantity } from '../../schemas/quantity.ts';

const NAMES = [
  'Jan(?:uary)?',
  'Feb(?:ruary)?',
  'Mar(?:ch)?',
  'Apr(?:il)?',
  'May',
  'June?',
  'July?',
  'Aug(?:ust)?',
  'Sept?(?:ember)?',
  'Oct(?:ober)?',
  'Nov(?:ember)?',
  'Dec(?:ember)?',
];

/** Months that one language names and another numbers. May and March are verbs too: a word or number beside them tells. */
const MONTHS = NAMES.map(
  (name) =>
    new RegExp(
      String.raw`\b(?:[Ii]n|[Oo]f|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|[Tt]o|[Ee]arly|[Ll]ate|[Ll]ast|[Tt]his|[Nn]ext|[Bb]etween|[Aa]nd)\s${name}\b|\b${name}\.?\s\d|\d\s${name}\b`,
    ),
);

/** The month of a date that gives nothing else, from 1; null for any other figure. */
export function monthOf({ kind, unit, value }: Quantity): number | null {
  if (kind !== 'date' || unit === 'clock' || value === null) return null;
  const month = value / 100;
  return Number.isInteger(month) && month >= 1 && month <= 12 ? month : null;
}

/** Whether a text names a month in a word. */
export function namesMonth(text: string, month: number): boolean {
  return MONTHS[month - 1]?.test(text) ?? false;
}
