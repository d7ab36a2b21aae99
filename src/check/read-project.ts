import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Words } from '../rules/index.ts';
import type { EarlierEntries } from './read-earlier.ts';

/** A file of the project as read; `text` is null where it could not be, and `detail` says why, by language or as the system says it. */
export interface ProjectFile {
  /** Relative to the root, with forward slashes. */
  file: string;
  text: string | null;
  detail: string | Words;
}

/** A folder of `content/sources`: its description, and by edition the packs and attested passages beside it. */
export interface SourceFiles {
  id: string;
  description: ProjectFile;
  packs: Map<string, ProjectFile>;
  attested: Map<string, ProjectFile>;
}

/** Everything a check reads, before any of it is understood. */
export interface ProjectFiles {
  entries: { id: string; lang: string; file: ProjectFile }[];
  sources: SourceFiles[];
  /** Files under content/findings that are no entries: wrong depth, wrong ending. */
  strays: ProjectFile[];
  /** Links elsewhere under content/ that lead out of the project: what the site would show is not the project's. */
  links?: ProjectFile[];
  /** The entries of an earlier commit, where there is one. */
  earlier?: EarlierEntries;
  /** content/glossary.yaml, where there is one. */
  glossary?: ProjectFile | undefined;
}

const PACK_ENDING = '.pack.json';
const ATTESTED_ENDING = '.attested.yaml';

/** Largest file that is read, in bytes; the pack of a thousand pages stays far below it. */
const MAX_BYTES = 64 * 1024 * 1024;

/** Reads the content of a project; links that lead out of it are not followed. */
export async function readProject(root: string): Promise<ProjectFiles> {
  const content = path.join(root, 'content');
  const [entries, sources, glossary, links] = await Promise.all([
    readEntries(root, content),
    readSources(root, content),
    readGlossaryFile(root, content),
    findLinksOutside(root, content),
  ]);
  const told = new Set(
    [...entries.entries.map(({ file }) => file), ...entries.strays].map(({ file }) => file),
  );
  return { ...entries, sources, glossary, links: links.filter(({ file }) => !told.has(file)) };
}

async function readEntries(root: string, content: string): Promise<Pick<ProjectFiles, 'entries' | 'strays'>> {
  const folder = path.join(content, 'findings');
  const entries: ProjectFiles['entries'] = [];
  const strays: ProjectFile[] = [];
  for (const id of await list(folder)) {
    const inner = path.join(folder, id.name);
    if (!id.isDirectory()) {
      if (!id.name.startsWith('.')) strays.push({ file: relative(root, inner), text: null, detail: '' });
      continue;
    }
    for (const item of await list(inner)) {
      const file = path.join(inner, item.name);
      if (item.name.endsWith('.mdx'))
        entries.push({ id: id.name, lang: item.name.slice(0, -4), file: await readText(root, file) });
      else if (item.isDirectory() || /\.(?:mdx?|markdown|ya?ml)$/i.test(item.name))
        strays.push({ file: relative(root, file), text: null, detail: '' });
    }
  }
  return { entries, strays };
}

async function readSources(root: string, content: string): Promise<SourceFiles[]> {
  const folder = path.join(content, 'sources');
  const sources: SourceFiles[] = [];
  for (const id of await list(folder)) {
    if (!id.isDirectory()) continue;
    const inner = path.join(folder, id.name);
    const byEdition = async (ending: string): Promise<Map<string, ProjectFile>> => {
      const files = new Map<string, ProjectFile>();
      for (const { name } of items.filter((item) => item.name.endsWith(ending)))
        files.set(name.slice(0, -ending.length), await readText(root, path.join(inner, name)));
      return files;
    };
    const items = await list(inner);
    const [packs, attested] = await Promise.all([byEdition(PACK_ENDING), byEdition(ATTESTED_ENDING)]);
    sources.push({
      id: id.name,
      description: await readText(root, path.join(inner, 'source.yaml')),
      packs,
      attested,
    });
  }
  return sources;
}

async function readGlossaryFile(root: string, content: string): Promise<ProjectFile | undefined> {
  const named = (await list(content)).some(({ name }) => name === 'glossary.yaml');
  return named ? readText(root, glossaryFile(content)) : undefined;
}

/** Links under content/ that lead out of the project; those of sources are followed by nobody but the check. */
async function findLinksOutside(root: string, content: string): Promise<ProjectFile[]> {
  const items = await list(content, { recursive: true });
  const links = items
    .filter((item) => item.isSymbolicLink())
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .filter((file) => !relative(content, file).startsWith('sources/') && file !== glossaryFile(content));
  const base = await realpath(root);
  const found: ProjectFile[] = [];
  for (const link of [content, ...links]) {
    const real = await realpath(link).catch(() => null);
    if (real !== null && !isInside(base, real))
      found.push({ file: relative(root, link), text: null, detail: OUTSIDE });
  }
  return found;
}

const glossaryFile = (content: string): string => path.join(content, 'glossary.yaml');

async function list(folder: string, { recursive = false } = {}) {
  try {
    const items = await readdir(folder, { withFileTypes: true, recursive });
    return items.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

async function readText(root: string, file: string): Promise<ProjectFile> {
  const name = relative(root, file);
  try {
    const real = await realpath(file);
    if (!isInside(await realpath(root), real)) return { file: name, text: null, detail: OUTSIDE };
    const { size } = await stat(real);
    if (size > MAX_BYTES) return { file: name, text: null, detail: tooLarge(size) };
    return { file: name, text: decoder.decode(await readFile(real)), detail: '' };
  } catch (error) {
    return { file: name, text: null, detail: reasonOf(error) };
  }
}

const OUTSIDE: Words = {
  ko: '링크가 프로젝트 밖을 가리킵니다',
  en: 'the link leads out of the project',
};

const tooLarge = (size: number): Words => ({
  ko: `${size}바이트로, ${MAX_BYTES}바이트를 넘습니다`,
  en: `${size} bytes are more than ${MAX_BYTES}`,
});

/** Reasons by the code of the error. */
const REASONS: Readonly<Record<string, Words>> = {
  EACCES: { ko: '읽기 권한이 없습니다', en: 'permission denied' },
  EISDIR: { ko: '폴더입니다', en: 'it is a folder' },
  ELOOP: { ko: '링크가 돌고 돕니다', en: 'its links go round in a circle' },
  ENOENT: { ko: '그런 파일이 없습니다', en: 'no such file' },
  ERR_ENCODING_INVALID_ENCODED_DATA: { ko: 'UTF-8이 아닙니다', en: 'it is not UTF-8' },
};

function reasonOf(error: unknown): ProjectFile['detail'] {
  const { code, message } = error as NodeJS.ErrnoException;
  return REASONS[code ?? ''] ?? message;
}

function isInside(root: string, file: string): boolean {
  const way = path.relative(root, file);
  return way !== '' && !way.startsWith('..') && !path.isAbsolute(way);
}

const relative = (root: string, file: string): string => path.relative(root, file).split(path.sep).join('/');
