import { Finding, FindingTranslation } from '../../schemas/finding.ts';
import { Language } from '../../schemas/language.ts';
import { Slug } from '../../schemas/slug.ts';
import { MAX_ENTRY_LENGTH, parseEntry, type ParsedEntry } from '../documents/index.ts';
import type { FileProblem } from '../rules/index.ts';
import type { ProjectFiles } from './read-project.ts';
import { isPlainDecimal } from './claim-figures.ts';
import { readBySchema } from './schema-problems.ts';
import { undecided } from './undecided.ts';

/** An entry read and validated as far as it goes. */
export interface ReadEntry {
  id: string;
  lang: string;
  parsed: ParsedEntry;
  finding: Finding | null;
  translation: FindingTranslation | null;
  problems: FileProblem[];
}

/** Parses one entry and reads its frontmatter by the schema of an original or of a translation. */
export function readFinding({ id, lang, file }: ProjectFiles['entries'][number]): ReadEntry {
  const parsed = parseEntry(file.file, file.text ?? '');
  if (file.text === null) {
    const place = parsed.lines.place(0, 0);
    const problem: FileProblem = {
      messageId: 'unreadable',
      data: { detail: file.detail },
      place,
      file: file.file,
    };
    return { id, lang, parsed, finding: null, translation: null, problems: [problem] };
  }
  const problems: FileProblem[] = parsed.problems.map(({ kind, detail, at, start, end }) => ({
    messageId: kind,
    data: { detail, at, expected: String(MAX_ENTRY_LENGTH) },
    place: parsed.lines.place(start, end),
    file: file.file,
  }));
  const entry: ReadEntry = { id, lang, parsed, finding: null, translation: null, problems };
  const yaml = parsed.frontmatter;
  if (!yaml || yaml.problems.length > 0) return entry;

  if (typeof yaml.data === 'object' && yaml.data !== null && 'translates' in yaml.data) {
    const { data, problems: found } = readBySchema(FindingTranslation, yaml, parsed.lines, file.file);
    entry.translation = data;
    problems.push(...found);
  } else {
    const { data, problems: found } = readBySchema(Finding, yaml, parsed.lines, file.file);
    entry.finding = data && withOwnNames(data);
    problems.push(...found);
  }
  problems.push(...layoutProblems(entry), ...figureProblems(entry), ...undecided(entry.finding, parsed));
  return entry;
}

/** The finding with records that hold the names the author wrote and no others, such as `constructor`. */
function withOwnNames(finding: Finding): Finding {
  const bare = <Value>(record: Record<string, Value>): Record<string, Value> =>
    Object.assign(Object.create(null) as Record<string, Value>, record);
  const { claims, groups, populations, scenarios } = finding;
  return {
    ...finding,
    claims: bare(claims),
    groups: bare(groups),
    populations: bare(populations),
    scenarios: bare(scenarios),
  };
}

/** Figures that were not typed as readers will see them: 0x54, 8.4e1, 084. */
function* figureProblems({ parsed, finding }: ReadEntry): Iterable<FileProblem> {
  for (const [id, claim] of Object.entries(finding?.claims ?? {}))
    for (const key of ['value', 'low', 'high', 'from', 'to', 'sd']) {
      const path = ['claims', id, key];
      const written = parsed.frontmatter?.writtenAt(path) ?? null;
      const isFigure = typeof (claim as Record<string, unknown>)[key] === 'number';
      if (written === null || !isFigure || isPlainDecimal(written)) continue;
      const { start, end } = parsed.frontmatter?.rangeOf(path) ?? { start: 0, end: 0 };
      yield {
        messageId: 'schema',
        data: {
          at: path.join('.'),
          detail: { ko: `\`${written}\` 은(는) 십진수가 아닙니다`, en: `\`${written}\` is no plain decimal` },
          expected: {
            ko: '독자가 볼 그대로 84, 3.0, -5 처럼 쓰세요.',
            en: 'Write it as readers will see it: 84, 3.0, -5.',
          },
        },
        place: parsed.lines.place(start, end),
        file: parsed.file,
      };
    }
}

/** Faults that show only beside the name of the file. */
function* layoutProblems({ id, lang, parsed, finding, translation }: ReadEntry): Iterable<FileProblem> {
  const yaml = parsed.frontmatter;
  const top = parsed.lines.place(0, 0);
  if (!Slug.safeParse(id).success)
    yield {
      messageId: 'layout',
      data: {
        at: id,
        detail: { ko: '폴더 이름으로 쓸 수 없습니다', en: 'this cannot be the name of an entry' },
        expected: { ko: '소문자, 숫자, 붙임표만 쓰세요.', en: 'Use lower-case letters, digits and hyphens.' },
      },
      place: top,
      file: parsed.file,
    };
  const stated = finding?.lang ?? translation?.lang;
  if (stated !== undefined && (stated !== lang || !Language.safeParse(lang).success)) {
    const range = yaml?.rangeOf(['lang']) ?? { start: 0, end: 0 };
    yield {
      messageId: 'layout',
      data: {
        at: `lang: ${stated}`,
        detail: { ko: `파일 이름은 ${lang}.mdx 입니다`, en: `the file is called ${lang}.mdx` },
        expected: {
          ko: '파일 이름과 언어를 맞추세요.',
          en: 'Make the name of the file and the language agree.',
        },
      },
      place: parsed.lines.place(range.start, range.end),
      file: parsed.file,
    };
  }
}
