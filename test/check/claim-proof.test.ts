import { describe, expect, test } from 'vitest';
import {
  checkText,
  cite,
  claim,
  COLD,
  entryText,
  errorsOf,
  FAST,
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

const PARCELS = cite(3, 'It also opened 6.6% of the parcels that it was shown');

/** Faults of a claim whose figure the prose does not repeat. */
const claimFaults = (kind: string, fields: string, evidence: string): string[] =>
  faultsOf({ claims: claim('x', kind, fields, [evidence]), body: '그것은 <Claim id="x">그랬다</Claim>.' });

const ABSENT = ['figure-not-in-evidence/absent'];

describe('what a quotation says is not stretched', () => {
  test.each([
    ['another value', 'percentage', 'value: 86, of: letters', OPENED],
    ['a quotation with another figure', 'percentage', 'value: 84, of: letters', PARCELS],
    [
      'a quotation that stops before the figure',
      'percentage',
      'value: 84, of: letters',
      cite(2, 'In the replacement set-up it opened'),
    ],
    ['percentage points on a percentage', 'quantity', 'value: 36, unit: "%p"', ROSE],
    ['a sign dropped', 'quantity', 'value: 5, unit: {ko: 도, en: degrees}', COLD],
    ['a sign added', 'percentage', 'value: -84, of: letters', OPENED],
    ['a bound dropped', 'percentage', 'value: 5, of: letters', STAFF],
    ['a bound dropped from a count', 'count', 'value: 3000, unit: {ko: 명, en: readers}', READERS],
    ['a bound added', 'percentage', 'value: 84, of: letters, bound: at-least', OPENED],
    ['a bound turned', 'percentage', 'value: 5, of: letters, bound: at-least', STAFF],
    ['a bound turned, strictly', 'percentage', 'value: 5, of: letters, bound: more-than', STAFF],
    ['a weaker bound', 'percentage', 'value: 99, of: letters, bound: at-most', STAFF],
    ['a weaker lower bound', 'count', 'value: 2000, unit: {ko: 명, en: readers}, bound: at-least', READERS],
    ['a change turned', 'change', 'from: 36, to: 33, unit: "%", of: letters', ROSE],
    ['a change with another end', 'change', 'from: 33, to: 37, unit: "%", of: letters', ROSE],
    ['a range with another end', 'range', 'low: 10, high: 16, unit: {ko: 번, en: runs}', RUNS],
    [
      'a page that holds other figures',
      'percentage',
      'value: 84, of: letters',
      '{source: letter-report, locator: {page: 3}}',
    ],
    [
      'the same number with a bound elsewhere on the page',
      'percentage',
      'value: 5, of: letters',
      '{source: letter-report, locator: {page: 2}}',
    ],
    ['a date that the quotation does not hold', 'date', 'value: 2026-06-30', SHOWN],
  ])('%s', (_name, kind, fields, evidence) => {
    expect(claimFaults(kind, fields, evidence)).toEqual(ABSENT);
  });

  test.each([
    ['a percentage on a count', 'percentage', 'value: 84, of: letters', ROLLOUTS],
    ['a count on a percentage', 'count', 'value: 84, unit: {ko: 통, en: letters}', OPENED],
    ['a multiple on a count', 'multiple', 'value: 84', ROLLOUTS],
    ['a percentage on percentage points', 'percentage', 'value: 3, of: letters', POINTS],
    ['a percentage on a multiple', 'percentage', 'value: 3, of: letters', FAST],
  ])('%s is the right number of something else', (_name, kind, fields, evidence) => {
    expect(claimFaults(kind, fields, evidence)).toEqual(['wrong-unit/claim']);
  });

  test.each([
    ['decimals gained', 'percentage', 'value: 28.24, of: letters', SHOWN],
    ['a zero gained', 'percentage', 'value: 84.0, of: letters', OPENED],
  ])('%s is more than the source says', (_name, kind, fields, evidence) => {
    expect(claimFaults(kind, fields, evidence)).toEqual(['over-rounded-figure/digits-claim']);
  });

  test.each([
    ['tens', 'percentage', 'value: 30, of: letters', SHOWN],
    ['tens, hedged', 'percentage', 'value: 30, of: letters, approximate: true', SHOWN],
    ['hundreds', 'count', 'value: 1300, unit: {ko: 통, en: letters}', GIVEN],
  ])('rounded to %s is less than a claim should say', (_name, kind, fields, evidence) => {
    expect(claimFaults(kind, fields, evidence)).toEqual(['over-rounded-figure/coarse-claim']);
  });

  test.each(['context', 'qualifies', 'contradicts'])('evidence of stance %s supports nothing', (stance) => {
    const evidence = OPENED.replace(/}$/, `, stance: ${stance}}`);
    expect(claimFaults('percentage', 'value: 84, of: letters', evidence)).toEqual([
      'figure-not-in-evidence/no-evidence',
    ]);
  });

  test.each([
    ['one word', '84%'],
    ['two words', 'opened 84%'],
    ['three words', 'it opened 84%'],
    ['two wrong words', 'opened 86%'],
  ])('a quotation of %s proves nothing from a pack', (_name, quote) => {
    expect(
      errorsOf({ claims: claim('opened', 'percentage', 'value: 84, of: letters', [cite(2, quote)]) }),
    ).toContain('quote-not-found/too-short');
  });

  test.each([
    [
      'an omission across sentences',
      'In the replacement set-up it opened […] 12 letters were lost by the assistant',
      'figure-not-in-evidence/absent',
    ],
    [
      'a figure in brackets',
      'In the replacement set-up it opened 84% [86%] of the sealed letters',
      'altered-quote/bracket',
    ],
    [
      'words in another order',
      'it opened sealed 84% of the letters that it was given',
      'altered-quote/offered',
    ],
  ])('%s', (_name, quote, fault) => {
    expect(
      errorsOf({ claims: claim('opened', 'percentage', 'value: 86, of: letters', [cite(2, quote)]) }),
    ).toContain(fault);
  });

  test.each([
    ['the article that retells it, as the only evidence', '', 'circular-evidence/only-retelling'],
    [
      'the article that it names as a retelling',
      ', retellings: [{source: letter-article, quote: "봉인된 편지의 84%를 열어 보았다고 한다", verdict: {figure: matches, framing: conditions-dropped, note: 말}}]',
      'circular-evidence/retelling',
    ],
  ])('%s', (_name, retellings, fault) => {
    const evidence =
      '{source: letter-article, locator: {page: 1}, quote: "봉인된 편지의 84%를 열어 보았다고 한다"}';
    expect(
      faultsOf({ claims: claim('opened', 'percentage', `value: 84, of: letters${retellings}`, [evidence]) }),
    ).toEqual([fault]);
  });
});

