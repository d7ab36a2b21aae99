import { z } from 'zod';
import { Localized } from './localized.ts';
import { Slug } from './slug.ts';

/** What a percentage is a share of; `from` makes funnels (700,000 → 308,210). */
export const Population = z.strictObject({
  label: Localized.describe('Name of the members: rollouts, conversations.'),
  size: z
    .union([z.enum(['not-published', 'unknown']), z.strictObject({ claim: Slug })])
    .describe('How many members: the claim that states it, or that nobody has published it.'),
  from: Slug.optional().describe('The population this one was filtered from.'),
  filter: Localized.optional().describe('What kept a member of `from` in.'),
});
export type Population = z.infer<typeof Population>;
