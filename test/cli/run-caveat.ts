import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** The entry point of the command line. */
export const main = path.resolve(import.meta.dirname, '../../src/cli/main.ts');

/** What a run of the command line printed, and the code it ended with. */
export interface CommandRun {
  out: string;
  err: string;
  code: number | null;
}

/** Runs `caveat` in a process of its own, without colours, in English unless told otherwise. */
export function runCaveat(
  args: readonly string[],
  { input = '', cwd, lang = 'C' }: { input?: string; cwd?: string; lang?: string } = {},
): CommandRun {
  const { stdout, stderr, status } = spawnSync(process.execPath, [main, ...args], {
    input,
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', LC_ALL: lang },
  });
  return { out: stdout, err: stderr, code: status };
}

/** JSON Lines of objects. */
export const jsonLines = (rows: readonly object[]): string =>
  rows.map((row) => JSON.stringify(row)).join('\n');

/** The objects of JSON Lines. */
export const readJsonLines = (text: string): unknown[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
