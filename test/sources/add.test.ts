import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runCaveat } from '../cli/run-caveat.ts';
import { makePdf, paragraph } from './make-pdf.ts';

const root = mkdtempSync(path.join(tmpdir(), 'caveat-add-'));
const add = (...args: string[]) => {
  const { code, out, err } = runCaveat(['source', 'add', ...args, '--root', root, '--edition', 'first']);
  return { status: code, said: out + err };
};
afterAll(() => {
  rmSync(root, { recursive: true });
});

test('the same file read again keeps what editors wrote, layout included', { timeout: 60_000 }, () => {
  const file = path.join(root, 'report.txt');
  writeFileSync(file, 'One page of words.\n\fAnother page of words.\n');
  expect(add(file, '--id', 'report', '--conversion', 'made by hand').status).toBe(0);
  const yaml = path.join(root, 'content/sources/report/source.yaml');
  const edited = readFileSync(yaml, 'utf8')
    .replace('  first:\n', '  first: # the only one\n    label: {ko: 첫 판, en: first edition}\n')
    .replace(/added: .*/u, 'added: 2020-01-02');
  writeFileSync(yaml, edited);
  expect(add(file, '--id', 'report').said).not.toContain('source.yaml');
  expect(readFileSync(yaml, 'utf8')).toBe(edited);
  writeFileSync(file, 'Other words.\n\fAnother page of words.\n');
  expect(add(file, '--id', 'report')).toMatchObject({
    status: 2,
    said: expect.stringContaining('another hash') as string,
  });
});

test(
  'a PDF says how its pages are cited; one that cannot be read leaves nothing behind',
  { timeout: 60_000 },
  () => {
    const file = path.join(root, 'report.pdf');
    const words = Array.from(
      { length: 20 },
      (_, line) => `A line of words with the number ${String(line)} in it.`,
    );
    const pages = ['11', '12', '13', '14'].map((number) => [
      ...paragraph(72, 700, words),
      { x: 300, y: 30, words: number },
    ]);
    writeFileSync(file, makePdf(pages, { labels: '[0 <</S/D>>]' }));
    const added = add(file, '--id', 'printed');
    expect(added.said).toContain('pages are cited by the numbers printed on them: 11 to 14');
    expect(added.said).toContain('labels-disagree');
    writeFileSync(file, makePdf(pages, { password: 'secret' }));
    expect(add(file, '--id', 'locked')).toMatchObject({
      status: 2,
      said: expect.stringContaining('encrypted') as string,
    });
    expect(existsSync(path.join(root, 'content/sources/locked'))).toBe(false);
  },
);

test('the language of a text is assumed by its script; a source to retell that is not there is told', () => {
  const file = path.join(root, 'korean.txt');
  writeFileSync(file, '등대지기는 편지의 84%를 열어 보았다. 편지는 모두 1만2480통이었다.\n');
  const { status, said } = add(file, '--id', 'korean', '--retells', 'nobody');
  expect(status).toBe(0);
  expect(said).toContain('assumed language: ko');
  expect(said).toContain('1 section,');
  expect(said).toContain('warning: there is no source `nobody`');
});
