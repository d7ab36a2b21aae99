import { z } from 'zod';

/** A point in one of our files: line and column count from 1, offset from 0 in UTF-16 units. */
export const Point = z.strictObject({ line: z.int(), column: z.int(), offset: z.int() });
export type Point = z.infer<typeof Point>;

/** A stretch of one of our files, end exclusive (the position of unist). */
export const Place = z.strictObject({ start: Point, end: Point });
export type Place = z.infer<typeof Place>;
