import type { Place } from '../../schemas/place.ts';
import type { Recomputed } from '../rules/index.ts';
import { inspectTests } from '../statistics/index.ts';
import { findChanges } from './find-changes.ts';
import { findShares } from './counted-shares.ts';

/** Recomputes what a text says with all its numbers: shares beside their counts, changes between two ends, reported tests. */
export function recompute(
  text: string,
  placeOf: (range: { start: number; end: number }) => Place,
): Recomputed {
  return {
    shares: findShares(text).map(({ start, end, ...share }) => ({
      ...share,
      place: placeOf({ start, end }),
    })),
    changes: findChanges(text).map(({ start, end, ...change }) => ({
      ...change,
      place: placeOf({ start, end }),
    })),
    tests: inspectTests(text).map((result) => ({ result, place: placeOf(result) })),
  };
}
