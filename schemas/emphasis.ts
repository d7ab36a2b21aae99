import { z } from 'zod';

/** Whose emphasis lies on words of a quotation; the text of a source, as read, knows none. */
export const Emphasis = z.strictObject({
  words: z
    .string()
    .trim()
    .min(1)
    .max(400)
    .optional()
    .describe('Words of the quote that bear it; left out where the copy read does not show which.'),
  origin: z
    .enum(['added', 'source', 'dropped'])
    .describe('added: ours or the reteller’s; source: as in the source; dropped: only in the source.'),
});
export type Emphasis = z.infer<typeof Emphasis>;
