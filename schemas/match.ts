import { z } from 'zod';

/** How a quotation fared; exact, normalized and edited are passes, nothing else. */
export const QuoteStatus = z.enum([
  'exact',
  'normalized',
  'edited',
  'altered',
  'wrong-page',
  'ambiguous',
  'not-found',
  'could-not-check',
]);
export type QuoteStatus = z.infer<typeof QuoteStatus>;

/** Why a quotation got its status; a rule turns it into words. */
export const QuoteReason = z.enum([
  'verbatim',
  'normal-form',
  'edited-openly',
  'word-differs',
  'words-missing',
  'words-added',
  'order-differs',
  'omission-turns-meaning',
  'bracket-brings-figure',
  'question-mark-differs',
  'cut-inside-word',
  'other-page',
  'page-range-too-short',
  'several-places',
  'no-such-page',
  'no-such-words',
  'empty-quote',
  'too-short-for-pack',
  'not-attested',
]);
export type QuoteReason = z.infer<typeof QuoteReason>;

/** A place in the text of a page: UTF-16 offsets, end exclusive, on the page text as read. */
const offset = z.int().nonnegative();

/** The answer to one quotation. */
export const QuoteMatch = z.strictObject({
  status: QuoteStatus,
  why: QuoteReason,
  page: z.string().optional().describe('Label of the page on which the quote starts.'),
  start: offset
    .optional()
    .describe('Where it starts in the text of `page`; absent where only a pack is at hand.'),
  endPage: z.string().optional().describe('Label of the page on which it ends, where that is another one.'),
  end: offset.optional().describe('Where it ends in the text of its last page.'),
  foundPages: z.array(z.string()).optional().describe('Labels of the pages that do hold the quote.'),
  offered: z
    .strictObject({ text: z.string(), start: offset, end: offset })
    .optional()
    .describe('The first word of the quote that does not stand there, with its offsets in the quote.'),
  expected: z.string().optional().describe('What stands there instead, where that is known.'),
  contrast: z
    .string()
    .optional()
    .describe('First word of the sentence that follows, where it turns the quote round: "However".'),
  places: z.int().optional().describe('Number of places, where they are several.'),
});
export type QuoteMatch = z.infer<typeof QuoteMatch>;
