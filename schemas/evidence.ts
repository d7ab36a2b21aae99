import { z } from 'zod';
import { Locator } from './locator.ts';
import { Selector } from './selector.ts';
import { Slug } from './slug.ts';

/** How a passage bears on the claim it is given for. */
export const Stance = z.enum(['supports', 'qualifies', 'contradicts', 'context']);
export type Stance = z.infer<typeof Stance>;

/** A passage of a source that a claim or caveat rests on. */
export const Evidence = z.strictObject({
  source: Slug.describe('Folder name of the source.'),
  edition: Slug.optional().describe('The edition cited; without it, the first one listed.'),
  locator: Locator.optional().describe('Where a reader looks.'),
  ...Selector.partial().shape,
  stance: Stance.default('supports').describe('How the passage bears on the claim.'),
});
export type Evidence = z.infer<typeof Evidence>;
