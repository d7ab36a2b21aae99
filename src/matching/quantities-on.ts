import type { PackedQuantity, PageQuantity } from '../../schemas/pack.ts';
import { Bound, QuantityKind } from '../../schemas/quantity.ts';
import { findPages } from './page-range.ts';
import type { PackIndex } from './quote-index.ts';

function unpack([word, text, kind, value, unit, decimals, bound, more]: PackedQuantity): PageQuantity {
  return {
    text,
    kind: typeof kind === 'number' ? (QuantityKind.options[kind] ?? 'number') : kind,
    value,
    unit: unit === 0 ? null : unit,
    decimals,
    bound: Bound.options[bound] ?? 'exact',
    approximate: more?.approximate ?? false,
    ...(more?.high === undefined ? {} : { high: more.high }),
    ...(more?.role === undefined ? {} : { role: more.role }),
    ...(more?.plusMinus === undefined ? {} : { plusMinus: more.plusMinus }),
    ...(more?.confidence === undefined ? {} : { confidence: more.confidence }),
    word,
  };
}

/** Recognized figures that a pack holds for a page or range of pages; all pages without one, null for an unknown page. */
export function quantitiesOn(document: PackIndex, page?: number | string): PageQuantity[] | null {
  const range =
    page === undefined
      ? { first: 0, last: document.pack.pages.length - 1 }
      : findPages(document.labels, page);
  if (!range) return null;
  return document.pack.pages
    .slice(range.first, range.last + 1)
    .flatMap((one) => (one.quantities ?? []).map(unpack));
}
