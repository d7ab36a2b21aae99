import type { Level } from '../../schemas/diagnostic.ts';
import type { Locale } from '../../schemas/language.ts';
import type { TriedMutation } from '../../schemas/mutation.ts';
import type { Report } from '../../schemas/report.ts';
import { rules, type EntryContext, type FileProblem, type ProjectContext } from '../rules/index.ts';
import { buildContext } from './build-context.ts';
import type { LockedTerm } from '../../schemas/glossary.ts';
import { buildReport } from './build-report.ts';
import { findConflicts } from './find-conflicts.ts';
import { fixFiles, type FixedFiles } from './fix-files.ts';
import { mutateFiles } from './mutate-files.ts';
import { readGlossary } from './read-glossary.ts';
import { readEarlier, UnknownCommit, type EarlierEntries } from './read-earlier.ts';
import { readFinding, type ReadEntry } from './read-finding.ts';
import { readProject, type ProjectFiles, type SourceFiles } from './read-project.ts';
import { unreadable } from './read-yaml.ts';
import { runRules } from './run-rules.ts';
import { readSourceLibrary, type SourceLibrary } from './source-library.ts';

export type { FixedFiles } from './fix-files.ts';
export { mutationReport } from './mutate-files.ts';
export { UnknownCommit } from './read-earlier.ts';

/** Names of the rules whose levels may be set. */
export const ruleIds: readonly string[] = rules.map(({ id }) => id);

export interface CheckOptions {
  /** Folder that holds `content/`. */
  root: string;
  locale?: Locale;
  /** The commit that published figures are held against; HEAD by default. Throws `UnknownCommit` where git has none such. */
  since?: string;
  /** Levels that replace those of the rules, by rule id. */
  levels?: Readonly<Record<string, Level | 'off'>>;
  /** Picks the entries to check by their file, relative to the root; all of them by default. */
  select?: (file: string) => boolean;
}

/** Reads a project and checks it; whatever an author got wrong comes back as diagnostics. */
export async function checkProject(options: CheckOptions): Promise<Report> {
  return checkFiles(await readAll(options), options);
}

/** Checks a project as `checkProject` does, after putting right what can be put right in one way only. */
export async function fixProject(options: CheckOptions): Promise<FixedFiles> {
  const files = await readAll(options);
  return fixFiles(files, (some) => checkFiles(some, options), options.select ?? (() => true));
}

/** A run over slips: what was tried so far, one after the other. */
export async function mutateProject({ root, ...options }: CheckOptions): Promise<Iterable<TriedMutation>> {
  return mutateFiles(
    await readProject(root),
    (some) => checkFiles(some, options),
    options.select ?? (() => true),
  );
}

/** The project with its history; without history where there is none and none was asked for. */
async function readAll({ root, since }: CheckOptions): Promise<ProjectFiles> {
  const [files, earlier] = await Promise.all([readProject(root), readEarlier(root, since ?? 'HEAD')]);
  if (since !== undefined && earlier === null) throw new UnknownCommit(since);
  return earlier === null ? files : { ...files, earlier };
}

/** Checks files that were read already; pure. */
export function checkFiles(
  files: ProjectFiles,
  { locale = 'en', levels = {}, select = () => true }: Omit<CheckOptions, 'root' | 'since'>,
): Report {
  const library = libraryOf(files.sources);
  const glossary = readGlossary(files.glossary);
  const { published, unread } = readPublished(files.earlier);
  const entries = buildEntries(files, published, library, glossary.terms);
  const project: ProjectContext = {
    entries: selectEntries(entries, select),
    conflicts: findConflicts(entries, library.sources),
    sources: library.sources,
    withdrawn: [...published.values()]
      .map(({ id, parsed }) => ({ id, file: parsed.file }))
      .filter(({ id, file }) => select(file) && !entries.some((entry) => entry.id === id)),
    unread: files.earlier ? unread : new Set(entries.map(({ id }) => id)),
    problems: [
      ...library.problems,
      ...glossary.problems,
      ...files.strays.map(strayProblem),
      ...(files.links ?? []).map(unreadable),
    ],
  };
  const rulesOff = ruleIds.filter((id) => levels[id] === 'off');
  return buildReport(project, runRules(rules, project, { locale, levels }), rulesOff);
}

const libraries = new WeakMap<readonly SourceFiles[], SourceLibrary>();

/** The library of some files, read once however many texts of entries are tried with it. */
function libraryOf(files: readonly SourceFiles[]): SourceLibrary {
  const known = libraries.get(files) ?? readSourceLibrary(files);
  libraries.set(files, known);
  return known;
}

