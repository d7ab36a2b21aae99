import type { Span } from '../text/stream.ts';

/** Those of some spans, in order of their starts, that begin inside a stretch of text and end inside it too. */
export function within<Item extends Span>(sorted: readonly Item[], { start, end }: Span): Item[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: Item[] = [];
  for (let at = low; at < sorted.length; at += 1) {
    const item = sorted[at];
    if (!item || item.start > end) break;
    if (item.end <= end) found.push(item);
  }
  return found;
}
