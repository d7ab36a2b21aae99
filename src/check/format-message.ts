import type { Locale } from '../../schemas/language.ts';
import type { FaultData, Words } from '../rules/index.ts';
import { fittingParticle, PARTICLE } from '../text/korean-particles.ts';

/** A place for a value, and the Korean particle behind it: "`{found}` 은 ". */
const SLOT = new RegExp(`\\{([a-z][\\w-]*)\\}(?:(\`? ?)(${PARTICLE})(?=[\\s.,]))?`, 'giu');

/** Fills the `{name}` places of a message with values, each in the language of the run; Korean particles follow them. */
export function formatMessage(words: Words, data: FaultData, locale: Locale): string {
  return words[locale].replace(SLOT, (whole, name: string, between = '', particle = '') => {
    const value = data[name];
    if (value === undefined) return whole;
    const shown = typeof value === 'object' && value !== null ? value[locale] : String(value ?? '–');
    return `${shown}${between}${particle === '' ? '' : fittingParticle(shown, particle)}`;
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
