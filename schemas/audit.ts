import { z } from 'zod';
import { FigureReason } from './figure-match.ts';
import { QuoteReason } from './match.ts';
import { QuantityKind } from './quantity.ts';

/** How a figure or quotation of a report fares against the sources. */
export const AuditStatus = z.enum([
  'stands',
  'rounded',
  'differs',
  'not-found',
  'identifier',
  'unattributed',
  'opinion',
]);
export type AuditStatus = z.infer<typeof AuditStatus>;

/** What an audit has to say of an item beside what decided on it. */
export const AuditRemark = z.enum([
  'translated',
  'term',
  'page-cite-fits',
  'page-cite-elsewhere',
  'page-cite-too-wide',
  'no-population',
  'pack-only',
  'repeated',
  'turned-by-context',
]);
export type AuditRemark = z.infer<typeof AuditRemark>;

const offset = z.int().nonnegative();

/** One figure, page cite or quotation of a report with its best place in the sources. */
export const AuditItem = z.strictObject({
  text: z.string().describe('As the report writes it.'),
  start: offset.describe('Where it starts in the text of the report, as read: pages joined by form feeds.'),
  end: offset,
  line: z.int().positive().describe('Line of the report.'),
  kind: z.union([QuantityKind, z.literal('quotation'), z.literal('page-cite')]),
  status: AuditStatus,
  reason: z.union([FigureReason, QuoteReason]).optional().describe('What decided, as the matcher names it.'),
  remarks: z.array(AuditRemark),
  source: z.string().optional().describe('The source that holds the best place.'),
  page: z.string().optional().describe('Label of its page or section there.'),
  sourceText: z.string().optional().describe('The sentence of the source.'),
  found: z.string().optional().describe('What the source has in its place.'),
  note: z.string().describe('The same in a sentence.'),
});
export type AuditItem = z.infer<typeof AuditItem>;

/** What an audit counted; `notFigures` are counting words and ranks that state no figure. */
export const AuditCounts = z.strictObject({
  items: z.int(),
  byStatus: z.record(AuditStatus, z.int()),
  notFigures: z.int(),
});

/** Every figure and quotation of a report, in order. */
export const AuditReport = z.strictObject({
  report: z.string(),
  sources: z.array(z.strictObject({ id: z.string(), pages: z.int(), paging: z.enum(['pages', 'sections']) })),
  items: z.array(AuditItem),
  counts: AuditCounts,
});
export type AuditReport = z.infer<typeof AuditReport>;
