import { describe, expect, test } from 'vitest';
import { runCaveat } from './run-caveat.ts';

describe('what was not read is trouble, said in words', () => {
  test.each([
    ['an empty text', ['inspect', 'quantities', ''], 'nothing was read'],
    ['an empty standard input', ['inspect', 'quantities', '--file', '-'], 'nothing was read'],
    ['an empty text of tests', ['inspect', 'statistics', ''], 'nothing was read'],
    ['a language that is not there', ['inspect', 'quantities', '3%', '--lang', 'xx'], 'one of ko, en, ja'],
    [
      'a language of a claim that is not there',
      ['inspect', 'figures', '--claim', '3', '--evidence', '3', '--claim-lang', 'xx'],
      'one of ko, en, ja',
    ],
    ['a source file', ['source', 'add', 'gone.txt', '--id', 'a', '--edition', 'b'], 'there is no such file'],
    ['a source to verify', ['source', 'verify', 'nope'], 'There is no source `nope`'],
    ['a source to quote', ['quote', 'nope', '--find', 'x'], 'There is no source `nope`'],
    ['a file to quote', ['inspect', 'quote', 'x', '--file', 'none'], 'there is no such file'],
    ['a division by zero', ['inspect', 'derivation', '41/0', '3'], 'divides by zero'],
    ['a part of a formula', ['inspect', 'derivation', '41 plus 3', '3'], 'from `plus 3` on'],
    ['a result', ['inspect', 'derivation', '4/2', 'two'], 'the result `two`'],
  ])('%s', (_name, args, words) => {
    const { err, code } = runCaveat(args);
    expect(code).toBe(2);
    expect(err).toContain(words);
    expect(err).not.toMatch(/ENOENT|fault of caveat/);
  });
});

describe('reported tests', () => {
  test.each([
    ['consistent', 't(28) = 2.20, p = .036', 0],
    ['inconsistent', 't(28) = 2.20, p = .018', 1],
    ['none', 'The birds are calm.', 2],
  ])('%s', (_name, text, code) => {
    expect(runCaveat(['inspect', 'statistics', text]).code).toBe(code);
  });
});
