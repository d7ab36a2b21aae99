import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/quantities/languages/index.ts';
import { UNIT_LISTS, WORD_LISTS } from '../../src/quantities/word-lists.ts';

const PLAIN = [
  ...Object.keys(WORD_LISTS),
  ...UNIT_LISTS,
  'negatives',
  'rangeLinks',
  'openRangeLinks',
  'prefixes',
] as const;
const MARKED = ['after', 'before', 'boundsBefore', 'boundsAfter'] as const;

/** Every list of words of a language by its name. */
function listsOf(language: (typeof LANGUAGES)[number]): (readonly [string, readonly string[]])[] {
  const plain = PLAIN.map((name) => [name, Reflect.get(language, name) ?? []] as const);
  const marked = MARKED.map((name) => [name, language[name].flatMap(([words]) => words.split('|'))] as const);
  const calendar = Object.entries(language.calendar) as [string, readonly string[]][];
  const scale = Object.entries(language.scale ?? {}).filter(([, words]) => Array.isArray(words));
  return [...plain, ...marked, ...calendar, ...(scale as [string, readonly string[]][])] as const;
}

describe.each(LANGUAGES)('the words of $tag', (language) => {
  test.each(listsOf(language))('%s holds none twice', (_, words) => {
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });
});

describe('a list of words', () => {
  test.each(Object.keys(WORD_LISTS))('%s is given by a language', (name) => {
    expect(LANGUAGES.some((language) => Reflect.get(language, name) !== undefined)).toBe(true);
  });
});
