import { endsLatin } from './accept.ts';
import { LATIN, classAt, isUpperAt, skipSpaces } from './characters.ts';
import type { Draft } from './draft.ts';
import type { Lexicon } from './lexicon-shape.ts';

const LONGEST_STREET = 3;

/** "10 Downing Street": a house number, unless the street names a kind of thing: 10 Wall Street banks. */
export function isHouse(text: string, made: Draft, lexicon: Lexicon): boolean {
  let at = skipSpaces(text, made.end, 1);
  if (at === made.end || made.decimals > 0) return false;
  for (let step = 0; step < LONGEST_STREET && isUpperAt(text, at); step += 1) {
    let end = at;
    while (end - at < 24 && classAt(text, end) === LATIN) end += 1;
    at = skipSpaces(text, end, 1);
    if (at === end) return false;
    const street = lexicon.streetWords.match(text, at, endsLatin);
    if (street === undefined || !isUpperAt(text, at)) continue;
    const next = skipSpaces(text, street.at, 1);
    return (
      classAt(text, next) !== LATIN ||
      isUpperAt(text, next) ||
      lexicon.nameFollowers.match(text, next) !== undefined
    );
  }
  return false;
}
