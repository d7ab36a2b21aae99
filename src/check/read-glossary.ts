import { Glossary, type LockedTerm } from '../../schemas/glossary.ts';
import type { FileProblem, Words } from '../rules/index.ts';
import type { ProjectFile } from './read-project.ts';
import { readYaml } from './read-yaml.ts';
import { readBySchema } from './schema-problems.ts';

/** Reads the term lock; whatever is wrong comes back as problems with their places. No file means no terms. */
export function readGlossary(file: ProjectFile | undefined): {
  terms: readonly LockedTerm[];
  problems: FileProblem[];
} {
  if (!file) return { terms: [], problems: [] };
  const read = readYaml(file);
  if ('problems' in read) return { terms: [], problems: read.problems };
  const { yaml, lines } = read;
  const { data, problems } = readBySchema(Glossary, yaml, lines, file.file);
  const terms = data?.terms ?? [];
  const problemAt = (
    path: readonly PropertyKey[],
    at: string,
    detail: Words,
    expected: Words,
  ): FileProblem => {
    const { start, end } = yaml.rangeOf(path);
    return {
      messageId: 'layout',
      data: { at, detail, expected },
      place: lines.place(start, end),
      file: file.file,
    };
  };
  const seen = new Set<string>();
  terms.forEach(({ term, from, renderings }, index) => {
    if (seen.has(`${from} ${term}`))
      problems.push(
        problemAt(
          ['terms', index, 'term'],
          term,
          { ko: '이 용어가 두 번 나옵니다', en: 'this term is listed twice' },
          { ko: '한 항목으로 합치세요.', en: 'Make one entry of the two.' },
        ),
      );
    seen.add(`${from} ${term}`);
    for (const [lang, { use, never }] of Object.entries(renderings)) {
      const both = never.find((word) => use.includes(word));
      if (both !== undefined)
        problems.push(
          problemAt(
            ['terms', index, 'renderings', lang, 'never'],
            both,
            { ko: 'use와 never에 함께 있습니다', en: 'it stands under both use and never' },
            { ko: '한쪽에서 지우세요.', en: 'Remove it from one of them.' },
          ),
        );
      if (lang === from)
        problems.push(
          problemAt(
            ['terms', index, 'renderings', lang],
            lang,
            { ko: '용어와 같은 언어입니다', en: 'this is the language of the term itself' },
            { ko: '다른 언어의 번역어만 적으세요.', en: 'List renderings in other languages only.' },
          ),
        );
    }
  });
  return { terms, problems };
}
