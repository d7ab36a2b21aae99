import { skipSpaces } from './characters.ts';
import type { Trie } from './trie.ts';

/** Whether nothing but a sign, a word of the list or both stand in [from, to). */
export function onlyLinks<T>(text: string, from: number, to: number, signs: string, words: Trie<T>): boolean {
  let at = skipSpaces(text, from, 3);
  let linked = false;
  if (at < to && signs.includes(text.charAt(at))) {
    linked = true;
    at = skipSpaces(text, at + 1, 3);
  }
  const word = at < to ? words.match(text, at, (_, stop) => stop <= to) : undefined;
  if (word !== undefined) at = skipSpaces(text, word.at, 3);
  return at === to && (linked || word !== undefined);
}
