import { Option } from 'commander';
import { Locale, type Words } from '../../schemas/language.ts';
import type { Localized } from '../../schemas/localized.ts';
import { fitParticles } from '../text/korean-particles.ts';

/** What a call says of the language of its messages. */
export interface LocaleFlag {
  locale?: Locale;
}

/** The language of messages: what the call asks for, else what the environment of the shell does, Korean or else English. */
export function localeOf({ locale }: LocaleFlag, environment: NodeJS.ProcessEnv = process.env): Locale {
  if (locale !== undefined) return locale;
  const tag = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return tag.toLowerCase().startsWith('ko') ? 'ko' : 'en';
}

export const localeOption = (): Option =>
  new Option('--locale <language>', 'language of messages (default: from LANG)').choices(Locale.options);

/** Words in one language; Korean particles fit what they follow. */
export const wordsIn = (words: Words, locale: Locale): string =>
  locale === 'ko' ? fitParticles(words.ko) : words.en;

/** What a project says in some languages, in one of them or else in the first. */
export const localizedIn = (words: Localized, locale: Locale): string =>
  typeof words === 'string' ? words : (words[locale] ?? Object.values(words)[0] ?? '');
