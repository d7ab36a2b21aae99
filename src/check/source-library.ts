import type { Pack } from '../../schemas/pack.ts';
import { Source } from '../../schemas/source.ts';
import { indexLines, parseYaml } from '../documents/index.ts';
import { openPack, type DocumentIndex } from '../matching/index.ts';
import type { FileProblem, SourceContext } from '../rules/index.ts';
import { parsePack } from '../sources/index.ts';
import type { ProjectFile, SourceFiles } from './read-project.ts';
import { readBySchema } from './schema-problems.ts';

/** A pack that could be read, ready to be asked. */
export interface OpenEdition {
  pack: Pack;
  document: DocumentIndex;
}

/** The registered sources with their packs; a pack is opened when first asked for. */
export interface SourceLibrary {
  sources: ReadonlyMap<string, SourceContext>;
  problems: FileProblem[];
  open(source: string, edition: string): OpenEdition | null;
}

/** Reads every source description and pack; whatever is wrong comes back as problems or as the state of a pack. */
export function readSourceLibrary(files: readonly SourceFiles[]): SourceLibrary {
  const sources = new Map<string, SourceContext>();
  const problems: FileProblem[] = [];
  const packs = new Map<string, Pack>();
  const opened = new Map<string, OpenEdition>();

  for (const { id, description, packs: packFiles } of files) {
    const { source, problems: found } = readDescription(description);
    problems.push(...found);
    if (!source) continue;
    const states: SourceContext['packs'] = {};
    for (const edition of new Set([...Object.keys(source.editions), ...packFiles.keys()])) {
      const file = packFiles.get(edition);
      const { state, detail, pack } = readPack(file, source, edition);
      states[edition] = { state, detail, file: file?.file ?? `content/sources/${id}/${edition}.pack.json` };
      if (pack) packs.set(`${id}/${edition}`, pack);
    }
    sources.set(id, { id, file: description.file, source, packs: states });
  }

  return {
    sources,
    problems,
    open(source, edition) {
      const key = `${source}/${edition}`;
      const pack = packs.get(key);
      if (!pack) return null;
      const known = opened.get(key) ?? { pack, document: openPack(pack) };
      opened.set(key, known);
      return known;
    },
  };
}

const TOP = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };

function readDescription(file: ProjectFile): { source: Source | null; problems: FileProblem[] } {
  if (file.text === null)
    return {
      source: null,
      problems: [{ messageId: 'unreadable', data: { detail: file.detail }, place: TOP, file: file.file }],
    };
  const lines = indexLines(file.text);
  const yaml = parseYaml(file.text, 0);
  if (yaml.problems.length > 0)
    return {
      source: null,
      problems: yaml.problems.map(({ detail, start, end }) => ({
        messageId: 'yaml',
        data: { detail },
        place: lines.place(start, end),
        file: file.file,
      })),
    };
  const { data, problems } = readBySchema(Source, yaml, lines, file.file);
  return { source: data, problems };
}

function readPack(
  file: ProjectFile | undefined,
  source: Source,
  edition: string,
): { state: 'read' | 'missing' | 'damaged'; detail: string; pack: Pack | null } {
  const damaged = (detail: string) => ({ state: 'damaged' as const, detail, pack: null });
  if (!file) return { state: 'missing', detail: '', pack: null };
  if (file.text === null) return damaged(file.detail);
  const described = source.editions[edition];
  if (!described) return damaged('source.yaml has no such edition');
  const result = parsePack(file.text);
  if ('problem' in result) return damaged(result.problem);
  if (result.pack.hash !== described.hash) return damaged('its hash is not the hash that source.yaml gives');
  return { state: 'read', detail: '', pack: result.pack };
}
