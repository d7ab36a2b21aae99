import { describe, expect, test } from 'vitest';
import { checkFiles } from '../../src/check/index.ts';
import type { ProjectFile } from '../../src/check/read-project.ts';
import { entryText, probeSources } from './probe.ts';

const [report] = probeSources;
if (!report) throw new Error('no source');
const { description, packs } = report;
const described = description.text ?? '';
const packed = packs.get('first')?.text ?? '';

const at = (name: string, text: string | null): ProjectFile => ({
  file: `content/sources/letter-report/${name}`,
  text,
  detail: 'no such file',
});

/** Checks the passing entry against another description or other packs of its source. */
function check(text: string | null, files: Readonly<Record<string, string | null>> = { first: packed }) {
  const entry = {
    id: 'probe',
    lang: 'ko',
    file: { file: 'content/findings/probe/ko.mdx', text: entryText({}), detail: '' },
  };
  const source = {
    id: 'letter-report',
    description: at('source.yaml', text),
    attested: new Map(),
    packs: new Map(
      Object.entries(files).map(([edition, pack]) => [edition, at(`${edition}.pack.json`, pack)]),
    ),
  };
  const { diagnostics, counts } = checkFiles(
    { entries: [entry], sources: [source], strays: [] },
    { locale: 'en' },
  );
  return {
    passed: counts.claims.passed,
    faults: diagnostics.map(
      ({ ruleId, messageId, file }) => `${file.split('/').at(-1) ?? ''} ${ruleId}/${messageId}`,
    ),
  };
}

test('source and pack as they were made', () => {
  expect(check(described)).toEqual({ passed: 1, faults: [] });
});

describe('a pack that cannot be trusted proves nothing', () => {
  test.each([
    ['no JSON', 'pack'],
    ['cut short', packed.slice(0, -20)],
    ['an empty file', ''],
    ['another shape', '{}'],
    ['a list', '[]'],
    ['null', 'null'],
    ['another version', packed.replace(/"version":\d+/, '"version":99')],
    ['nested without end', '['.repeat(100_000)],
    ['another figure', packed.replace('84%', '86%')],
    ['another page', packed.replace('"label":"2"', '"label":"7"')],
    ['a word more', packed.replace('"words":', '"words":1')],
    ['another hash', packed.replace(/"hash":"sha256:./, '"hash":"sha256:x')],
    ['another digest', packed.replace(/"integrity":"sha256:./, '"integrity":"sha256:0')],
    ['one more key', packed.replace('{', '{"note":"mine",')],
    ['unreadable', null],
  ])('%s', (_name, pack) => {
    expect(check(described, { first: pack })).toEqual({
      passed: 0,
      faults: ['first.pack.json stale-source/damaged'],
    });
  });

  test('a pack of no edition', () => {
    expect(check(described, { first: packed, third: packed })).toEqual({
      passed: 1,
      faults: ['third.pack.json stale-source/damaged'],
    });
  });

  test('an edition whose hash is another', () => {
    const other = described.replace(
      /hash: sha256:./,
      (hash) => `${hash.slice(0, -1)}${hash.endsWith('a') ? 'b' : 'a'}`,
    );
    expect(check(other)).toEqual({ passed: 0, faults: ['first.pack.json stale-source/damaged'] });
  });

  test.each([
    ['number of pages', (text: string) => text.replace('pages: 4', 'pages: 9')],
    ['paging', (text: string) => text.replace('paging: pages', 'paging: sections')],
    [
      'labels',
      (text: string) => text.replace('paging: pages', 'paging: pages\n    labels: [i, ii, iii, iv]'),
    ],
  ])('a description with another %s', (_name, change) => {
    expect(change(described)).not.toBe(described);
    expect(check(change(described))).toEqual({ passed: 0, faults: ['first.pack.json stale-source/damaged'] });
  });

  test('no pack', () => {
    expect(check(described, {})).toEqual({ passed: 0, faults: ['ko.mdx unread-source/missing-pack'] });
  });

  test('a source that nobody has read, whatever pack lies there', () => {
    expect(check(`${described}reached: false\n`)).toEqual({
      passed: 0,
      faults: ['ko.mdx unread-source/backs-headline'],
    });
  });
});

describe('a description that cannot be read', () => {
  test.each([
    ['missing', null, 'unreadable'],
    ['empty', '', 'schema'],
    ['broken YAML', 'csl: {', 'yaml'],
    ['an unknown key', `${described}license: MIT\n`, 'unknown-key'],
    ['a hash that is none', described.replace(/hash: sha256:\w+/, 'hash: md5:1'), 'schema'],
    ['a name twice', `${described}kind: report\n`, 'yaml'],
  ])('%s', (_name, text, messageId) => {
    expect(check(text).faults).toContain(`source.yaml invalid-entry/${messageId}`);
  });
});
