import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const command = path.resolve(import.meta.dirname, '../../src/cli/main.ts');
let root: string;

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'caveat-serve-'));
  await mkdir(path.join(root, 'dist/findings'), { recursive: true });
  await writeFile(path.join(root, 'dist/index.html'), 'home');
  await writeFile(path.join(root, 'dist/404.html'), 'lost');
  await writeFile(path.join(root, 'secret.txt'), 'secret');
});

afterAll(() => rm(root, { recursive: true, force: true }));

/** Starts the server and gives back what it said until it printed an address, or until it ended. */
function serve(...flags: string[]): Promise<{ server: ChildProcess; words: string; code: number | null }> {
  const server = spawn(process.execPath, [command, 'serve', ...flags]);
  return new Promise((resolve) => {
    let words = '';
    const listen = (chunk: Buffer) => {
      words += chunk.toString();
      if (/http:\S+\/\n/.test(words)) resolve({ server, words, code: null });
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.once('close', (code) => {
      resolve({ server, words, code });
    });
  });
}

test('takes the next free port and says so, serves dist and nothing beside it', async () => {
  const other = createServer().listen(0, 'localhost');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as AddressInfo;
  const { server, words } = await serve('--root', root, '--port', String(port));
  try {
    expect(words).toContain(`Port ${String(port)} is busy.`);
    const origin = /http:\S+\//.exec(words)?.[0] ?? '';
    expect(await (await fetch(origin)).text()).toBe('home');
    const wrong = await fetch(`${origin}nowhere/`);
    expect([wrong.status, await wrong.text()]).toEqual([404, 'lost']);
    for (const outside of ['../secret.txt', '%2e%2e/secret.txt', '..%2fsecret.txt'])
      expect(await (await fetch(origin + outside)).text()).not.toContain('secret');
  } finally {
    server.kill();
    other.close();
  }
});

test('without a site it says how to make one', async () => {
  const { words, code } = await serve('--root', path.join(root, 'dist/findings'), '--port', '0');
  expect(code).toBe(2);
  expect(words).toContain('npm run build');
  expect(words).not.toContain('    at ');
});

test('a port that is none is a usage error', async () => {
  const { words, code } = await serve('--root', root, '--port', '99999');
  expect(code).toBe(2);
  expect(words).toContain('65535');
});
