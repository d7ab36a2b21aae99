import { describe, expect, test } from 'vitest';
import { formatSummary } from '../../src/reporters/index.ts';
import { checkText, entryText, faultsIn, faultsOf } from './probe.ts';

const BOUND = '조수는 편지의 <Claim id="opened">84%</Claim>를 열었다.';
const waiver = (rules: string, reason = ' -- 견주어 보려고 든 예') =>
  `{/* caveat-disable-next-line ${rules}${reason} */}`;
const after = (...lines: string[]) => faultsOf({ body: [BOUND, '', ...lines].join('\n') });

describe('a waiver with a reason', () => {
  test('covers the line below', () => {
    expect(after(waiver('unsupported-figure'), '가령 86%라면')).toEqual([]);
  });

  test('covers what stands inside a paragraph', () => {
    expect(after(`말 ${waiver('unsupported-figure')}`, '가령 86%라면')).toEqual([]);
  });

  test('covers no other rule', () => {
    expect(after(waiver('figure-mismatch'), '가령 86%라면')).toEqual([
      'unused-waiver/unused',
      'unsupported-figure/body',
    ]);
  });

  test('covers no line further down', () => {
    expect(after(waiver('unsupported-figure'), '가령 86%라면', '또는 87%라면')).toEqual([
      'unsupported-figure/body',
    ]);
    expect(after(waiver('unsupported-figure'), '', '가령 86%라면')).toEqual([
      'unused-waiver/unused',
      'unsupported-figure/body',
    ]);
  });

  test('may name several rules, each of which must be needed', () => {
    expect(
      after(waiver('unsupported-figure, figure-mismatch'), '86% <Claim id="opened">86%</Claim>'),
    ).toEqual([]);
    expect(after(waiver('unsupported-figure, figure-mismatch'), '86%')).toEqual(['unused-waiver/unused']);
  });

  test('is counted: the claim does not pass', () => {
    const body = `${waiver('figure-mismatch')}\n조수는 <Claim id="opened">86%</Claim>를 열었다.`;
    const report = checkText(entryText({ body }));
    expect(faultsIn(report)).toEqual([]);
    expect(report.counts.claims).toMatchObject({ checked: 0, passed: 0, waived: 1 });
    expect(report.counts.diagnostics.waived).toBe(1);
  });

  test('is counted and told where no claim has a part in the fault', () => {
    const body = `${BOUND}\n\n${waiver('unsupported-figure')}\n가령 86%라면`;
    const report = checkText(entryText({ body }));
    expect(report.counts.claims.waived).toBe(0);
    expect(report.counts.diagnostics.waived).toBe(1);
    const said = (locale: 'ko' | 'en') => formatSummary(report, { locale, paint: (_, text) => text });
    expect(said('en')).toContain('0 warnings, 1 fault waived');
    expect(said('ko')).toContain('경고 0건, 예외로 둔 지적 1건');
  });
});

describe('what is no waiver waives nothing', () => {
  test.each([
    [
      'no reason',
      waiver('unsupported-figure', ''),
      ['waiver-without-reason/no-reason', 'unsupported-figure/body'],
    ],
    ['no rule', waiver('', ' -- 까닭'), ['waiver-without-reason/no-reason', 'unsupported-figure/body']],
    ['all rules', waiver('all'), ['waiver-without-reason/unknown-rule', 'unsupported-figure/body']],
    ['every rule', waiver('*'), ['unsupported-figure/body']],
    ['misspelt', '{/* caveat-disable-nextline unsupported-figure -- 까닭 */}', ['unsupported-figure/body']],
    ['for the whole file', '{/* caveat-disable unsupported-figure -- 까닭 */}', ['unsupported-figure/body']],
    ['in code', '`caveat-disable-next-line unsupported-figure -- 까닭`', ['unsupported-figure/body']],
  ])('%s', (_name, comment, faults) => {
    expect(after(comment, '가령 86%라면')).toEqual(faults);
  });

  test.each([
    ['executable-entry', '<script src="x" />', 'executable-entry/component'],
    ['executable-entry', '![그림](https://example.org/x.png)', 'executable-entry/address'],
    ['unknown-claim', '<Claim id="nope">86%</Claim>', 'unknown-claim/claim'],
    ['unknown-source', '말 [@letter-raport, p. 2]', 'unknown-source/source'],
    ['invalid-entry', '<Claim id="opened">86%', 'invalid-entry/mdx'],
    [
      'waiver-without-reason',
      '{/* caveat-disable-next-line unsupported-figure */}',
      'waiver-without-reason/no-reason',
    ],
  ])('%s cannot be waived', (rule, next, fault) => {
    expect(after(waiver(rule), next)).toContain(fault);
  });

  test('a comment of the frontmatter', () => {
    const more = '# caveat-disable-next-line unsupported-figure -- 까닭\ndescription: 86%\n';
    expect(faultsOf({ more })).toEqual(['unsupported-figure/field']);
  });
});
