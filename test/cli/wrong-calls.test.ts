import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { main, runCaveat } from './run-caveat.ts';

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
    ['a result with its sign', ['inspect', 'derivation', '4/2', '200%'], '200 --scale percent'],
    ['a scale', ['inspect', 'derivation', '4/2', '2', '--scale', 'percnt'], 'Give percent'],
    ['an empty quotation', ['inspect', 'quote', '', '--file', 'package.json'], 'no words to find'],
    ['an empty passage', ['inspect', 'figures', '--claim', '3', '--evidence', ' '], 'nothing to hold'],
    ['words to quote', ['quote', 'values-in-the-wild-post', '--find', ''], 'give the words'],
    [
      'an edition to quote',
      ['quote', 'values-in-the-wild-post', '--find', 'x', '--edition', 'y'],
      'it has web-copy',
    ],
    [
      'an edition to verify',
      ['source', 'verify', 'values-in-the-wild-post', '--edition', 'y'],
      'it has web-copy',
    ],
    ['a source to attest', ['source', 'attest', 'nope'], 'There is no source `nope`'],
    ['a rule', ['explain', 'unused-clam'], 'did you mean `unused-claim`'],
    [
      'no day',
      ['source', 'add', 'x', '--id', 'a', '--edition', 'b', '--issued', '2026-13-40'],
      'of the calendar',
    ],
    [
      'no language',
      ['source', 'add', 'x', '--id', 'a', '--edition', 'b', '--language', 'foo'],
      'has this tag',
    ],
    ['no kind', ['source', 'add', 'x', '--id', 'a', '--edition', 'b', '--kind', 'foo'], 'choices are paper'],
  ])('%s', (_name, args, words) => {
    const { err, code } = runCaveat(args);
    expect(code).toBe(2);
    expect(err).toContain(words);
    expect(err).not.toMatch(/ENOENT|fault of caveat/);
  });
});

describe('a line of JSON that does not fit', () => {
  test.each([
    ['a language', 'quantities', { lang: 'fr', text: '3' }, '`lang`: figures are read in ko, en, ja only'],
    ['a missing text', 'quantities', { lang: 'en' }, '`text`: this value is required and missing'],
    [
      'a language of evidence',
      'figures',
      { claim: '3', evidence: '3', evidenceLang: 'fr' },
      '`evidenceLang`',
    ],
    [
      'a number for a text',
      'derivation',
      { formula: '1+1', reported: 2 },
      'put it in quotation marks: `"2"`',
    ],
    ['an option', 'statistics', { text: 'x', options: { alpha: 'x' } }, '`options.alpha`: expected a number'],
  ])('%s', (_, command, line, words) => {
    const { err, code } = runCaveat(['inspect', command, '--jsonl'], { input: JSON.stringify(line) });
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringContaining(`Line 1 does not fit: `) as string,
    });
    expect(err).toContain(words);
  });

  test('a byte order mark is no fault, and an empty language is none', () => {
    const { out, code } = runCaveat(['inspect', 'quantities', '--jsonl'], {
      input: '\uFEFF{"lang":"","text":"3%"}\n',
    });
    expect({ code, found: out.includes('"text":"3%"') }).toEqual({ code: 0, found: true });
  });

  test('of a scale that is none nothing follows', () => {
    const line = { formula: '1+1', reported: '2', scale: 'dozen' };
    const { out } = runCaveat(['inspect', 'derivation', '--jsonl'], { input: JSON.stringify(line) });
    expect(out).toContain('"consistent":null');
  });
});

test('a text that the disk has no room for is trouble', () => {
  if (!existsSync('/dev/full')) return;
  const full = openSync('/dev/full', 'w');
  const { status, stderr } = spawnSync(process.execPath, [main, 'explain'], {
    env: { ...process.env, LC_ALL: 'C' },
    stdio: ['ignore', full, 'pipe'],
    encoding: 'utf8',
  });
  closeSync(full);
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: 'caveat: cannot write the output: the disk is full\n',
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
