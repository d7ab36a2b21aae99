import { z } from 'zod';
import { Language } from './language.ts';

/** Words in one or more languages; a plain string stands in the language of its entry. */
export const Localized = z.union([
  z.string().trim().min(1),
  z
    .record(Language, z.string().trim().min(1))
    .refine((words) => Object.keys(words).length > 0, 'write at least one language'),
]);
export type Localized = z.infer<typeof Localized>;
