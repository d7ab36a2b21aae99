import { LINE_FEED, SPACE, classAt } from './characters.ts';
import type { Draft } from './draft.ts';

/** No two figures further apart than this are joined, in UTF-16 code units. */
export const LONGEST_GAP = 32;

/** Gives the first of two joined drafts the tail and the unit of the second. */
export function mergeUnits(a: Draft, b: Draft): void {
  a.tail = b.tail;
  if (b.unit !== null) {
    a.unit = b.unit;
    if (b.unitStart !== undefined) a.unitStart = b.unitStart;
    if (b.unitEnd !== undefined) a.unitEnd = b.unitEnd;
  }
}

/** What stands between two drafts, or null where it is too long. */
export function gapText(text: string, a: Draft, b: Draft): string | null {
  return b.head - a.tail > LONGEST_GAP || b.head < a.tail ? null : text.slice(a.tail, b.head);
}

/** Whether two drafts stand in different items of a list or different paragraphs, so that nothing joins them. */
export function areParted(text: string, a: Draft, b: Draft): boolean {
  if (b.head - a.tail > LONGEST_GAP) return false;
  let at = a.tail;
  while (at < b.head && text.charCodeAt(at) !== LINE_FEED) at += 1;
  if (at >= b.head) return false;
  at += 1;
  while (at < b.start && classAt(text, at) === SPACE && text.charCodeAt(at) !== LINE_FEED) at += 1;
  return '\n-–—*+•·‣◦▪'.includes(text.charAt(at)) && at < text.length;
}
