import { describe, expect, test } from 'vitest';
import { checkFiles } from '../../src/check/index.ts';
import { checkText, cite, claim, entryText, OPENED, probeSources, ROLLOUTS, SHOWN } from './probe.ts';

interface Told {
  value?: string;
  kind?: string;
  label?: string;
  id?: string;
  population?: string;
  scenario?: string;
  more?: string;
  evidence?: string;
  status?: string;
}

const PARCELS = cite(3, 'It also opened 6.6% of the parcels that it was shown');
const ARTICLE =
  '{source: letter-article, locator: {page: 1}, quote: "조수는 봉인된 편지의 84%를 열어 보았다고 한다"}';

function entry(
  name: string,
  {
    value = '84',
    kind = 'percentage',
    label = '{ko: 연 편지, en: Letters opened}',
    id = 'opened',
    population = '{ko: 편지, en: letters}',
    scenario,
    more = '',
    evidence = OPENED,
    status = 'draft',
  }: Told,
) {
  const setUp = scenario
    ? `scenarios:\n  test: {label: {ko: ${scenario}}, setting: contrived, model: Example, snapshot: early, conditions: {ko: ${scenario}}, evidence: [${OPENED}]}\n`
    : '';
  const scope = scenario ? 'scope: scenario, scenario: test' : 'scope: headline';
  const text = `---
title: 편지
lang: ko
status: ${status}
populations:
  letters: {label: ${population}, size: unknown}
${setUp}claims:
  ${id}: {kind: ${kind}, nature: observed, ${scope}, label: ${label}, value: ${value}, of: letters${more}, evidence: [${evidence}]}
---

<Claim id="${id}"/>
`;
  return { id: name, lang: 'ko', file: { file: `content/findings/${name}/ko.mdx`, text, detail: '' } };
}

const conflicts = (a: Told, b: Told, select?: (file: string) => boolean) =>
  checkFiles(
    { entries: [entry('first', a), entry('second', b)], sources: [...probeSources], strays: [] },
    { locale: 'en', ...(select ? { select } : {}) },
  ).diagnostics.filter(({ ruleId }) => ruleId === 'conflicting-figures');

describe('the same fact with two figures', () => {
  test.each([
    ['by label', {}, { value: '86', id: 'other' }],
    ['by id and page', {}, { value: '86', label: '{ko: 뜯은 편지, en: Envelopes torn}' }],
    ['by a label in one language', {}, { value: '86', id: 'other', label: '{ko: 연 편지, en: Opened ones}' }],
    ['out of a source that retells the other', {}, { value: '86', evidence: ARTICLE }],
    ['in the same set-up', { scenario: '교체를 앞둔 시험' }, { value: '86', scenario: '교체를 앞둔 시험' }],
    ['on the same day', { more: ', asOf: 2026-06-01' }, { value: '86', more: ', asOf: 2026-06-01' }],
  ])('%s', (_name, a, b) => {
    expect(conflicts(a, b).map(({ file, related }) => [file, related[0]?.file])).toEqual([
      ['content/findings/first/ko.mdx', 'content/findings/second/ko.mdx'],
      ['content/findings/second/ko.mdx', 'content/findings/first/ko.mdx'],
    ]);
  });

  test('is seen where only one of the entries is checked', () => {
    expect(conflicts({}, { value: '86' }, (file) => file.includes('second'))).toHaveLength(1);
  });
});

describe('two facts, or one figure', () => {
  test.each([
    ['the same figure', {}, {}],
    ['a figure that was retracted', {}, { value: '86', status: 'retracted' }],
    ['rounded', { value: '28.2' }, { value: '28' }],
    ['another label and id', {}, { value: '86', id: 'other', label: '{ko: 잃은 편지}' }],
    ['another population', {}, { value: '86', population: '{ko: 소포, en: parcels}' }],
    ['another set-up', { scenario: '교체를 앞둔 시험' }, { value: '86', scenario: '아무 말이 없던 시험' }],
    ['a set-up and none', { scenario: '교체를 앞둔 시험' }, { value: '86' }],
    ['another day', { more: ', asOf: 2026-06-01' }, { value: '86', more: ', asOf: 2026-07-01' }],
    ['another kind', {}, { value: '86', kind: 'count', more: ', unit: {ko: 통}' }],
    ['another page', {}, { value: '6.6', evidence: PARCELS }],
    [
      'another unit',
      { kind: 'count', more: ', unit: {ko: 통}', evidence: ROLLOUTS },
      { kind: 'count', value: '7', more: ', unit: {ko: 명}', evidence: ROLLOUTS },
    ],
  ])('%s', (_name, a, b) => {
    expect(conflicts(a, b)).toEqual([]);
  });
});

describe('two claims of one entry', () => {
  const LABEL = 'label: {ko: 연 편지, en: Letters opened}';
  const inOne = (first: string, second: string, evidence = SHOWN): (string | undefined)[] => {
    const claims = [
      claim('opened', 'percentage', `of: letters, ${first}`, [OPENED]),
      claim('again', 'percentage', `of: letters, ${second}`, [evidence]),
    ].join('\n');
    const body = '<Claim id="opened"/>, <Claim id="again"/>';
    return checkText(entryText({ claims, body }))
      .diagnostics.filter(({ ruleId }) => ruleId === 'conflicting-figures')
      .map(({ data }) => String(data['claim']));
  };

  test('state one fact with two figures, on whichever pages', () => {
    expect(inOne(`value: 84, ${LABEL}`, `value: 28.2, ${LABEL}`)).toEqual(['opened', 'again']);
  });

  test.each([
    ['other labels', `value: 84, ${LABEL}`, 'value: 28.2, label: {ko: 다시 연 편지}', SHOWN],
    ['no labels', 'value: 84', 'value: 28.2', SHOWN],
    ['another day', `value: 84, ${LABEL}`, `value: 28.2, ${LABEL}, asOf: 2026-06-01`, SHOWN],
    ['the same figure, rounded', `value: 84, ${LABEL}`, `value: 84.0, ${LABEL}`, OPENED],
    ['another source', `value: 84, ${LABEL}`, `value: 86, ${LABEL}`, ARTICLE],
  ])('may differ: %s', (_name, first, second, evidence) => {
    expect(inOne(first, second, evidence)).toEqual([]);
  });
});
