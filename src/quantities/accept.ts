import { HANGUL, LATIN, SPACE, classAt, isLetterAt } from './characters.ts';
import type { Accept } from './trie.ts';

/** A word in Latin letters stops where the match does. */
export const endsLatin: Accept<unknown> = (_, at, text) => classAt(text, at) !== LATIN;

/** A word in Latin letters starts where the match, read backwards, does. */
export const startsLatin: Accept<unknown> = (_, at, text) => classAt(text, at - 1) !== LATIN;

/** A word in Hangul starts where the match, read backwards, does. */
export const startsHangul: Accept<unknown> = (_, at, text) => classAt(text, at - 1) !== HANGUL;

/** A word in any letters starts where the match, read backwards, does. */
export const startsWord: Accept<unknown> = (_, at, text) => !isLetterAt(text, at - 1);

/** White space follows the match. */
export const endsInSpace: Accept<unknown> = (_, at, text) => classAt(text, at) === SPACE;
