import { describe, expect, test } from 'vitest';
import { findPresentWords } from '../../src/text/present-words.ts';

const words = (text: string) => findPresentWords(text).map(({ start, end }) => text.slice(start, end));

describe('words that hold only on their day', () => {
  test.each([
    ['The rule is currently in force.', ['currently']],
    ['It has not yet been measured.', ['not yet']],
    ['It hasn’t been measured yet.', ['n’t been measured yet']],
    ['So far nobody knows; to date no one asked.', ['So far', 'to date']],
    ['The latest model does it.', ['The latest']],
    ['Current models have yet to do it.', ['Current models', 'have yet to']],
    ['현재 그 규칙이 쓰인다.', ['현재']],
    ['아직 재지 않았고 지금까지 나온 것도 없다.', ['아직', '지금']],
    ['최근 3년간 늘었다. 오늘날에는 흔하다.', ['최근', '오늘날']],
  ])('%s', (text, found) => {
    expect(words(text)).toEqual(found);
  });

  test.each([
    'So far as we know, the list is up to date.',
    'He came on Monday at the latest.',
    'The electric current was measured yesterday.',
    'It is late, and yet it moves.',
    '현재진행형으로 적는다.',
    '그 나라의 현재가치 평가다.',
    '여직원이 말했다.',
    'It shares its values with the current model.',
    '새 모델이 현재 모델과 가치를 공유한다.',
    '최근접 이웃을 찾는다.',
    '현행범으로 붙잡혔다.',
    'The finds seem to date back to 1900, and so far from here.',
  ])('%s', (text) => {
    expect(words(text)).toEqual([]);
  });
});
