import { z } from 'zod';

/** A person or body as CSL-JSON names it. */
export const CslName = z.union([
  z.strictObject({ literal: z.string().min(1) }),
  z.strictObject({
    family: z.string().min(1),
    given: z.string().optional(),
    'non-dropping-particle': z.string().optional(),
    'dropping-particle': z.string().optional(),
    suffix: z.string().optional(),
  }),
]);
export type CslName = z.infer<typeof CslName>;

const part = z.union([z.int(), z.string().regex(/^\d+$/)]);

/** Whether there is such a year, month or day. */
function isOfCalendar(parts: readonly (number | string)[]): boolean {
  const [year = 0, month = 1, day = 1] = parts.map(Number);
  if (year > 9999 || month < 1 || month > 12 || day < 1) return false;
  return day <= (month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** A CSL date: year, month and day as far as known. */
export const CslDate = z.strictObject({
  'date-parts': z
    .array(
      z.array(part).min(1).max(3).refine(isOfCalendar, 'write year, month and day as the calendar has them'),
    )
    .min(1)
    .max(2),
  circa: z.boolean().optional(),
});
export type CslDate = z.infer<typeof CslDate>;

/** The bibliographic fields of a source, in the names of CSL-JSON; fields not listed pass through. */
export const Csl = z.looseObject({
  type: z.string().min(1).describe('CSL type: "report", "article-journal", "post-weblog", "webpage".'),
  title: z.string().min(1).describe('Title in the language of the source.'),
  author: z.array(CslName).optional().describe('Authors in order.'),
  issued: CslDate.optional().describe('Date of publication.'),
  accessed: CslDate.optional().describe('Date on which a web page was read.'),
  publisher: z.string().optional(),
  'container-title': z.string().optional().describe('Journal, site or book.'),
  URL: z.url({ protocol: /^https?$/ }).optional(),
  DOI: z.string().optional(),
  number: z.union([z.string(), z.number()]).optional().describe('Report number, arXiv id.'),
  note: z.string().optional(),
  language: z.string().optional(),
});
export type Csl = z.infer<typeof Csl>;
