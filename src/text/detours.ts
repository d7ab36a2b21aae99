import type { Reading } from './reading.ts';

/** Words [from, to) of the main reading for which another reading has words [altFrom, altTo). */
export interface Detour {
  from: number;
  to: number;
  altFrom: number;
  altTo: number;
}

/**
 * Where another reading of the same text parts from the main one, in order. Stretches less than `size` words
 * apart are one detour, since shingles of `size` words would span both. Linear.
 */
export function findDetours(main: Reading, other: Reading, size: number): Detour[] {
  const a = main.words;
  const b = other.words;
  const startOf = (reading: Reading, index: number): number =>
    reading.stream.from[reading.words[index]?.start ?? 0] ?? 0;
  const same = (i: number, j: number): boolean => {
    const left = a[i];
    const right = b[j];
    if (!left || !right || startOf(main, i) !== startOf(other, j)) return false;
    return main.stream.text.slice(left.start, left.end) === other.stream.text.slice(right.start, right.end);
  };
  const found: Detour[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (same(i, j)) {
      i += 1;
      j += 1;
      continue;
    }
    const start = { i, j };
    while ((i < a.length || j < b.length) && !same(i, j)) {
      const left = i < a.length ? startOf(main, i) : Infinity;
      const right = j < b.length ? startOf(other, j) : Infinity;
      if (left <= right) i += 1;
      if (right <= left) j += 1;
    }
    const last = found.at(-1);
    if (last && start.i - last.to < size) {
      last.to = i;
      last.altTo = j;
    } else found.push({ from: start.i, to: i, altFrom: start.j, altTo: j });
  }
  return found;
}
