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
  const [found = '', ...remedy] = message.split('\n').map(escapeMarkdown);
  const head = `- **${LEVELS[locale][level]}** ${line}:${column} \`${ruleId}\`: ${found}`;
  return `${[head, ...remedy.map((text) => `  ${text}`)].join('\\\n')}\n`;
}

/** Code spans stay; all else that a renderer would take for markup is escaped, and nobody is mentioned. */
function escapeMarkdown(text: string): string {
  return text
    .split(/(`[^`\n]*`)/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(/[\\*_~<>[\]|!$`&]/g, '\\$&').replace(/[@#](?=[\p{L}\p{N}])/gu, '$&&#8203;'),
    )
    .join('');
}
