import { z } from 'zod';

/** A page as people cite it: a number, a printed label ("iv", "A-3") or a range ("34-37"). */
export const PageReference = z.union([z.int().positive(), z.string().trim().min(1).max(40)]);
export type PageReference = z.infer<typeof PageReference>;

/** Where a human looks in the source; the words themselves are found by the selector. */
export const Locator = z.strictObject({
  page: PageReference.optional().describe('Page number, printed label or range: 27, "iv", "34-37".'),
  section: z.string().trim().min(1).optional().describe('Number or heading of a section: "4.1.1".'),
  figure: z
    .union([z.int(), z.string().min(1)])
    .optional()
    .describe('Number of a figure: 3, "A2".'),
  table: z
    .union([z.int(), z.string().min(1)])
    .optional()
    .describe('Number of a table.'),
  note: z
    .union([z.int(), z.string().min(1)])
    .optional()
    .describe('Number of a footnote or endnote.'),
  paragraph: z.int().positive().optional().describe('Paragraph on the page or in the section, from 1.'),
});
export type Locator = z.infer<typeof Locator>;
