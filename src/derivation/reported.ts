import { type Algebra, arithmetic, compute } from './compute.ts';
import { parseFormula, type Step } from './parse.ts';
import { divide, multiply, parseRational, toFixed, type Rational, whole } from './rational.ts';
import { SCALE_WORDS } from './scale-words.ts';
import { explainResult, type Explanation } from './explain.ts';

/** A result as printed, with the formula it is said to follow from. */
export interface ReportedResult {
  formula: string;
  /** The number as written, since 5.20 says more than 5.2. */
  reported: string;
  /** What the number counts: per cent, thousands, millions; empty for ones. */
  scale?: string;
}

export interface ResultVerdict {
  /** Whether the formula gives the result, rounded to its decimals by any rule for halves. */
  consistent: boolean;
  /** The result with as many decimals as the reported one. */
  expected: string;
  /** A slip that would lead to what is reported; it explains, and acquits nobody. */
  explanation: Explanation | null;
}

/** How a part of a formula is made: from amounts as printed or as a share, and of how many terms. */
interface Make {
  isShare: boolean;
  terms: number;
  /** Its value where only plain counts are in it, else null. */
  value: Rational;
}

const isCountOf = (divisor: Make, terms: number): boolean =>
  terms > 1 && divisor.value.numerator === BigInt(terms) * divisor.value.denominator;

/** Tells shares from averages: a sum of n terms over n is of the kind of its terms, any other quotient is a share. */
const MAKE: Algebra<Make> = {
  number: ({ value, percent }) => ({ isShare: percent, terms: 1, value }),
  name: () => null,
  negate: (a) => a,
  apply(operator, a, b) {
    const value = arithmetic(() => null).apply(operator, a.value, b.value);
    if (value === null) return null;
    if (operator === '+' || operator === '-')
      return { isShare: a.isShare || b.isShare, terms: a.terms + b.terms, value };
    if (operator === '*') return { isShare: a.isShare && b.isShare, terms: 1, value };
    return { isShare: isCountOf(b, a.terms) ? a.isShare : true, terms: 1, value };
  },
};

const HUNDRED = whole(100);

/** Whether a word says what a result counts; nothing says that it counts ones. */
export const isScale = (word: string): boolean =>
  ['', 'percent', '%'].includes(word.toLowerCase()) || SCALE_WORDS.has(word.toLowerCase());

function inScale(value: Rational, steps: readonly Step[], scale: string): Rational | null {
  if (scale === 'percent' || scale === '%')
    return compute(steps, MAKE)?.isShare ? multiply(value, HUNDRED) : value;
  // Numbers without a scale word are in the scale of their table, as the result is.
  const factor = SCALE_WORDS.get(scale);
  const hasScale = steps.some((step) => step.kind === 'number' && step.scaled);
  return factor && hasScale ? divide(value, factor) : value;
}

/** Formulas in print end in their result, multiply with an x and forget a bracket at one end. */
function asPrinted(formula: string): string {
  const [left = ''] = formula.split('=');
  const plain = left.replace(/(?<=[\d)%\]] ?)x(?= ?[\d($[])/giu, '*');
  const open = plain.match(/[([{]/g)?.length ?? 0;
  const closed = plain.match(/[)\]}]/g)?.length ?? 0;
  return `${'('.repeat(Math.max(0, closed - open))}${plain}${')'.repeat(Math.max(0, open - closed))}`;
}

const asDecimal = (reported: string): string => reported.trim().replaceAll(',', '').replace('−', '-');

/** A printed result as a number; null where it is none. */
export const readNumber = (reported: string): Rational | null => parseRational(asDecimal(reported));

/** What of a printed formula cannot be read, from its first sign on, "" for an end that is missing; null where all can. */
export function unreadPart(formula: string): string | null {
  const printed = asPrinted(formula);
  const parsed = parseFormula(printed);
  if (!parsed.ok) return printed.slice(parsed.at).trim();
  const name = parsed.steps.find((step) => step.kind === 'name');
  return name ? name.name : null;
}

/**
 * Whether a printed result follows from its formula; exact, in fractions of whole numbers.
 *
 * Null where formula or scale cannot be read, the formula divides by zero or the result is no number.
 */
export function judgeResult({ formula, reported, scale: given = '' }: ReportedResult): ResultVerdict | null {
  const scale = given.toLowerCase();
  const parsed = parseFormula(asPrinted(formula));
  const written = asDecimal(reported);
  const stated = readNumber(reported);
  if (!parsed.ok || !stated || !isScale(scale)) return null;
  const value = compute(
    parsed.steps,
    arithmetic(() => null),
  );
  const result = value === null ? null : inScale(value, parsed.steps, scale);
  if (result === null) return null;
  const decimals = written.split('.')[1]?.length ?? 0;
  const plain = toFixed(stated, decimals);
  const consistent = (['half-away', 'half-even'] as const).some(
    (rule) => toFixed(result, decimals, rule) === plain,
  );
  const asLoss = compute(
    parsed.steps,
    arithmetic(
      () => null,
      ({ value, bracketed }) => (bracketed ? { ...value, numerator: -value.numerator } : value),
    ),
  );
  return {
    consistent,
    expected: toFixed(result, decimals),
    explanation: consistent
      ? null
      : explainResult(result, plain, asLoss && inScale(asLoss, parsed.steps, scale)),
  };
}
