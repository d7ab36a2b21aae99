import { z } from 'zod';
import { Locator } from './locator.ts';
import { Slug } from './slug.ts';
import { Verdict } from './verdict.ts';

/** How another document reports a claim. */
export const Retelling = z.strictObject({
  source: Slug,
  edition: Slug.optional(),
  locator: Locator.optional(),
  quote: z.string().min(1).describe('The words of the retelling, verbatim and short.'),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
  verdict: Verdict,
});
export type Retelling = z.infer<typeof Retelling>;
