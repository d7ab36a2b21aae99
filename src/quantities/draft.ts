import type { Bound, QuantityKind } from '../../schemas/quantity.ts';

/** A quantity in the making; offsets are UTF-16 indices into the folded text. */
export interface Draft {
  start: number;
  end: number;
  /** Where the figure begins and stops with its unit, sign words and currency. */
  head: number;
  tail: number;
  kind: QuantityKind;
  value: number | null;
  high?: number;
  unit: string | null;
  unitStart?: number;
  unitEnd?: number;
  decimals: number;
  bound: Bound;
  approximate: boolean;
  determiner: boolean;
  plusMinus?: number;
  confidence?: number;
  /** Written with at least one digit. */
  digits: boolean;
  negative: boolean;
  /** A name that goes on a list of locators. */
  chained?: boolean;
  /** Where the words that bound the figure begin and stop. */
  boundHead?: number;
  boundTail?: number;
}

/** A draft with the defaults filled in. */
export function draft(start: number, end: number, fields: Partial<Draft> = {}): Draft {
  return {
    start,
    end,
    head: start,
    tail: end,
    kind: 'number',
    value: null,
    unit: null,
    decimals: 0,
    bound: 'exact',
    approximate: false,
    determiner: false,
    digits: true,
    negative: false,
    ...fields,
  };
}

/** A digit that is a name. */
export function nameDraft(start: number, end: number): Draft {
  return draft(start, end, { kind: 'identifier' });
}
