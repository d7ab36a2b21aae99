import { describe, expect, it } from 'vitest';
import { readGlossary } from '../../src/check/read-glossary.ts';
import { findBackward, findForward } from '../../src/check/translation/terms.ts';

const read = (text: string | null) =>
  readGlossary({ file: 'content/glossary.yaml', text, detail: 'no such file' });
const { terms } = read(`
terms:
  - term: rollout
    from: en
    confusedWith: [release]
    renderings:
      ko: {use: [롤아웃], never: [출시]}
    note: A run.
  - term: Gulliver
    from: en
    confusedWith: [gull]
    renderings:
      ko: {use: [걸리버], never: [갈매기]}
    note: A name.
`);
const en = (text: string) => ({ text, lang: 'en' });
const ko = (text: string) => ({ text, lang: 'ko' });
const forward = (original: string, rendering: string) =>
  findForward(terms, en(original), ko(rendering), false).map(({ found }) => found);
const backward = (original: string, rendering: string) =>
  findBackward(terms, ko(original), en(rendering)).map(({ found }) => found);

describe('locked terms', () => {
  it.each([
    ['in 40% of rollouts', '출시의 40%에서', ['출시의']],
    ['in 40% of rollouts', '출시(rollouts)의 40%에서', ['출시']],
    ['in 40% of rollouts', '출시된 것들의 40%에서', ['출시된']],
    ['in 40% of rollouts', '출시했던 것의 40%에서', ['출시했던']],
    ['in 40% of rollouts', '롤아웃의 40%에서', []],
    ['in 40% of rollouts', '재출시의 40%에서', []],
    ['in 40% of rollouts', '출시일의 40%에서', []],
    ['in rollouts after the release', '출시 뒤의 실행에서', []],
    ['after the release', '출시 뒤에', []],
    ['a rollout, then another rollout', '롤아웃 한 번, 다시 출시 한 번', ['출시']],
    ['Gulliver’s boat', '갈매기의 배', ['갈매기의']],
    ['Gulliver saw a gull', '걸리버는 갈매기를 보았다', []],
    ['a gull', '갈매기 한 마리', []],
    ['Gulliverian boats', '갈매기의 배', []],
  ])('%s → %s', (original, rendering, found) => {
    expect(forward(original, rendering)).toEqual(found);
  });

  it.each([
    ['롤아웃의 40%에서', 'in 40% of releases', ['releases']],
    ['롤아웃의 40%에서', 'in 40% of rollouts', []],
    ['출시 뒤에', 'after the release', []],
    ['출시 뒤에', 'after the rollout', ['rollout']],
    ['갈매기의 배', 'the boat of Gulliver', ['Gulliver']],
    ['걸리버의 배', 'the boat of a gull', ['gull']],
    ['걸리버의 배', 'his boat', []],
  ])('%s → %s', (original, rendering, found) => {
    expect(backward(original, rendering)).toEqual(found);
  });
});

describe('the glossary', () => {
  const problems = (text: string | null) =>
    read(text).problems.map(({ messageId, data, place }) => [messageId, data['at'] ?? '', place.start.line]);

  it('need not be there', () => {
    expect(readGlossary(undefined)).toEqual({ terms: [], problems: [] });
  });

  it.each([
    ['terms: [', 'yaml', '', 1],
    ['terms:\n  - term: rollout\n    from: en\n    note: A run.\n', 'schema', 'terms.0.renderings', 2],
    ['terms: []\nwords: []\n', 'unknown-key', 'words', 2],
    [
      'terms:\n  - {term: a, from: en, note: n, renderings: {ko: {use: [가], never: [가]}}}\n',
      'layout',
      '가',
      2,
    ],
    ['terms:\n  - {term: a, from: en, note: n, renderings: {en: {use: [b]}}}\n', 'layout', 'en', 2],
  ])('says what is wrong: %s', (text, messageId, at, line) => {
    expect(problems(text)).toContainEqual([messageId, at, line]);
  });

  it('names a term that is listed twice, and a file that cannot be read', () => {
    const term = '  - {term: a, from: en, note: n, renderings: {ko: {use: [가]}}}\n';
    expect(problems(`terms:\n${term}${term}`)).toEqual([['layout', 'a', 3]]);
    expect(problems(null)).toEqual([['unreadable', '', 1]]);
  });
});
