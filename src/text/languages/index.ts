import { en } from './en.ts';
import { ko } from './ko.ts';
import type { TurningLanguage } from './language.ts';

/** Languages whose softening and turning words are known, in alphabetical order. */
const languages: readonly TurningLanguage[] = [en, ko];

const byTag = new Map(languages.map((language) => [language.tag, language]));

/** The words of a language by its tag ("ko", "pt-BR"); null where they are not known. */
export function turningLanguage(tag: string): TurningLanguage | null {
  return byTag.get(tag.split('-')[0] ?? tag) ?? null;
}
