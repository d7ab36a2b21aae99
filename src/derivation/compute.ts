import type { Step } from './parse.ts';
import { add, divide, multiply, negate, subtract, type Rational } from './rational.ts';
import type { NumberToken, Operator } from './tokens.ts';

/** What the steps of a formula mean: numbers, units and words are computed by the same walk. */
export interface Algebra<T> {
  number(number: NumberToken & { bracketed: boolean }): T | null;
  name(name: string): T | null;
  negate(a: T): T | null;
  apply(operator: Operator, a: T, b: T): T | null;
}

/** Computes a formula in one pass; null as soon as some step has no value. */
export function compute<T>(steps: readonly Step[], algebra: Algebra<T>): T | null {
  const stack: T[] = [];
  for (const step of steps) {
    let result: T | null;
    if (step.kind === 'number') result = algebra.number(step);
    else if (step.kind === 'name') result = algebra.name(step.name);
    else {
      const last = stack.pop();
      const first = step.operator === 'negate' ? undefined : stack.pop();
      if (last === undefined) return null;
      if (step.operator === 'negate') result = algebra.negate(last);
      else result = first === undefined ? null : algebra.apply(step.operator, first, last);
    }
    if (result === null) return null;
    stack.push(result);
  }
  return stack.length === 1 ? (stack[0] ?? null) : null;
}

/** Exact arithmetic; a division by zero has no value. */
export function arithmetic(
  values: (name: string) => Rational | null,
  number: Algebra<Rational>['number'] = ({ value }) => value,
): Algebra<Rational> {
  return {
    number,
    name: values,
    negate,
    apply(operator, a, b) {
      switch (operator) {
        case '+':
          return add(a, b);
        case '-':
          return subtract(a, b);
        case '*':
          return multiply(a, b);
        case '/':
          return divide(a, b);
      }
    },
  };
}
