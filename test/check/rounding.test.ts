import { describe, expect, test } from 'vitest';
import { checkText, claim, COLD, entryText, GIVEN, openedClaim, POINTS, SHOWN } from './probe.ts';

const given = claim('x', 'count', 'value: 1250, unit: {ko: 통, en: letters}', [GIVEN]);
const shown = claim('x', 'percentage', 'value: 28.2, of: letters', [SHOWN]);
const rounded84 = openedClaim.replace('opened:', 'x:');
const many = claim('x', 'count', 'value: 3307, unit: {ko: 통, en: letters}', []);
const rounded = claim('x', 'percentage', 'value: 28, of: letters', [SHOWN]);

/** Rule, message and level of what is raised where the prose writes claim `x` in these words. */
const raised = (claims: string, words: string) => bare(claims, `<Claim id="x">${words}</Claim>`);

const bare = (claims: string, mention: string) =>
  checkText(entryText({ claims, body: `그것은 ${mention}였다.` }))
    .diagnostics.map(({ ruleId, messageId, level }) => `${level} ${ruleId}/${messageId}`)
    .filter((fault) => !fault.includes('no-evidence'));

describe('prose may round a figure to the digits it shows', () => {
  test.each([
    ['to whole numbers', shown, '28%'],
    ['not at all', shown, '28.2%'],
    ['what the claim rounded', rounded, '28%'],
    ['to the scale word it is written with', given, '약 1.3천 통'],
    ['to hundreds, a hair off and said to be rough', many, '약 3,300통'],
    ['to a bound', given, '1,000통 이상'],
  ])('%s', (_name, claims, words) => {
    expect(raised(claims, words)).toEqual([]);
  });
});

describe('prose may not round a figure out of recognition', () => {
  test.each([
    ['to tens, said to be rough', shown, '약 30%', 'warning over-rounded-figure/coarse'],
    ['to tens, said to be rough in English', shown, 'about 30%', 'warning over-rounded-figure/coarse'],
    ['to tens, nearer', rounded84, '약 80%', 'warning over-rounded-figure/coarse'],
    ['to tens', shown, '30%', 'error over-rounded-figure/coarse'],
    ['to hundreds', given, '1,300통', 'error over-rounded-figure/coarse'],
    ['to thousands', given, '약 1,000통', 'error figure-mismatch/differs'],
    ['to tens, too far for any hedge', rounded84, '약 90%', 'error figure-mismatch/differs'],
    ['to tens, the wrong way', shown, '약 20%', 'error figure-mismatch/differs'],
    ['to more digits', shown, '28.20%', 'error over-rounded-figure/digits'],
    ['to digits nobody measured', rounded, '28.2%', 'error over-rounded-figure/digits'],
  ])('%s', (_name, claims, words, fault) => {
    expect(raised(claims, words)).toEqual([fault]);
  });
});

describe('a claim that shows itself is no rounding of itself', () => {
  const warm = claim('x', 'quantity', 'value: 5, unit: {ko: 도, en: degrees}, bound: exact', [COLD]);
  const rise = claim('x', 'quantity', 'value: 3, unit: "%p"', [POINTS]);
  test.each([
    ['a measure', warm.replace('value: 5', 'value: -5')],
    ['percentage points', rise],
    ['a count', given],
    ['a share', shown],
  ])('%s', (_name, claims) => {
    expect(bare(claims, '<Claim id="x"/>')).toEqual([]);
  });

  test('its unit may stand behind it', () => {
    expect(bare(rise, '<Claim id="x"/> percentage points')).toEqual([]);
    expect(bare(rise, '<Claim id="x">3</Claim> %p')).toEqual([]);
    expect(bare(rise, '<Claim id="x"/>%')).toEqual(['error wrong-unit/prose']);
  });

  test('another currency is another unit', () => {
    const money = claim('x', 'quantity', 'value: 9000, unit: USD', []);
    expect(bare(money, '<Claim id="x"/> USD')).toEqual([]);
    expect(bare(money, '<Claim id="x"/> won')).toEqual(['error wrong-unit/prose']);
  });
});
