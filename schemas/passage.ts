import { z } from 'zod';
import { Locator } from './locator.ts';
import { Selector } from './selector.ts';
import { Slug } from './slug.ts';

/** Words of a source with the place where they stand. */
export const Passage = z.strictObject({
  source: Slug.describe('Folder name of the source.'),
  edition: Slug.optional().describe('The edition cited; without it, the first one listed.'),
  locator: Locator.optional().describe('Where a reader looks.'),
  ...Selector.shape,
});
export type Passage = z.infer<typeof Passage>;
