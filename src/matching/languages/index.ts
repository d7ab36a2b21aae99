import { en } from './en.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import type { FigureLanguage } from './language.ts';

/** Languages in which passages are compared, in alphabetical order; a passage may hold several. */
export const LANGUAGES: readonly FigureLanguage[] = [en, ja, ko];