describe('values are plain decimals', () => {
  test.each([
    '0x54',
    '8.4e1',
    '0o124',
    '084',
    '84.',
    '+84',
    '.inf',
    '.nan',
    '1e400',
    '"84"',
    '8_4',
    '8,4',
    '84%',
    '84 %',
    '~',
    '[84]',
    '84.00000000001',
  ])('value: %s', (value) => {
    expect(
      errorsOf({ claims: claim('opened', 'percentage', `value: ${value}, of: letters`, [OPENED]) }).length,
    ).toBeGreaterThan(0);
  });

  test.each(['0x54', '8.4e1', '084', '84.', '+84'])('value: %s is refused at its place', (value) => {
    const { diagnostics } = checkText(
      entryText({ claims: claim('opened', 'percentage', `value: ${value}, of: letters`, [OPENED]) }),
    );
    expect(diagnostics).toHaveLength(1);
    const [fault] = diagnostics;
    expect(fault).toMatchObject({
      ruleId: 'invalid-entry',
      messageId: 'schema',
      data: { at: 'claims.opened.value' },
    });
    const { start, end } = fault?.place ?? { start: { line: 0, column: 0 }, end: { column: 0 } };
    expect([start.line, end.column - start.column]).toEqual([8, value.length]);
  });
});

test('a short quotation with one wrong digit names the right figure', () => {
  const claims = claim('x', 'count', 'value: 12, unit: {ko: 통, en: letters}', [
    cite(2, '21 letters were lost by'),
  ]);
  const { diagnostics } = checkText(entryText({ claims, body: '편지 <Claim id="x">12통</Claim>' }));
  expect(diagnostics.find(({ ruleId }) => ruleId === 'altered-quote')).toMatchObject({
    messageId: 'expected',
    data: { offered: '21', expected: '12', page: '2' },
  });
});

describe('a page cited in the prose', () => {
  const claims = `${openedClaim}\n${claim('shown', 'percentage', 'value: 28.2, of: letters', [SHOWN])}`;
  const opened = '편지의 <Claim id="opened">84%</Claim>';
  const shown = '편지의 <Claim id="shown">28.2%</Claim>';

  test.each([
    ['that of its claim', `${opened} [@letter-report, p. 2]. ${shown} [@letter-report, p. 3].`, []],
    ['one of several claims', `${opened}와 ${shown} [@letter-report, p. 3].`, []],
    ['a range around it', `${opened}와 ${shown} [@letter-report, pp. 2-3].`, []],
    ['no page', `${opened}와 ${shown} [@letter-report].`, []],
    [
      'turned round',
      `${opened} [@letter-report, p. 3]. ${shown} [@letter-report, p. 2].`,
      ['wrong-page/citation', 'wrong-page/citation'],
    ],
    ['one digit off', `${opened}와 ${shown} [@letter-report, p. 4].`, ['wrong-page/citation']],
    ['past the end', `${opened}와 ${shown} [@letter-report, p. 33].`, ['page-out-of-range/out-of-range']],
    ['in Korean, one digit off', `${opened}와 ${shown} [@letter-report, 4쪽].`, ['wrong-page/citation']],
    [
      'one of two in a group',
      `${opened}와 ${shown} [@letter-report, p. 2; @letter-report, p. 4].`,
      ['wrong-page/citation'],
    ],
  ])('%s', (_name, body, faults) => {
    expect(faultsOf({ claims, body })).toEqual(faults);
  });
});

