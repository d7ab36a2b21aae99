import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCaveat } from './run-caveat.ts';

const root = mkdtempSync(path.join(tmpdir(), 'caveat-quote-'));
const quote = (...args: string[]) => runCaveat(['quote', 'letters', '--root', root, ...args]);

beforeAll(() => {
  for (const [edition, share] of [
    ['first', 84],
    ['second', 48],
  ]) {
    const file = path.join(root, `${String(edition)}.txt`);
    writeFileSync(
      file,
      `Of the letters on the long desk ${String(share)}% came back in June.\n\fNobody asked.\n`,
    );
    const added = ['source', 'add', file, '--id', 'letters', '--edition', String(edition), '--root', root];
    expect(runCaveat(added).code).toBe(0);
  }
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

test('what became of the words in another edition is said in words', () => {
  const { out, err, code } = quote('--find', 'Of the letters on the long desk 84% came back');
  expect(code).toBe(0);
  expect(out).toContain('quote: Of the letters on the long desk 84% came back');
  expect(err).toBe('second: departs from the words of the source; you have: 84%; the source has: 48%\n');
});

test('it is said in the language asked for', () => {
  const { err } = quote('--find', 'Of the letters on the long desk 84% came back', '--locale', 'ko');
  expect(err).toContain('second: 출처와 다른 말이 있습니다');
  expect(quote('--find', 'letters in a bottle', '--locale', 'ko')).toMatchObject({
    out: '출처 어디에도 없습니다\n',
    code: 1,
  });
});
