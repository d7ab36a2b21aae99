import type { Diagnostic } from '../../schemas/diagnostic.ts';
import type { Reporter, ReportOptions } from './reporter.ts';
import { formatSummary } from './summary.ts';

const LEVELS = {
  ko: { error: '오류', warning: '경고', note: '참고' },
  en: { error: 'error', warning: 'warning', note: 'note' },
} as const;
const COLOURS = { error: 'red', warning: 'yellow', note: 'blue' } as const;

/** For people at a terminal: by file, what is wrong first, what to do under it, the counts last. */
export const stylish: Reporter = (report, options) => {
  const shown = report.diagnostics.filter(({ level }) => !options.quiet || level === 'error');
  const byFile = Map.groupBy(shown, ({ file }) => file);
  const files = [...byFile].map(
    ([file, diagnostics]) =>
      `${options.paint('underline', file)}\n${diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, options)).join('\n')}\n`,
  );
  return [...files, `${formatSummary(report, options)}\n`].join('\n');
};

function formatDiagnostic(diagnostic: Diagnostic, { locale, paint }: ReportOptions): string {
  const { line, column } = diagnostic.place.start;
  const [found = '', ...remedy] = diagnostic.message.split('\n');
  const level = paint(COLOURS[diagnostic.level], LEVELS[locale][diagnostic.level]);
  const head = `  ${paint('dim', `${line}:${column}`)}  ${level}  ${found}  ${paint('dim', diagnostic.ruleId)}`;
  return [head, ...remedy.map((text) => `         ${text}`)].join('\n');
}
