import { describe, expect, test } from 'vitest';
import { faultsOf, GIVEN, openedClaim } from './probe.ts';

const claims = openedClaim.replace('scope: headline', 'scope: scenario, scenario: replacement');
const more = `scenarios:
  replacement:
    label: {ko: 교체 예고 실험, en: replacement set-up}
    setting: contrived
    model: Example Assistant
    snapshot: released
    conditions: 교체를 예고받았다
    evidence: [${GIVEN}]
caveats:
  - {id: told, qualifies: [opened], text: 예고를 받았다., evidence: [${GIVEN}]}
`;
const HEADLINE = ['scenario-in-headline/headline'];

describe('a figure of a scenario does not travel alone', () => {
  test.each([
    ['digits', '조수, 84%를 열다'],
    ['words', '조수, 팔십사 퍼센트를 열다'],
    ['English words', 'The assistant opened eighty-four percent'],
    ['fraction', '조수, 25분의 21을 열다'],
    ['ratio', '조수, 0.84의 비율로 열다'],
    ['lower bound', '조수, 80% 이상을 열다'],
    ['full-width', '조수, ８４％를 열다'],
    ['quoted', '"조수, 84%를 열다"'],
    ['folded', '>-\n  조수,\n  84%를 열다'],
  ])('title in %s', (_name, title) => {
    expect(faultsOf({ title, claims, more })).toEqual(HEADLINE);
  });

  test('description', () => {
    expect(faultsOf({ claims, more: `description: 조수는 84%를 열었다.\n${more}` })).toEqual(HEADLINE);
  });

  test.each([
    ['digits', '## <Claim id="opened">84%</Claim>를 열다'],
    ['words', '## <Claim id="opened">팔십사 퍼센트</Claim>를 열다'],
    ['under a line', '<Claim id="opened">84%</Claim>를 열다\n---'],
    ['sixth level', '###### <Claim id="opened">84%</Claim>를 열다'],
    ['words without a figure', '## <Claim id="opened">대다수</Claim>를 열다\n\n말.'],
    ['a claim that shows itself', '## <Claim id="opened" />를 열다\n\n말.'],
    ['in a quotation block', '> # <Claim id="opened">84%</Claim>를 열다'],
  ])('heading in %s', (_name, body) => {
    expect(faultsOf({ claims, more, body })).toEqual(HEADLINE);
  });

  test.each([
    ['another number is no figure of ours', '조수, 여든네 통을 열다', ['unsupported-figure/field']],
    ['the rest is not computed', '조수, 16%를 남기다', ['unsupported-figure/field']],
    ['the condition stands beside it', '교체 예고 실험의 조수, 84%를 열다', []],
    ['no figure at all', '조수가 편지를 열다', []],
  ])('%s', (_name, title, faults) => {
    expect(faultsOf({ title, claims, more })).toEqual(faults);
  });

  test('in the body it stands among its conditions', () => {
    expect(faultsOf({ claims, more })).toEqual([]);
  });
});
