import { DIGIT, HANGUL, LATIN, SPACE, classAt, isLetterAt } from './characters.ts';
import type { Accept } from './trie.ts';

/** A word in Latin letters stops where the match does. */
export const endsLatin: Accept<unknown> = (_, at, text) => classAt(text, at) !== LATIN;

/** Neither a letter nor a digit follows the match. */
export const endsCode: Accept<unknown> = (_, at, text) => {
  const next = classAt(text, at);
  return next !== LATIN && next !== DIGIT;
};

/** A word in Latin letters starts where the match, read backwards, does. */
export const startsLatin: Accept<unknown> = (_, at, text) => classAt(text, at - 1) !== LATIN;

/** A word in Hangul starts where the match, read backwards, does. */
export const startsHangul: Accept<unknown> = (_, at, text) => classAt(text, at - 1) !== HANGUL;

/** A word in any letters starts where the match, read backwards, does. */
export const startsWord: Accept<unknown> = (_, at, text) => !isLetterAt(text, at - 1);

/** White space follows the match. */
export const endsInSpace: Accept<unknown> = (_, at, text) => classAt(text, at) === SPACE;

/** Whether a word in Latin letters or Hangul may start at `at`: no letter of its script stands before. */
export function opensWord(text: string, at: number): boolean {
  const own = classAt(text, at);
  return (own !== LATIN && own !== HANGUL) || classAt(text, at - 1) !== own;
}

/** A word in Latin letters or Hangul starts where the match, read backwards, does. */
export const startsOwn: Accept<unknown> = (_, at, text) => opensWord(text, at);

/** Letters of a Latin word that the match ends in do not go on; other scripts may. */
export const endsOwn: Accept<unknown> = (_, at, text) =>
  classAt(text, at) !== LATIN || classAt(text, at - 1) !== LATIN;
