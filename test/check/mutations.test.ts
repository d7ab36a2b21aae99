import { describe, expect, test } from 'vitest';
import { checkFiles } from '../../src/check/index.ts';
import { mutateFiles, mutationReport } from '../../src/check/mutate-files.ts';
import { mutationsOf } from '../../src/check/mutations.ts';
import { claim, entryText, OPENED, probeSources, READERS } from './probe.ts';

const FILE = 'content/findings/probe/ko.mdx';
const claims = [
  claim('opened', 'percentage', 'value: 84, of: letters', [OPENED]),
  claim('readers', 'count', 'bound: at-least, value: 3000, unit: {ko: 명, en: readers}', [READERS]),
].join('\n');
const text = entryText({
  title: '봉인된 편지 84%와 Claude 4',
  claims,
  body: '조수는 편지의 <Claim id="opened">84%</Claim>를 열었다. 적어도 <Claim id="readers">3,000명</Claim>이 편지를 썼다.',
});

function run(levels: Record<string, 'off'> = {}) {
  const entry = { id: 'probe', lang: 'ko', file: { file: FILE, text, detail: '' } };
  const files = { entries: [entry], sources: [...probeSources], strays: [] };
  return mutationReport([
    ...mutateFiles(
      files,
      (some) => checkFiles(some, { locale: 'en', levels }),
      () => true,
    ),
  ]);
}

test('one slip at a time, in everything that a reader or a source answers for', () => {
  const slips = [...mutationsOf(FILE, text)];
  expect(slips.map(({ kind, was, now }) => `${kind} ${was} → ${now}`)).toEqual([
    'heading 84 → 85',
    'claim 84 → 85',
    'page 2 → 3',
    'quotation 84 → 85',
    'word letters  → ',
    'bound at-least → at-most',
    'claim 3000 → 3001',
    'page 2 → 3',
    'quotation 3,000 → 3,001',
    'word wrote  → ',
    'prose 84 → 85',
    'unit % → %p',
    'prose 3,000 → 3,001',
  ]);
  for (const { place, was, now, text: changed } of slips) {
    expect(text.slice(place.start.offset, place.end.offset)).toBe(was);
    expect(changed).toBe(text.slice(0, place.start.offset) + now + text.slice(place.end.offset));
  }
});

test('and in deviations and statistics', () => {
  const spread = claim('spread', 'quantity', 'value: 12, unit: 통, sd: 3.1', [OPENED]);
  const tested = claim('tested', 'statistic', 'statistic: "t(28) = 2.20"', [OPENED]);
  const slips = [...mutationsOf(FILE, entryText({ claims: `${spread}\n${tested}` }))];
  expect(slips.flatMap(({ kind, was, now }) => (kind === 'claim' ? `${was} → ${now}` : []))).toEqual([
    '12 → 13',
    '3.1 → 3.2',
    '28 → 29',
    '2.20 → 2.21',
  ]);
});

describe('the check', () => {
  test('catches each', () => {
    const { mutations, counts } = run();
    expect(mutations.filter(({ caughtBy }) => caughtBy.length === 0)).toEqual([]);
    expect(counts).toEqual({ tried: 13, caught: 13, letPass: 0 });
  });

  test('is seen to let pass what no rule looks at', () => {
    const { mutations } = run({ 'wrong-page': 'off', 'wrong-unit': 'off' });
    const passed = mutations.filter(({ caughtBy }) => caughtBy.length === 0);
    expect(passed.map(({ kind }) => kind)).toEqual(['page', 'page', 'unit']);
  });
});
