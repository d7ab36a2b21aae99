import { z } from 'zod';
import { Caveat } from './caveat.ts';
import { Claim } from './claim.ts';
import { Correction } from './correction.ts';
import { Day } from './day.ts';
import { Group } from './group.ts';
import { Language } from './language.ts';
import { Population } from './population.ts';
import { Scenario } from './scenario.ts';
import { Slug } from './slug.ts';

const heading = {
  title: z.string().trim().min(1),
  description: z.string().trim().min(1).optional().describe('One or two sentences for lists and search.'),
  lang: Language,
};

export const Status = z.enum(['draft', 'published', 'retracted']);
export type Status = z.infer<typeof Status>;

/** The frontmatter of a finding in its original language. */
export const Finding = z.strictObject({
  ...heading,
  status: Status,
  published: Day.optional(),
  updated: Day.optional(),
  topics: z.array(Slug).default([]),
  populations: z.record(Slug, Population).default({}),
  scenarios: z.record(Slug, Scenario).default({}),
  claims: z
    .record(Slug, Claim)
    .refine((claims) => Object.keys(claims).length > 0, 'a finding makes at least one claim'),
  groups: z.record(Slug, Group).default({}),
  caveats: z.array(Caveat).default([]),
  corrections: z.array(Correction).default([]),
});
export type Finding = z.infer<typeof Finding>;

/** The frontmatter of a finding in another language: it inherits every claim from `translates`. */
export const FindingTranslation = z.strictObject({
  ...heading,
  translates: Language.describe('Language of the original, which holds the claims.'),
  translated: Day.optional(),
});
export type FindingTranslation = z.infer<typeof FindingTranslation>;
