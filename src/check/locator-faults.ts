import type { Evidence } from '../../schemas/evidence.ts';
import type { QuoteMatch } from '../../schemas/match.ts';
import type { Retelling } from '../../schemas/retelling.ts';
import { findCitable, findPages, findSection, type PackIndex } from '../matching/index.ts';
import type { CheckedEvidence } from '../rules/index.ts';

/** A figure, table or note that the edition does not seem to have, or has on none of the cited pages. */
export function misplacedCaption(
  { locator }: Evidence | Retelling,
  { labels }: PackIndex,
): CheckedEvidence['caption'] {
  for (const kind of ['figure', 'table', 'note'] as const) {
    const label = locator?.[kind];
    if (locator === undefined || label === undefined) continue;
    const found = findCitable(labels, kind, label);
    const cited = locator.page === undefined ? null : findPages(labels, locator.page);
    const words = `${kind} ${String(label)}`;
    if (found === null) return { words, foundAt: [] };
    if (found && cited && (found.last < cited.first || found.first > cited.last))
      return { words, foundAt: labels.labels.slice(found.first, found.last + 1) };
  }
  return null;
}

/** "p. 27" for the 27th page of a file whose printed numbers are others. */
export function countsFile(
  { locator }: Evidence | Retelling,
  { foundPages }: QuoteMatch,
  { labels }: PackIndex,
): boolean {
  const place = Number(locator?.page) - 1;
  const label = Number.isInteger(place) ? labels.labels[place] : undefined;
  return label !== undefined && label !== String(place + 1) && (foundPages?.includes(label) ?? false);
}

/** Whether a locator names a page or section that the edition does not have. */
export function isOutOfRange({ locator }: Evidence | Retelling, document: PackIndex): boolean {
  const unknownPage = locator?.page !== undefined && findPages(document.labels, locator.page) === null;
  return (
    unknownPage || (locator?.section !== undefined && findSection(document.labels, locator.section) === null)
  );
}
