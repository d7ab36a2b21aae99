import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findChanges } from '../../src/check/find-changes.ts';

const read = (text: string) => findChanges(text).map(({ expected, verdict }) => `${verdict} ${expected}`);

describe('a change with both ends is recomputed', () => {
  test.each([
    ['It rose from 40% to 46%, an increase of 6 percentage points.', 'right 6%p'],
    ['It rose from 40% to 46%, an increase of 6%.', 'points 15%'],
    ['It rose from 40% to 46%, an increase of 15%.', 'right 15%'],
    ['It rose from 40% to 46%, up 20%.', 'other 15%'],
    ['It fell by 20% from 1,500 to 1,200.', 'right 20%'],
    ['It fell by 25% from 1,500 to 1,200.', 'other 20%'],
    ['It grew from $2.4 million in 2024 to $3.0 million in 2025, an increase of 25%.', 'right 25%'],
    ['The staff grew by 120, from 1,500 on June 30, 2024 to 1,620 on June 30, 2025.', 'right 120'],
    ['비율은 40%에서 46%로 6%p 올랐다.', 'right 6%p'],
    ['비율은 40%에서 46%로 6% 올랐다.', 'points 15%'],
    ['2024년 40%에서 2025년 46%로 9%p 높아졌다.', 'other 6%p'],
    ['매출이 1,200억 원에서 1,500억 원으로 25% 늘었다.', 'right 25%'],
    ['매출이 1,200억 원에서 1,500억 원으로 20% 늘었다.', 'other 25%'],
    ['편지가 1,200통에서 1,500통으로 300통 늘었다.', 'right 300'],
    ['편지가 1,200통에서 1,500통으로 200통 늘었다.', 'other 300'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test('rounded ends leave room', () => {
    expect(read('It rose from 33% to 36%, an increase of 3.4 percentage points.')).toEqual(['right 3.0%p']);
    expect(read('It rose from 33.0% to 36.0%, an increase of 3.4 percentage points.')).toEqual([
      'other 3.0%p',
    ]);
  });

  test('whatever was rounded from real counts is right', () => {
    const count = fc.integer({ min: 50, max: 5000 });
    fc.assert(
      fc.property(count, count, fc.integer({ min: 0, max: 2 }), (from, to, decimals) => {
        fc.pre(from !== to);
        const change = ((Math.abs(to - from) / from) * 100).toFixed(decimals);
        const [direction] = to > from ? ['up'] : ['down'];
        const text = `It went from ${from} letters to ${to}, ${direction} ${change}%.`;
        expect(read(text).filter((found) => !found.startsWith('right'))).toEqual([]);
      }),
    );
  });
});

describe('what is no such change is left alone', () => {
  test.each([
    'It rose from 40% to about 46%, an increase of 20%.',
    'It rose from 40% to more than 46%, an increase of 20%.',
    'It rose from 40% to 46%. An increase of 9% was planned.',
    'Grades go from 1 to 5, and 12% of them are missing.',
    'The train runs from 9 to 17, and up 3 stairs.',
    '서울에서 부산으로 3% 늘었다.',
    '40%에서 46%로 올랐고 9%는 그대로다.',
    '12명에서 36명으로 3배 늘었다.',
  ])('%s', (text) => {
    expect(read(text).filter((found) => !found.startsWith('right'))).toEqual([]);
  });
});
