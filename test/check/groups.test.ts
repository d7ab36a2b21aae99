import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkText, cite, claim, entryText, faultsIn } from './probe.ts';

interface Group {
  values: readonly string[];
  kind?: 'percentage' | 'count';
  complete?: boolean;
  size?: number;
  more?: string;
  body?: string;
}

/** Faults of adding up that an entry raises whose group has these members; what their evidence lacks is left aside. */
function faultsOf({
  values,
  kind = 'percentage',
  complete = true,
  size,
  more = '',
  body = '',
}: Group): string[] {
  const ids = values.map((_, at) => `part-${at}`);
  const unit = kind === 'count' ? ', unit: {ko: 통, en: letters}' : '';
  const parts = values.map((value, at) =>
    claim(`part-${at}`, kind, `value: ${value}${unit}, of: all${more}`, []),
  );
  const whole =
    size === undefined ? [] : [claim('size', 'count', `value: ${size}, unit: {ko: 통, en: letters}`, [])];
  const text = entryText({
    more: `  all: {label: 전체, size: ${size === undefined ? 'unknown' : '{claim: size}'}}\ngroups:\n  parts: {label: 부분, of: all, members: [${ids.join(', ')}], complete: ${complete}}\n`,
    claims: [...parts, ...whole].join('\n'),
    body: body || '본문.',
  });
  return faultsIn(checkText(text)).filter((fault) =>
    /^(?:parts-not|incomplete-group|unsupported)/.test(fault),
  );
}

describe('a complete group makes up its whole', () => {
  test.each([
    ['to the last decimal', ['33.3', '33.3', '33.4']],
    ['but for rounding', ['33.3', '33.3', '33.3']],
    ['but for rounding up', ['17', '17', '17', '17', '17', '17']],
    ['with decimals of different length', ['50', '25.5', '24.9']],
  ])('%s', (_name, values) => {
    expect(faultsOf({ values })).toEqual([]);
  });

  test.each([
    ['short by one', ['41', '32', '26'], 'fits'],
    ['short by two', ['41', '32', '25'], 'parts-not-summing/short'],
    ['over by a tenth too many', ['60.0', '40.2'], 'parts-not-summing/over'],
  ])('%s', (_name, values, fault) => {
    expect(faultsOf({ values })).toEqual(fault === 'fits' ? [] : [fault]);
  });

  test('counts add up to the size, exactly', () => {
    const counts = { kind: 'count' as const, size: 1200 };
    expect(faultsOf({ ...counts, values: ['700', '500'] })).toEqual([]);
    expect(faultsOf({ ...counts, values: ['700', '499'] })).toEqual(['parts-not-summing/short']);
    expect(faultsOf({ ...counts, values: ['700', '501'] })).toEqual(['parts-not-summing/over']);
    expect(faultsOf({ ...counts, values: ['700', '400'], complete: false })).toEqual([]);
    expect(faultsOf({ kind: 'count', values: ['700', '400'] })).toEqual([]);
  });

  test('bounds and hedged figures are not added up', () => {
    expect(faultsOf({ values: ['41', '32'], more: ', bound: at-least' })).toEqual([]);
    expect(faultsOf({ values: ['41', '32'], more: ', approximate: true' })).toEqual([]);
  });

  test('shares of real counts always fit, however they are rounded', () => {
    const counts = fc
      .array(fc.nat(2000), { minLength: 2, maxLength: 7 })
      .filter((list) => list.some((n) => n > 0));
    fc.assert(
      fc.property(counts, fc.integer({ min: 0, max: 2 }), (list, decimals) => {
        const total = list.reduce((sum, count) => sum + count, 0);
        expect(faultsOf({ values: list.map((count) => ((count / total) * 100).toFixed(decimals)) })).toEqual(
          [],
        );
      }),
      { numRuns: 40 },
    );
  });
});

describe('an incomplete group is not added up', () => {
  const values = ['28.2', '6.6', '3.0'];
  const inProse = (body: string) => faultsOf({ values, complete: false, body });

  test.each([
    ['all of it', '모두 37.8%다.'],
    ['two of its parts', '합하면 34.8%다.'],
    ['rounded', '합하면 약 38%다.'],
    ['in English', 'Together that is 37.8 percent.'],
  ])('%s', (_name, body) => {
    expect(inProse(body)).toEqual(['incomplete-group-summed/figure']);
  });

  test('another figure is just unsupported, and another unit no sum of percentages', () => {
    expect(inProse('모두 39.1%다.')).toEqual(['unsupported-figure/body']);
    expect(inProse('모두 37.8%p다.')).toEqual(['unsupported-figure/body']);
  });

  test('a complete group may be', () => {
    expect(faultsOf({ values: ['60', '30', '10'], body: '합하면 90%다.' })).toEqual([
      'unsupported-figure/body',
    ]);
  });
});

test('a claim that no passage bears out is told that it is such a sum', () => {
  const parts = [
    claim('opened', 'percentage', 'value: 28.2, of: letters', [
      cite(3, 'In the second set-up it opened 28.2% of the letters that it was shown'),
    ]),
    claim('parcels', 'percentage', 'value: 6.6, of: letters', [
      cite(3, 'It also opened 6.6% of the parcels that it was shown'),
    ]),
    claim('both', 'percentage', 'value: 34.8, of: letters', [
      cite(3, 'In the second set-up it opened 28.2% of the letters that it was shown'),
    ]),
  ];
  const text = entryText({
    more: 'groups:\n  kinds: {label: 종류, of: letters, members: [opened, parcels], complete: false}\n',
    claims: parts.join('\n'),
    body: '<Claim id="both"/>',
  });
  expect(faultsIn(checkText(text))).toContain('incomplete-group-summed/figure');
});
