import { describe, expect, test } from 'vitest';
import { jsonLines, readJsonLines, runCaveat } from '../cli/run-caveat.ts';

const run = (args: readonly string[], input = '') => runCaveat(['inspect', 'statistics', ...args], { input });

describe('caveat inspect statistics', () => {
  test('answers JSON Lines in order, with the id', () => {
    const lines = [
      { id: 'a', text: 't(40) = 2.70, p = .005' },
      { id: 2, text: 'nothing here' },
      { id: 'c', text: 't(40) = 2.70, p = .005', options: { oneTailedTests: true } },
      { id: 'd', text: 't(40) = 2.70, p = .005', options: { OneTailedTests: true, alpha: 0.01 } },
    ];
    const { out, code } = run(['--jsonl'], jsonLines(lines));
    expect(code).toBe(0);
    const answers = readJsonLines(out) as { id: unknown; results: { error: boolean }[] }[];
    expect(answers.map(({ id, results }) => [id, ...results.map(({ error }) => error)])).toEqual([
      ['a', true],
      [2],
      ['c', false],
      ['d', false],
    ]);
  });

  test.each([
    ['{"id": 1, "text": "a"}\n{"id": 2, "te', 'Line 2 is no JSON'],
    ['{"id": 1}', 'Line 1 does not fit: `text`'],
    ['[]', 'Line 1 does not fit'],
    ['{"text": "a", "options": {"alhpa": 0.1}}', 'alhpa'],
    ['{"text": "a", "options": {"alpha": 7}}', 'alpha'],
    ['', 'No line on standard input'],
  ])('%j is refused with the line and the shape wanted', (input, words) => {
    const { err, code } = run(['--jsonl'], input);
    expect(code).toBe(2);
    expect(err).toContain(words);
    expect(err).toContain('"text"');
  });

  test('prints a table and a sum', () => {
    const { out, code } = run(['We found t(40) = 2.70, p = .005, and F(1, 9) = 1.2, p = .30.']);
    expect(code).toBe(1);
    expect(out).toMatch(
      /9 +t\(40\) = 2\.70, p = \.005 +0\.0101 +inconsistent; would fit one-tailed \(p = 0\.005\d+\)/,
    );
    expect(out).toMatch(/F\(1, 9\) = 1\.2, p = \.30 +0\.302 +consistent/);
    expect(out).toContain('2 recomputed, 1 inconsistent.');
  });

  test('ends with 0 where all tests are consistent, and with 2 where there are none to recompute', () => {
    expect(run(['F(1, 9) = 1.2, p = .30.']).code).toBe(0);
    expect(run(['Nothing was tested.']).code).toBe(2);
  });

  test('wants one input and a level between 0 and 1', () => {
    expect(run([]).code).toBe(2);
    expect(run(['a', '--alpha', '3']).code).toBe(2);
    expect(run(['--file', 'no/such/file']).err).toContain('no/such/file');
  });
});
