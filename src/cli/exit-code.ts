import type { Words } from '../../schemas/language.ts';

/** What the shell is told, as ESLint and textlint tell it. */
export const EXIT = {
  clean: 0,
  findings: 1,
  /** Wrong usage or configuration, unreadable input, or nothing checked. */
  trouble: 2,
} as const;

/** What is wrong with a thing, which is named first. */
export const about = (name: string, { ko, en }: Words): Words => ({
  ko: `${name}: ${ko}`,
  en: `${name}: ${en}`,
});

/** A mistake of the caller: printed without a stack in the language of the call, exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
  readonly words: Words;

  constructor(words: Words) {
    super(words.en);
    this.words = words;
  }
}
