import { describe, expect, test } from 'vitest';
import { dateAgrees, dateParts } from '../../src/quantities/agrees.ts';
import { recognize } from '../../src/quantities/index.ts';

const first = (text: string) => {
  const [quantity] = recognize(text);
  if (!quantity) throw new Error(`nothing recognized in ${text}`);
  return quantity;
};

describe('a date may say less than what it rests on, never more or otherwise', () => {
  test.each([
    ['2025년 2월', 'February 2025', true],
    ['2025년', 'February 2025', true],
    ['2025년 3월', 'February 2025', false],
    ['2025년 2월 14일', 'February 2025', false],
    ['2024년 2월', 'February 2025', false],
    ['5월 22일', '2025-05-22', true],
    ['5월 23일', '2025-05-22', false],
  ])('%s from %s: %s', (found, stated, agrees) => {
    expect(dateAgrees(first(found), dateParts(first(stated)))).toBe(agrees);
  });
});
