import { expect, test } from 'vitest';
import { checkFiles } from '../../src/check/index.ts';
import { claim, entryText, probeSources } from './probe.ts';

interface Version {
  claims: string;
  corrections?: readonly string[];
  status?: string;
}

function entriesOf({ claims, corrections = [], status = 'published' }: Version) {
  const more = corrections.map((fields) => `  - {${fields}, reason: 옮겨 적다 틀렸다.}\n`).join('');
  const text = entryText({ claims, more: more && `corrections:\n${more}`, body: '조수가 편지를 열었다.' });
  const file = {
    file: 'content/findings/probe/ko.mdx',
    text: text.replace('status: draft', `status: ${status}`),
  };
  return [{ id: 'probe', lang: 'ko', file: { ...file, detail: '' } }];
}

/** What the check says of the second of two versions against the first. */
const changes = (before: Version, after: Version): string[] =>
  checkFiles(
    {
      entries: entriesOf(after),
      sources: [...probeSources],
      strays: [],
      earlier: { ref: 'HEAD', entries: entriesOf(before) },
    },
    { locale: 'en' },
  )
    .diagnostics.filter(({ ruleId }) => ruleId === 'silent-edit')
    .map(({ messageId, data }) => [messageId, data['was'], data['found']].join(' '));

const one = (kind: string, fields: string): string => claim('lost', kind, fields, []);
const days = (value: number, unit = 'days'): string => one('quantity', `value: ${value}, unit: ${unit}`);
const told = (was: string, now: string, date = '2026-11-20'): string =>
  `date: ${date}, claim: lost, was: "${was}", now: "${now}"`;

test.each<[name: string, before: string, after: string, corrections: string[], found: string[]]>([
  ['a unit is part of a figure', days(12), days(12, 'weeks'), [], ['changed 12 days 12 weeks']],
  ['a unit in other words is not', days(12), days(12, '일'), [], []],
  [
    'nor said to change by its number',
    days(12),
    days(12, 'weeks'),
    [told('12', '12')],
    ['misstated 12 days 12 weeks'],
  ],
  ['but by its words', days(12), days(12, 'weeks'), [told('12일', '12주')], []],
  [
    'the unit of a range likewise',
    one('range', 'low: 3, high: 5, unit: days'),
    one('range', 'low: 3, high: 5, unit: weeks'),
    [],
    ['changed 3–5 days 3–5 weeks'],
  ],
  [
    'and a standard deviation',
    one('quantity', 'value: 12, unit: days, sd: 3'),
    one('quantity', 'value: 12, unit: days, sd: 4'),
    [],
    ['changed 12 days (SD 3) 12 days (SD 4)'],
  ],
  [
    'several corrections lead from one to the other',
    days(12),
    days(14),
    [told('12', '13'), told('13', '14', '2026-11-21')],
    [],
  ],
  ['in whichever order those of a day stand', days(12), days(14), [told('13', '14'), told('12', '13')], []],
  ['but must begin with what was published', days(12), days(14), [told('13', '14')], ['misstated 12 14']],
  [
    'one end of a change does not tell it',
    one('change', 'from: 3, to: 5, unit: "%"'),
    one('change', 'from: 3, to: 6, unit: "%"'),
    [told('3%', '3%')],
    ['misstated 3 → 5 3 → 6'],
  ],
  [
    'both do',
    one('change', 'from: 3, to: 5, unit: "%"'),
    one('change', 'from: 3, to: 6, unit: "%"'),
    [told('3%에서 5%로', '3%에서 6%로')],
    [],
  ],
  [
    'days of a range are days',
    one('range', 'low: 3, high: 5, unit: days'),
    one('range', 'low: 3, high: 6, unit: days'),
    [told('3~5일', '3~6일')],
    [],
  ],
  [
    'items of a list may be counted in words',
    one('list', 'items: [하나, 둘]'),
    one('list', 'items: [하나, 둘, 셋]'),
    [told('두 가지', '세 가지')],
    [],
  ],
])('%s', (_name, before, after, corrections, found) => {
  expect(changes({ claims: before }, { claims: after, corrections })).toEqual(found);
});

test('who saw a retracted finding saw its figures, and its corrections stay', () => {
  const before = { claims: days(12), corrections: [told('11', '12')], status: 'retracted' };
  expect(changes(before, { claims: days(13), corrections: before.corrections })).toEqual(['misstated 11 13']);
  expect(changes({ ...before, corrections: [] }, { claims: days(13) })).toEqual(['changed 12 13']);
  expect(changes(before, { claims: days(12), status: 'retracted' })).toEqual(['erased 11 12']);
});

test('an earlier version that cannot be read is not compared, and that is said', () => {
  const [entry] = entriesOf({ claims: days(12) });
  const earlier = (text: string | null) => ({
    ref: 'HEAD',
    entries: entry ? [{ ...entry, file: { ...entry.file, text } }] : [],
  });
  for (const text of [null, '---\ntitle: [\n---\n'])
    expect(
      checkFiles(
        { entries: entriesOf({ claims: days(13) }), sources: [], strays: [], earlier: earlier(text) },
        {},
      ).counts.published,
    ).toEqual({ compared: 0, notCompared: 1 });
});
