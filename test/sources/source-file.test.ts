import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Edition } from '../../schemas/edition.ts';
import { fetchFile } from '../../src/sources/fetch-file.ts';
import { cslName, putEdition } from '../../src/sources/source-file.ts';
import { writeFiles } from '../../src/sources/write-files.ts';

const edition: Edition = {
  mediaType: 'text/plain',
  hash: `sha256:${'c'.repeat(64)}`,
  hashOf: 'file',
  pages: 1,
  paging: 'pages',
  extractor: { name: 'caveat-text', version: '1' },
  added: '2026-11-23',
};
const fields = {
  csl: { type: 'report', title: 'A report' },
  licence: { name: 'CC-BY-4.0' },
  language: 'en',
  kind: 'report',
};

test('a second edition keeps the first one, comments and corrected fields', () => {
  const first = putEdition(null, fields, 'first', edition).replace(
    'licence:',
    '# asked the authors\nlicence:',
  );
  const second = putEdition(first.replace('A report', 'A corrected title'), fields, 'second', {
    ...edition,
    pages: 2,
  });
  expect(second).toContain('# asked the authors');
  expect(parse(second)).toMatchObject({
    csl: { title: 'A corrected title' },
    editions: { first: { pages: 1 }, second: { pages: 2 } },
  });
});

test('names are read as CSL wants them', () => {
  expect(cslName('Greenblatt, Ryan')).toEqual({ family: 'Greenblatt', given: 'Ryan' });
  expect(cslName('Anthropic')).toEqual({ literal: 'Anthropic' });
});

test('files are written together or not at all', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'caveat-'));
  await writeFiles([{ file: path.join(folder, 'a', 'one'), text: '1' }]);
  expect(readFileSync(path.join(folder, 'a', 'one'), 'utf8')).toBe('1');
  const blocked = path.join(folder, 'a', 'one', 'two');
  await expect(
    writeFiles([
      { file: path.join(folder, 'b', 'x'), text: 'x' },
      { file: blocked, text: 'y' },
    ]),
  ).rejects.toThrow();
  expect(readdirSync(folder)).toEqual(['a']);
  expect(readdirSync(path.join(folder, 'a'))).toEqual(['one']);
});

test('a server that never ends, redirects for ever or sends too much is left', async () => {
  const server = createServer((request, response) => {
    if (request.url === '/loop') response.writeHead(302, { location: '/loop' }).end();
    else if (request.url === '/large') response.end('x'.repeat(5000));
    else if (request.url === '/plain?utm_source=x')
      response.writeHead(200, { 'content-type': 'text/plain' }).end('words');
    else response.write('on and on');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const base = `http://127.0.0.1:${String(typeof address === 'object' && address ? address.port : 0)}`;
  const limits = { bytes: 1000, time: 400, redirects: 3 };
  await expect(fetchFile(`${base}/endless`, limits)).rejects.toThrow('did not answer in full');
  await expect(fetchFile(`${base}/loop`, limits)).rejects.toThrow('redirects more than 3 times');
  await expect(fetchFile(`${base}/large`, limits)).rejects.toThrow('larger than the limit');
  expect(await fetchFile(`${base}/plain?utm_source=x`, limits)).toMatchObject({
    url: `${base}/plain`,
    mediaType: 'text/plain',
  });
  server.closeAllConnections();
  server.close();
});
