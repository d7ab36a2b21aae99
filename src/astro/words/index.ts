import type { Locale } from '../../../schemas/language.ts';
import { en } from './en.ts';
import { ko, type Words } from './ko.ts';

export type { Words };

/** Interface languages in the order they are offered; the first stands at the root of the site. */
export const LOCALES = ['ko', 'en'] as const satisfies readonly Locale[];

const words: Record<Locale, Words> = { en, ko };

/** The words of the interface in one language. */
export const wordsIn = (locale: Locale): Words => words[locale];