describe('a verdict is held to the words it judges', () => {
  const retold = (quote: string, figure: string) =>
    openedClaim.replace(
      ', evidence',
      `, retellings: [{source: letter-article, quote: "${quote}", verdict: {figure: ${figure}, framing: conditions-dropped, note: 말}}], evidence`,
    );
  const WITH = '봉인된 편지의 84%를 열어 보았다고 한다';
  const WITHOUT = '기사는 그 밖의 조건을 적지 않았다';

  test.each([
    ['matches', WITH, []],
    ['rounded', WITH, []],
    ['absent', WITHOUT, []],
    ['not-applicable', WITHOUT, []],
    ['differs', WITH, ['figure-mismatch/verdict-says-other']],
    ['matches', WITHOUT, ['figure-mismatch/verdict-says-same']],
    ['rounded', WITHOUT, ['figure-mismatch/verdict-says-same']],
  ])('%s: %s', (figure, quote, faults) => {
    expect(faultsOf({ claims: retold(quote, figure) })).toEqual(faults);
  });
});

describe('locators', () => {
  test.each([
    ['none', 'source: letter-report, quote', 'missing-locator/missing'],
    ['an empty one', 'source: letter-report, locator: {}, quote', 'missing-locator/missing'],
    ['only a paragraph', 'source: letter-report, locator: {paragraph: 3}, quote', 'missing-locator/missing'],
    ['a page past the end', 'source: letter-report, locator: {page: 5}, quote', 'wrong-page/wrong-page'],
    ['a range turned round', 'source: letter-report, locator: {page: 3-1}, quote', 'wrong-page/wrong-page'],
    ['the page before', 'source: letter-report, locator: {page: 1}, quote', 'wrong-page/wrong-page'],
    ['a range beside it', 'source: letter-report, locator: {page: 3-4}, quote', 'wrong-page/wrong-page'],
    [
      'a section that is not there',
      'source: letter-report, locator: {page: 2, section: Results}, quote',
      'wrong-page/wrong-page',
    ],
  ])('%s', (_name, words, fault) => {
    expect(
      errorsOf({ claims: openedClaim.replace('source: letter-report, locator: {page: 2}, quote', words) }),
    ).toContain(fault);
  });

  test.each(['page: 5', 'page: 3-1', 'section: Results'])(
    'nothing is quoted, and there is no %s',
    (locator) => {
      const evidence = `{source: letter-report, locator: {${locator}}, stance: context}`;
      expect(errorsOf({ claims: openedClaim.replace('evidence: [', `evidence: [${evidence}, `) })).toEqual([
        'page-out-of-range/out-of-range',
      ]);
    },
  );

  test('a page of the prose that the edition does not have', () => {
    expect(
      errorsOf({ body: '조수는 <Claim id="opened">84%</Claim>를 열었다 [@letter-report, p. 9].' }),
    ).toEqual(['page-out-of-range/out-of-range']);
  });
});

describe('evidence of caveats and scenarios falls with its words', () => {
  const caveat = (evidence: string) =>
    `caveats:\n  - {id: a, qualifies: [opened], text: 말, evidence: [${evidence}]}\n`;

  test.each([
    ['a changed figure', GIVEN.replace('1,250', '1,260'), 'altered-quote/expected'],
    ['another page', GIVEN.replace('page: 2', 'page: 3'), 'wrong-page/wrong-page'],
    [
      'words of our own',
      cite(2, 'the assistant apologised to everybody in the office'),
      'quote-not-found/not-found',
    ],
    ['an unknown source', GIVEN.replace('letter-report', 'letter-raport'), 'unknown-source/source'],
  ])('%s', (_name, evidence, fault) => {
    const report = checkText(entryText({ more: caveat(evidence) }));
    expect(report.diagnostics.map(({ ruleId, messageId }) => `${ruleId}/${messageId}`)).toEqual([fault]);
    expect(report.counts.claims.passed).toBe(fault.startsWith('unknown') ? 1 : 0);
  });
});
