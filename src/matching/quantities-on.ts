import type { PageQuantity } from '../../schemas/pack.ts';
import { unpackFigures } from '../text/packed-figures.ts';
import { findPages } from './page-range.ts';
import type { PackIndex } from './quote-index.ts';

/** Recognized figures that a pack holds for a page or range of pages; all pages without one, null for an unknown page. */
export function quantitiesOn(document: PackIndex, page?: number | string): PageQuantity[] | null {
  const range =
    page === undefined
      ? { first: 0, last: document.pack.pages.length - 1 }
      : findPages(document.labels, page);
  if (!range) return null;
  return document.pack.pages.slice(range.first, range.last + 1).flatMap((one) => unpackFigures(one));
}
