import { z } from 'zod';
import { Day } from './day.ts';
import { Localized } from './localized.ts';
import { Slug } from './slug.ts';

/** A published figure that was changed, and why. */
export const Correction = z.strictObject({
  date: Day,
  claim: Slug,
  was: z.string().min(1),
  now: z.string().min(1),
  reason: Localized,
});
export type Correction = z.infer<typeof Correction>;
