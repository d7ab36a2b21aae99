import { createServer, type RequestListener, type Server } from 'node:http';
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fetchFile, type FetchLimits } from '../../src/sources/fetch-file.ts';
import { UnreadableSource } from '../../src/sources/formats/format.ts';
import { readEdition } from '../../src/sources/read-edition.ts';
import { bombs, unreadable } from './hostile-files.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'caveat-hostile-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('PDF bombs', () => {
  test.each([...bombs()])('%s', async (_, bytes) => {
    const before = process.memoryUsage().rss;
    const failed = await readEdition(bytes).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(UnreadableSource);
    expect((failed as Error).message).toMatch(/without measure|hides/u);
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 2 ** 20);
  });
});

/** Runs `source add` and says what the shell is told, and what lies in the root afterwards. */
function add(target: string): Promise<{ status: number | null; said: string; left: string[] }> {
  const root = mkdtempSync(path.join(folder, 'root-'));
  const main = path.resolve(import.meta.dirname, '../../src/cli/main.ts');
  const run = spawn(process.execPath, [
    main,
    'source',
    'add',
    target,
    '--id',
    'x',
    '--edition',
    'y',
    '--root',
    root,
  ]);
  let said = '';
  run.stderr.on('data', (data: Buffer) => (said += data.toString()));
  run.stdout.on('data', (data: Buffer) => (said += data.toString()));
  return new Promise((resolve) => {
    run.on('close', (status) => {
      resolve({ status, said, left: readdirSync(root) });
    });
  });
}

describe('what is no source exits 2 and leaves nothing behind', { timeout: 60_000 }, () => {
  test.concurrent.each([...unreadable()])('%s', async (title, { name, bytes, says }) => {
    const file = path.join(folder, `${title.replace(/\W/gu, '-')}-${name}`);
    writeFileSync(file, bytes);
    const { status, said, left } = await add(file);
    expect({ status, left }).toEqual({ status: 2, left: [] });
    expect(said).toMatch(says);
    expect(said).not.toMatch(/fault of caveat|\n\s+at /u);
  });
  test('a file beyond the limit is not read at all', async () => {
    const file = path.join(folder, 'huge.pdf');
    writeFileSync(file, '%PDF-1.7\n');
    truncateSync(file, 200 * 2 ** 20);
    const { status, said, left } = await add(file);
    expect({ status, left }).toEqual({ status: 2, left: [] });
    expect(said).toContain('more than the limit');
    rmSync(file);
  });
});

describe('a server', () => {
  let server: Server;
  let address = '';
  let answer: RequestListener;
  const limits: FetchLimits = { bytes: 2 ** 20, time: 400, redirects: 3 };
  beforeEach(async () => {
    server = createServer((request, response) => {
      answer(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });
  const fails = async (words: RegExp): Promise<void> => {
    const failed = await fetchFile(`${address}/a`, limits).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(UnreadableSource);
    expect((failed as Error).message).toMatch(words);
  };

  test('that never ends its answer is cut off at the limit of bytes', async () => {
    answer = (_, response) => {
      const more = (): void => {
        while (response.write(Buffer.alloc(65_536, 'x')));
        response.once('drain', more);
      };
      more();
    };
    await fails(/larger than the limit/u);
  });
  test('that never says more is given up in time', async () => {
    answer = (_, response) => {
      response.write('a beginning');
    };
    await fails(/within 0.4 seconds/u);
  });
  test('that never answers is given up in time', async () => {
    answer = () => undefined;
    await fails(/within 0.4 seconds/u);
  });
  test('that announces too much is not asked for it', async () => {
    answer = (_, response) => response.writeHead(200, { 'content-length': '99999999' }).write('x');
    await fails(/larger than the limit/u);
  });
  test('that sends one round in a circle is left', async () => {
    answer = (_, response) => response.writeHead(302, { location: '/a' }).end();
    await fails(/redirects more than 3 times/u);
  });
  test('that sends one to another kind of address is not followed', async () => {
    answer = (_, response) => response.writeHead(302, { location: 'file:///etc/hostname' }).end();
    await fails(/Only http and https/u);
  });
  test('that has nothing says so', async () => {
    answer = (_, response) => response.writeHead(404).end();
    await fails(/answers 404/u);
  });
  test('is asked once, and its final address kept without what tracks readers', async () => {
    answer = (request, response) =>
      request.url === '/a'
        ? response.writeHead(301, { location: '/b?utm_source=x&page=2#top' }).end()
        : response.writeHead(200, { 'content-type': 'text/plain' }).end('Words of a page.');
    expect(await fetchFile(`${address}/a`, limits)).toMatchObject({
      mediaType: 'text/plain',
      url: `${address}/b?page=2`,
    });
  });
  test('that never ends leaves nothing behind', { timeout: 60_000 }, async () => {
    answer = (_, response) => {
      const more = (): void => {
        while (response.write(Buffer.alloc(2 ** 20, 'x')));
        response.once('drain', more);
      };
      more();
    };
    const { status, said, left } = await add(`${address}/a`);
    expect({ status, left }).toEqual({ status: 2, left: [] });
    expect(said).toContain('larger than the limit');
  });
});
