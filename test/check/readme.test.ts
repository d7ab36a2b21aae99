import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkFiles } from '../../src/check/index.ts';
import { readProject } from '../../src/check/read-project.ts';

const root = path.resolve(import.meta.dirname, '../..');

test('the entry of the README passes as it stands, with its claim checked', async () => {
  const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
  const [, indented = ''] = /```mdx\n([^]*?)```/u.exec(readme) ?? [];
  const text = indented.replace(/^ {3}/gmu, '');
  const project = await readProject(root);
  const file = { file: 'content/findings/readme/en.mdx', text, detail: '' };
  const { diagnostics, counts } = checkFiles(
    { ...project, entries: [{ id: 'readme', lang: 'en', file }] },
    { locale: 'en' },
  );
  expect(diagnostics).toEqual([]);
  expect(counts.claims).toMatchObject({ checked: 1, passed: 1 });
});
