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
  high: number | undefined;
  unit: string | null;
  unitStart: number | undefined;
  unitEnd: number | undefined;
  decimals: number;
  bound: Bound;
  approximate: boolean;
  determiner: boolean;
  plusMinus: number | undefined;
  confidence: number | undefined;
  /** The whole that a share was told of: 10명 중 3. */
  whole: number | undefined;
  /** Written with at least one digit. */
  digits: boolean;
  negative: boolean;
  /** A name that goes on a list of locators. */
  chained: boolean | undefined;
  /** Where the words that bound the figure begin and stop. */
  boundHead: number | undefined;
  boundTail: number | undefined;
}

/** Any of the fields of a draft. */
type Fields = { [Key in keyof Draft]?: Draft[Key] | undefined };

/** A draft with the defaults filled in; all have one shape, which keeps property access fast. */
export function draft(start: number, end: number, fields: Fields = {}): Draft {
  return {
    start,
    end,
    head: fields.head ?? start,
    tail: fields.tail ?? end,
    kind: fields.kind ?? 'number',
    value: fields.value ?? null,
    high: fields.high,
    unit: fields.unit ?? null,
    unitStart: fields.unitStart,
    unitEnd: fields.unitEnd,
    decimals: fields.decimals ?? 0,
    bound: fields.bound ?? 'exact',
    approximate: fields.approximate ?? false,
    determiner: fields.determiner ?? false,
    plusMinus: undefined,
    confidence: undefined,
    whole: undefined,
    digits: fields.digits ?? true,
    negative: false,
    chained: undefined,
    boundHead: undefined,
    boundTail: undefined,
  };
}

/** A digit that is a name. */
export function nameDraft(start: number, end: number): Draft {
  return draft(start, end, { kind: 'identifier' });
}
