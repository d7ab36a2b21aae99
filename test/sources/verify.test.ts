import { describe, expect, test } from 'vitest';
import type { Edition } from '../../schemas/edition.ts';
import { changedFile } from '../../src/cli/source/changed-file.ts';
import { recognize } from '../../src/quantities/index.ts';
import { compareEditions } from '../../src/sources/compare-editions.ts';
import { makePack } from '../../src/sources/pack.ts';
import { verifyEdition } from '../../src/sources/verify.ts';
import { findPackSuspicions } from '../../src/sources/suspicions.ts';
import { sha256 } from '../../src/text/hash.ts';

const PAGES = [
  'The first page of the report tells of the harbour and of its lamps. It was written in the spring of that year.',
  'Of the lamps 84% were lit at dusk. The keepers slept until the bell rang, and nobody saw the boat come in at all.',
  'The last page thanks the clerks of the office for the many letters they sorted while the report was being written.',
];
const hash = sha256(PAGES.join('\f'));
const packOf = (pages: readonly string[]) =>
  makePack({
    pages: pages.map((text, at) => ({ label: String(at + 1), text })),
    paging: 'pages',
    hash,
    extractor: { name: 'test', version: '1' },
    quantities: pages.map((text) => recognize(text)),
  });
const pack = packOf(PAGES);
const swap = (from: string, to: string): string[] => PAGES.map((text) => text.replace(from, to));

test('a pack that an earlier version made is told from one of today', () => {
  const texts = PAGES.map((text, at) => ({ label: String(at + 1), text }));
  const described: Edition = {
    mediaType: 'text/plain',
    hash,
    hashOf: 'file',
    paging: 'pages',
    pages: PAGES.length,
    added: '2026-11-26',
    extractor: { name: 'test', version: '1' },
  };
  const problems = (figuresOf: typeof recognize): string[] =>
    verifyEdition(described, pack, texts, null, (text) => figuresOf(text)).map(({ problem }) => problem);
  expect(problems(recognize)).toEqual([]);
  expect(problems(() => [])).toEqual(['figures-differ']);
});

describe('what changed in a source', () => {
  test('nothing', () => {
    expect(compareEditions(pack, packOf(PAGES))).toMatchObject({
      changed: [],
      added: [],
      removed: [],
      figures: [],
    });
  });
  test('a figure, named with its page', () => {
    expect(compareEditions(pack, packOf(swap('84%', '48%')))).toMatchObject({
      changed: ['2'],
      figures: [{ page: '2', gone: ['84%'], come: ['48%'] }],
    });
  });
  test('a word', () => {
    expect(compareEditions(pack, packOf(swap('nobody', 'somebody')))).toMatchObject({
      changed: ['2'],
      figures: [],
    });
  });
  test('a page more, and one less', () => {
    expect(compareEditions(pack, packOf([...PAGES, 'A fourth page.']))).toMatchObject({
      added: ['4'],
      removed: [],
    });
    expect(compareEditions(pack, packOf(PAGES.slice(0, 2)))).toMatchObject({ added: [], removed: ['3'] });
  });
});

test('of a changed file it is said what of the entries no longer stands there', async () => {
  const edition = {
    mediaType: 'text/plain',
    hash,
    hashOf: 'file' as const,
    pages: 3,
    paging: 'pages' as const,
    extractor: { name: 'test', version: '1' },
    added: '2026-01-01',
  };
  const cite = (owner: string, quote: string) => ({
    owner,
    file: '',
    source: 'x',
    quote,
    page: 2,
    isEvidence: true,
  });
  const lines = await changedFile(
    Buffer.from(swap('84%', '48%').join('\f')),
    'report.txt',
    edition,
    pack,
    [cite('a#lit', 'Of the lamps 84% were lit at dusk'), cite('a#boat', 'nobody saw the boat come in')],
    'en',
  );
  expect(lines.join('\n')).toContain('1 pages read otherwise: 2');
  expect(lines.join('\n')).toContain('figures, 2: 84% → 48%');
  expect(lines.filter((line) => line.startsWith('a#'))).toEqual([expect.stringContaining('84%')]);
});

test('a pack alone shows pages without text and too few words', () => {
  expect(findPackSuspicions(pack)).toEqual([{ id: 'too-short', detail: expect.anything() as object }]);
  expect(findPackSuspicions(packOf([...PAGES.map((text) => text.repeat(4)), '']))).toEqual([
    {
      id: 'pages-without-text',
      detail: {
        ko: expect.stringContaining('4쪽 가운데 1쪽') as string,
        en: expect.stringContaining('1 of 4') as string,
      },
    },
  ]);
});
