import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { jsonLines, main, readJsonLines, runCaveat } from '../cli/run-caveat.ts';

const run = (args: readonly string[], input = '') => runCaveat(['inspect', 'quantities', ...args], { input });

describe('caveat inspect quantities', () => {
  test('answers JSON Lines in order, with the id', () => {
    const lines = [
      { id: 'a', lang: 'ko', text: '84%의 대화' },
      { id: 2, text: '만약 그렇다면' },
      { lang: 'ja', text: '四千六百五十五万円' },
    ];
    const { out, code } = run(['--jsonl'], jsonLines(lines));
    expect(code).toBe(0);
    const answers = readJsonLines(out) as { id: unknown; quantities: { text: string; value: number }[] }[];
    expect(answers.map(({ id, quantities }) => [id, ...quantities.map(({ value }) => value)])).toEqual([
      ['a', 84],
      [2],
      [null, 46_550_000],
    ]);
  });

  test.each([
    ['{"id": 1, "text": "a"}\n\n{"id": 2, "te', 'Line 3 is no JSON'],
    ['{"id": 1}', 'Line 1 does not fit: `text`'],
    ['[]', 'Line 1 does not fit'],
    ['', 'No line on standard input'],
  ])('%j is refused with the line and the shape wanted', (input, words) => {
    const { err, code } = run(['--jsonl'], input);
    expect(code).toBe(2);
    expect(err).toContain(words);
    expect(err).toContain('"text"');
  });

  test('says nothing of a reader that stops early', () => {
    const line = `${JSON.stringify({ text: '84% of the rollouts, 3,000 values, 12 models. '.repeat(50) })}\n`;
    const { stdout, stderr } = spawnSync(
      'sh',
      ['-c', '"$0" "$1" inspect quantities --jsonl | head -c 20', process.execPath, main],
      {
        input: line.repeat(400),
        encoding: 'utf8',
      },
    );
    expect(stdout).toBe('{"id":null,"quantiti');
    expect(stderr).toBe('');
  });

  test('prints a table without colours where NO_COLOR asks for none', () => {
    const { out, code } = run(['두 모델 중 약 84%가']);
    expect(code).toBe(0);
    expect(out).toMatch(/^start +text +kind +value +unit +notes\n/);
    expect(out).toMatch(/0 +두 +number +2 +determiner, no figure/);
    expect(out).toMatch(/9 +84% +percentage +84 +% +approximate/);
    expect(out).not.toMatch(/\u001b/);
  });

  test('reads a file, and standard input for -', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'quantities-'));
    const file = path.join(folder, 'report.md');
    writeFileSync(file, 'It took 42 minutes.');
    expect(run(['--file', file]).out).toMatch(/8 +42 +duration +42 +min/);
    rmSync(folder, { recursive: true });
    expect(run(['--file', '-'], 'It took 42 minutes.').out).toMatch(/8 +42 +duration +42 +min/);
  });

  test.each([[['--file', 'no-such-file']], [[]], [['a text', '--jsonl']]])(
    '%j ends with code 2 and says what to do',
    (args) => {
      const { err, code } = run(args);
      expect(code).toBe(2);
      expect(err.trim().split('\n')).toHaveLength(2);
    },
  );

  test('says what it finds and how in its help', () => {
    expect(run(['--help']).out).toContain('inspect quantities --file report.md');
  });
});
