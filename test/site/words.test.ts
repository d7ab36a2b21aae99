import { describe, expect, test } from 'vitest';
import { parseLocator } from '../../src/documents/locator.ts';
import { locatorText } from '../../src/astro/locator-text.ts';
import { localize } from '../../src/astro/localize.ts';
import { numberForms, searchTerms } from '../../src/astro/search/terms.ts';
import { LOCALES, wordsIn } from '../../src/astro/words/index.ts';

describe('locators as people write them', () => {
  test.each([
    ['p. 27', { page: '27' }],
    ['pp. 34-37', { page: '34-37' }],
    ['27쪽', { page: '27' }],
    ['27', { page: '27' }],
    ['§ Caveats and conclusions', { section: 'Caveats and conclusions' }],
    ['sec. 4.1', { section: '4.1' }],
    ['「한계」 절', { section: '한계' }],
    ['표 2', { table: '2' }],
    ['그림 A3', { figure: 'A3' }],
    ['fn. 24', { note: '24' }],
    ['각주 24', { note: '24' }],
    ['문단 3', { paragraph: 3 }],
    ['see the end', null],
    ['', null],
  ])('%s', (words, locator) => {
    expect(parseLocator(words)).toEqual(locator);
  });

  test('are read aloud in the words of the page', () => {
    expect(locatorText({ page: '34-37' }, 'ko')).toBe('34–37쪽');
    expect(locatorText({ page: '34-37' }, 'en')).toBe('pp. 34–37');
    expect(locatorText({ section: 'Results', table: 2 }, 'en')).toBe('section “Results”, table 2');
    expect(locatorText(undefined, 'ko')).toBe('위치 없음');
  });
});

describe('search terms', () => {
  test('a count is found in every spelling', () => {
    expect(numberForms(308_210)).toEqual(['308210', '308,210', '30만8210', '30만 8210']);
    expect(numberForms(700_000)).toEqual(['700000', '700,000', '70만']);
    expect(numberForms(308.5)).toEqual([]);
  });

  test('numbers of a text bring their other spellings, words their stems', () => {
    const terms = searchTerms('대화 30만8210건과 3,307개의 가치관을 살폈다');
    expect(terms).toEqual(expect.arrayContaining(['308,210', '308210', '3307', '가치관']));
  });

  test('are found behind long texts without spaces', () => {
    const long = '가'.repeat(200_000) + '1,'.repeat(100_000);
    expect(searchTerms(`${long} 3,307개`)).toContain('3307');
  });
});

test('words fall back to the language of the entry, and say so', () => {
  expect(localize({ ko: '롤아웃' }, 'en', 'ko')).toEqual({ text: '롤아웃', lang: 'ko' });
  expect(localize({ ko: '롤아웃', en: 'rollout' }, 'en', 'ko')).toEqual({ text: 'rollout', lang: 'en' });
  expect(localize('롤아웃', 'en', 'ko')).toEqual({ text: '롤아웃', lang: 'ko' });
});

test('each language of the interface has something to say for everything', () => {
  const silent = LOCALES.flatMap((locale) => emptyIn(wordsIn(locale)).map((key) => `${locale}.${key}`));
  // The one thing that needs no words: a quotation that holds no figure to be found.
  expect(silent).toEqual(LOCALES.map((locale) => `${locale}.evidence.figure.not-applicable`));
});

function emptyIn(words: object, path: readonly string[] = []): string[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    if (value === '') return [[...path, key].join('.')];
    return typeof value === 'object' && value !== null ? emptyIn(value, [...path, key]) : [];
  });
}
