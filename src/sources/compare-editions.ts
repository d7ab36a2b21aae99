import type { Pack, PageQuantity } from '../../schemas/pack.ts';
import { unpackFigures } from '../text/packed-figures.ts';

/** What sets the pages of a file apart from those that a pack was made from. */
export interface EditionChanges {
  pages: { before: number; after: number };
  /** Labels of pages that read otherwise, in order; those that are new or gone are apart. */
  changed: string[];
  added: string[];
  removed: string[];
  /** Figures on changed pages that came or went: "p. 3: 84% → 48%". */
  figures: { page: string; gone: string[]; come: string[] }[];
}

const texts = (figures: readonly PageQuantity[]): string[] =>
  figures.filter(({ kind, role }) => kind !== 'identifier' && role === undefined).map(({ text }) => text);

/** What the first list holds beyond the second, each as often as it does. */
function beyond(one: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return one.filter((text) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Compare two packs of one source, page by page under their labels; both must be made with one salt. */
export function compareEditions(before: Pack, after: Pack): EditionChanges {
  const old = new Map(before.pages.map((page) => [page.label, page]));
  const now = new Map(after.pages.map((page) => [page.label, page]));
  const shared = after.pages.filter(({ label }) => old.has(label));
  const changed = shared.filter(({ label, shingles, words }) => {
    const page = old.get(label);
    // The last shingles of a page run on into the next one.
    const own = (text: string | undefined, count: number): string =>
      (text ?? '').slice(0, Math.max(0, count - before.shingle + 1) * 5);
    return page?.words !== words || own(page.shingles, words) !== own(shingles, words);
  });
  return {
    pages: { before: before.pages.length, after: after.pages.length },
    changed: changed.map(({ label }) => label),
    added: [...now.keys()].filter((label) => !old.has(label)),
    removed: [...old.keys()].filter((label) => !now.has(label)),
    figures: changed.flatMap((page) => {
      const was = texts(unpackFigures(old.get(page.label) ?? {}));
      const is = texts(unpackFigures(page));
      const [gone, come] = [beyond(was, is), beyond(is, was)];
      return gone.length + come.length > 0 ? [{ page: page.label, gone, come }] : [];
    }),
  };
}
