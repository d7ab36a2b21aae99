import { describe, expect, test } from 'vitest';
import { jsonLines, readJsonLines, runCaveat } from '../cli/run-caveat.ts';

const run = (args: readonly string[], input = '') => runCaveat(['inspect', 'derivation', ...args], { input });

describe('caveat inspect derivation', () => {
  test('says that a result follows', () => {
    expect(run(['(66 - 60) / 60', '10.0', '--scale', 'percent'])).toMatchObject({
      out: 'follows\n',
      code: 0,
    });
  });

  test('says what a formula gives, and which slip would explain the result', () => {
    const { out, code } = run(['61.2 - 75.9', '14.7']);
    expect(code).toBe(1);
    expect(out).toBe('does not follow: the formula gives -14.7; it would follow with the other sign\n');
  });

  test('answers JSON Lines in order, with the id, null for what cannot be read', () => {
    const { out, code } = run(
      ['--jsonl'],
      jsonLines([
        { id: 'a', formula: '45/180', reported: '25', scale: 'percent' },
        { id: 2, formula: '1/0', reported: '1' },
        { formula: '1 + 1', reported: '3' },
      ]),
    );
    expect(code).toBe(0);
    expect(readJsonLines(out)).toEqual([
      { id: 'a', consistent: true, expected: '25', explanation: null },
      { id: 2, consistent: null, expected: null, explanation: null },
      { id: null, consistent: false, expected: '2', explanation: null },
    ]);
  });

  test.each([[['1 + 1']], [[]], [['1 + 1', 'two']], [['1 + 1', '2', '--jsonl']]])(
    '%j ends with code 2',
    (args) => {
      expect(run(args).code).toBe(2);
    },
  );
});
