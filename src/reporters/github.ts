import type { Reporter } from './reporter.ts';
import { formatSummary } from './summary.ts';

const COMMANDS = { error: 'error', warning: 'warning', note: 'notice' } as const;

/** Workflow commands that GitHub shows at the lines of a pull request, then the counts. */
export const github: Reporter = (report, { locale, quiet }) => {
  const lines = report.diagnostics
    .filter(({ level }) => !quiet || level === 'error')
    .map(({ level, file, place: { start, end }, message, ruleId }) => {
      const properties = [
        ['file', file],
        ['line', start.line],
        ['col', start.column],
        ['endLine', end.line],
        ['endColumn', end.column],
        ['title', ruleId],
      ]
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
        .join(',');
      return `::${COMMANDS[level]} ${properties}::${escapeData(message)}`;
    });
  return `${[...lines, formatSummary(report, { locale, paint: (_style, text) => text })].join('\n')}\n`;
};

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
