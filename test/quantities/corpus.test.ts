import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Quantity } from '../../schemas/quantity.ts';
import { recognize } from '../../src/quantities/index.ts';

const folder = new URL('./', import.meta.url);

/** A quantity as the corpora write it, with the words the expectation names and no more. */
function written(quantity: Quantity, expected: string | undefined): string {
  const value = quantity.value === null ? '-' : String(quantity.value);
  const ends = quantity.high === undefined ? value : `${value}…${String(quantity.high)}`;
  const parts = [quantity.kind, quantity.unit, quantity.bound, quantity.role].filter(
    (part): part is string =>
      typeof part === 'string' && (expected === undefined || expected.split(' ').includes(part)),
  );
  return `${quantity.text} = ${ends} ${[...new Set([quantity.kind, ...parts])].join(' ')}`;
}

describe.each(readdirSync(folder).filter((name) => /^[a-z]{2}\.yaml$/.test(name)))('%s', (name) => {
  const cases = parse(readFileSync(new URL(name, folder), 'utf8')) as Record<string, string[]>;
  const tag = name.slice(0, 2);
  const languages = tag === 'ja' ? ['ja', 'en'] : ['ko', 'en'];
  it.each(Object.entries(cases))('%s', (text, expected) => {
    const found = recognize(text, { languages });
    expect(found.map((quantity, index) => written(quantity, expected[index]))).toEqual(expected);
  });
});
