import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { QuoteMatch } from '../../schemas/match.ts';
import type { PageText } from '../../src/text/reading.ts';

export interface Row {
  id: string;
  quote: string;
  doc?: string;
  label?: string;
  class?: string;
  text?: string;
  phenomenon?: string;
  policy?: string;
  mode?: string;
  prefix?: string | null;
  suffix?: string | null;
  /** Last words of a range whose first words are `quote`: an ellipsis to us. */
  quote_end?: string | null;
  expected?: unknown;
}

export function rowsOf<T = Row>(folder: string, file: string): T[] {
  return readFileSync(resolve(folder, 'quotes', file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

export function pagesOf(text: string): PageText[] {
  return text.split('\f').map((page, index) => ({ label: String(index + 1), text: page }));
}

export type Tally = Map<string, { right: number; all: number; wrong: string[] }>;

export function count(tally: Tally, key: string, right: boolean, note: string): void {
  const cell = tally.get(key) ?? { right: 0, all: 0, wrong: [] };
  cell.all += 1;
  if (right) cell.right += 1;
  else cell.wrong.push(note);
  tally.set(key, cell);
}

export function print(title: string, tally: Tally, verbose: boolean): void {
  console.log(`\n${title}`);
  for (const [key, { right, all, wrong }] of [...tally].sort()) {
    console.log(`  ${key.padEnd(44)} ${String(right).padStart(4)} / ${String(all)}`);
    if (verbose) for (const line of wrong) console.log(`      ${line}`);
  }
}

export const brief = (match: QuoteMatch): string =>
  `${match.status} ${match.why} offered=${match.offered?.text ?? ''} expected=${match.expected ?? ''}`;
