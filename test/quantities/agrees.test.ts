import { describe, expect, test } from 'vitest';
import { agrees } from '../../src/quantities/agrees.ts';
import { recognize } from '../../src/quantities/index.ts';

const first = (text: string) => {
  const [quantity] = recognize(text);
  if (!quantity) throw new Error(`nothing recognized in ${text}`);
  return quantity;
};

describe('a statement may lose precision against its basis, never gain it', () => {
  test.each([
    ['3%', '3.0%', true],
    ['3%', '3.04%', true],
    ['3.04%', '3%', false],
    ['84%', '85%', false],
    ['84%', '84 rollouts', false],
    ['84%', '84%p', false],
    ['84개', '84%', false],
    ['3000개 이상', '3,307 values', true],
    ['3,307개', 'more than 3,000', false],
    ['31만 건', '308,210 conversations', true],
    ['30만8210건', '308,210 conversations', true],
    ['30만 건', '308,210 conversations', false],
    ['절반', '50%', true],
    ['5 dollars', '5 conversations', false],
    ['세 가지 유형', 'three response types', true],
    ['−5%', '5%', false],
    ['84% 이상', '84%', false],
    ['80% 이상', '84%', true],
    ['10% 이상', '84%', false],
    ['2000개 이상', '3,307 values', false],
    ['85% 이하', '84.4%', true],
    ['80~90%', '84%', false],
    ['5% 이상', 'fewer than 5%', false],
    ['84.0%', '84%', false],
    ['10~15번', 'Between 10 and 15 runs', true],
    ['10~16번', 'Between 10 and 15 runs', false],
    ['84% 미만', '84%', false],
    ['84% 초과', '84%', false],
  ])('%s on %s: %s', (statement, basis, expected) => {
    expect(agrees(first(statement), first(basis))).toBe(expected);
  });
});
