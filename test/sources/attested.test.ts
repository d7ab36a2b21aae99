import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runCaveat } from '../cli/run-caveat.ts';
import { attest, indexPages, openAttested, openPack, verifyQuote } from '../../src/matching/index.ts';
import { makeAttested, parseAttested, serializeAttested } from '../../src/sources/attested.ts';
import { makePack } from '../../src/sources/pack.ts';

const hash = `sha256:${'4'.repeat(64)}`;
const pages = [
  {
    label: 'i',
    text: 'The clerks were told nothing. Of the letters 84% came back, and nobody asked why they',
  },
  {
    label: '1',
    text: 'did. However, one clerk did ask. The letters were never opened. Nothing more was said.',
  },
  {
    label: '2',
    text: 'Nothing more was said. Then, for a week, nothing more was said. The office was closed.',
  },
];
const text = indexPages(pages);
const pack = openPack(makePack({ pages, paging: 'pages', hash, extractor: { name: 'test', version: '1' } }));

function attested(...quotes: string[]) {
  const passages = quotes.flatMap((quote) => {
    const result = attest({ quote }, text);
    return result.ok ? [{ ...result.passage, attested: '2026-11-23' }] : [];
  });
  return makeAttested(hash, passages);
}

const index = openAttested(
  attested('84% came', 'nobody asked why they did', 'Nothing more was said', 'Of the letters … came back'),
  pages.map(({ label }) => label),
);

describe('attested passages', () => {
  test.each([
    ['84% came', 'i', 'exact'],
    ['84% came', undefined, 'exact'],
    ['84%  came', 'i', 'exact'],
    ['84% came', '1', 'wrong-page'],
    ['48% came', 'i', 'could-not-check'],
    ['84% came back', 'i', 'could-not-check'],
    ['nobody asked why they did', 'i-1', 'normalized'],
    ['nobody asked why they did', 'i', 'wrong-page'],
    ['Of the letters … came back', 'i', 'edited'],
    ['Nothing more was said', '1', 'exact'],
    ['Nothing more was said', '2', 'ambiguous'],
    ['Nothing more was said', undefined, 'ambiguous'],
  ])('%s, page %s: %s', (quote, page, status) => {
    expect(verifyQuote({ quote, page }, { pack: null, attested: index }).status).toBe(status);
  });

  test('they speak where a quotation is too short for the pack, and nowhere else', () => {
    const both = { pack, attested: index };
    expect(verifyQuote({ quote: '84% came', page: 'i' }, both).status).toBe('exact');
    expect(verifyQuote({ quote: '48% came', page: 'i' }, both)).toEqual({
      status: 'could-not-check',
      why: 'too-short-for-pack',
    });
    expect(verifyQuote({ quote: 'Of the letters 48% came back' }, both).status).toBe('not-found');
    expect(verifyQuote({ quote: '84% came' }, { pack: null, attested: null })).toEqual({
      status: 'could-not-check',
      why: 'not-attested',
    });
  });

  test('what does not stand in the text is not attested', () => {
    expect(attest({ quote: '48% came back' }, text)).toMatchObject({
      ok: false,
      match: { status: 'altered' },
    });
  });

  test('the words around tell places apart, and belong to what is attested', () => {
    const quote = 'Nothing more was said';
    const result = attest({ quote, prefix: 'never opened.' }, text);
    expect(result).toMatchObject({ ok: true, passage: { places: [{ page: '1' }] } });
  });
});

describe('the file', () => {
  const written = serializeAttested(attested('84% came', 'The letters were never opened'));
  test('comes back as it was written, and is the same each time', () => {
    const read = parseAttested(written);
    expect(read.ok && serializeAttested(read.attested)).toBe(written);
    expect(serializeAttested(attested('The letters were never opened', '84% came'))).toBe(written);
  });
  test.each([
    ['no YAML', 'format: [', 'unreadable'],
    ['another version', 'format: caveat-attested\nversion: 99\n', 'wrong-version'],
    ['another shape', 'format: caveat-attested\nversion: 1\n', 'wrong-shape'],
    ['a changed figure', written.replace('84% came', '48% came'), 'tampered'],
    ['a changed page', written.replace('page: i', 'page: "2"'), 'tampered'],
    ['another edition', written.replace(hash, `sha256:${'5'.repeat(64)}`), 'tampered'],
    ['aliases', 'format: &a caveat-attested\nversion: *a\n', 'unreadable'],
  ])('%s is refused', (_, content, problem) => {
    expect(parseAttested(content)).toMatchObject({ ok: false, problem });
  });
});

describe('on the command line', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'caveat-attested-'));
  const run = (...args: string[]) => {
    const { code, out, err } = runCaveat(['source', ...args, '--root', root]);
    return { status: code, said: out + err };
  };
  const entry = (figure: string): void => {
    mkdirSync(path.join(root, 'content/findings/letters'), { recursive: true });
    writeFileSync(
      path.join(root, 'content/findings/letters/en.mdx'),
      `---\ntitle: Letters\nclaims:\n  returned:\n    value: 84\n    evidence:\n` +
        `      - {source: report, locator: {page: 1}, quote: "${figure} came back"}\n---\nWords.\n`,
    );
  };
  const file = path.join(root, 'report.txt');
  const attestedYaml = path.join(root, 'content/sources/report/first.attested.yaml');
  afterAll(() => {
    rmSync(root, { recursive: true });
  });

  test('a source of which only quoted passages are attested', { timeout: 120_000 }, () => {
    writeFileSync(file, 'Of the letters 84% came back.\n\fNobody asked why.\n');
    entry('84%');
    const added = run(
      'add',
      file,
      '--id',
      'report',
      '--edition',
      'first',
      '--pack',
      'quoted',
      '--retells',
      'other',
    );
    expect(added.status).toBe(0);
    expect(added.said).not.toContain('pack.json');
    expect(run('verify')).toMatchObject({
      status: 1,
      said: expect.stringContaining('attested-missing') as string,
    });
    expect(run('attest')).toMatchObject({
      status: 0,
      said: expect.stringContaining('1 passages attested') as string,
    });
    const first = readFileSync(attestedYaml, 'utf8');
    expect(first).toContain('84% came back');
    const agreed = run('verify');
    expect(agreed).toMatchObject({ status: 0 });
    expect(agreed.said).toContain('letters#returned rests on it alone, but it retells other');

    entry('48%');
    const changed = run('verify');
    expect(changed.status).toBe(1);
    expect(changed.said).toMatch(
      /not-attested: "48% came back" \(letters#returned\)\n {2}rests on it: letters#returned/u,
    );
    expect(run('attest')).toMatchObject({
      status: 1,
      said: expect.stringContaining('altered at "48%", there stands "84%"') as string,
    });

    entry('84%');
    rmSync(path.join(root, '.caveat'), { recursive: true });
    expect(run('attest').status).toBe(2);
    expect(run('attest', 'report', '--file', file).status).toBe(0);
    expect(readFileSync(attestedYaml, 'utf8')).toBe(first);
    writeFileSync(file, 'Of the letters 48% came back.\n\fNobody asked why.\n');
    expect(run('attest', 'report', '--file', file)).toMatchObject({ status: 2 });
    expect(run('verify', 'report', '--file', file).said).toMatch(
      /file-differs.*\n {2}rests on it: letters#returned/u,
    );
  });
});
