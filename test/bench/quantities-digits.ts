import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { recognize } from '../../src/quantities/index.ts';

const LANGUAGES = [
  ['ko', 'en'],
  ['ja', 'en'],
] as const;

/** Every text of two or more characters inside a value of JSON. */
function* textsOf(value: unknown): Iterable<string> {
  if (typeof value === 'string') {
    if (value.length > 1) yield value;
  } else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) yield* textsOf(inner);
  }
}

function* readTexts(folder: string): Iterable<string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((file) => file.endsWith('.jsonl')).sort())
    for (const line of readFileSync(join(folder, name), 'utf8').trim().split('\n'))
      yield* textsOf(JSON.parse(line));
}

/** Runs of digits of any script in a text, and those that no token holds whole. */
function countRuns(text: string, languages: readonly string[]): { runs: number; outside: string[] } {
  const tokens = recognize(text, { languages });
  const outside: string[] = [];
  let runs = 0;
  let next = 0;
  for (const { index, 0: run } of text.matchAll(/\p{Nd}+/gu)) {
    runs += 1;
    while ((tokens[next]?.end ?? Infinity) < index + run.length) next += 1;
    const token = tokens[next];
    if (token === undefined || token.start > index)
      outside.push(text.slice(Math.max(0, index - 10), index + 10));
  }
  return { runs, outside };
}

/** Prints how many runs of digits of all cases' texts lie inside a token: all of them must. */
export function benchQuantitiesDigits(folder: string | undefined): void {
  console.log('quantities: digits');
  if (folder === undefined) {
    console.log('  not measured');
    return;
  }
  for (const languages of LANGUAGES) {
    let all = 0;
    const outside: string[] = [];
    for (const text of readTexts(folder)) {
      const counted = countRuns(text, languages);
      all += counted.runs;
      outside.push(...counted.outside);
    }
    const label = `runs of digits in a token (${languages.join(', ')})`;
    console.log(`  ${label.padEnd(44)} target all   ${String(all - outside.length)} of ${String(all)}`);
    for (const place of outside.slice(0, 10)) console.log(`    ${JSON.stringify(place)}`);
  }
}
