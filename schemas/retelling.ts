import { z } from 'zod';
import { Emphasis } from './emphasis.ts';
import { Passage } from './passage.ts';
import { Fidelity } from './rendering.ts';
import { Verdict } from './verdict.ts';

/** How another document reports a claim. */
export const Retelling = z.strictObject({
  ...Passage.shape,
  emphasis: z
    .array(Emphasis)
    .max(20)
    .optional()
    .describe('Emphasis that the retelling adds, keeps or drops.'),
  fidelity: Fidelity.optional().describe(
    'How these words stand to the passage they retell, where they give one.',
  ),
  original: Passage.optional().describe(
    'The passage these words give; without it, the first quotation in support of the claim, of which they may give a part.',
  ),
  translator: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .optional()
    .describe('Who translated it, where the retelling says so.'),
  verdict: Verdict,
});
export type Retelling = z.infer<typeof Retelling>;
