import { z } from 'zod';

/** How a machine finds the words (W3C TextQuoteSelector): the words and what stands around them. */
export const Selector = z.strictObject({
  quote: z.string().trim().min(1).max(4000).describe('The words of the source, verbatim and short.'),
  prefix: z.string().max(400).optional().describe('Words right before the quote, to tell places apart.'),
  suffix: z.string().max(400).optional().describe('Words right after the quote, to tell places apart.'),
});
export type Selector = z.infer<typeof Selector>;
