import { describe, expect, test } from 'vitest';
import {
  checkText,
  cite,
  claim,
  COLD,
  entryText,
  FAST,
  faultsIn,
  faultsOf,
  GIVEN,
  OPENED,
  openedClaim,
  POINTS,
  READERS,
  ROLLOUTS,
  ROSE,
  RUNS,
  SHOWN,
  STAFF,
} from './probe.ts';

const BOUND = '조수는 편지의 <Claim id="opened">84%</Claim>를 열었다.';
const LOST = cite(2, 'On the way to the office 12 letters were lost by the assistant');
const NOTICES = cite(3, 'and 3.0% of the notices that hung there');

describe('an editor who is right is not refused', () => {
  test('the plain entry', () => {
    expect(faultsOf({})).toEqual([]);
  });

  test.each([
    ['strong', '**84%**'],
    ['half strong', '8**4**%'],
    ['link', '[84%](https://example.org)'],
    ['full-width', '８４％'],
    ['words', '팔십사 퍼센트'],
    ['words without spaces', '팔십사퍼센트'],
    ['English', '84 percent'],
    ['English words', 'eighty-four percent'],
    ['space before the sign', '84 %'],
    ['character reference', '&#56;4&percnt;'],
    ['with its noun', '봉인된 편지의 84%'],
    ['no figure at all', '대부분'],
    ['on its own line', '\n84%\n'],
  ])('84%% written as %s', (_name, words) => {
    expect(faultsOf({ body: `조수는 <Claim id="opened">${words}</Claim>를 열었다.` })).toEqual([]);
  });

  test.each([
    ['names with digits', 'Claude 3.5와 ASL-3, 그림 2와 표 3을 보았다.'],
    ['counting words', '두 모델 가운데 한 모델, one of the two models.'],
    ['order', '첫 번째 시험과 두 번째 시험이 있었다.'],
    ['date of the source', '2026년 6월에 나온 보고서다.'],
    ['year of the source', '2026년 보고서다.'],
    ['citation', '말 [@letter-report, p. 2; @letter-article].'],
    ['citation in Korean', '말 [@letter-report, 2쪽].'],
    ['page range in a citation', '말 [@letter-report, pp. 2-3].'],
    ['address', '<https://example.org/86>'.replace(/[<>]/g, '')],
    ['comment', '{/* 86%는 다음에 확인한다. */}'],
    ['escaped braces', '\\{값\\}과 \\<표\\>를 적는다.'],
    ['table without figures', '| 가 | 나 |\n| - | - |\n| 다 | 라 |'],
    ['footnote', '말[^1]\n\n[^1]: 덧붙인다.'],
  ])('%s need no claim', (_name, body) => {
    expect(faultsOf({ body: `${BOUND}\n\n${body}` })).toEqual([]);
  });

  test.each([
    ['grouped digits', '1,250통'],
    ['digits', '1250통'],
    ['words', '천이백오십 통'],
    ['another counter', '1,250개'],
    ['English', '1,250 letters'],
  ])('a count in %s', (_name, words) => {
    const claims = claim('given', 'count', 'value: 1250, unit: {ko: 통, en: letters}', [GIVEN]);
    expect(faultsOf({ claims, body: `편지 <Claim id="given">${words}</Claim>을 주었다.` })).toEqual([]);
  });

  test.each([
    ['decimals kept', '3.0', NOTICES, '3.0%'],
    ['decimals dropped in prose', '3.0', NOTICES, '3%'],
    ['rounded claim', '28', SHOWN, '28%'],
    ['rounded prose', '28.2', SHOWN, '28%'],
    ['whole number', '84', OPENED, '84%'],
  ])('percentages with %s', (_name, value, evidence, words) => {
    const claims = claim('x', 'percentage', `value: ${value}, of: letters`, [evidence]);
    expect(faultsOf({ claims, body: `그 <Claim id="x">${words}</Claim>였다.` })).toEqual([]);
  });

  test.each([
    ['small count in words', 'count', 'value: 12, unit: {ko: 통, en: letters}', LOST, '열두 통'],
    [
      'number word of the source',
      'count',
      'value: 7, unit: {ko: 명, en: reviewers}',
      cite(4, 'were read by seven reviewers with great care'),
      '일곱 명',
    ],
    ['count of rollouts', 'count', 'value: 84, unit: {ko: 롤아웃, en: rollouts}', ROLLOUTS, '84개'],
    [
      'lower bound',
      'count',
      'value: 3000, unit: {ko: 명, en: readers}, bound: at-least',
      READERS,
      '3,000명 이상',
    ],
    [
      'lower bound with 최소',
      'count',
      'value: 3000, unit: {ko: 명, en: readers}, bound: at-least',
      READERS,
      '최소 3천 명',
    ],
    ['strict upper bound', 'percentage', 'value: 5, of: letters, bound: less-than', STAFF, '5% 미만'],
    ['change', 'change', 'from: 33, to: 36, unit: "%", of: letters', ROSE, '33%에서 36%로'],
    ['change with an arrow', 'change', 'from: 33, to: 36, unit: "%", of: letters', ROSE, '33% → 36%'],
    ['percentage points', 'quantity', 'value: 3, unit: "%p"', POINTS, '3%p'],
    ['percentage points in words', 'quantity', 'value: 3, unit: "%p"', POINTS, '3퍼센트포인트'],
    ['range', 'range', 'low: 10, high: 15, unit: {ko: 번, en: runs}', RUNS, '10~15번'],
    ['range in words', 'range', 'low: 10, high: 15, unit: {ko: 번, en: runs}', RUNS, '10번에서 15번'],
    ['multiple', 'multiple', 'value: 3', FAST, '세 배'],
    ['multiple in digits', 'multiple', 'value: 3', FAST, '3배'],
    ['negative', 'quantity', 'value: -5, unit: {ko: 도, en: degrees}', COLD, '-5도'],
    ['negative in words', 'quantity', 'value: -5, unit: {ko: 도, en: degrees}', COLD, '영하 5도'],
    ['list', 'list', 'items: [편지, 소포]', SHOWN, '두 가지'],
  ])('%s', (_name, kind, fields, evidence, words) => {
    const claims = claim('x', kind, fields, [evidence]);
    expect(faultsOf({ claims, body: `그것은 <Claim id="x">${words}</Claim>였다.` })).toEqual([]);
  });

  test.each([
    ['page as text', 'page: "2"'],
    ['page with its word', 'page: "p. 2"'],
    ['range of pages', 'page: 1-3'],
    ['range with a dash', 'page: "1–3"'],
  ])('%s', (_name, page) => {
    expect(faultsOf({ claims: openedClaim.replace('page: 2', page) })).toEqual([]);
  });

  test.each([
    ['omission', 'In the replacement set-up it opened 84% […] that it was given'],
    ['line break', 'it opened 84% of the\n  sealed letters'],
    ['other quotation marks', '“it opened 84% of the sealed letters”'],
    ['no quotation but the page', null],
  ])('a quotation with %s', (_name, quote) => {
    const evidence = quote === null ? '{source: letter-report, locator: {page: 2}}' : cite(2, quote);
    const claims = claim('opened', 'percentage', 'value: 84, of: letters', [evidence]);
    expect(faultsOf({ claims })).toEqual([]);
  });

  test('a claim that shows itself', () => {
    expect(faultsOf({ body: '조수는 편지의 <Claim id="opened" />를 열었다.' })).toEqual([]);
  });

  test('figures of titles, captions and caveats bind to a claim or to the quotation beside', () => {
    const more = `description: 편지의 84%를 열었다.
caveats:
  - id: given
    qualifies: [opened]
    text: {ko: "편지는 모두 1,250통이었다.", en: "There were 1,250 letters."}
    evidence: [${GIVEN}]
`;
    expect(faultsOf({ title: '편지 84%를 열다', more })).toEqual([]);
  });

  test.each([
    ['carriage returns and a byte order mark', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
    ['decomposed Korean', (text: string) => text.normalize('NFD')],
    ['no final line break', (text: string) => text.trimEnd()],
    ['spaces behind the dashes', (text: string) => text.replaceAll('---\n', '---  \n')],
    ['a rule in the body', (text: string) => `${text}\n---\n\n끝.\n`],
  ])('%s', (_name, change) => {
    const body =
      '조수는 <Claim id="opened">84%</Claim>, 곧 <Claim id="opened">팔십사 퍼센트</Claim>를 열었다.';
    expect(faultsIn(checkText(change(entryText({ body }))))).toEqual([]);
  });
});
