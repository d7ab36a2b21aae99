import { z } from 'zod';
import { Day } from './day.ts';
import { Derivation } from './derivation.ts';
import { Evidence } from './evidence.ts';
import { Localized } from './localized.ts';
import { Bound } from './quantity.ts';
import { Retelling } from './retelling.ts';
import { Slug } from './slug.ts';

/** A date as far as it is known: 2025, "2025-02" or 2025-02-14. */
const PartialDate = z.union([
  Day,
  z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'use YYYY-MM'),
  z.int().min(1).max(9999),
]);

const common = {
  label: Localized.optional().describe('What the figure says, in a few words.'),
  nature: z.enum(['observed', 'fitted', 'derived', 'stated']),
  scope: z.enum(['headline', 'scenario']),
  scenario: Slug.optional().describe('Required when the scope is a scenario.'),
  asOf: Day.optional().describe('The day on which the statement held.'),
  evidence: z.array(Evidence).default([]),
  retellings: z.array(Retelling).default([]),
};

const figure = {
  value: z.number(),
  bound: Bound.default('exact'),
  approximate: z.boolean().default(false),
  derived: Derivation.optional(),
};

/** One typed, checkable statement of a finding, keyed by `kind`. */
export const Claim = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('percentage'),
    ...common,
    ...figure,
    of: Slug.optional().describe('The population this is a share of; every percentage needs one.'),
  }),
  z.strictObject({
    kind: z.literal('count'),
    ...common,
    ...figure,
    unit: Localized.describe('What is counted: conversations, values.'),
    of: Slug.optional(),
  }),
  z.strictObject({
    kind: z.literal('quantity'),
    ...common,
    ...figure,
    unit: Localized,
    of: Slug.optional(),
    mean: z
      .enum(['whole-numbers', 'zero-or-one'])
      .optional()
      .describe(
        'Says that the value is the mean over the members of `of` of whole numbers, or of noughts and ones; not every number is possible then.',
      ),
    items: z
      .int()
      .min(1)
      .max(1000)
      .optional()
      .describe('Of a mean: how many whole-number answers of each member are averaged; one by default.'),
    sd: z
      .number()
      .min(0)
      .optional()
      .describe('Of a mean: standard deviation of the sample, in the evidence too.'),
  }),
  z.strictObject({ kind: z.literal('multiple'), ...common, ...figure }),
  z
    .strictObject({
      kind: z.literal('range'),
      ...common,
      low: z.number(),
      high: z.number(),
      unit: Localized,
      of: Slug.optional(),
    })
    .refine(({ low, high }) => low < high, { message: 'low must be below high', path: ['low'] }),
  z.strictObject({
    kind: z.literal('change'),
    ...common,
    from: z.number(),
    to: z.number(),
    unit: Localized,
    of: Slug.optional(),
  }),
  z.strictObject({
    kind: z.literal('statistic'),
    ...common,
    statistic: z.string().regex(/\d/, 'a statistic holds its value'),
  }),
  z.strictObject({ kind: z.literal('date'), ...common, value: PartialDate }),
  z.strictObject({ kind: z.literal('quote'), ...common }),
  z.strictObject({ kind: z.literal('definition'), ...common, term: Localized }),
  z.strictObject({
    kind: z.literal('assignment'),
    ...common,
    subject: z.string().min(1),
    value: z.string().min(1),
    status: z.enum(['required', 'precautionary', 'ruled-out', 'undetermined']).optional(),
  }),
  z.strictObject({
    kind: z.literal('list'),
    ...common,
    items: z.array(Localized).min(2).describe('The items in order; their number is a figure of the claim.'),
  }),
]);
export type Claim = z.infer<typeof Claim>;
