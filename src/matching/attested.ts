import type { Attested, AttestedPassage } from '../../schemas/attested.ts';
import type { QuoteMatch } from '../../schemas/match.ts';
import { quoteKey } from '../text/quote-key.ts';
import { makePageLabels, type PageLabels } from './page-range.ts';
import { allowedPages, type QuoteQuery } from './quote-query.ts';

/** Passages that someone with the text attested, by their words in normal form. */
export interface AttestedIndex {
  kind: 'attested';
  labels: PageLabels;
  passages: ReadonlyMap<string, AttestedPassage>;
}

/** Make attested passages searchable; `labels` are those of the pages or sections of the edition, in order. */
export function openAttested(attested: Attested, labels: readonly string[]): AttestedIndex {
  return {
    kind: 'attested',
    labels: makePageLabels(labels.map((label) => ({ label }))),
    passages: new Map(attested.passages.map((passage) => [quoteKey(passage), passage])),
  };
}

const WHY = { exact: 'verbatim', normalized: 'normal-form', edited: 'edited-openly' } as const;

/**
 * Look for a quotation among the attested passages: it passes with the very words, prefix and suffix that were
 * attested, on a cited range that covers them; any other wording could not be checked.
 */
export function matchAttested(query: QuoteQuery, { labels, passages }: AttestedIndex): QuoteMatch {
  const passage = passages.get(quoteKey(query));
  if (!passage) return { status: 'could-not-check', why: 'not-attested' };
  const allowed = allowedPages(query, labels);
  const indexOf = (label: string): number => labels.byLabel.get(label.trim().toLowerCase()) ?? -1;
  const inside = passage.places.filter(({ page, endPage }) => {
    const first = indexOf(page);
    const last = endPage === undefined ? first : indexOf(endPage);
    return allowed !== null && first >= allowed.first && first >= 0 && last >= 0 && last <= allowed.last;
  });
  const [place] = inside;
  const all = [...new Set(passage.places.flatMap(({ page, endPage }) => [page, endPage ?? page]))];
  if (!place) return { status: 'wrong-page', why: 'other-page', foundPages: all };
  if (inside.length > 1 || place.several)
    return { status: 'ambiguous', why: 'several-places', page: place.page, foundPages: all };
  return {
    status: passage.status,
    why: WHY[passage.status],
    page: place.page,
    ...(place.endPage === undefined ? {} : { endPage: place.endPage }),
    ...(passage.contrast === undefined ? {} : { contrast: passage.contrast }),
  };
}
