import { z } from 'zod';

/** A calendar day written YYYY-MM-DD; quotes are optional in YAML. */
export const Day = z
  .union([z.iso.date(), z.date().transform((date) => date.toISOString().slice(0, 10))])
  .describe('A day, YYYY-MM-DD.');
export type Day = z.infer<typeof Day>;
