import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { main } from './run-caveat.ts';

const root = mkdtempSync(path.join(tmpdir(), 'caveat-watch-'));
cpSync(path.resolve(import.meta.dirname, '../projects/clean/content'), path.join(root, 'content'), {
  recursive: true,
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

test('a change is checked when it is made, and again when it is mended', { timeout: 120_000 }, async () => {
  const child = spawn(process.execPath, [main, 'check', '--watch', '--root', root, '--locale', 'en'], {
    env: { ...process.env, NO_COLOR: '1' },
  });
  let printed = '';
  let look = (): void => undefined;
  const until = (words: string): Promise<void> =>
    new Promise((resolve) => {
      look = () => {
        if (!printed.includes(words)) return;
        printed = '';
        resolve();
      };
      look();
    });
  const output: string[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => {
    printed += chunk.toString();
    look();
  });
  const entry = path.join(root, 'content/findings/lost-letters/ko.mdx');
  const right = readFileSync(entry, 'utf8');
  try {
    await until('waiting for changes');
    writeFileSync(entry, right.replace('12통</Claim>', '13통</Claim>'));
    await until('waiting for changes');
    expect(output.at(-1)).toContain('figure-mismatch');
    writeFileSync(entry, right);
    await until('waiting for changes');
    expect(output.at(-1)).toContain('0 errors');
  } finally {
    child.kill();
  }
});
