import { Option } from 'commander';
import { Locale } from '../../schemas/language.ts';

/** The language of messages: what the environment of the shell asks for, Korean or else English. */
export function defaultLocale(environment: NodeJS.ProcessEnv): Locale {
  const tag = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return tag.toLowerCase().startsWith('ko') ? 'ko' : 'en';
}

export const localeOption = (): Option =>
  new Option('--locale <language>', 'language of messages (default: from LANG)').choices(Locale.options);
