import type { Edition } from '../../schemas/edition.ts';
import type { Pack } from '../../schemas/pack.ts';
import type { Place } from '../../schemas/place.ts';
import { Source } from '../../schemas/source.ts';
import { openAttested, openPack, type AttestedIndex, type PackIndex } from '../matching/index.ts';
import type { FileProblem, SourceContext, Words } from '../rules/index.ts';
import { parseAttested } from '../sources/attested.ts';
import { parsePack } from '../sources/pack.ts';
import type { SealProblem } from '../sources/sealed.ts';
import type { ProjectFile, SourceFiles } from './read-project.ts';
import { readYaml } from './read-yaml.ts';
import { readBySchema } from './schema-problems.ts';

/** The registered sources with their packs; a pack is opened when first asked for. */
export interface SourceLibrary {
  sources: ReadonlyMap<string, SourceContext>;
  problems: FileProblem[];
  /** The pack of an edition; null where there is none to trust. */
  open(source: string, edition: string): PackIndex | null;
  /** What somebody with the text attested of an edition; null where there is nothing to trust. */
  attested(source: string, edition: string): AttestedIndex | null;
}

/** Reads every source description and pack; whatever is wrong comes back as problems or as the state of a pack. */
export function readSourceLibrary(files: readonly SourceFiles[]): SourceLibrary {
  const sources = new Map<string, SourceContext>();
  const problems: FileProblem[] = [];
  const packs = new Map<string, Pack>();
  const opened = new Map<string, PackIndex>();
  const attestedPassages = new Map<string, AttestedIndex>();

  const ids = new Set(files.map((file) => file.id));
  for (const { id, description, packs: packFiles, attested } of files) {
    const { source, problems: found } = readDescription(description, id, ids);
    problems.push(...found);
    if (!source) continue;
    const states: SourceContext['packs'] = {};
    for (const edition of new Set([...Object.keys(source.editions), ...packFiles.keys()])) {
      const file = packFiles.get(edition);
      const { state, detail, pack } = readPack(file, source, edition);
      states[edition] = { state, detail, file: file?.file ?? `content/sources/${id}/${edition}.pack.json` };
      if (pack) packs.set(`${id}/${edition}`, pack);
      const passages = attested.get(edition);
      const described = Object.hasOwn(source.editions, edition) ? source.editions[edition] : undefined;
      if (!passages || !described) continue;
      const read = readAttested(passages, described);
      if ('index' in read) attestedPassages.set(`${id}/${edition}`, read.index);
      else states[edition] = { state: 'damaged', detail: read.detail, file: passages.file };
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
      const known = opened.get(key) ?? openPack(pack);
      opened.set(key, known);
      return known;
    },
    attested: (source, edition) => attestedPassages.get(`${source}/${edition}`) ?? null,
  };
}

function readDescription(
  file: ProjectFile,
  id: string,
  ids: ReadonlySet<string>,
): { source: Source | null; problems: FileProblem[] } {
  const read = readYaml(file);
  if ('problems' in read) return { source: null, problems: read.problems };
  const { yaml, lines } = read;
  const { data, problems } = readBySchema(Source, yaml, lines, file.file);
  for (const [at, other] of (data?.retells ?? []).entries())
    if (other === id || !ids.has(other)) {
      const { start, end } = yaml.rangeOf(['retells', at]);
      problems.push(strangeRetelling(other, file.file, lines.place(start, end)));
    }
  return { source: data, problems };
}

function strangeRetelling(other: string, file: string, place: Place): FileProblem {
  return {
    messageId: 'layout',
    data: {
      at: `retells: ${other}`,
      detail: { ko: '등록된 다른 출처가 아닙니다', en: 'this is no other registered source' },
      expected: {
        ko: '옮긴 출처를 먼저 등록하거나 지우세요.',
        en: 'Register the source it retells, or remove the name.',
      },
    },
    place,
    file,
  };
}

function readPack(
  file: ProjectFile | undefined,
  source: Source,
  edition: string,
): Pick<SourceContext['packs'][string], 'state' | 'detail'> & { pack: Pack | null } {
  const damaged = (detail: Words) => ({ state: 'damaged' as const, detail, pack: null });
  if (!file) return { state: 'missing', detail: { ko: '', en: '' }, pack: null };
  if (file.text === null)
    return damaged(typeof file.detail === 'string' ? { ko: file.detail, en: file.detail } : file.detail);
  const described = Object.hasOwn(source.editions, edition) ? source.editions[edition] : undefined;
  if (!described) return damaged(NO_EDITION);
  const result = parsePack(file.text);
  if (!result.ok) return damaged(PROBLEMS[result.problem]);
  if (result.pack.hash !== described.hash) return damaged(OTHER_HASH);
  const { pages, paging } = result.pack;
  const labels = described.labels ?? pages.map(({ label }) => label);
  if (
    pages.length !== described.pages ||
    paging !== described.paging ||
    pages.some(({ label }, at) => label !== labels[at])
  )
    return damaged(OTHER_PAGES);
  return { state: 'read', detail: { ko: '', en: '' }, pack: result.pack };
}

function readAttested(file: ProjectFile, edition: Edition): { index: AttestedIndex } | { detail: Words } {
  const result = parseAttested(file.text ?? '');
  if (!result.ok) return { detail: PROBLEMS[result.problem] };
  if (result.attested.hash !== edition.hash) return { detail: OTHER_HASH };
  const labels = edition.labels ?? Array.from({ length: edition.pages }, (_, at) => String(at + 1));
  return { index: openAttested(result.attested, labels) };
}

const NO_EDITION: Words = {
  ko: 'source.yaml에 이 판이 없습니다',
  en: 'source.yaml has no such edition',
};
const OTHER_PAGES: Words = {
  ko: '쪽 수나 쪽 번호가 source.yaml의 것과 다릅니다',
  en: 'its pages are not those that source.yaml gives',
};
const OTHER_HASH: Words = {
  ko: '해시가 source.yaml의 것과 다릅니다',
  en: 'its hash is not the one that source.yaml gives',
};

const PROBLEMS: Readonly<Record<SealProblem, Words>> = {
  unreadable: { ko: '형식이 깨졌습니다', en: 'it cannot be parsed' },
  'wrong-version': {
    ko: '이 버전이 읽지 못하는 형식입니다',
    en: 'its version is not one this release reads',
  },
  'wrong-shape': { ko: '있어야 할 모양이 아닙니다', en: 'it does not have the shape it should have' },
  tampered: { ko: '만든 뒤에 내용이 바뀌었습니다', en: 'it was changed after it was made' },
};
