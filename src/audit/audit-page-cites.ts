import type { AuditItem, AuditRemark } from '../../schemas/audit.ts';
import { type FigureIndex, nearestPassage } from '../matching/index.ts';
import { type AuditSource, labelOf } from './audit-source.ts';
import type { PageCite } from './page-cites.ts';
import { within } from './within.ts';

type PageCiteItem = Omit<AuditItem, 'note' | 'line' | 'remarks'> & { remarks: AuditRemark[] };
type Placed = Pick<AuditItem, 'start' | 'end' | 'status' | 'source' | 'page'>;

const SAME_TOPIC = 0.4;
const FEWEST_COMPARED = 5;
/** A sentence ends this many characters behind the cite that it carries. */
const TAIL = 40;

/** Labels that a cite covers: "33-36" → 33, 34, 35, 36; only whole numbers can be counted through. */
function labelsOf(pages: string): ReadonlySet<string> {
  const [first = '', last = first] = pages.split('-');
  const [from, to] = [Number(first), Number(last)];
  if (!(to >= from) || to - from > 200) return new Set([pages]);
  return new Set(Array.from({ length: to - from + 1 }, (_, at) => String(from + at)));
}

/**
 * Whether what a page cite stands for is on the cited pages: the figures and quotations before it that have a place
 * in a source with pages, or where there are none the passages nearest to its sentences.
 */
export function auditPageCite(
  cite: PageCite,
  report: FigureIndex,
  /** In order of their starts. */
  items: readonly Placed[],
  sources: readonly AuditSource[],
): PageCiteItem {
  const paged = sources.filter(({ paging }) => paging === 'pages');
  const wanted = labelsOf(cite.pages);
  const item = { text: cite.text, start: cite.start, end: cite.end, kind: 'page-cite' as const };
  const ids = new Set(paged.map(({ id }) => id));
  const placed = within(items, cite.covers).filter(
    ({ status, source, page }) =>
      (status === 'stands' || status === 'rounded') && page !== undefined && ids.has(source ?? ''),
  );
  const places =
    placed.length > 0
      ? placed.map(({ source = '', page = '' }) => ({ source, page }))
      : nearestPlaces(cite, report, paged);
  const fit = places.find(({ page }) => wanted.has(page));
  if (fit) {
    const held = new Set(places.filter(({ source }) => source === fit.source).map(({ page }) => page));
    const [first = '', last = first] = [[...wanted][0], [...wanted].at(-1)];
    const remarks: AuditRemark[] = ['page-cite-fits'];
    if (!held.has(first) || !held.has(last)) remarks.push('page-cite-too-wide');
    return { ...item, status: 'stands', remarks, source: fit.source, page: fit.page };
  }
  const [other] = places;
  if (other && placed.length > 0 && !standsForOthers(cite, report, items, placed))
    return {
      ...item,
      status: 'differs',
      remarks: ['page-cite-elsewhere'],
      source: other.source,
      page: other.page,
    };
  return { ...item, status: 'identifier', remarks: [] };
}

/** Whether the sentence that ends in the cite states something, none of which has a place: what stands before is not meant. */
function standsForOthers(
  { start }: PageCite,
  report: FigureIndex,
  items: readonly Placed[],
  placed: readonly Placed[],
): boolean {
  const sentence = report.sentences.findLast((one) => one.start < start);
  if (!sentence) return false;
  const own = items.filter((item) => item.start >= sentence.start && item.end <= start);
  return own.length > 0 && own.every((item) => item.status !== 'identifier' && !placed.includes(item));
}

function nearestPlaces(cite: PageCite, report: FigureIndex, sources: readonly AuditSource[]) {
  return within(report.sentences, { start: cite.covers.start, end: cite.covers.end + TAIL }).flatMap(
    ({ steps }) =>
      sources.flatMap((source) => {
        const near = nearestPassage(
          steps.filter(({ term }) => term !== null),
          report.lang,
          source.figures,
        );
        return near && near.share >= SAME_TOPIC && near.compared >= FEWEST_COMPARED
          ? [{ source: source.id, page: labelOf(source, source.figures.sentences[near.sentence]?.page ?? 0) }]
          : [];
      }),
  );
}
