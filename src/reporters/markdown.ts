import type { Diagnostic } from '../../schemas/diagnostic.ts';
import type { Reporter } from './reporter.ts';
import { formatSummary } from './summary.ts';

const LEVELS = {
  ko: { error: '오류', warning: '경고', note: '참고' },
  en: { error: 'error', warning: 'warning', note: 'note' },
} as const;

/** For comments of a pull request: the counts, then by file what was found and what to do. */
export const markdown: Reporter = (report, { locale, quiet }) => {
  const shown = report.diagnostics.filter(({ level }) => !quiet || level === 'error');
  const summary = formatSummary(report, { locale, paint: (_style, text) => text });
  const files = [...Map.groupBy(shown, ({ file }) => file)].map(
    ([file, diagnostics]) =>
      `### ${escapeMarkdown(file)}\n\n${diagnostics.map((one) => formatItem(one, locale)).join('')}`,
  );
  return `${['## Caveat\n', ...summary.split('\n').map((line) => `- ${escapeMarkdown(line)}`)].join('\n')}\n${files.map((file) => `\n${file}`).join('')}`;
};

function formatItem({ level, ruleId, place, message }: Diagnostic, locale: 'ko' | 'en'): string {
  const { line, column } = place.start;
  const [found = '', ...remedy] = message
    .split(/[\r\n]+/)
    .map((text) => escapeMarkdown(text.trim()))
    .filter((text) => text !== '');
  const head = `- **${LEVELS[locale][level]}** ${line}:${column} \`${ruleId}\`: ${found}`;
  return `${[head, ...remedy.map((text) => `  ${escapeStart(text)}`)].join('\\\n')}\n`;
}

/** What would begin a list, a heading or a line across. */
const escapeStart = (text: string): string =>
  text.replace(/^[-+=#]/, '\\$&').replace(/^(\d{1,9})(?=[.)])/, '$1\\');

/** Where a renderer would mention somebody, or make a link of an address, which swallows the escapes behind it. */
const CALLS = /[@#](?=[\p{L}\p{N}])|:(?=\/\/)|www(?=\.)/giu;

/** Code spans stay; all else that a renderer would take for markup is escaped. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\r\n]+/g, ' ')
    .split(/((?<!`)`[^`]+`(?!`))/)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replace(/[\\*_~<>[\]|!$`&]/g, '\\$&').replace(CALLS, '$&&#8203;'),
    )
    .join('');
}
