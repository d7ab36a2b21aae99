import path from 'node:path';
import { expect, test } from 'vitest';
import { MutationReport } from '../../schemas/mutation.ts';
import { runCaveat } from './run-caveat.ts';

const root = path.resolve(import.meta.dirname, '../projects/clean');

test('says per place how many slips were tried and caught', () => {
  const { out, code } = runCaveat(['mutate', 'content/findings/lost-letters', '--root', root]);
  expect(code).toBe(0);
  expect(out).toMatch(/figure in the prose +1 +1 +0/);
  expect(out).toMatch(/all +\d+ +\d+ +0/);
});

test('prints what programs read', () => {
  const { out, code } = runCaveat([
    'mutate',
    'content/findings/lost-letters',
    '--root',
    root,
    '--format',
    'json',
  ]);
  const { mutations, counts } = MutationReport.parse(JSON.parse(out));
  expect(code).toBe(0);
  expect(counts.tried).toBe(mutations.length);
});

test.each([
  [['nowhere'], 'no entry matches `nowhere`'],
  [['--format', 'xml'], "'xml' is invalid"],
])('a wrong call ends in trouble: %j', (args, words) => {
  const { err, code } = runCaveat(['mutate', '--root', root, ...args]);
  expect(code).toBe(2);
  expect(err).toContain(words);
});
