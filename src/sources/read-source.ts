import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse as parseYaml } from 'yaml';
import type { Edition } from '../../schemas/edition.ts';
import type { Pack } from '../../schemas/pack.ts';
import { Source } from '../../schemas/source.ts';
import { parseAttested } from './attested.ts';
import { parsePack } from './pack.ts';

/** A registered source as its folder holds it, or why it cannot be read. */
export type RegisteredSource = { id: string; file: string } & (
  { ok: true; source: Source } | { ok: false; detail: string }
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
    const parsed = Source.safeParse(parseYaml(await readFile(path.join(root, file), 'utf8')));
    if (parsed.success) return { id, file, ok: true, source: parsed.data };
    const issue = parsed.error.issues[0];
    return { id, file, ok: false, detail: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}` };
  } catch (error) {
    return {
      id,
      file,
      ok: false,
      detail: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error),
    };
  }
}

/** Read the pack of an edition. Never throws. */
export async function readPack(
  root: string,
  id: string,
  edition: string,
): Promise<{ ok: true; pack: Pack } | { ok: false; problem: string; detail: string }> {
  try {
    return parsePack(
      await readFile(path.join(root, 'content', 'sources', id, `${edition}.pack.json`), 'utf8'),
    );
  } catch (error) {
    return { ok: false, problem: 'missing', detail: error instanceof Error ? error.message : String(error) };
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
): Promise<ReturnType<typeof parseAttested> | { ok: false; problem: 'missing'; detail: string }> {
  try {
    return parseAttested(await readFile(path.join(root, attestedFile(id, edition)), 'utf8'));
  } catch (error) {
    return { ok: false, problem: 'missing', detail: error instanceof Error ? error.message : String(error) };
  }
}
