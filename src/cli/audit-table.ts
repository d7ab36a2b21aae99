import { styleText } from 'node:util';
import type { AuditReport, AuditStatus } from '../../schemas/audit.ts';
import type { Locale } from '../../schemas/language.ts';
import { STATUS_WORDS, summaryOf, TABLE_WORDS } from './audit-words.ts';
import { cellText, cutTo, formatTable } from './table.ts';

const COLOURS: Readonly<Record<AuditStatus, Parameters<typeof styleText>[0]>> = {
  stands: 'green',
  rounded: 'green',
  differs: 'red',
  'not-found': 'yellow',
  identifier: 'dim',
  unattributed: 'dim',
  opinion: 'dim',
};

/** Columns of a terminal that each cell may take. */
const CELL = 44;
const SOURCE = 28;
const PAGE = 20;
const NOTE = 90;
const PASSAGE = 200;

/** Verdicts that a reader checks against the passage itself. */
const DOUBTFUL: ReadonlySet<AuditStatus> = new Set(['differs', 'rounded', 'unattributed']);

/** An audit as people read it: a line for each item, and the counts. */
export function auditTable({ items, counts, sources }: AuditReport, locale: Locale): string {
  const words = TABLE_WORDS[locale];
  const paged = new Set(sources.filter(({ paging }) => paging === 'pages').map(({ id }) => id));
  const placeIn = (source: string, page: string): string => (paged.has(source) ? words.page(page) : page);
  const rows = items.map(({ line, text, status, source, page, note }) => [
    String(line),
    cutTo(cellText(text), CELL),
    styleText(COLOURS[status], STATUS_WORDS[status][locale]),
    source === undefined
      ? ''
      : `${cutTo(cellText(source), SOURCE)}${page === undefined ? '' : ` ${placeIn(source, cutTo(cellText(page), PAGE))}`}`,
    cutTo(cellText(note), NOTE),
  ]);
  const below = items.map(({ status, sourceText }) =>
    sourceText === undefined || !DOUBTFUL.has(status)
      ? undefined
      : `“${cutTo(cellText(sourceText), PASSAGE)}”`,
  );
  const table = formatTable(words.header, rows, { below, columns: process.stdout.columns });
  return `${table}\n\n${summaryOf(counts, locale)}\n`;
}
