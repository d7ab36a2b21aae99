import type { DanglingName } from './context.ts';
import { NONE_YET } from './dangling-faults.ts';
import { defineRule, type Words } from './define-rule.ts';

/** What is cited must be registered, or nobody can look it up. */
export const unknownSource = defineRule({
  id: 'unknown-source',
  waivable: false,
  level: 'error',
  description: {
    ko: '등록되지 않은 출처나 판을 인용합니다.',
    en: 'A source or edition is cited that the project does not have.',
  },
  messages: {
    source: {
      ko: '등록된 출처 가운데 `{name}` 이 없습니다. 이 글에서 인용한 곳: {where}.\n`caveat source add` 로 등록하거나 있는 이름으로 바꾸세요: {known}',
      en: 'No source `{name}` is registered; it is cited here on {where}.\nRegister it with `caveat source add`, or use one that is there: {known}',
    },
    unreadable: {
      ko: '출처 `{name}` 의 source.yaml을 읽을 수 없어 아무것도 대조하지 못했습니다. 이 글에서 인용한 곳: {where}.\n`content/sources/{name}/source.yaml` 부터 고치세요. 고칠 곳은 그 파일 이름 아래에 적었습니다.',
      en: 'The source.yaml of `{name}` cannot be read, so nothing was compared with it; it is cited here on {where}.\nMend `content/sources/{name}/source.yaml` first; what is wrong is told under its name.',
    },
    edition: {
      ko: '출처 `{source}` 에 `{name}` 판이 없습니다. 이 글에서 인용한 곳: {where}.\n`caveat source add` 로 등록하거나 있는 이름으로 바꾸세요: {known}',
      en: 'Source `{source}` has no edition `{name}`; it is cited here on {where}.\nRegister it with `caveat source add`, or use one that is there: {known}',
    },
  },
  *check({ dangling }, project) {
    const unreadable = new Set(project.problems.map(({ file }) => file));
    const unknown = dangling.filter(isOfSource);
    // One fault for each name, however often it is cited: they are mended together.
    for (const cited of Map.groupBy(
      unknown,
      ({ kind, source, name }) => `${kind} ${source ?? ''} ${name}`,
    ).values()) {
      const [first] = cited;
      if (!first) continue;
      const { kind, name, source = name, known, place } = first;
      const lines = [...new Set(cited.map((each) => each.place.start.line))].sort((a, b) => a - b);
      const data = {
        name,
        source,
        lines: lines.join(', '),
        where: linesInWords(lines),
        known: known.slice(0, MOST_KNOWN).join(', ') || NONE_YET,
      };
      const isThere = kind === 'source' && unreadable.has(`content/sources/${name}/source.yaml`);
      yield { messageId: isThere ? 'unreadable' : kind, place, data };
    }
  },
});

const linesInWords = (lines: readonly number[]): Words => ({
  ko: `${lines.join(', ')}행`,
  en: `${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`,
});

/** So many known names are offered. */
const MOST_KNOWN = 5;

const isOfSource = (dangling: DanglingName): dangling is DanglingName & { kind: 'source' | 'edition' } =>
  dangling.kind === 'source' || dangling.kind === 'edition';
