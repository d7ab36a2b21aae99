import type { Draft } from './draft.ts';

export const LONGEST_GAP = 32;

export function mergeUnits(a: Draft, b: Draft): void {
  a.tail = b.tail;
  if (b.unit !== null) {
    a.unit = b.unit;
    if (b.unitStart !== undefined) a.unitStart = b.unitStart;
    if (b.unitEnd !== undefined) a.unitEnd = b.unitEnd;
  }
}

export function gapText(text: string, a: Draft, b: Draft): string | null {
  return b.head - a.tail > LONGEST_GAP || b.head < a.tail ? null : text.slice(a.tail, b.head);
}
