import { z } from 'zod';
import { Slug } from './slug.ts';

/** How a derived figure is computed from other claims of the same entry. */
export const Derivation = z.strictObject({
  operation: z
    .enum(['share', 'ratio', 'difference', 'sum', 'relative-change'])
    .describe(
      'share: a / b × 100; ratio: a / b; difference: a − b; sum: of all; relative-change: (b − a) / a × 100.',
    ),
  of: z.array(Slug).min(2).describe('Claim ids, in the order the operation takes them.'),
  decimals: z.int().min(0).max(10).describe('Decimals the result is rounded to, half away from zero.'),
});
export type Derivation = z.infer<typeof Derivation>;
