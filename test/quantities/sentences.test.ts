import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { recognize } from '../../src/quantities/index.ts';
import { markAll, unmark } from './marks.ts';

const folder = new URL('./', import.meta.url);
const lists = readdirSync(folder).filter((name) => /^(?:sentences|prose)-[a-z-]+\.yaml$/.test(name));

describe.each(lists)('%s', (name) => {
  const lines = parse(readFileSync(new URL(name, folder), 'utf8')) as string[];
  it.each(lines)('%s', (line) => {
    const text = unmark(line);
    expect(markAll(text, recognize(text), { everything: name.startsWith('prose') })).toBe(line);
  });
});
