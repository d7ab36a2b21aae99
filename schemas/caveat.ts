import { z } from 'zod';
import { Evidence } from './evidence.ts';
import { Localized } from './localized.ts';
import { Slug } from './slug.ts';

/** What limits a claim, with its own evidence. */
export const Caveat = z.strictObject({
  id: Slug,
  qualifies: z.array(Slug).min(1).describe('Claims that may not be shown without this caveat.'),
  text: Localized,
  evidence: z.array(Evidence).min(1),
});
export type Caveat = z.infer<typeof Caveat>;
