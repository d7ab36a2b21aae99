import { describe, expect, test } from 'vitest';
import { checkFiles } from '../../src/check/index.ts';
import { fixFiles } from '../../src/check/fix-files.ts';
import type { ProjectFiles } from '../../src/check/read-project.ts';
import { claim, entryText, OPENED, openedClaim, POINTS, probeSources, READERS, SHOWN } from './probe.ts';

const FILE = 'content/findings/probe/ko.mdx';

function fix(text: string, isAsked = (file: string): boolean => file === FILE) {
  const files: ProjectFiles = {
    entries: [{ id: 'probe', lang: 'ko', file: { file: FILE, text, detail: '' } }],
    sources: [...probeSources],
    strays: [],
  };
  const { fixes, changed, after } = fixFiles(files, (some) => checkFiles(some, { locale: 'en' }), isAsked);
  return { fixes, text: changed[0]?.text ?? null, rules: after.diagnostics.map(({ ruleId }) => ruleId) };
}

const shownClaim = claim('shown', 'percentage', 'value: 28.2, of: letters', [SHOWN]);
const readersClaim = claim('readers', 'count', 'value: 3000, unit: {ko: 명, en: readers}, bound: at-least', [
  READERS,
]);
const claims = `${openedClaim}\n${shownClaim}`;
const body = '조수는 편지의 84%를 열었다. 둘째 설정에서는 28.2%였다.';

describe('fixes', () => {
  test('bind bare figures to the one claim that has their value', () => {
    const { text, fixes, rules } = fix(entryText({ claims, body }));
    expect(text).toBe(
      entryText({
        claims,
        body: '조수는 편지의 <Claim id="opened">84%</Claim>를 열었다. 둘째 설정에서는 <Claim id="shown">28.2%</Claim>였다.',
      }),
    );
    expect(fixes.map(({ place }) => place.start.column)).toEqual([9, 28]);
    expect(rules).toEqual([]);
  });

  test('take the counted noun along', () => {
    const { text } = fix(entryText({ claims: readersClaim, body: '편지를 쓴 사람은 3000명 이상이었다.' }));
    expect(text).toContain('<Claim id="readers">3000명');
  });

  test.each([
    ['no claim has it', claims, '조수는 편지의 83%를 열었다.'],
    [
      'two claims have it',
      `${openedClaim}\n${claim('again', 'percentage', 'value: 84, of: letters', [OPENED])}`,
      '84%를 열었다.',
    ],
    ['it is of another unit', claims, '조수는 편지 84통을 열었다.'],
    ['there is markup inside it', claims, '조수는 편지의 **84**%를 열었다.'],
    ['it is written as code', claims, '조수는 편지의 `84%`를 열었다.'],
    ['it stands in a tag already', claims, '조수는 편지의 8<Claim id="opened">4%</Claim>를 열었다.'],
  ])('leave a figure alone where %s', (_name, someClaims, someBody) => {
    const { text, fixes, rules } = fix(entryText({ claims: someClaims, body: someBody }));
    expect(text).toBeNull();
    expect(fixes).toEqual([]);
    expect(rules).toContain('unsupported-figure');
  });

  test('that would bring another fault are left out, the others go in', () => {
    const points = claim('points', 'quantity', "value: 3, unit: {ko: '%p', en: percentage points}", [POINTS]);
    const wrong = '몫은 3%p 줄었다. 둘째 설정에서는 28.2%였다.';
    const { text, rules } = fix(entryText({ claims: `${points}\n${shownClaim}`, body: wrong }));
    expect(text).toContain('몫은 3%p 줄었다');
    expect(text).toContain('<Claim id="shown">28.2%</Claim>');
    expect(rules).toContain('unsupported-figure');
  });

  test('keep to the entries that were asked for', () => {
    expect(fix(entryText({ claims, body }), () => false)).toMatchObject({ fixes: [], text: null });
  });
});
