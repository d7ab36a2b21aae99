import { describe, expect, test } from 'vitest';
import { excerptAround } from '../../src/astro/search/excerpt.ts';
import { placeOf, readQuery } from '../../src/astro/search/query.ts';

describe('what somebody typed into the search', () => {
  test.each([
    ['Lamp', 'lamp', []],
    ['등불에서는', '등불', []],
    ['등불의 협박을', '등불 협박', []],
    ['63 percent', '63%', []],
    ['63 Per cent of runs', '63% of runs', []],
    ['63퍼센트', '63%', []],
    ['7.0%', '7.0%', ['7.0']],
    ['"lamp of the room"', 'lamp of the room', ['lamp of the room']],
    ['“등불을 켠”  방', '등불 켠 방', ['등불을 켠']],
    ['"', '', []],
  ])('%j', (typed, words, holds) => {
    expect(readQuery(typed)).toEqual({ words, holds });
  });
});

describe('where a page holds it', () => {
  test.each([
    ['7.0', 'of 17.0% and 7.0%', 13],
    ['7.0', '7.05 mm', 0],
    ['7.0', '70 lamps, 1,7.0', -1],
    ['lit the', 'Who Lit\nthe lamp?', 4],
    ['등불을 켠', '등불을 켠다', 0],
  ])('%j in %j', (asked, text, at) => {
    expect(placeOf(asked, text)).toBe(at);
  });

  test('the excerpt marks it, between whole words and escaped', () => {
    const text = `${'lamp '.repeat(40)}<b> 7.0% & more ${'lamp '.repeat(40)}`;
    const excerpt = excerptAround(text, text.indexOf('7.0'), 3);
    expect(excerpt).toContain('&lt;b&gt; <mark>7.0</mark>% &amp; more lamp');
    expect(excerpt).toMatch(/^lamp .* lamp$/u);
  });
});
