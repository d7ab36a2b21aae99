import type { Derivation } from '../../schemas/derivation.ts';
import {
  arithmetic,
  compute,
  explainResult,
  formulaOf,
  parseRational,
  showFormula,
  toFixed,
  type Explanation,
} from '../derivation/index.ts';
import { groupDigits } from './format-figure.ts';

/** A recomputed figure. */
export interface Derived {
  /** The result as text, empty where it cannot be computed. */
  expected: string;
  /** The formula with the numbers it is computed from. */
  formula: string;
  /** What of the formula cannot be read, else null. */
  unreadable: string | null;
  /** The result with more decimals than anybody shows, empty where it cannot be computed. */
  exact: string;
  /** The slip that leads to the stated figure, where one does. */
  slip: Explanation | null;
}

const FURTHER = 6;

/** Recomputes a derived figure exactly from the figures it names, as the author wrote them. */
export function deriveFigure(
  derivation: Derivation,
  written: (claim: string) => string | null,
  stated: string,
): Derived {
  const parsed = formulaOf(derivation);
  const { formula = (derivation.of ?? []).join(', '), decimals } = derivation;
  if (!parsed.ok)
    return {
      expected: '',
      exact: '',
      formula,
      unreadable: derivation.formula === undefined ? null : formula.slice(parsed.at),
      slip: null,
    };
  const result = compute(
    parsed.steps,
    arithmetic((name) => parseRational(written(name) ?? '')),
  );
  const expected = result === null ? '' : toFixed(result, decimals);
  return {
    expected,
    exact: result === null ? '' : toFixed(result, decimals + FURTHER),
    formula: showFormula(parsed.steps, (name) => groupDigits(written(name) ?? '?')),
    unreadable: null,
    slip: result === null || expected === stated ? null : explainResult(result, stated),
  };
}
