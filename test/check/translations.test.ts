import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../schemas/diagnostic.ts';
import { checkFiles } from '../../src/check/index.ts';
import { entryText, probeSources } from './probe.ts';

const entry = (lang: string, text: string) => ({
  id: 'probe',
  lang,
  file: { file: `content/findings/probe/${lang}.mdx`, text, detail: '' },
});

const original = entry('ko', entryText({}));

const translation = (body: string, { title = 'Letters', lang = 'en', translates = 'ko', more = '' } = {}) =>
  entry(lang, `---\ntitle: ${title}\nlang: ${lang}\ntranslates: ${translates}\n${more}---\n\n${body}\n`);

const where = ({ ruleId, messageId, file, place }: Diagnostic) =>
  `${file.split('/').at(-1) ?? ''} ${place.start.line}:${place.start.column} ${ruleId}/${messageId}`;

const faultsOf = (...entries: (typeof original)[]) =>
  checkFiles({ entries, sources: [...probeSources], strays: [] }, { locale: 'en' }).diagnostics.map(where);

describe('a translation inherits the claims of its original', () => {
  test.each([
    ['digits', 'It opened <Claim id="opened">84%</Claim> of them.', []],
    ['words', 'It opened <Claim id="opened">eighty-four percent</Claim> of them.', []],
    ['no claim shown', 'It opened letters.', []],
    ['another figure', 'It opened <Claim id="opened">86%</Claim>.', ['en.mdx 7:30 figure-mismatch/differs']],
    [
      'other words',
      'It opened <Claim id="opened">eighty-six percent</Claim>.',
      ['en.mdx 7:30 figure-mismatch/differs'],
    ],
    [
      'a bound of its own',
      'It opened <Claim id="opened">at least 84%</Claim>.',
      ['en.mdx 7:39 figure-mismatch/differs'],
    ],
    ['another unit', 'It opened <Claim id="opened">84 letters</Claim>.', ['en.mdx 7:30 wrong-unit/prose']],
    ['a figure of its own', 'It opened 86% of them.', ['en.mdx 7:11 unsupported-figure/body']],
    ['a claim that is not there', 'It <Claim id="opend">opened</Claim>.', ['en.mdx 7:4 unknown-claim/claim']],
    ['a script', '<script>x</script>', ['en.mdx 7:1 executable-entry/component']],
    ['an unknown source', 'It opened letters [@letter-raport, p. 2].', ['en.mdx 7:20 unknown-source/source']],
  ])('%s', (_name, body, faults) => {
    expect(faultsOf(original, translation(body))).toEqual(faults);
  });

  test('the title is held to the claims', () => {
    expect(faultsOf(original, translation('Letters.', { title: '84% of the letters' }))).toEqual([]);
    expect(faultsOf(original, translation('Letters.', { title: '86% of the letters' }))).toEqual([
      'en.mdx 2:8 unsupported-figure/field',
    ]);
  });

  test('it makes no claims', () => {
    expect(faultsOf(original, translation('Letters.', { more: 'claims: {}\n' }))).toEqual([
      'en.mdx 5:1 invalid-entry/unknown-key',
    ]);
  });

  test('a fault of the original is told once, where it stands', () => {
    const wrong = entry('ko', entryText({}).replace('value: 84', 'value: 86').replace('>84%', '>86%'));
    const right = translation('It opened <Claim id="opened">86%</Claim>.');
    expect(faultsOf(wrong, right)).toEqual(['ko.mdx 8:72 figure-not-in-evidence/absent']);
  });
});

test('two originals of one finding', () => {
  const second = entry('en', entryText({}).replace('lang: ko', 'lang: en'));
  const faults = faultsOf(original, second);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(/ invalid-entry\/layout$/);
});

describe('a translation needs an original', () => {
  test.each([
    ['none at all', [translation('Letters.')], 'en.mdx 4:13'],
    ['itself', [translation('Letters.', { translates: 'en' })], 'en.mdx 4:13'],
    [
      'another translation',
      [original, translation('Letters.'), translation('手紙。', { lang: 'ja', translates: 'en' })],
      'ja.mdx 4:13',
    ],
  ])('%s', (_name, entries, place) => {
    expect(faultsOf(...entries)).toEqual([`${place} invalid-entry/layout`]);
  });
});
