import { describe, expect, test } from 'vitest';
import { checkText, claim, entryText, errorsOf, faultsOf, GIVEN } from './probe.ts';

/** A scenario with one more key. */
const scenario = (extra: string) =>
  `scenarios:\n  told: {label: 교체 예고 실험, setting: contrived, model: M, snapshot: released, conditions: 말, ${extra}, evidence: [${GIVEN}]}\n`;

const BOUND = '조수는 편지의 <Claim id="opened">84%</Claim>를 열었다.';
const after = (body: string) => faultsOf({ body: `${BOUND}\n\n${body}` });

describe('a figure without a claim is found wherever it hides', () => {
  test.each([
    ['plain', '86%였다.'],
    ['strong', '**86%**였다.'],
    ['half strong', '8**6%**였다.'],
    ['emphasis', '_86%_ 였다.'],
    ['struck through', '~~86%~~였다.'],
    ['link', '[86%](https://example.org)였다.'],
    ['half linked', '[8](https://example.org)6%였다.'],
    ['link title', '[글](https://example.org "86%")'],
    ['code', '`86%`였다.'],
    ['half code', '8`6%`였다.'],
    ['code block', '```\n86%\n```'],
    ['footnote', '말[^1]\n\n[^1]: 86%였다.'],
    ['table cell', '| 비율 |\n| - |\n| 86% |'],
    ['table without its sign', '| 비율 | 단위 |\n| - | - |\n| 86 | % |'],
    ['list', '- 86%'],
    ['task list', '- [ ] 86%'],
    ['block quote', '> 86%'],
    ['heading', '## 86%의 편지'],
    ['heading with a line under it', '86%의 편지\n===='],
    ['image text', '![86%](./a.png)'],
    ['image title', '![그림](./a.png "86%")'],
    ['title of a reference', '[글][a]\n\n[a]: https://example.org "86%"'],
    ['second frontmatter', '---\ntitle: 86%\n---'],
    ['after a rule', '---\n\n86%'],
    ['decimal character reference', '&#56;6%였다.'],
    ['hexadecimal character reference', '&#x38;6%였다.'],
    ['named character reference', '86&percnt;였다.'],
    ['escaped sign', '86\\%였다.'],
    ['full-width digits', '８６％였다.'],
    ['mixed widths', '8６%였다.'],
    ['circled digits', '⑧⑥%였다.'],
    ['Arabic digits', '٨٦%였다.'],
    ['Devanagari digits', '८६%였다.'],
    ['mathematical digits', '𝟖𝟔%였다.'],
    ['zero-width space', '8\u200b6%였다.'],
    ['zero-width non-joiner', '8\u200c6%였다.'],
    ['word joiner', '86\u2060%였다.'],
    ['soft hyphen', '8\u00ad6%였다.'],
    ['byte order mark', '8\ufeff6%였다.'],
    ['variation selector', '8\ufe0e6%였다.'],
    ['combining stroke', '8\u03366%였다.'],
    ['keycaps', '8\ufe0f\u20e36\ufe0f\u20e3%'],
    ['turned direction', '\u202e%68\u202c였다.'],
    ['null character', '8\u00006%였다.'],
    ['line separators', '8\u20286%였다.'],
    ['no-break space', '86\u00a0%였다.'],
    ['line break before the sign', '86\n%였다.'],
    ['hard break', '8\\\n6%였다.'],
    ['Sino-Korean words', '팔십육 퍼센트였다.'],
    ['Sino-Korean words without spaces', '팔십육퍼센트였다.'],
    ['native Korean words', '여든여섯 통을 열었다.'],
    ['share in Korean words', '백 통 중 여든여섯 통이었다.'],
    ['tenths', '8할 6푼이었다.'],
    ['half', '절반이 열렸다.'],
    ['third', '3분의 1이 그랬다.'],
    ['third in words', '삼분의 일이 그랬다.'],
    ['twice', '두 배로 늘었다.'],
    ['nine in ten', '열에 아홉은 열렸다.'],
    ['English words', 'It was eighty-six percent of them.'],
    ['English words without hyphen', 'It was eighty six per cent.'],
    ['English fraction', 'It was half of them.'],
    ['myriads', '8만 6천 통이었다.'],
    ['myriads in words', '팔만육천 통이었다.'],
    ['hundreds of millions', '3억 명이 보았다.'],
    ['Chinese numerals', '八十六%였다.'],
    ['colloquial', '86 프로였다.'],
    ['abbreviated', 'It was 86 pct of them.'],
    ['percentage points', '3%p 올랐다.'],
    ['range', '80~90%였다.'],
    ['plus and minus', '86±2%였다.'],
    ['scientific', '8.6×10^1%였다.'],
    ['fraction', '86/100이었다.'],
    ['fraction sign', '½이 열렸다.'],
    ['ratio', '86:14였다.'],
    ['money', '86원이었다.'],
    ['measure', '86kg이었다.'],
    ['wrong year', '2025년에 나왔다.'],
    ['invented day of the source', '2026년 6월 29일에 나왔다.'],
    ['behind a citation', '말 [@letter-report, p. 2, 86%의 편지]'],
    ['as a locator', '말 [@letter-report, 86%]'],
    ['before the key of a citation', '[86%가 @letter-report]'],
    ['like a page', 'p. 86%였다.'],
    ['like a version', '버전 86%였다.'],
  ])('%s', (_name, body) => {
    const faults = after(body);
    expect(faults.length).toBeGreaterThan(0);
    expect(new Set(faults)).toEqual(new Set(['unsupported-figure/body']));
  });

  test('image by reference, which is refused besides', () => {
    expect(after('![86%][a]\n\n[a]: ./a.png')).toEqual([
      'executable-entry/address',
      'unsupported-figure/body',
    ]);
  });

  test.each([
    ['title', { title: '편지의 86%를 열다' }],
    ['title in words', { title: '편지의 팔십육 퍼센트를 열다' }],
    ['title with the number of another unit', { title: '편지 84통을 열다' }],
    ['title without a unit', { title: '84를 열다' }],
    ['description', { more: 'description: 편지의 86%가 열렸다.\n' }],
    ['folded description', { more: 'description: >-\n  편지의\n  86%가 열렸다.\n' }],
    ['description with a rule inside', { more: 'description: |\n  가\n  ---\n  86%\n' }],
    ['conditions', { more: scenario('variant: 편지의 86%가 열린 경우') }],
    ['number of trials', { more: scenario('trials: 9999') }],
    [
      'parts of a group',
      {
        more: 'groups: {g: {label: 모임, of: letters, members: [opened, opened], complete: false, parts: 99}}\n',
      },
    ],
    [
      'label of a group',
      { more: 'groups: {g: {label: 86%의 모임, of: letters, members: [opened, opened], complete: false}}\n' },
    ],
    [
      'text of a caveat',
      { more: `caveats:\n  - {id: a, qualifies: [opened], text: 86%는 아니다., evidence: [${GIVEN}]}\n` },
    ],
    [
      'text of a caveat in another language',
      {
        more: `caveats:\n  - {id: a, qualifies: [opened], text: {ko: 말, en: "not 86%"}, evidence: [${GIVEN}]}\n`,
      },
    ],
    [
      'words of a unit',
      {
        claims: claim('x', 'count', 'value: 1250, unit: {ko: "통 가운데 86%", en: letters}', [GIVEN]),
        body: '편지 <Claim id="x">1,250통</Claim>을 주었다.',
      },
    ],
    [
      'label of a claim',
      {
        claims: claim('x', 'count', 'label: 편지 1260통, value: 1250, unit: {ko: 통, en: letters}', [GIVEN]),
        body: '편지 <Claim id="x">1,250통</Claim>을 주었다.',
      },
    ],
  ])('%s', (_name, probe) => {
    expect(faultsOf(probe)).toEqual(['unsupported-figure/field']);
  });

  test('a correction may tell what the figure was', () => {
    const more =
      'corrections:\n  - {date: 2026-11-23, claim: opened, was: 86%, now: 84%, reason: 86%는 오기였다}\n';
    expect(faultsOf({ more })).toEqual([]);
  });
});

