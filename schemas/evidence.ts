import { z } from 'zod';
import { Emphasis } from './emphasis.ts';
import { Language } from './language.ts';
import { Passage } from './passage.ts';
import { Rendering } from './rendering.ts';
import { Selector } from './selector.ts';

/** How a passage bears on the claim it is given for. */
export const Stance = z.enum(['supports', 'qualifies', 'contradicts', 'context']);
export type Stance = z.infer<typeof Stance>;

/** A passage of a source that a claim or caveat rests on. */
export const Evidence = z.strictObject({
  ...Passage.shape,
  ...Selector.partial().shape,
  emphasis: z.array(Emphasis).max(20).optional().describe('Emphasis that the quote adds, keeps or drops.'),
  renderings: z.record(Language, Rendering).optional().describe('The quote in other languages, by language.'),
  stance: Stance.default('supports').describe('How the passage bears on the claim.'),
});
export type Evidence = z.infer<typeof Evidence>;
