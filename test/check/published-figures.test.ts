import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkFiles } from '../../src/check/index.ts';
import { readProject, type ProjectFiles } from '../../src/check/read-project.ts';
import { parseEntry } from '../../src/documents/index.ts';
import { recognize } from '../../src/quantities/index.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** An entry with one wrong digit, and the number as it was. */
interface Slip {
  what: 'prose' | 'claim' | 'quotation' | 'page';
  file: string;
  text: string;
  right: string;
  /** The value of the figure it belongs to: 700,000 for the 70 of 70만. */
  value: number;
  line: number;
}

const KEYS: Readonly<Record<string, Slip['what']>> = {
  value: 'claim',
  low: 'claim',
  high: 'claim',
  from: 'claim',
  to: 'claim',
  quote: 'quotation',
  page: 'page',
};

/** Every number of an entry that a reader or a source answers for, with its last digit changed. */
function* slipsOf({ file, text }: { file: string; text: string }): Iterable<Slip> {
  const entry = parseEntry(file, text);
  const stretches: [what: Slip['what'], start: number, end: number][] = [
    ...entry.body.blocks.flatMap(({ mentions }) =>
      mentions.map((mention): [Slip['what'], number, number] => {
        const { start, end } = mention.file;
        return ['prose', text.indexOf('>', start), text.lastIndexOf('<', end)];
      }),
    ),
    ...pathsOf(entry.frontmatter?.data).flatMap((way): [Slip['what'], number, number][] => {
      const what = KEYS[String(way.at(-1))];
      const range = entry.frontmatter?.rangeOf(way);
      return what && range ? [[what, range.start, range.end]] : [];
    }),
  ];
  for (const [what, start, end] of stretches) {
    const figures = recognize(text.slice(start, end));
    for (const match of text.slice(start, end).matchAll(/\d[\d,.]*\d|\d/g)) {
      const [right] = match;
      const at = start + match.index + right.length - 1;
      const digit = (Number(text[at]) % 9) + 1;
      const line = text.slice(0, at).split('\n').length;
      const figure = figures.find((one) => one.start <= at - start && at - start < one.end);
      const value = figure?.value ?? Number(right.replaceAll(',', ''));
      yield { what, file, right, value, line, text: `${text.slice(0, at)}${digit}${text.slice(at + 1)}` };
    }
  }
}

function pathsOf(data: unknown, way: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof data !== 'object' || data === null) return [way];
  const steps = Array.isArray(data) ? data.map((inner, at) => [at, inner] as const) : Object.entries(data);
  return steps.flatMap(([step, inner]) => pathsOf(inner, [...way, step]));
}

/** Whether a message names a number, as it was written or by its value, in digits or in words. */
function names(message: string, { right, value }: Slip): boolean {
  const said = recognize(message).flatMap((quantity) => [quantity.value, quantity.high]);
  return (
    said.includes(value) || [...message.matchAll(/\d[\d,.]*\d|\d/g)].some(([number]) => number === right)
  );
}

let project: ProjectFiles = { entries: [], sources: [], strays: [] };
beforeAll(async () => {
  project = await readProject(root);
});

const written = () => project.entries.map(({ file: { file, text } }) => ({ file, text: text ?? '' }));

function diagnosticsWith({ file, text }: Pick<Slip, 'file' | 'text'>) {
  const id = file.split('/').at(-2);
  const entries = project.entries
    .filter((entry) => entry.id === id)
    .map((entry) => (entry.file.file === file ? { ...entry, file: { ...entry.file, text } } : entry));
  const sources = project.sources.filter((source) =>
    entries.some((entry) => entry.file.text?.includes(source.id)),
  );
  return checkFiles({ entries, sources, strays: [] }, { locale: 'en' }).diagnostics;
}

describe('every figure and page of our own findings', () => {
  test('is borne out as it stands', () => {
    expect(checkFiles(project, { locale: 'en' }).diagnostics).toEqual([]);
  });

  test.each(['prose', 'claim', 'quotation', 'page'] as const)(
    'is refused with another digit in the %s, and the message names the right one',
    { timeout: 300_000 },
    (wanted) => {
      const slips = written().flatMap((entry) => [...slipsOf(entry)].filter(({ what }) => what === wanted));
      expect(slips.length).toBeGreaterThan(0);
      const missed = slips.flatMap((slip) => {
        const errors = diagnosticsWith(slip).filter(({ level }) => level === 'error');
        if (errors.some(({ message }) => names(message, slip))) return [];
        return `${slip.file}:${slip.line} ${slip.right} → ${errors.map(({ message }) => message).join(' ')}`;
      });
      expect(missed).toEqual([]);
    },
  );
});
