import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse as parseYaml } from 'yaml';
import type { Edition } from '../../schemas/edition.ts';
import type { Words } from '../../schemas/language.ts';
import { Source } from '../../schemas/source.ts';
import { untranslated } from '../text/untranslated.ts';
import { parseAttested } from './attested.ts';
import { parsePack } from './pack.ts';
import { type SealProblem, shapeFault } from './sealed.ts';

/** A registered source as its folder holds it, or why it cannot be read. */
export type RegisteredSource = { id: string; file: string } & (
  { ok: true; source: Source } | { ok: false; detail: Words }
);

/** Ids of all registered sources, in alphabetical order; none where there is no folder. */
export async function listSourceIds(root: string): Promise<string[]> {
  try {
    const entries = await readdir(path.join(root, 'content', 'sources'), { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort();
  } catch {
    return [];
  }
}

/** Read one source.yaml. Never throws. */
export async function readSource(root: string, id: string): Promise<RegisteredSource> {
  const file = path.join('content', 'sources', id, 'source.yaml');
  try {
    const data: unknown = parseYaml(await readFile(path.join(root, file), 'utf8'));
    const parsed = Source.safeParse(data);
    if (parsed.success) return { id, file, ok: true, source: parsed.data };
    return { id, file, ok: false, detail: shapeFault(parsed.error, data) };
  } catch (error) {
    const words = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return { id, file, ok: false, detail: untranslated(words) };
  }
}

/** Why a pack or attested passages cannot be read. */
export type MissingOrSealed = 'missing' | SealProblem;

/** A file beside a source that is not there, or that nobody may open. */
interface MissingFile {
  ok: false;
  problem: 'missing';
  detail: Words;
}

const missing = (file: string, error: unknown): MissingFile => ({
  ok: false,
  problem: 'missing',
  detail: { ko: file, en: error instanceof Error ? error.message : String(error) },
});

/** Read the pack of an edition. Never throws. */
export async function readPack(
  root: string,
  id: string,
  edition: string,
): Promise<ReturnType<typeof parsePack> | MissingFile> {
  const file = path.join('content', 'sources', id, `${edition}.pack.json`);
  try {
    return parsePack(await readFile(path.join(root, file), 'utf8'));
  } catch (error) {
    return missing(file, error);
  }
}

/** Labels of the pages or sections of an edition, in order. */
export function labelsOf({ labels, pages }: Edition): readonly string[] {
  return labels ?? Array.from({ length: pages }, (_, index) => String(index + 1));
}

/** File of the attested passages of an edition, relative to the root. */
export function attestedFile(id: string, edition: string): string {
  return path.join('content', 'sources', id, `${edition}.attested.yaml`);
}

/** Read the attested passages of an edition; `missing` where there is no such file. Never throws. */
export async function readAttested(
  root: string,
  id: string,
  edition: string,
): Promise<ReturnType<typeof parseAttested> | MissingFile> {
  const file = attestedFile(id, edition);
  try {
    return parseAttested(await readFile(path.join(root, file), 'utf8'));
  } catch (error) {
    return missing(file, error);
  }
}
