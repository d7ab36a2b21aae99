import { z } from 'zod';
import { Day } from './day.ts';
import { Sha256 } from './edition.ts';
import { Selector } from './selector.ts';

/** Version of the file format and of the normal form under it. */
export const ATTESTED_VERSION = 1;

/** A page or section on which a passage stands, and the one on which it ends where that is another. */
export const AttestedPlace = z.strictObject({
  page: z.string().min(1).describe('Label of the page or section on which it starts.'),
  endPage: z.string().min(1).optional().describe('Label of the one on which it ends.'),
  several: z.literal(true).optional().describe('Set where it stands there more than once.'),
});
export type AttestedPlace = z.infer<typeof AttestedPlace>;

/** A cited passage that someone with the text at hand found in the source. */
export const AttestedPassage = z.strictObject({
  ...Selector.shape,
  status: z.enum(['exact', 'normalized', 'edited']).describe('How it stands there.'),
  places: z.array(AttestedPlace).min(1).describe('Every place of the source where it stands.'),
  contrast: z
    .string()
    .optional()
    .describe('First word of the next sentence, where it turns the quote round.'),
  attested: Day.describe('The day it was compared with the text.'),
  proof: Sha256.describe('Digest of the edition and of the above; a passage changed by hand is refused.'),
});
export type AttestedPassage = z.infer<typeof AttestedPassage>;

/** The passages of an edition that entries cite and that were compared with its text. */
export const Attested = z.strictObject({
  format: z.literal('caveat-attested'),
  version: z.literal(ATTESTED_VERSION),
  hash: Sha256.describe('Digest of the file or conversion the passages were found in.'),
  passages: z.array(AttestedPassage).max(20_000),
});
export type Attested = z.infer<typeof Attested>;
