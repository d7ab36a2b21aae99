import { z } from 'zod';
import { Localized } from './localized.ts';
import { Slug } from './slug.ts';

/** Claims that are parts of one whole; an incomplete group refuses to be summed. */
export const Group = z.strictObject({
  label: Localized,
  of: Slug.describe('The shared population.'),
  members: z.array(Slug).min(2),
  complete: z.boolean().describe('Whether the members make up the whole.'),
  parts: z.int().positive().optional().describe('How many parts the whole has, when the source says so.'),
});
export type Group = z.infer<typeof Group>;
