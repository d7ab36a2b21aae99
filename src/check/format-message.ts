import type { Locale } from '../../schemas/language.ts';
import type { FaultData, Words } from '../rules/index.ts';

/** Fills the `{name}` places of a message with values, each in the language of the run. */
export function formatMessage(words: Words, data: FaultData, locale: Locale): string {
  return words[locale].replace(/\{([a-z][\w-]*)\}/gi, (whole, name: string) => {
    const value = data[name];
    if (value === undefined) return whole;
    return typeof value === 'object' && value !== null ? value[locale] : String(value ?? '–');
  });
}

/** Data as it goes into a diagnostic: words in the language of the run. */
export function localizeData(
  data: FaultData,
  locale: Locale,
): Record<string, string | number | boolean | null> {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      typeof value === 'object' && value !== null ? value[locale] : value,
    ]),
  );
}
