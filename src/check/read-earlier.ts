import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { ProjectFile, ProjectFiles } from './read-project.ts';

/** The entries of a project as they stand in a commit. */
export interface EarlierEntries {
  /** The commit as it was asked for: HEAD, origin/main. */
  ref: string;
  entries: ProjectFiles['entries'];
}

/** Git knows no such commit here. */
export class UnknownCommit extends Error {
  override name = 'UnknownCommit';
}

const FOLDER = 'content/findings';
const ENTRY = /^([^/]+)\/([^/]+)\.mdx$/;

/**
 * Reads the entries of a commit, or null where the project has no history: no git, no repository, no commit.
 * Nothing is fetched, and no code of the repository runs.
 */
export async function readEarlier(root: string, ref: string): Promise<EarlierEntries | null> {
  if (ref.startsWith('-')) return null;
  // Asked from within the folder, git answers for a submodule too; a folder that is gone is asked for from above.
  const folder = path.join(root, FOLDER);
  const [from, prefix] = existsSync(folder) ? [folder, ''] : [root, `${FOLDER}/`];
  const listed = await git(from, ['ls-tree', '-r', '-z', ref, '--', prefix === '' ? '.' : prefix]);
  if (listed === null) return null;
  const blobs = listed
    .toString('utf8')
    .split('\0')
    .flatMap((line) => {
      // "mode type hash", a tab and the name.
      const tab = line.indexOf('\t');
      const [mode = '', , hash = ''] = line.slice(0, tab).split(' ');
      const name = line.slice(tab + 1 + prefix.length);
      const [, id, lang] = ENTRY.exec(name) ?? [];
      return mode.startsWith('100') && id !== undefined && lang !== undefined
        ? [{ hash, file: `${FOLDER}/${name}`, id, lang }]
        : [];
    });
  if (blobs.length === 0) return { ref, entries: [] };
  const texts = await readBlobs(
    from,
    blobs.map(({ hash }) => hash),
  );
  const entries = blobs.map(({ hash, file, id, lang }) => ({
    id,
    lang,
    file: { file, text: texts.get(hash) ?? null, detail: '' } satisfies ProjectFile,
  }));
  return { ref, entries };
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Texts of blobs by hash; `cat-file --batch` answers each with "hash type size", a line break, the bytes and another. */
async function readBlobs(root: string, hashes: readonly string[]): Promise<Map<string, string>> {
  const output = (await git(root, ['cat-file', '--batch'], `${hashes.join('\n')}\n`)) ?? Buffer.alloc(0);
  const texts = new Map<string, string>();
  for (let at = 0; at < output.length;) {
    const end = output.indexOf(10, at);
    if (end < 0) break;
    const [hash = '', type, size = ''] = output.toString('utf8', at, end).split(' ');
    at = end + 1;
    if (type === 'missing') continue;
    const bytes = output.subarray(at, at + Number(size));
    texts.set(hash, decoder.decode(bytes));
    at += Number(size) + 1;
  }
  return texts;
}

/** What a git command prints, or null where it fails or there is no git. */
function git(folder: string, args: readonly string[], input = ''): Promise<Buffer | null> {
  return new Promise((resolve) => {
    // A hook of git names the repository that it runs for, which may be another.
    const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, ...env } = process.env;
    const child = spawn('git', ['-C', folder, ...args], {
      stdio: ['pipe', 'pipe', 'ignore'],
      env: { ...env, GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0' },
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stdin.on('error', () => undefined);
    child.on('error', () => {
      resolve(null);
    });
    child.on('close', (code) => {
      resolve(code === 0 ? Buffer.concat(chunks) : null);
    });
    child.stdin.end(input);
  });
}