describe('tags do not cut a figure in two', () => {
  test.each([
    ['digit before', '8<Claim id="opened">4%</Claim>'],
    ['digit inside', '<Claim id="opened">8</Claim>4%'],
    ['hundreds before', '2<Claim id="opened">84%</Claim>'],
    ['grouping before', '1,<Claim id="opened">84%</Claim>'],
    ['point before', '1.<Claim id="opened">84%</Claim>'],
    ['decimals behind', '<Claim id="opened">84</Claim>.5%'],
    ['myriads behind', '<Claim id="opened">84%</Claim>만 명'],
    ['sign before', '-<Claim id="opened">84%</Claim>'],
    ['sign in words', '마이너스 <Claim id="opened">84%</Claim>'],
    ['range behind', '<Claim id="opened">84%</Claim>~90%'],
    ['range before', '70~<Claim id="opened">84%</Claim>'],
    ['sign before a claim that shows itself', '-<Claim id="opened" />'],
    ['digit before a claim that shows itself', '1<Claim id="opened" />'],
    ['myriads behind a claim that shows itself', '<Claim id="opened" />만 통'],
    ['figure behind an empty claim', '<Claim id="opened"></Claim>86%'],
  ])('%s', (_name, body) => {
    const errors = errorsOf({ body: `${BOUND} ${body}` });
    expect(errors.map((error) => error.replace('/one-fits', '/body'))).toContain('unsupported-figure/body');
  });

  test.each([
    ['bound behind', '<Claim id="opened">84%</Claim> 미만이었다.'],
    ['lower bound behind a claim that shows itself', '<Claim id="opened" /> 이상이었다.'],
    ['lower bound behind', '<Claim id="opened">84%</Claim> 이상이었다.'],
  ])('%s', (_name, body) => {
    expect(errorsOf({ body })).toEqual(['figure-mismatch/differs']);
  });

  test.each([
    ['another unit behind', '<Claim id="opened">84%</Claim>p'],
    ['another unit behind a claim that shows itself', '<Claim id="opened" />p'],
  ])('%s', (_name, body) => {
    expect(errorsOf({ body })).toEqual(['wrong-unit/prose']);
  });
});

