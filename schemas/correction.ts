import { z } from 'zod';
import { Day } from './day.ts';
import { Localized } from './localized.ts';
import { Slug } from './slug.ts';

/** A published figure that was changed or withdrawn, and why. */
export const Correction = z.strictObject({
  date: Day,
  claim: Slug,
  was: z.string().min(1),
  now: z.string().min(1).optional().describe('Left out where the claim was withdrawn.'),
  reason: Localized,
});
export type Correction = z.infer<typeof Correction>;
