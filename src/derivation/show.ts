import { type Algebra, compute } from './compute.ts';
import type { Step } from './parse.ts';
import type { Operator } from './tokens.ts';

interface Shown {
  text: string;
  /** How tightly the text holds together: 1 a sum, 2 a product, 3 one value. */
  strength: 1 | 2 | 3;
}

const SIGN: Readonly<Record<Operator, string>> = { '+': '+', '-': '−', '*': '×', '/': '÷' };

const bracket = ({ text, strength }: Shown, least: number): string => (strength < least ? `(${text})` : text);

const words = (named: (name: string) => string): Algebra<Shown> => ({
  number: ({ text }) => ({ text, strength: 3 }),
  name: (name) => ({ text: named(name), strength: 3 }),
  negate: (a) => ({ text: `−${bracket(a, 3)}`, strength: 2 }),
  apply(operator, a, b) {
    const strength = operator === '+' || operator === '-' ? 1 : 2;
    // What is subtracted or divided by keeps its brackets: a − (b − c).
    const right = operator === '-' || operator === '/' ? strength + 1 : strength;
    return { text: `${bracket(a, strength)} ${SIGN[operator]} ${bracket(b, right)}`, strength };
  },
});

/** Writes a formula out for readers, with what `named` shows for each name and no more brackets than needed. */
export function showFormula(steps: readonly Step[], named: (name: string) => string): string {
  return compute(steps, words(named))?.text ?? '';
}
