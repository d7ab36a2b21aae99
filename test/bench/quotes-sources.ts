import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bombs, unreadable } from '../sources/hostile-files.ts';
import { makePdf, paragraph } from '../sources/make-pdf.ts';

const MAIN = path.resolve(import.meta.dirname, '../../src/cli/main.ts');
const WORDS = 'model clerk letter office sealed opened report share tests found under after seven'.split(' ');

/** Some 430 words a page, as a report has them, with a few figures, a head and a page number. */
function pageOf(number: number): ReturnType<typeof paragraph> {
  const lines = Array.from({ length: 44 }, (_, line) =>
    Array.from({ length: 10 }, (_, word) => {
      const at = (number * 7919 + line * 104_729 + word * 1299) % 997;
      return at % 53 === 0
        ? `${String(at % 100)}%`
        : (WORDS[at % WORDS.length] ?? '') + (at % 11 === 0 ? ',' : '');
    }).join(' '),
  );
  return [
    ...paragraph(72, 760, ['THE LETTER REPORT']),
    ...paragraph(72, 730, lines),
    { x: 300, y: 30, words: String(number) },
  ];
}

/** What became of one run of `source add`, as the system counts it. */
interface Run {
  name: string;
  exit: string;
  seconds: number;
  megabytes: number;
  line: string;
  left: number;
}

/** Run `source add` on a file or address in a fresh root. */
async function addOnce(name: string, target: string, folder: string): Promise<Run> {
  const root = path.join(folder, 'root');
  mkdirSync(root);
  const started = performance.now();
  const run = spawn('/usr/bin/time', [
    ...['-f', '%M', process.execPath, MAIN, 'source', 'add', target],
    ...['--id', 'x', '--edition', 'y', '--root', root],
  ]);
  const said = { stdout: '', stderr: '' };
  run.stdout.on('data', (data: Buffer) => (said.stdout += data.toString()));
  run.stderr.on('data', (data: Buffer) => (said.stderr += data.toString()));
  const exit = await new Promise<number | null>((resolve) => run.on('close', resolve));
  const lines = said.stderr.trim().split('\n');
  const found = {
    name,
    exit: String(exit),
    seconds: (performance.now() - started) / 1000,
    megabytes: Number(lines.at(-1)) / 1024,
    line: said.stdout.split('\n').find((one) => one.includes('per word')) ?? lines[0] ?? '',
    left: readdirSync(root).length,
  };
  rmSync(root, { recursive: true, force: true });
  return found;
}

function say({ name, exit, seconds, megabytes, line, left }: Run): void {
  console.log(
    `  ${name}: exit ${exit}, ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB, ` +
      `${left === 0 ? 'nothing written' : 'written'}; ${line.trim().slice(0, 120)}`,
  );
}

const reportOf = (pages: number): Uint8Array =>
  makePdf(
    Array.from({ length: pages }, (_, index) => pageOf(index + 1)),
    { compress: true },
  );

/** A PDF of 200 MB: a report and a great deal that is no part of it. */
const largePdf = (): Uint8Array => Buffer.concat([reportOf(20), Buffer.alloc(200 * 2 ** 20)]);

/** A page of a great many words set one over the other. */
const endlessPage = (): Uint8Array =>
  makePdf(
    [
      Array.from({ length: 400_000 }, (_, index) => ({
        x: 72,
        y: 700 - (index % 600),
        words: `word ${String(index)}`,
      })),
    ],
    { compress: true },
  );

async function benchHostile(folder: string): Promise<void> {
  console.log('\nsources: what cannot be read');
  const files: [string, string, Uint8Array][] = [
    ...[...unreadable()].map(([name, one]): [string, string, Uint8Array] => [name, one.name, one.bytes]),
    ...[...bombs()].map(([name, bytes]): [string, string, Uint8Array] => [`bomb: ${name}`, 'a.pdf', bytes]),
    ['PDF of 200 MB', 'a.pdf', largePdf()],
    ['page without end', 'a.pdf', endlessPage()],
    [
      'HTML of 19 MB',
      'a.html',
      Buffer.from('<!doctype html>'.padEnd(19 * 2 ** 20, '<p>word word word word')),
    ],
  ];
  for (const [name, file, bytes] of files) {
    const target = path.join(folder, file);
    writeFileSync(target, bytes);
    say(await addOnce(name, target, folder));
    rmSync(target);
  }
  const server = createServer((_, response) => {
    const more = (): void => {
      while (response.write(Buffer.alloc(2 ** 20, 'x')));
      response.once('drain', more);
    };
    more();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  say(await addOnce('server that never ends', `http://127.0.0.1:${String(port)}/a`, folder));
  server.closeAllConnections();
  server.close();
}

/** Measure reading and packing of made-up files: PDFs of 120 to 1,000 pages, 5 MB of text, and files that are no source. */
export async function benchSources(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'caveat-bench-'));
  try {
    console.log('\nsources: reading and packing');
    const runs: { pages: number; run: Run }[] = [];
    for (const pages of [120, 250, 500, 1000]) {
      const file = path.join(folder, `${String(pages)}.pdf`);
      writeFileSync(file, reportOf(pages));
      const run = await addOnce(`PDF of ${String(pages)} pages`, file, folder);
      runs.push({ pages, run });
      say(run);
    }
    const [first, last] = [runs[1], runs.at(-1)];
    if (first && last)
      console.log(
        `  from ${String(first.pages)} to ${String(last.pages)} pages: ${(last.pages / first.pages).toFixed(1)} times the pages, ` +
          `${(last.run.seconds / first.run.seconds).toFixed(1)} times the time, ${(last.run.megabytes / first.run.megabytes).toFixed(1)} times the memory`,
      );
    for (const parts of [1, 2, 4]) {
      const texts = Array.from({ length: 450 * parts }, (_, index) =>
        pageOf(index + 1)
          .map(({ words }) => words)
          .join('\n'),
      );
      const file = path.join(folder, 'text.txt');
      const text = texts.join('\n\f');
      writeFileSync(file, text);
      say(await addOnce(`text of ${(text.length / 1e6).toFixed(1)} MB`, file, folder));
    }
    await benchHostile(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === import.meta.filename) await benchSources();
