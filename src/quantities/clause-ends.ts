import { endsLatin } from './accept.ts';
import { LATIN, SPACE, classAt, isUpperAt, skipSpaces } from './characters.ts';
import type { Lexicon } from './lexicon-shape.ts';

/** Whether a clause ends at `at`, or a word stands there that no noun phrase goes on with. */
export function closesClause(text: string, at: number, lexicon: Lexicon): boolean {
  return (
    at >= text.length ||
    '.,;:!?)'.includes(text.charAt(at)) ||
    lexicon.functionWords.match(text, at, endsLatin) !== undefined
  );
}

/** Whether no noun in small letters, which a number that ends at `end` would count, follows it. */
export function countsNothing(text: string, end: number, lexicon: Lexicon): boolean {
  if (classAt(text, end) !== SPACE) return classAt(text, end) !== LATIN && text.charAt(end) !== '-';
  const next = skipSpaces(text, end, 3);
  if (classAt(text, next) !== LATIN || isUpperAt(text, next)) return true;
  return (
    lexicon.dayWords.match(text, next, endsLatin) !== undefined ||
    lexicon.functionWords.match(text, next, endsLatin) !== undefined
  );
}
