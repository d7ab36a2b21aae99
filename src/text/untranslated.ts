import type { Words } from '../../schemas/language.ts';

/** Words that are the same in every language: names, digests, what another program said. */
export const untranslated = (words: string): Words => ({ ko: words, en: words });
