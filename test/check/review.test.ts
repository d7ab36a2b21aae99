import { describe, expect, test } from 'vitest';
import { checkFiles } from '../../src/check/index.ts';
import { standsIn } from '../../src/check/stands-in.ts';
import { exampleSources } from '../rules/example-sources.ts';

/** Rule and message ids for an entry over the example sources; `claims` and `body` as an author writes them. */
function faults(claims: string, body: string): string[] {
  const text = `---
title: 봉인된 편지
lang: ko
status: draft
populations:
  rollouts: {label: 롤아웃, size: not-published}
scenarios:
  replaced:
    label: 교체를 앞둔 시험
    setting: contrived
    model: 예시 모델
    snapshot: released
    conditions: 교체된다는 말을 들었다.
    evidence: [{source: example-card, locator: {page: 2}, quote: the model was told that it would be replaced}]
claims:
${claims}
---

${body}
`;
  const file = { file: 'content/findings/probe/ko.mdx', text, detail: '' };
  const files = { entries: [{ id: 'probe', lang: 'ko', file }], sources: [...exampleSources], strays: [] };
  const { diagnostics } = checkFiles(files, { locale: 'en' });
  return diagnostics.map(({ ruleId, messageId }) => `${ruleId}/${messageId}`);
}

const evidence = (quote: string, page = 2) =>
  `evidence: [{source: example-card, locator: {page: ${page}}, quote: "${quote}"}]`;

describe('words stand in a text whole', () => {
  test.each([
    ['ASL-3', 'deployed under the ASL-3 Standard', true],
    ['ASL-3', 'ASL-3으로 배포했다', true],
    ['ASL-3', 'deployed under ASL-30', false],
    ['ASL-3', 'deployed under ASL-3.5', false],
    ['t(38) = 2.2', 't(38) = 2.25, p < .05', false],
    ['t(38) = 2.25', 't(38)=2.25, p < .05', true],
    ['(38) = 2.2', 't(38) = -2.2', false],
    ['38', 'of 138 people', false],
    ['38', 'of -38 degrees', false],
    ['large', 'an enlarged office', false],
    ['a/b (c) [d] {e} ^$*+?|\\ -', 'a/b (c) [d] {e} ^$*+?|\\ -', true],
  ])('%s in %s: %s', (words, text, expected) => {
    expect(standsIn(words, text)).toBe(expected);
  });
});

describe('what must not pass', () => {
  test('a level that only begins like the one of the claim', () => {
    const claim = `  a: {kind: assignment, nature: stated, scope: headline, subject: 모델, value: replaced ASL-30, ${evidence('the model was told that it would be replaced')}}`;
    expect(faults(claim, '<Claim id="a">ASL-3이다</Claim>')).toEqual([
      'figure-not-in-evidence/absent',
      'figure-mismatch/differs',
    ]);
  });

  test('a level that the quotation does not name', () => {
    const claim = (value: string) =>
      `  a: {kind: assignment, nature: stated, scope: headline, subject: 모델, value: ${value}, ${evidence('the model was told that it would be replaced')}}`;
    expect(faults(claim('ASL-4'), '<Claim id="a">그렇다</Claim>')).toEqual(['figure-not-in-evidence/absent']);
    expect(faults(claim('replaced'), '<Claim id="a">ASL-4이다</Claim>')).toEqual(['figure-mismatch/differs']);
  });

  test('a test statistic whose numbers stand there in another order', () => {
    const claim = `  a: {kind: statistic, nature: observed, scope: headline, statistic: "300 of 1,200", ${evidence('Of 1,200 requests the model refused 300')}}`;
    expect(faults(claim, '<Claim id="a">거절했다</Claim>')).toEqual(['figure-not-in-evidence/absent']);
  });

  test('a claim that names its attribute twice', () => {
    const claim = `  a: {kind: quote, nature: stated, scope: headline, ${evidence('the model was told that it would be replaced')}}`;
    expect(faults(claim, '<Claim id="a" id="b">들었다</Claim>')).toContain('executable-entry/attribute');
  });

  test('a share without a population, whatever kind it goes by', () => {
    const claim = `  a: {kind: quantity, nature: observed, scope: headline, value: 84, unit: "%", ${evidence('sealed letter in 84% of rollouts')}}`;
    expect(faults(claim, '<Claim id="a">84%</Claim>')).toEqual(['missing-denominator/missing']);
  });

  test('a headline that depends on a scenario', () => {
    const claim = `  a: {kind: percentage, nature: observed, scope: headline, scenario: replaced, value: 84, of: rollouts, ${evidence('sealed letter in 84% of rollouts')}}`;
    expect(faults(claim, '<Claim id="a">84%</Claim>')).toEqual(['scenario-in-headline/without-scenario']);
  });

  test('a figure that is the number of a list to the parser', () => {
    const claim = `  a: {kind: quote, nature: stated, scope: headline, ${evidence('the model was told that it would be replaced')}}`;
    expect(faults(claim, '<Claim id="a">들었다</Claim>\n\n86. 퍼센트의 편지')).toEqual([
      'unsupported-figure/body',
    ]);
  });

  test('a figure in the section of a source that nobody can look up', () => {
    const claim = `  a: {kind: quote, nature: stated, scope: headline, ${evidence('the model was told that it would be replaced')}}`;
    expect(
      faults(claim, '<Claim id="a">들었다</Claim> [@lost-report, section 86% of all rollouts].'),
    ).toEqual(['unsupported-figure/body']);
  });

  test('a figure without a quotation, somewhere on many pages', () => {
    const claim = (page: string) =>
      `  a: {kind: percentage, nature: observed, scope: headline, value: 84, of: rollouts, evidence: [{source: example-card, locator: {page: ${page}}}]}`;
    expect(faults(claim('2'), '<Claim id="a">84%</Claim>')).toEqual([]);
    expect(faults(claim('1-3'), '<Claim id="a">84%</Claim>')).toEqual(['figure-not-in-evidence/absent']);
  });

  test('one end of a range as an exact figure', () => {
    const claim = (value: string) =>
      `  a: {kind: count, nature: observed, scope: headline, value: ${value}, unit: 통, ${evidence('and at most 12 letters were lost', 3)}}`;
    expect(faults(claim('12'), '<Claim id="a">12통</Claim>')).toEqual(['figure-not-in-evidence/absent']);
  });
});
