import { en } from './en.ts';
import { ko } from './ko.ts';
import type { ArticleLanguage } from './language.ts';

/** Languages in which articles are read, in alphabetical order; an article may hold several. */
export const LANGUAGES: readonly ArticleLanguage[] = [en, ko];
