import type { Derivation } from '../../schemas/derivation.ts';
import { groupDigits } from './format-figure.ts';
import { add, divide, multiply, parseRational, subtract, toFixed, type Rational } from './rational.ts';

/** A recomputed figure: the result as text, empty where it cannot be computed, and the formula with its numbers. */
export interface Derived {
  expected: string;
  formula: string;
}

const HUNDRED: Rational = { numerator: 100n, denominator: 1n };

/** Recomputes a derived figure exactly from the figures it names, as the author wrote them. */
export function deriveFigure(derivation: Derivation, operands: readonly (string | null)[]): Derived {
  const shown = operands.map((written) => (written === null ? '?' : groupDigits(written)));
  const [first = '?', second = '?'] = shown;
  const formula = {
    share: `${first} ÷ ${second} × 100`,
    ratio: `${first} ÷ ${second}`,
    difference: `${first} − ${second}`,
    sum: shown.join(' + '),
    'relative-change': `(${second} − ${first}) ÷ ${first} × 100`,
  }[derivation.operation];

  const values = operands.map((written) => (written === null ? null : parseRational(written)));
  if (values.some((value) => value === null)) return { expected: '', formula };
  const result = compute(derivation.operation, values as Rational[]);
  return { expected: result === null ? '' : toFixed(result, derivation.decimals), formula };
}

function compute(operation: Derivation['operation'], values: readonly Rational[]): Rational | null {
  const [a, b] = values;
  if (!a || !b || (operation !== 'sum' && values.length !== 2)) return null;
  switch (operation) {
    case 'sum':
      return values.reduce(add);
    case 'difference':
      return subtract(a, b);
    case 'ratio':
      return divide(a, b);
    case 'share':
      return divide(multiply(a, HUNDRED), b);
    case 'relative-change':
      return divide(multiply(subtract(b, a), HUNDRED), a);
  }
}
