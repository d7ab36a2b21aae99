import { describe, expect, test } from 'vitest';
import { knownWords, type Search } from '../../src/astro/search/known-words.ts';

/** Finds as Pagefind does: a word, else the longest beginning of it that some page has. */
function searchOf(...pages: readonly string[]): Search {
  const startsWith = (word: string) =>
    pages.filter((page) => page.split(' ').some((one) => one.toLowerCase().startsWith(word)));
  return {
    search(query) {
      let word = query.toLowerCase();
      while (word.length > 0 && startsWith(word).length === 0) word = word.slice(0, -1);
      const found = word === '' ? [] : startsWith(word);
      const results = found.map((page) => ({
        data: () =>
          Promise.resolve({
            url: '/',
            content: page,
            excerpt: page
              .split(' ')
              .map((one) => (one.toLowerCase().startsWith(word) ? `<mark>${one}</mark>` : one))
              .join(' '),
            meta: { title: 'Lanterns', terms: '18900 1만8900' },
          }),
      }));
      return Promise.resolve({ results });
    },
  };
}

const SITE = searchOf('As the lamp was studied, it ran.', '등불은 협박이 없다. 1만8900건을 세었다.');

describe('words of a query that the site has', () => {
  test.each([
    ['lamp', 'lamp'],
    ['LAM', 'LAM'],
    ['studies', 'studies'],
    ['협박했습니다', '협박했습니다'],
    ['등불', '등불'],
    ['1만8900', '1만8900'],
    ['18900', '18900'],
    ['asdf', ''],
    ['lazy', ''],
    ['등대', ''],
    ['쀍쀍', ''],
    ['asdf lamp', 'lamp'],
    ['1.5%', '1.5%'],
    ['', ''],
  ])('%j: %j', async (query, known) => {
    expect(await knownWords(query, SITE)).toBe(known);
  });
});
