import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { recognize } from '../../src/quantities/index.ts';

interface Span {
  start: number;
  end: number;
}

/** Takes the marks out: [names], {quantities}. */
function unmark(line: string): { text: string; names: Span[]; quantities: Span[] } {
  const names: Span[] = [];
  const quantities: Span[] = [];
  let text = '';
  let open = 0;
  for (const char of line) {
    if (char === '[' || char === '{') open = text.length;
    else if (char === ']') names.push({ start: open, end: text.length });
    else if (char === '}') quantities.push({ start: open, end: text.length });
    else text += char;
  }
  return { text, names, quantities };
}

const folder = new URL('./', import.meta.url);
const lists = readdirSync(folder)
  .filter((name) => name.startsWith('names') && name.endsWith('.yaml'))
  .map((name) => ({
    name,
    lines: (parse(readFileSync(new URL(name, folder), 'utf8')) as string[]).map(unmark),
  }));

it('are tried on 400 sentences', () => {
  expect(lists.flatMap(({ lines }) => lines).length).toBeGreaterThanOrEqual(400);
});

describe.each(lists)('names with digits in $name', ({ lines }) => {
  it('come out as identifiers in at least 95 of 100 sentences', () => {
    const wrong = lines.filter(({ text, names }) => {
      const found = recognize(text);
      return names.some((name) =>
        found.some(
          (token) => token.kind !== 'identifier' && token.start < name.end && token.end > name.start,
        ),
      );
    });
    expect(
      wrong.map(({ text }) => text).slice(0, 40),
      `${String(wrong.length)} of ${String(lines.length)}`,
    ).toHaveLength(Math.min(wrong.length, Math.floor(lines.length * 0.05)));
  });

  it('take no quantity with them', () => {
    const lost = lines.filter(({ text, quantities }) => {
      const found = recognize(text).filter(({ kind }) => kind !== 'identifier');
      return quantities.some(
        (quantity) => !found.some((token) => token.start < quantity.end && token.end > quantity.start),
      );
    });
    expect(lost.map(({ text }) => text)).toEqual([]);
  });
});
