import type { Derivation } from '../../schemas/derivation.ts';
import { type Formula, namesIn, parseFormula, type Step } from './parse.ts';

type Operation = NonNullable<Derivation['operation']>;

/** Operations on two claims, `a` and `b` in the order they are named; a sum takes any number. */
const FORMULAS: Readonly<Record<Exclude<Operation, 'sum'>, string>> = {
  difference: 'a - b',
  ratio: 'a / b',
  share: 'a / b * 100',
  'relative-change': '(b - a) / a * 100',
};

const add: Step = { kind: 'apply', operator: '+' };

function stepsOf(operation: Operation, of: readonly string[]): Formula {
  if (operation === 'sum')
    return { ok: true, steps: of.flatMap((name, at) => [{ kind: 'name', name }, ...(at > 0 ? [add] : [])]) };
  const [a, b, ...more] = of;
  const formula = parseFormula(FORMULAS[operation]);
  if (a === undefined || b === undefined || more.length > 0 || !formula.ok) return { ok: false, at: 0 };
  const named = (step: Step): Step =>
    step.kind === 'name' ? { ...step, name: step.name === 'a' ? a : b } : step;
  return { ok: true, steps: formula.steps.map(named) };
}

/** The formula of a derivation, its operation written out; not `ok` where it cannot be read. */
export function formulaOf({ formula = '', operation, of = [] }: Derivation): Formula {
  return operation === undefined ? parseFormula(formula) : stepsOf(operation, of);
}

/** Claims that a derivation is computed from, in the order they are named, each once. */
export const operandsOf = ({ formula, of = [] }: Derivation): string[] =>
  formula === undefined ? [...new Set(of)] : namesIn(formula);

/** Claims whose values a derivation adds up as they stand; none where it multiplies, divides or averages them. */
export function summandsOf(derivation: Derivation): string[] {
  const parsed = formulaOf(derivation);
  if (!parsed.ok) return [];
  const sums = parsed.steps.every(
    (step) => step.kind !== 'apply' || step.operator === '+' || step.operator === '-',
  );
  const adds = parsed.steps.some((step) => step.kind === 'apply' && step.operator === '+');
  return sums && adds ? operandsOf(derivation) : [];
}
