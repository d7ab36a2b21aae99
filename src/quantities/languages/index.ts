import type { Language } from '../language.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';

/** Every language the recognizer knows, in alphabetical order of tags. */
export const LANGUAGES: readonly Language[] = [en, ja, ko];

/** Languages read where the caller names none. */
export const DEFAULT_LANGUAGES: readonly string[] = ['ko', 'en'];
