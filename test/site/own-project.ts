import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { buildSite, type Built } from './build-site.ts';

const folder = path.join(import.meta.dirname, 'project');
const command = path.resolve(import.meta.dirname, '../../src/cli/main.ts');
const run = promisify(execFile);

const SOURCES = [
  { id: 'lantern-report', edition: 'first', paging: 'pages' },
  { id: 'daily-note', edition: 'web', paging: 'sections' },
];

/** Makes the packs of the project's sources in a copy of it, so that none is kept that an older release made. */
async function makePacks(root: string): Promise<void> {
  for (const { id, edition, paging } of SOURCES)
    await run(process.execPath, [
      ...[command, 'source', 'add', path.join(folder, 'texts', `${id}.txt`)],
      ...['--root', root, '--id', id, '--edition', edition, '--paging', paging],
    ]);
}

/** Builds the made-up project that these tests keep; `change` may alter the copy before. */
export function buildOwnProject(change?: (root: string) => Promise<void>): Promise<Built> {
  return buildSite(path.join(folder, 'content'), async (root) => {
    await makePacks(root);
    await change?.(root);
  });
}
