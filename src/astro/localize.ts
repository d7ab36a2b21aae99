import type { Locale } from '../../schemas/language.ts';
import type { Localized } from '../../schemas/localized.ts';

/** Words with the language they stand in, for a `lang` attribute. */
export interface Spoken {
  text: string;
  lang: string;
}

/** Picks the words for a locale; where they are missing, those of the entry, else the first there are. */
export function localize(words: Localized, locale: Locale, original: string): Spoken {
  if (typeof words === 'string') return { text: words, lang: original };
  for (const lang of [locale, original, ...Object.keys(words)]) {
    const text = words[lang];
    if (text !== undefined) return { text, lang };
  }
  return { text: '', lang: locale };
}

/** The `lang` attribute a text needs inside a page of the given locale: none where they agree. */
export const langWithin = (lang: string, locale: Locale): string | undefined =>
  lang === locale ? undefined : lang;
