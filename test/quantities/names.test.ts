import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { recognize } from '../../src/quantities/index.ts';

interface Span {
  start: number;
  end: number;
}

interface MarkedQuantity extends Span {
  /** Value and kind where they are marked; a plain number has no kind. */
  value?: string;
  kind?: string;
}

/** Takes the marks out: [names], {quantities}, {quantities|value kind}. */
function unmark(line: string): { text: string; names: Span[]; quantities: MarkedQuantity[] } {
  const names: Span[] = [];
  const quantities: MarkedQuantity[] = [];
  let text = '';
  for (const [piece] of line.matchAll(/\[[^\]]*\]|\{[^}]*\}|[^[{]+/g)) {
    const start = text.length;
    const [words = '', mark] = /^[[{]/.test(piece) ? piece.slice(1, -1).split('|') : [piece];
    text += words;
    const span = { start, end: text.length };
    if (piece.startsWith('[')) names.push(span);
    if (!piece.startsWith('{')) continue;
    const [value, kind = 'number'] = mark?.split(' ') ?? [];
    quantities.push(value === undefined ? span : { ...span, value, kind });
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

it('are tried on 1,100 sentences', () => {
  expect(lists.flatMap(({ lines }) => lines).length).toBeGreaterThanOrEqual(1100);
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

  it('leave value and kind of the quantities beside them', () => {
    const marked = lines.flatMap(({ text, quantities }) =>
      quantities.filter(({ value }) => value !== undefined).map((quantity) => ({ text, ...quantity })),
    );
    const found = marked.map(({ text, start, end }) => {
      const token = recognize(text).find(
        (one) => one.kind !== 'identifier' && one.start < end && one.end > start,
      );
      return { text, value: String(token?.value ?? '-'), kind: token?.kind };
    });
    expect(found).toEqual(marked.map(({ text, value, kind }) => ({ text, value, kind })));
  });
});
