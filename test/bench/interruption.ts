import { indexPages, isPass, matchQuote, type TextIndex } from '../../src/matching/index.ts';
import type { PageText } from '../../src/text/reading.ts';

const stands = (quote: string, index: TextIndex): boolean => {
  const { status } = matchQuote({ quote }, index);
  return isPass(status) || status === 'ambiguous';
};

/**
 * What stands in a text between the two halves of a quotation that other text interrupts: the longest beginning that
 * stands, and the longest end. Null where neither half is found, or nothing lies between them.
 */
export function interruptionIn(quote: string, pages: readonly PageText[]): string | null {
  const index = indexPages(pages);
  const words = quote.split(/\s+/u);
  const longest = (part: (count: number) => string): number => {
    let count = words.length - 1;
    while (count > 1 && !stands(part(count), index)) count -= 1;
    return count;
  };
  const head = words
    .slice(
      0,
      longest((count) => words.slice(0, count).join(' ')),
    )
    .join(' ');
  const tail = words.slice(words.length - longest((count) => words.slice(-count).join(' '))).join(' ');
  const before = matchQuote({ quote: head }, index);
  const after = matchQuote({ quote: tail }, index);
  const page = (label: string | undefined): number => Number(label ?? 0) - 1;
  if (before.end === undefined || after.start === undefined) return null;
  const from = page(before.endPage ?? before.page);
  const to = page(after.page);
  if (to < from || (to === from && after.start < before.end)) return 'its parts stand in another order';
  const all = pages.slice(from, to + 1).map(({ text }) => text);
  const last = all.length - 1;
  if (last === 0) return (all[0] ?? '').slice(before.end, after.start);
  return [
    (all[0] ?? '').slice(before.end),
    ...all.slice(1, last),
    (all[last] ?? '').slice(0, after.start),
  ].join('\f');
}
