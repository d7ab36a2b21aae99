import { makeStream } from '../text/stream.ts';

/** Pages or sections that a locator covers: indices, both inclusive. */
export interface PageRange {
  first: number;
  last: number;
}

/** What has a number of its own on a page. */
export type CitableKind = 'figure' | 'table' | 'note';

/** A label or heading in normal form, and the number at its head. */
interface SectionName {
  words: string;
  number: string | undefined;
}

/** What can be asked of pages by their labels: built once per document. */
export interface PageLabels {
  labels: readonly string[];
  /** What each page goes by where sections are asked for: label and heading. Read when first asked for. */
  sectionNames: () => readonly (readonly SectionName[])[];
  byLabel: ReadonlyMap<string, number>;
  /** Pages on which captions and notes stand: "figure 3", "table A2", "note 12". */
  citable: ReadonlyMap<string, readonly number[]>;
}

const fold = (label: string): string => label.trim().toLowerCase();

export function makePageLabels(
  pages: readonly {
    label: string;
    heading?: string | undefined;
    captions?: readonly string[] | undefined;
    notes?: readonly number[] | undefined;
  }[],
): PageLabels {
  const citable = new Map<string, number[]>();
  pages.forEach(({ captions = [], notes = [] }, index) => {
    for (const name of [...captions.map(fold), ...notes.map((number) => `note ${String(number)}`)])
      citable.set(name, [...(citable.get(name) ?? []), index]);
  });
  const byLabel = new Map<string, number>();
  pages.forEach(({ label }, index) => {
    if (!byLabel.has(fold(label))) byLabel.set(fold(label), index);
  });
  let names: readonly (readonly SectionName[])[] | undefined;
  return {
    labels: pages.map(({ label }) => label),
    sectionNames: () =>
      (names ??= pages.map(({ label, heading = '' }) =>
        [label, heading].filter((name) => name !== '').map(sectionName),
      )),
    byLabel,
    citable,
  };
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

/** The number at the head of "4.1.1 Blackmail" is "4.1.1". */
const sectionName = (name: string): SectionName => ({
  words: squeeze(name),
  number: NUMBER.exec(fold(name))?.[1],
});

/**
 * Find the part of a source that a section locator names, by its heading or by its number; "4.1" covers "4.1.2".
 * Null where no section has that name.
 */
export function findSection(pages: PageLabels, section: string): PageRange | null {
  const { words: wanted, number } = sectionName(section);
  const isNumbered = number !== undefined && fold(section).endsWith(number);
  let first = -1;
  let last = -1;
  for (const [index, names] of pages.sectionNames().entries()) {
    const hit = names.some(
      ({ words, number: own }) =>
        words === wanted || (isNumbered && (own === number || own?.startsWith(`${number}.`) === true)),
    );
    if (!hit) continue;
    if (first < 0) first = index;
    last = index;
  }
  return first < 0 ? null : { first, last };
}

/** Pages in a row that a caption may run over: a table that goes on. */
const LONGEST_RUN = 5;

/**
 * Find the pages on which a figure, table or note stands, by its number; "4.2" finds "4.2.A" where there is no other.
 * Null where the document has others of the kind but not this one, undefined where none of the kind is known.
 */
export function findCitable(
  { citable }: PageLabels,
  kind: CitableKind,
  label: string | number,
): PageRange | null | undefined {
  const wanted = fold(`${kind} ${String(label)}`);
  const names = [...citable.keys()].filter((name) => name.startsWith(`${kind} `));
  if (names.length === 0) return undefined;
  const parts = names.filter(
    (name) => name.startsWith(wanted) && /^\.?[a-z]$/u.test(name.slice(wanted.length)),
  );
  const pages = (citable.get(wanted) ?? parts.flatMap((name) => citable.get(name) ?? [])).toSorted(
    (a, b) => a - b,
  );
  const [first] = pages;
  if (first === undefined) return null;
  let last = first;
  for (const page of pages) if (page <= last + 1 && page - first < LONGEST_RUN) last = page;
  return { first, last };
}
