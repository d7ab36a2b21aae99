import { z } from 'zod';
import { Slug } from './slug.ts';

/** How a derived figure is computed from other claims of the same entry: by an operation on some, or by a formula. */
export const Derivation = z
  .strictObject({
    operation: z
      .enum(['share', 'ratio', 'difference', 'sum', 'relative-change'])
      .optional()
      .describe(
        'share: a / b × 100; ratio: a / b; difference: a − b; sum: of all; relative-change: (b − a) / a × 100.',
      ),
    of: z.array(Slug).min(2).optional().describe('Claim ids, in the order the operation takes them.'),
    formula: z
      .string()
      .min(3)
      .max(500)
      .optional()
      .describe(
        'Instead of an operation: arithmetic over claim ids and numbers, as in (after - before) / before * 100.',
      ),
    decimals: z.int().min(0).max(10).describe('Decimals the result is rounded to, half away from zero.'),
  })
  .refine(
    ({ operation, of, formula }) =>
      formula === undefined
        ? operation !== undefined && of !== undefined
        : operation === undefined && of === undefined,
    'give either `operation` and `of`, or a `formula`',
  );
export type Derivation = z.infer<typeof Derivation>;
