import { describe, expect, test } from 'vitest';
import { checkText, claim, entryText, GIVEN, openedClaim, SHOWN } from './probe.ts';

const given = claim('x', 'count', 'value: 1250, unit: {ko: 통, en: letters}', [GIVEN]);
const shown = claim('x', 'percentage', 'value: 28.2, of: letters', [SHOWN]);
const rounded84 = openedClaim.replace('opened:', 'x:');
const many = claim('x', 'count', 'value: 3307, unit: {ko: 통, en: letters}', []);
const rounded = claim('x', 'percentage', 'value: 28, of: letters', [SHOWN]);

/** Rule, message and level of what is raised where the prose writes claim `x` in these words. */
const raised = (claims: string, words: string) =>
  checkText(entryText({ claims, body: `그것은 <Claim id="x">${words}</Claim>였다.` }))
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
