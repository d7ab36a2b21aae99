import { z } from 'zod';

/** A name that is also a folder, an anchor or a key: lower-case words joined by single hyphens. */
export const Slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'use lower-case letters, digits and single hyphens')
  .max(80);
export type Slug = z.infer<typeof Slug>;
