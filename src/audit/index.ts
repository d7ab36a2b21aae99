import { type AuditItem, type AuditRemark, type AuditReport, AuditStatus } from '../../schemas/audit.ts';
import type { FigureMatch } from '../../schemas/figure-match.ts';
import { indexFigures, namesPopulation } from '../matching/index.ts';
import { isFigure } from '../quantities/index.ts';
import { guessLanguage } from '../text/guess-language.ts';
import type { Span } from '../text/stream.ts';
import { auditFigures } from './audit-figures.ts';
import { auditPageCite } from './audit-page-cites.ts';
import { auditQuotation } from './audit-quotations.ts';
import type { AuditSource } from './audit-source.ts';
import { pageCitesOf } from './page-cites.ts';
import { quotationsOf } from './quotations.ts';
import { repeatsIn } from './repeats.ts';

export { type AuditSource, openAuditSource, openPackSource } from './audit-source.ts';
export { draftFinding, type DraftWords } from './draft-finding.ts';

/** An item with the match that decided on it, where it is a figure; `note` is left to whoever puts it into words. */
export type AuditedItem = Omit<AuditItem, 'note'> & { match: FigureMatch | null };

/** What an audit found, before it is put into words. */
export interface Audit {
  text: string;
  lang: string;
  items: AuditedItem[];
  counts: AuditReport['counts'];
}

/**
 * Hold every figure, page cite and quotation of a report against its sources.
 *
 * Nothing is fetched and nothing guessed by a model: the same texts give the same answers.
 */
export function auditReport(
  text: string,
  sources: readonly AuditSource[],
  options: { lang?: string | undefined } = {},
): Audit {
  const lang = options.lang ?? guessLanguage(text);
  const report = indexFigures([{ label: '', text }], lang);
  const figures = auditFigures(report, sources);
  const quotations = quotationsOf(text).map((quotation) => auditQuotation(quotation, sources));
  const cites = pageCitesOf(
    text,
    report.figures.map(({ quantity }) => quantity),
  );
  const placed = [...figures, ...quotations].sort((a, b) => a.start - b.start);
  const pageCites = cites.map((cite) => auditPageCite(cite, report, placed, sources));
  const repeated = repeatsIn(text, report.sentences);
  const withoutWords = new Set(sources.filter(({ quotes }) => quotes.kind === 'pack').map(({ id }) => id));
  const citeStarts = new Set(cites.map(({ start }) => start));
  const isRepeated = spanFinder(repeated.map(({ again }) => again));
  const lineAt = lineCounter(text);
  const items = [
    ...figures.filter(({ start }) => !citeStarts.has(start)),
    ...quotations.map((item) => ({ ...item, match: null })),
    ...pageCites.map((item) => ({ ...item, match: null })),
  ]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((item): AuditedItem => {
      const remarks: AuditRemark[] = [...item.remarks];
      if (withoutWords.has(item.source ?? '') || (withoutWords.size > 0 && item.status === 'not-found'))
        remarks.push('pack-only');
      if (item.kind === 'percentage' && !namesPopulation(text, item)) remarks.push('no-population');
      if (isRepeated(item)) remarks.push('repeated');
      return { ...item, remarks, line: lineAt(item.start) };
    });
  const countOf = (status: AuditStatus): number => items.filter((item) => item.status === status).length;
  const byStatus = Object.fromEntries(AuditStatus.options.map((status) => [status, countOf(status)]));
  const notFigures = report.figures.filter(
    ({ quantity }) => !isFigure(quantity) && quantity.kind !== 'identifier',
  ).length;
  return {
    text,
    lang,
    items,
    counts: { items: items.length, byStatus, notFigures } as AuditReport['counts'],
  };
}

/** Whether an item lies in one of some spans, which come in order; items must not go back. */
function spanFinder(spans: readonly Span[]): (item: Span) => boolean {
  let at = 0;
  return ({ start, end }) => {
    while (at < spans.length && (spans[at]?.end ?? 0) < end) at += 1;
    const span = spans[at];
    return span !== undefined && span.start <= start && end <= span.end;
  };
}

/** Line of each offset, from 1; offsets must not go back. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let at = 0;
  return (offset) => {
    for (; at < offset; at += 1) if (text.charCodeAt(at) === 10) line += 1;
    return line;
  };
}
