import { z } from 'zod';
import { Csl } from './csl.ts';
import { Edition } from './edition.ts';
import { Language } from './language.ts';
import { Localized } from './localized.ts';
import { Slug } from './slug.ts';

/** What may be done with the words of a source. */
export const Licence = z.strictObject({
  name: Localized.describe('SPDX id where there is one, else words: "all rights reserved".'),
  note: Localized.optional().describe('Where the licence is stated, or what is unsure about it.'),
});
export type Licence = z.infer<typeof Licence>;

/** A document that can be cited; its id is the name of its folder. */
export const Source = z.strictObject({
  csl: Csl.describe('Bibliographic fields in CSL-JSON names.'),
  title: Localized.optional().describe('Title as readers see it, where it differs from the original one.'),
  licence: Licence.describe('Licence of the source.'),
  language: Language.describe('Language the source is written in.'),
  kind: z
    .enum([
      'paper',
      'report',
      'post',
      'article',
      'thread',
      'dataset',
      'system-card',
      'book',
      'talk',
      'web-page',
    ])
    .describe('What sort of document it is.'),
  role: z
    .enum(['primary', 'secondary', 'community'])
    .default('primary')
    .describe('Whether it reports its own results, those of others, or hearsay.'),
  pack: z
    .enum(['full', 'quoted', 'none'])
    .default('full')
    .describe('How much of a fingerprint is committed; `quoted` attests cited passages only.'),
  text: z.literal('committed').optional().describe('Set where the licence lets the page text be committed.'),
  reached: z.boolean().default(true).describe('False where nobody here has read the source.'),
  retells: z.array(Slug).default([]).describe('Sources this one passes on; they cannot prove each other.'),
  editions: z.record(Slug, Edition).default({}).describe('Fixed renderings, by edition id.'),
});
export type Source = z.infer<typeof Source>;
