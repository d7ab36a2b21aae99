import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recognize } from '../../src/quantities/index.ts';

const LEAST_BYTES = 1e6;
/** The compiler needs some of them until it has settled. */
const RUNS = 40;
const HOSTILE_BYTES = 10_000;

/** Pieces that are said over and over; each alone and each with the next one make up a hostile text. */
const PIECES = [
  ...[
    '0',
    '1,',
    '1,2',
    '1.',
    '1 ',
    '1 000 ',
    '1-',
    '1/',
    '(1',
    '1±',
    '$1',
    '1%',
    '1:1',
    '-',
    ',000',
    '1e',
    '.1',
  ],
  ...[
    '백',
    '만',
    '일조',
    '이삼',
    '한 ',
    '일과 ',
    '삼분의 ',
    '10의 ',
    '수천',
    '이상',
    '1년',
    '둘 ',
    '프로 ',
    '클로드 1 ',
  ],
  ...['一二三四五六七八九十百千万億', '一', '京', '½', '①', '²', '\u1112\u1161\u11ab', '1\u200b', '٣'],
  ...[
    'one ',
    'hundred ',
    'one and ',
    'twenty-',
    'half ',
    'a ',
    'from 1 to ',
    'Claude 1 ',
    'Fig. 1 ',
    'http://',
    'A',
  ],
];

/** Processor time of the one thread that recognizes, in milliseconds; the compiler's threads and other work do not count. */
function took(text: string): number {
  const before = process.threadCpuUsage();
  recognize(text);
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/** Suites that are running text; the others are lists of number words. */
const PROSE = {
  en: ['newsquant', 'grobid-quantities', 'measeval-train'],
  ko: ['klue-ner-ko'],
} as const;

function textOf(folder: string, suites: readonly string[]): string {
  return suites
    .map((suite) => join(folder, 'quantities', `${suite}.jsonl`))
    .filter((path) => existsSync(path))
    .flatMap((path) => readFileSync(path, 'utf8').trim().split('\n'))
    .map((line) => (JSON.parse(line) as { text: string }).text)
    .join('\n');
}

function megabytesPerSecond(text: string): number {
  const copies = Math.ceil(LEAST_BYTES / Buffer.byteLength(text));
  const long = Buffer.from(Array.from({ length: copies }, () => text).join('\n')).toString();
  const best = Math.min(...Array.from({ length: RUNS }, () => took(long)));
  return Buffer.byteLength(long) / 1000 / best;
}

function slowest(): { text: string; ms: number } {
  let worst = { text: '', ms: 0 };
  for (const [index, piece] of PIECES.entries()) {
    for (const unit of [piece, piece + (PIECES[(index + 1) % PIECES.length] ?? '')]) {
      const text = unit.repeat(Math.ceil(HOSTILE_BYTES / Buffer.byteLength(unit)));
      const ms = Math.min(took(text), took(text), took(text));
      if (ms > worst.ms) worst = { text: unit, ms };
    }
  }
  return worst;
}

/** Prints megabytes (10⁶ bytes of UTF-8) a second of one thread's processor time per language, and the slowest 10 kB. */
export function benchQuantitiesSpeed(folder: string | undefined): void {
  console.log('quantities: speed');
  if (folder === undefined) {
    console.log('  not measured');
    return;
  }
  for (const [language, target] of [
    ['en', 20],
    ['ko', 15],
  ] as const) {
    const text = textOf(folder, PROSE[language]);
    const speed = text === '' ? 'not measured' : `${megabytesPerSecond(text).toFixed(1)} MB/s`;
    console.log(`  ${language.padEnd(44)} target ${String(target)} MB/s   ${speed}`);
  }
  const { text, ms } = slowest();
  console.log(
    `  ${'slowest 10 kB'.padEnd(44)} target 50 ms     ${ms.toFixed(1)} ms (${JSON.stringify(text)})`,
  );
}
