import { z } from 'zod';

/** How words stand to the passage they give: word for word, put into another language, or in words of their own. */
export const Fidelity = z.enum(['verbatim', 'translated', 'paraphrase']);
export type Fidelity = z.infer<typeof Fidelity>;

/** A quotation put into another language by us or by others, shown beside the original. */
export const Rendering = z.strictObject({
  words: z.string().trim().min(1).max(4000).describe('The quotation in the other language.'),
  fidelity: Fidelity.extract(['translated', 'paraphrase']).default('translated'),
  translator: z.string().trim().min(1).max(200).describe('Who translated it.'),
});
export type Rendering = z.infer<typeof Rendering>;
