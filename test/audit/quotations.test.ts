import { expect, test } from 'vitest';
import { quotationsOf } from '../../src/audit/quotations.ts';

const words = (text: string): string[] => quotationsOf(text).map((quotation) => quotation.words);

test.each([
  ['He said “yes” and left.', ['yes']],
  ['He said "yes" and "no".', ['yes', 'no']],
  ['그는 "그렇다"고 말했다.', ['그렇다']],
  ['그는 " 「자립」이나 「효도」가 있다"라고 말했다.', ['「자립」이나 「효도」가 있다']],
  ["'실용적', '사회적'의 두 갈래", ['실용적', '사회적']],
  ["It's the users' choice, isn't it?", []],
  ['A 12" screen and a 5\' pole', []],
  ['『책』과 「글」', ['책', '글']],
  ['She wrote «oui» and „nein“', ['oui', 'nein']],
  ['“outer ‘inner’ words”', ['outer ‘inner’ words']],
  ['An open “mark without an end', []],
  ['An open “mark\n\nand an end in another” paragraph', []],
  ['“…”', []],
  ['The label "2024" and "70%" were quoted', ['2024', '70%']],
])('%s', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('offsets are those of the words', () => {
  const text = '그는 " 그렇다 "고';
  const [found] = quotationsOf(text);
  expect(text.slice(found?.start, found?.end)).toBe('그렇다');
});

test('a mark without an end costs no second look at the rest', () => {
  expect(words('“'.repeat(20_000))).toEqual([]);
  expect(words('"'.repeat(20_001))).toEqual([]);
});
