import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const repository = path.resolve(import.meta.dirname, '../..');

/** A finished build, in a folder of its own. */
export interface Built {
  code: number | null;
  output: string;
  /** The copy of the project that was built. */
  root: string;
  /** Folder of the built site; missing when the build was refused. */
  dist: string;
  remove(): Promise<void>;
}

/**
 * Builds the site over the entries and sources in `content`, in a temporary copy of the project.
 *
 * `change` may alter the copy before it is built. The pages about method, corrections and the site come from
 * the repository where `content` has none.
 */
export async function buildSite(content: string, change?: (root: string) => Promise<void>): Promise<Built> {
  const root = await mkdtemp(path.join(tmpdir(), 'caveat-site-'));
  for (const name of ['src', 'schemas', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    await cp(path.join(repository, name), path.join(root, name), { recursive: true });
  await symlink(path.join(repository, 'node_modules'), path.join(root, 'node_modules'), 'dir');
  await cp(path.join(repository, 'content/pages'), path.join(root, 'content/pages'), { recursive: true });
  await cp(content, path.join(root, 'content'), { recursive: true });
  await change?.(root);
  const { code, output } = await run(root);
  return {
    code,
    output,
    root,
    dist: path.join(root, 'dist'),
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

/** What a shell would hand on: without the names that the test runner sets and Astro would take for its own. */
function environment(): NodeJS.ProcessEnv {
  const ours = /^(?:VITEST.*|TEST|NODE_ENV|DEV|PROD|MODE|SSR|BASE_URL|FORCE_COLOR)$/;
  const kept = Object.entries(process.env).filter(([name]) => !ours.test(name));
  return { ...Object.fromEntries(kept), ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
}

/** Runs `astro build` as its own process, as `npm run build` does: its bundler is not the test runner's. */
function run(root: string): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [path.join(repository, 'node_modules/astro/bin/astro.mjs'), 'build'],
      {
        cwd: root,
        env: environment(),
      },
    );
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code, output });
    });
  });
}
