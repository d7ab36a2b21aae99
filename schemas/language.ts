import { z } from 'zod';

/** A BCP 47 language tag, language and optional region: "ko", "en", "pt-BR". */
export const Language = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Z]{2})?$/, 'use a language tag such as "ko" or "en"');
export type Language = z.infer<typeof Language>;

/** Languages in which the interface and every message of the checker are written. */
export const Locale = z.enum(['ko', 'en']);
export type Locale = z.infer<typeof Locale>;

/** The same said in every language of the interface. */
export type Words = Readonly<Record<Locale, string>>;
