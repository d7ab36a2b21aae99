import type { Locale } from '../../schemas/language.ts';
import type { Locator } from '../../schemas/locator.ts';
import { wordsIn } from './words/index.ts';

const PARTS = ['section', 'page', 'figure', 'table', 'note', 'paragraph'] as const;

/** A locator in words, widest part first: `27쪽`, `section “Results”, table 2`. */
export function locatorText(locator: Locator | undefined, locale: Locale): string {
  const words = wordsIn(locale).locator;
  const parts = PARTS.flatMap((part) => {
    const label = locator?.[part];
    return label === undefined ? [] : [words[part](String(label).replace(/(\d)-(?=\d)/g, '$1–'))];
  });
  return parts.length === 0 ? words.none : parts.join(', ');
}