/** Entries that were asked for, with the originals of translations: the claims are theirs. */
function selectEntries(entries: readonly EntryContext[], select: (file: string) => boolean): EntryContext[] {
  const chosen = entries.filter(({ file }) => select(file));
  const ids = new Set(chosen.map(({ id }) => id));
  return entries.filter((entry) => chosen.includes(entry) || (entry.original && ids.has(entry.id)));
}

/** Findings that readers of an earlier commit saw, retracted ones among them, by id; and ids of which it cannot be told. */
function readPublished(earlier: EarlierEntries | undefined): {
  published: Map<string, ReadEntry>;
  unread: Set<string>;
} {
  const entries = (earlier?.entries ?? []).map(readFinding);
  const findings = entries.filter(({ finding }) => finding);
  const known = new Set(findings.map(({ id }) => id));
  return {
    published: new Map(
      findings.filter(({ finding }) => finding?.status !== 'draft').map((entry) => [entry.id, entry]),
    ),
    unread: new Set(
      entries
        .filter(({ id, finding, translation }) => !finding && !translation && !known.has(id))
        .map(({ id }) => id),
    ),
  };
}

/** Originals first: a translation needs the claims of its original. */
function buildEntries(
  files: ProjectFiles,
  published: ReadonlyMap<string, ReadEntry>,
  library: SourceLibrary,
  terms: readonly LockedTerm[],
): EntryContext[] {
  const waivable = new Map(rules.map((rule) => [rule.id, rule.waivable !== false]));
  const read = files.entries.map(readFinding);
  const firsts = new Map<string, string>();
  const originals = new Map<string, EntryContext>();
  const contexts = new Map<ReadEntry, EntryContext>();
  for (const entry of read.filter(({ translation }) => !translation)) {
    if (entry.finding && firsts.has(entry.id))
      entry.problems.push(secondOriginal(entry, firsts.get(entry.id) ?? ''));
    else if (entry.finding) firsts.set(entry.id, entry.parsed.file);
    const earlier = published.get(entry.id) ?? null;
    const context = buildContext(entry, null, { library, terms, earlier }, waivable);
    contexts.set(entry, context);
    if (context.original) originals.set(`${entry.id}/${entry.lang}`, context);
  }
  for (const entry of read.filter(({ translation }) => translation)) {
    const original = originals.get(`${entry.id}/${entry.translation?.translates ?? ''}`) ?? null;
    if (!original) entry.problems.push(missingOriginal(entry));
    contexts.set(entry, buildContext(entry, original, { library, terms, earlier: null }, waivable));
  }
  return read.flatMap((entry) => contexts.get(entry) ?? []);
}

function missingOriginal({ parsed, translation }: ReadEntry): FileProblem {
  const range = parsed.frontmatter?.rangeOf(['translates']) ?? { start: 0, end: 0 };
  const wanted = `${translation?.translates ?? ''}.mdx`;
  return {
    messageId: 'layout',
    data: {
      at: wanted,
      detail: { ko: '원문 항목이 없습니다', en: 'the original of this translation is missing' },
      expected: {
        ko: '같은 폴더에 원문을 두거나 `translates` 를 고치세요.',
        en: 'Put the original into the same folder, or mend `translates`.',
      },
    },
    place: parsed.lines.place(range.start, range.end),
    file: parsed.file,
  };
}

function secondOriginal({ parsed, lang }: ReadEntry, first: string): FileProblem {
  const range = parsed.frontmatter?.keyRangeOf(['claims']) ?? { start: 0, end: 0 };
  return {
    messageId: 'layout',
    data: {
      at: `${lang}.mdx`,
      detail: { ko: `원문이 이미 있습니다: ${first}`, en: `there is an original already: ${first}` },
      expected: {
        ko: '번역이라면 `translates` 를 적고 주장을 지우세요.',
        en: 'Make this a translation: add `translates`, and remove the claims.',
      },
    },
    place: parsed.lines.place(range.start, range.end),
    file: parsed.file,
  };
}

function strayProblem({ file }: ProjectFiles['strays'][number]): FileProblem {
  const top = { line: 1, column: 1, offset: 0 };
  return {
    messageId: 'layout',
    data: {
      at: file,
      detail: { ko: '항목으로 읽히지 않는 파일입니다', en: 'this file is not read as an entry' },
      expected: {
        ko: '`content/findings/<이름>/<언어>.mdx` 로 옮기거나 지우세요.',
        en: 'Move it to `content/findings/<id>/<lang>.mdx`, or remove it.',
      },
    },
    place: { start: top, end: top },
    file,
  };
}
