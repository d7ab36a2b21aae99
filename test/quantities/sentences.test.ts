import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Quantity } from '../../schemas/quantity.ts';
import { recognize } from '../../src/quantities/index.ts';

const folder = new URL('./', import.meta.url);
const lists = readdirSync(folder).filter((name) => /^sentences-[a-z-]+\.yaml$/.test(name));

/** A quantity as the sentences mark it: value, kind but for plain numbers, unit, bound and role. */
function marked({ text, value, high, kind, unit, bound, role }: Quantity): string {
  const amount =
    value === null ? '-' : high === undefined ? String(value) : `${String(value)}..${String(high)}`;
  const said = unit === null || /^[%×]$/.test(unit) || ['date', 'year', 'parameter-count'].includes(kind);
  const parts = [
    amount,
    kind === 'number' ? '' : kind,
    said ? '' : unit,
    bound === 'exact' ? '' : bound,
    role ?? '',
  ];
  return `{${text}|${parts.filter((part) => part !== '').join(' ')}}`;
}

/** The sentence with everything that is found marked, names apart. */
function markAll(text: string): string {
  let at = 0;
  let out = '';
  for (const quantity of recognize(text)) {
    if (quantity.kind === 'identifier') continue;
    out += text.slice(at, quantity.start) + marked(quantity);
    at = quantity.end;
  }
  return out + text.slice(at);
}

describe.each(lists)('%s', (name) => {
  const lines = parse(readFileSync(new URL(name, folder), 'utf8')) as string[];
  it.each(lines)('%s', (line) => {
    expect(markAll(line.replace(/\{([^|}]*)\|[^}]*\}/g, '$1'))).toBe(line);
  });
});
