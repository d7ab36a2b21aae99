import { makeStream } from '../text/stream.ts';

/** Pages or sections that a locator covers: indices, both inclusive. */
export interface PageRange {
  first: number;
  last: number;
}

/** What can be asked of pages by their labels: built once per document. */
export interface PageLabels {
  labels: readonly string[];
  headings: readonly (string | undefined)[];
  byLabel: ReadonlyMap<string, number>;
}

const fold = (label: string): string => label.trim().toLowerCase();

export function makePageLabels(
  pages: readonly { label: string; heading?: string | undefined }[],
): PageLabels {
  const byLabel = new Map<string, number>();
  pages.forEach(({ label }, index) => {
    if (!byLabel.has(fold(label))) byLabel.set(fold(label), index);
  });
  return { labels: pages.map(({ label }) => label), headings: pages.map(({ heading }) => heading), byLabel };
}

/**
 * Find the pages of a cite: a label ("27", "iv"), or a range of labels ("34-37"). Null where there is no such page.
 * Only labels count; an edition without printed labels carries 1, 2, 3, … as labels.
 */
export function findPages(pages: PageLabels, page: number | string): PageRange | null {
  const label = fold(String(page)).replace(/^pp?\.\s*/u, '');
  const exact = pages.byLabel.get(label);
  if (exact !== undefined) return { first: exact, last: exact };
  const parts = label.split(/[-‐-―−~]/u);
  if (parts.length !== 2) return null;
  const first = pages.byLabel.get(fold(parts[0] ?? ''));
  const last = pages.byLabel.get(fold(parts[1] ?? ''));
  return first === undefined || last === undefined || last < first ? null : { first, last };
}

const squeeze = (text: string): string => makeStream(text).text.toLowerCase();

const NUMBER = /^(?:§|section|sec\.?|appendix|chapter)?\s*([a-z]|[a-z]?\d+(?:\.\d+)*)(?![\p{L}\d])/u;

/** Number at the head of a heading: "4.1.1 Blackmail" → "4.1.1". */
function numberOf(heading: string): string | undefined {
  return NUMBER.exec(fold(heading))?.[1];
}

/**
 * Find the part of a source that a section locator names, by its heading or by its number; "4.1" covers "4.1.2".
 * Null where no section has that name.
 */
export function findSection(pages: PageLabels, section: string): PageRange | null {
  const wanted = squeeze(section);
  const number = numberOf(section);
  let first = -1;
  let last = -1;
  for (let index = 0; index < pages.labels.length; index += 1) {
    const names = [pages.labels[index] ?? '', pages.headings[index] ?? ''];
    const hit = names.some((name) => {
      if (name === '') return false;
      if (squeeze(name) === wanted) return true;
      const own = numberOf(name);
      return number !== undefined && own !== undefined && fold(section).endsWith(number)
        ? own === number || own.startsWith(`${number}.`)
        : false;
    });
    if (!hit) continue;
    if (first < 0) first = index;
    last = index;
  }
  return first < 0 ? null : { first, last };
}