describe('a claim shows its own figure and no other', () => {
  test.each([
    ['another value', '86%'],
    ['negative', '-84%'],
    ['true minus', '−84%'],
    ['at least', '84% 이상'],
    ['less than', '84% 미만'],
    ['any lower bound', '10% 이상'],
    ['minimum', '최소 1%'],
    ['range around it', '80~90%'],
    ['range around everything', '1~99%'],
    ['right and wrong', '84%가 아니라 86%'],
    ['words', '팔십육 퍼센트'],
    ['English words', 'eighty-six percent'],
    ['full-width', '８６％'],
    ['strong', '**86%**'],
    ['inside a link', '[86%](https://example.org)'],
    ['a claim inside a claim', '<Claim id="opened">86%</Claim>'],
  ])('%s: %s', (_name, words) => {
    const faults = errorsOf({ body: `<Claim id="opened">${words}</Claim> 그랬다.` });
    expect(new Set(faults)).toEqual(new Set(['figure-mismatch/differs']));
  });

  test.each([
    ['count', '84개'],
    ['no unit', '84'],
    ['percentage points', '84%p'],
    ['per mille', '84‰'],
    ['times', '84배'],
    ['a count in words', 'eighty-four letters'],
  ])('the right number of something else, %s: %s', (_name, words) => {
    expect(errorsOf({ body: `<Claim id="opened">${words}</Claim> 그랬다.` })).toEqual(['wrong-unit/prose']);
  });

  test.each([
    ['rounded too far', '80%', 'coarse'],
    ['more decimals', '84.0%', 'digits'],
    ['decimals that were never measured', '84.3%', 'digits'],
  ])('%s: %s', (_name, words, messageId) => {
    expect(errorsOf({ body: `<Claim id="opened">${words}</Claim> 그랬다.` })).toEqual([
      `over-rounded-figure/${messageId}`,
    ]);
  });

  test.each([
    ['in a table', '| 가 |\n| - |\n| <Claim id="opened">86%</Claim> |'],
    ['in a footnote', `${BOUND}[^1]\n\n[^1]: <Claim id="opened">86%</Claim>`],
    ['on lines of its own', '<Claim id="opened">\n\n86%\n\n</Claim>'],
    ['around blocks', '<Claim id="opened">\n\n## 86%\n\n- 84%\n\n</Claim>'],
  ])('%s', (_name, body) => {
    expect(errorsOf({ body })).toEqual(['figure-mismatch/differs']);
  });

  test.each([
    ['other case', 'Opened'],
    ['empty', ''],
    ['constructor', 'constructor'],
    ['__proto__', '__proto__'],
    ['toString', 'toString'],
  ])('a claim called %s is unknown', (_name, id) => {
    expect(errorsOf({ body: `${BOUND} <Claim id="${id}">86%</Claim>` })).toEqual(['unknown-claim/claim']);
  });
});

test('the message names the figure, the claim and what it should be', () => {
  const [diagnostic] = checkText(
    entryText({ body: '조수는 <Claim id="opened">8**6**%</Claim>를 열었다.' }),
  ).diagnostics;
  expect(diagnostic).toMatchObject({
    ruleId: 'figure-mismatch',
    messageId: 'differs',
    data: { found: '86%', claim: 'opened', expected: '84%' },
    place: { start: { line: 11, column: 24 }, end: { line: 11, column: 31 } },
    message:
      'Unexpected `86%`, expected `84%` as in claim `opened`.\nMend the prose, or look at the source again and mend the claim.',
  });
});
