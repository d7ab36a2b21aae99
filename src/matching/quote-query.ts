import type { QuoteMatch } from '../../schemas/match.ts';
import { findCitable, findPages, findSection, type PageLabels, type PageRange } from './page-range.ts';

/** A quotation to look for, with what its evidence says about its place. */
export interface QuoteQuery {
  quote: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
  page?: number | string | undefined;
  section?: string | undefined;
  figure?: number | string | undefined;
  table?: number | string | undefined;
  note?: number | string | undefined;
}

/** Where a figure, table or note that a query names stands; the first that is known. */
function citedBy(query: QuoteQuery, pages: PageLabels): PageRange | null {
  for (const kind of ['figure', 'table', 'note'] as const) {
    const label = query[kind];
    const found = label === undefined ? undefined : findCitable(pages, kind, label);
    if (found) return found;
  }
  return null;
}

/**
 * The pages a query allows: all, a range, or null where the document has no such page. A figure, table or note says where
 * to look only where neither page nor section does.
 */
export function allowedPages(query: QuoteQuery, pages: PageLabels): PageRange | null {
  const all = { first: 0, last: pages.labels.length - 1 };
  if (query.page === undefined && query.section === undefined) return citedBy(query, pages) ?? all;
  const page = query.page === undefined ? all : findPages(pages, query.page);
  const section = query.section === undefined ? all : findSection(pages, query.section);
  if (!page || !section) return null;
  const both = { first: Math.max(page.first, section.first), last: Math.min(page.last, section.last) };
  return both.first <= both.last ? both : null;
}

/** A place where a quotation stands, in whichever index. */
export interface Place {
  firstPage: number;
  lastPage: number;
  status: 'exact' | 'normalized' | 'edited';
  /** Offsets in the texts of the two pages, where the text is at hand. */
  start?: number;
  end?: number;
  contrast?: string | undefined;
  /** How well prefix and suffix fit: words first, then characters. */
  fit: [number, number];
}

const REASON = { exact: 'verbatim', normalized: 'normal-form', edited: 'edited-openly' } as const;

function describe(place: Place, labels: readonly string[]): QuoteMatch {
  const page = labels[place.firstPage] ?? '';
  return {
    status: place.status,
    why: REASON[place.status],
    page,
    ...(place.start === undefined ? {} : { start: place.start }),
    ...(place.lastPage === place.firstPage ? {} : { endPage: labels[place.lastPage] ?? '' }),
    ...(place.end === undefined ? {} : { end: place.end }),
    ...(place.contrast === undefined ? {} : { contrast: place.contrast }),
  };
}

/**
 * Of places that end together keep the shortest: an ellipsis leaps from the nearest words that fit.
 * `endOf` names the end.
 */
export function shortest<T>(
  places: readonly T[],
  startOf: (place: T) => number,
  endOf: (place: T) => number,
): T[] {
  const best = new Map<number, T>();
  for (const place of places) {
    const known = best.get(endOf(place));
    if (known === undefined || startOf(known) < startOf(place)) best.set(endOf(place), place);
  }
  return [...best.values()];
}

function pagesOf(places: readonly Place[], labels: readonly string[]): string[] {
  const found = new Set<string>();
  for (const place of places) {
    for (let page = place.firstPage; page <= place.lastPage; page += 1) found.add(labels[page] ?? '');
  }
  return [...found];
}

const better = (a: Place, b: Place): boolean =>
  a.fit[0] > b.fit[0] || (a.fit[0] === b.fit[0] && a.fit[1] > b.fit[1]);

/**
 * Turn the places of a quotation into an answer: on the cited pages or elsewhere, one place or several.
 * Null where there is no place at all.
 */
export function choosePlace(
  places: readonly Place[],
  pages: PageLabels,
  allowed: PageRange | null,
): QuoteMatch | null {
  if (places.length === 0) return null;
  const { labels } = pages;
  const inside = allowed
    ? places.filter(({ firstPage, lastPage }) => firstPage >= allowed.first && lastPage <= allowed.last)
    : [];
  if (inside.length === 0) {
    const near =
      allowed && places.some((place) => place.firstPage <= allowed.last && place.lastPage >= allowed.first);
    return {
      status: 'wrong-page',
      why: near ? 'page-range-too-short' : 'other-page',
      foundPages: pagesOf(places, labels),
      ...(places.length > 1 ? { places: places.length } : {}),
    };
  }
  const ranked = [...inside].sort((a, b) => (better(a, b) ? -1 : better(b, a) ? 1 : 0));
  const [best, next] = ranked;
  if (!best) return null;
  if (!next || better(best, next)) return describe(best, labels);
  const tied = inside.filter((place) => !better(best, place));
  return {
    status: 'ambiguous',
    why: 'several-places',
    page: labels[best.firstPage] ?? '',
    foundPages: pagesOf(tied, labels),
    places: tied.length,
  };
}
