import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Mutation } from '../../schemas/mutation.ts';
import { checkFiles } from '../../src/check/index.ts';
import { mutationsOf, type MutatedText } from '../../src/check/mutations.ts';
import { readProject, type ProjectFiles } from '../../src/check/read-project.ts';
import { recognize } from '../../src/quantities/index.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Whether a message names what stood there, as it was written or by the value of its figure: 700,000 for the 70 of 70만. */
function names(message: string, { was, place: { start } }: Mutation, text: string): boolean {
  const line = text.split('\n')[start.line - 1] ?? '';
  const figure = recognize(line).find((one) => one.start < start.column && start.column <= one.end);
  const said = recognize(message).flatMap(({ value, high }) => [value, high]);
  return (
    (typeof figure?.value === 'number' && said.includes(figure.value)) ||
    [...message.matchAll(/\d[\d,.]*\d|\d/g)].some(([number]) => number === was)
  );
}

let project: ProjectFiles = { entries: [], sources: [], strays: [] };
beforeAll(async () => {
  project = await readProject(root);
});

const written = () => project.entries.map(({ file: { file, text } }) => ({ file, text: text ?? '' }));

function diagnosticsWith({ file, text }: Pick<MutatedText, 'file' | 'text'>) {
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
      const slips = written().flatMap(({ file, text }) =>
        [...mutationsOf(file, text)].flatMap((slip) =>
          slip.kind === wanted ? [{ ...slip, before: text }] : [],
        ),
      );
      expect(slips.length).toBeGreaterThan(0);
      const missed = slips.flatMap((slip) => {
        const errors = diagnosticsWith(slip).filter(({ level }) => level === 'error');
        if (errors.some(({ message }) => names(message, slip, slip.before))) return [];
        return `${slip.file}:${slip.place.start.line} ${slip.was} → ${errors.map(({ message }) => message).join(' ')}`;
      });
      expect(missed).toEqual([]);
    },
  );
});
