import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkProject } from '../../src/check/index.ts';
import { parseYaml } from '../../src/documents/index.ts';

const BROKEN: readonly (readonly [name: string, text: string])[] = [
  ['an open quotation mark', 'a: "b\n'],
  ['a colon in a value', 'a: b: c\n'],
  ['a key twice', 'a: 1\na: 2\n'],
  ['a tab', 'a:\n\tb: 1\n'],
  ['an indentation', 'a:\n  b: 1\n c: 2\n'],
  ['an open bracket', 'a: [1, 2\nb: 3\n'],
  ['a key without a colon', 'a: 1\nb\nc: 2\n'],
  ['a sign that opens nothing', 'a: @b\n'],
  ['an escape', 'a: "\\q"\n'],
  ['an alias', 'a: &x 1\nb: *x\n'],
  ['an alias of nothing', 'a: *x\n'],
  ['a name that vanishes', '__proto__: 1\n'],
  ['a second document', 'a: 1\n---\nb: 2\n'],
];

describe('a fault of YAML is told in Korean too', () => {
  test.each(BROKEN)('%s', (_name, text) => {
    const [problem] = parseYaml(text, 0).problems;
    expect(problem?.detail).toEqual({
      ko: expect.stringMatching(/\p{Script=Hangul}/u) as string,
      en: expect.stringMatching(/^[^\p{Script=Hangul}]+$/u) as string,
    });
  });
});

test('a project without content/ is empty, and no fault of ours', async () => {
  const root = mkdtempSync(path.join(tmpdir(), 'caveat-empty-'));
  const { diagnostics, counts } = await checkProject({ root });
  expect({ diagnostics, entries: counts.entries }).toEqual({ diagnostics: [], entries: 0 });
  rmSync(root, { recursive: true });
});

describe('in a Korean run', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'caveat-korean-'));
  const at = (name: string): string => path.join(root, 'content/findings/letters', name);
  afterAll(() => {
    rmSync(root, { recursive: true });
  });

  test('reasons of files that cannot be read are Korean', async () => {
    mkdirSync(at('fr.mdx'), { recursive: true });
    writeFileSync(at('ko.mdx'), Buffer.from([0x2d, 0xff, 0xfe]));
    symlinkSync('/etc/hostname', at('en.mdx'));
    symlinkSync('no-such-file', at('de.mdx'));
    symlinkSync('it.mdx', at('it.mdx'));
    const { diagnostics } = await checkProject({ root, locale: 'ko' });
    const reasons = diagnostics.map(({ file, message }) => [
      path.basename(file),
      message.split('\n')[0]?.replace('파일을 읽을 수 없습니다: ', ''),
    ]);
    expect(Object.fromEntries(reasons)).toEqual({
      'de.mdx': '그런 파일이 없습니다',
      'en.mdx': '링크가 프로젝트 밖을 가리킵니다',
      'fr.mdx': '폴더입니다',
      'it.mdx': '링크가 돌고 돕니다',
      'ko.mdx': 'UTF-8이 아닙니다',
    });
  });
});
