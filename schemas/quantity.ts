import { z } from 'zod';

/** What sort of figure a quantity is. `identifier` is a digit that is a name: "Claude 3.5", "ASL-3", "p. 27". */
export const QuantityKind = z.enum([
  'number',
  'percentage',
  'percentage-point',
  'per-mille',
  'basis-point',
  'fraction',
  'ordinal',
  'multiple',
  'range',
  'interval',
  'date',
  'year',
  'duration',
  'currency',
  'measure',
  'parameter-count',
  'identifier',
]);
export type QuantityKind = z.infer<typeof QuantityKind>;

/** Which side of the value the text leaves open. */
export const Bound = z.enum(['exact', 'at-least', 'more-than', 'at-most', 'less-than']);
export type Bound = z.infer<typeof Bound>;

/**
 * One figure in a text, as recognized.
 *
 * Offsets are JavaScript string indices (UTF-16), end exclusive, on the text as it came.
 */
export const Quantity = z.strictObject({
  text: z.string().describe('The figure as written: number with sign, scale word and percent sign.'),
  start: z.int().describe('Where `text` starts.'),
  end: z.int().describe('Where `text` ends, exclusive.'),
  kind: QuantityKind,
  value: z
    .number()
    .nullable()
    .describe(
      'Percentages as written (84% → 84), fractions as ratios (nine in ten → 0.9), dates as yyyymmdd with zeros for parts left out, times of day (unit clock) as hhmm, null for identifiers and indefinite amounts.',
    ),
  high: z.number().optional().describe('Upper end of a range or interval; `value` is the lower one.'),
  unit: z.string().nullable().describe('Canonical unit or counter noun, null where none stands.'),
  unitStart: z.int().optional(),
  unitEnd: z.int().optional(),
  decimals: z.int().describe('Decimals shown in the written number: 42.0 has one, 42 none.'),
  bound: Bound,
  approximate: z.boolean(),
  role: z.literal('determiner').optional().describe('A counting word no rule treats as a figure: "두 모델".'),
  plusMinus: z.number().optional().describe('Half-width after ±, in the unit of the value.'),
  confidence: z.number().optional().describe('Confidence level of an interval, in per cent.'),
});
export type Quantity = z.infer<typeof Quantity>;
