import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
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

/** Run `source add` on a file and print its time and peak memory, as the system counts them. */
function measure(name: string, file: string, folder: string): void {
  const script =
    `const { spawnSync } = require('node:child_process');` +
    `const started = performance.now();` +
    `const run = spawnSync(process.execPath, ${JSON.stringify([MAIN, 'source', 'add', file, '--id', 'x', '--edition', 'y', '--root', path.join(folder, 'root')])});` +
    `console.log(run.status, ((performance.now() - started) / 1000).toFixed(1));` +
    `console.log(String(run.stdout).split('\\n').find((line) => line.includes('per word')) ?? String(run.stderr));`;
  const run = spawnSync('/usr/bin/env', ['time', '-f', '%M', process.execPath, '-e', script], {
    encoding: 'utf8',
  });
  const [first = '', line = ''] = run.stdout.split('\n');
  const [status, seconds] = first.split(' ');
  const peak = Number(run.stderr.trim().split('\n').at(-1)) / 1024;
  console.log(
    `  ${name}: exit ${status ?? ''}, ${seconds ?? ''} s, ${Number.isFinite(peak) ? `${peak.toFixed(0)} MB` : 'memory unknown'}; ${line.trim()}`,
  );
  rmSync(path.join(folder, 'root'), { recursive: true, force: true });
}

/** Measure reading and packing of made-up files: a PDF of 120 and one of 1,000 pages, and 5 MB of text. */
export function benchSources(): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'caveat-bench-'));
  try {
    for (const pages of [120, 1000]) {
      const file = path.join(folder, `${String(pages)}.pdf`);
      writeFileSync(
        file,
        makePdf(
          Array.from({ length: pages }, (_, index) => pageOf(index + 1)),
          { compress: true },
        ),
      );
      measure(`PDF of ${String(pages)} pages`, file, folder);
    }
    const file = path.join(folder, '5mb.txt');
    const texts = Array.from({ length: 1800 }, (_, index) =>
      pageOf(index + 1)
        .map(({ words }) => words)
        .join('\n'),
    );
    writeFileSync(file, texts.join('\n\f'));
    measure('text of 5 MB, 1,800 pages', file, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === import.meta.filename) benchSources();
