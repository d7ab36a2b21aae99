import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { buildSite } from './build-site.ts';
import { buildOwnProject } from './own-project.ts';

const entry = 'content/findings/lantern-test/ko.mdx';

test('a figure that its source does not bear out stops the build, and nothing is written', async () => {
  const { code, output, dist, remove } = await buildOwnProject(async (root) => {
    const file = path.join(root, entry);
    await writeFile(
      file,
      (await readFile(file, 'utf8')).replace('<Claim id="light-off">63%', '<Claim id="light-off">64%'),
    );
  });
  expect(code).toBe(1);
  expect(output).toContain(entry);
  expect(output).toContain('figure-mismatch');
  expect(output).toMatch(/`64%`[^\n]*`63%`/);
  expect(output).not.toMatch(/^\s+at /m);
  expect(existsSync(dist)).toBe(false);
  await remove();
}, 60_000);

test('an entry that brings a program along is refused before anything of it runs', async () => {
  const { code, output, root, remove } = await buildOwnProject(async (root) => {
    const folder = path.join(root, 'content/findings/lantern-test');
    await writeFile(
      path.join(folder, 'trap.js'),
      `import { writeFileSync } from 'node:fs'; writeFileSync('sprung', '');\nexport default '';\n`,
    );
    const file = path.join(root, entry);
    const text = await readFile(file, 'utf8');
    await writeFile(file, `${text}\n\n![picture](./trap.js)\n`);
  });
  expect(code).not.toBe(0);
  expect(output).toContain(entry.split('/').at(-2));
  expect(existsSync(path.join(root, 'sprung'))).toBe(false);
  await remove();
}, 60_000);

test('a project without entries is not built either', async () => {
  const empty = path.join(import.meta.dirname, 'project/texts');
  const { code, output, dist, remove } = await buildSite(empty, (root) =>
    mkdir(path.join(root, 'content/findings')).then(),
  );
  expect(code).toBe(2);
  expect(output).toContain('content/findings');
  expect(existsSync(dist)).toBe(false);
  await remove();
}, 60_000);
