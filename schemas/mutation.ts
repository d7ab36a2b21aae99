import { z } from 'zod';
import { Place } from './place.ts';

/** Where a slip is made: in a figure of one of these, in a word of a quotation, in a unit of the prose or a bound of a claim. */
export const MutationKind = z.enum([
  'prose',
  'heading',
  'claim',
  'quotation',
  'page',
  'word',
  'unit',
  'bound',
]);
export type MutationKind = z.infer<typeof MutationKind>;

/** One slip that somebody might make in an entry. */
export const Mutation = z.strictObject({
  kind: MutationKind,
  file: z.string().describe('Relative to the root, with forward slashes.'),
  place: Place,
  was: z.string(),
  now: z.string(),
});
export type Mutation = z.infer<typeof Mutation>;

/** A slip, and the rules that raise an error for it; none where the check lets it pass. */
export const TriedMutation = Mutation.extend({ caughtBy: z.array(z.string()) });
export type TriedMutation = z.infer<typeof TriedMutation>;

/** What `caveat mutate --format json` prints. */
export const MutationReport = z.strictObject({
  version: z.literal(1),
  mutations: z.array(TriedMutation),
  counts: z.strictObject({ tried: z.int(), caught: z.int(), letPass: z.int() }),
});
export type MutationReport = z.infer<typeof MutationReport>;
