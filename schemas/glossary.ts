import { z } from 'zod';
import { Language } from './language.ts';
import { Localized } from './localized.ts';

const words = z.array(z.string().trim().min(1).max(100)).max(50);

/** How one language renders a term. */
export const TermRendering = z.strictObject({
  use: words.min(1).describe('Renderings we use, the first one preferred.'),
  never: words.default([]).describe('Renderings that change the meaning of the term.'),
});
export type TermRendering = z.infer<typeof TermRendering>;

/** A term that every entry renders in the same way. */
export const LockedTerm = z.strictObject({
  term: z.string().trim().min(1).max(100).describe('The word of the source.'),
  from: Language.describe('Language of the term.'),
  also: words.default([]).describe('Other forms of the term: spellings, words of its family.'),
  confusedWith: words
    .default([])
    .describe('Words of the same language that a rendering under `never` would be right for.'),
  renderings: z
    .record(Language, TermRendering)
    .refine((renderings) => Object.keys(renderings).length > 0, 'say how at least one language renders it'),
  note: Localized.describe('Why.'),
});
export type LockedTerm = z.infer<typeof LockedTerm>;

/** `content/glossary.yaml`: the term lock of a project. */
export const Glossary = z.strictObject({
  terms: z.array(LockedTerm).max(1000),
});
export type Glossary = z.infer<typeof Glossary>;
