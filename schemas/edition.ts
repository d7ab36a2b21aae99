import { z } from 'zod';
import { Day } from './day.ts';
import { Localized } from './localized.ts';

/** A SHA-256 digest, in lower-case hexadecimal. */
export const Sha256 = z.string().regex(/^sha256:[0-9a-f]{64}$/, 'write sha256: and 64 hexadecimal digits');
export type Sha256 = z.infer<typeof Sha256>;

/** What a source is cut into: printed or numbered pages, or sections where it has none. */
export const Paging = z.enum(['pages', 'sections']);
export type Paging = z.infer<typeof Paging>;

/** The program that turned a file into page texts. */
export const Extractor = z.strictObject({
  name: z.string().min(1).describe('Name of the reader: "caveat-text", "unpdf".'),
  version: z.string().min(1).describe('Its version; another version may yield other text.'),
});
export type Extractor = z.infer<typeof Extractor>;

/** One fixed rendering of a source; page cites hold per edition. */
export const Edition = z.strictObject({
  label: Localized.optional().describe('What sets this edition apart: "first edition, May 2025".'),
  mediaType: z.string().min(1).describe('Media type of what was hashed: "application/pdf".'),
  hash: Sha256.describe('Digest of the file named by `hashOf`.'),
  hashOf: z
    .enum(['file', 'text-conversion'])
    .describe('Whether the original or a conversion of it was hashed.'),
  conversion: Localized.optional().describe('Who made the text conversion, from what.'),
  pages: z.int().positive().describe('Number of pages, or of sections where there are no pages.'),
  paging: Paging.describe('Whether locators name pages or sections.'),
  labels: z.array(z.string()).optional().describe('Page labels in order, where they are not 1, 2, 3, …'),
  extractor: Extractor.describe('What read the text.'),
  added: Day.describe('The day the pack was made.'),
  retrieved: Day.optional().describe('The day the file was fetched.'),
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Final address the file came from.'),
});
export type Edition = z.infer<typeof Edition>;
