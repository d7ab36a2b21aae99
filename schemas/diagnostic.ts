import { z } from 'zod';
import { Place } from './place.ts';

export const Level = z.enum(['error', 'warning', 'note']);
export type Level = z.infer<typeof Level>;

/** A second place that explains a diagnostic: the passage of a source, or another line of ours. */
export const Related = z.strictObject({
  message: z.string(),
  file: z.string().optional(),
  place: Place.optional(),
  source: z.string().optional().describe('Id of the cited source.'),
  page: z.string().optional().describe('Page or section label in the source.'),
});
export type Related = z.infer<typeof Related>;

/** What a rule reports, as plain data; `message` is the only field that depends on the locale. */
export const Diagnostic = z.strictObject({
  ruleId: z.string(),
  messageId: z.string(),
  level: Level,
  message: z.string(),
  file: z.string().describe('Relative to the root, with forward slashes.'),
  place: Place,
  data: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  related: z.array(Related),
  url: z.string().describe('Where the rule is explained.'),
});
export type Diagnostic = z.infer<typeof Diagnostic>;
