import { z } from 'zod';

/** Tests whose p can be recomputed; `Qw` and `Qb` are heterogeneity within and between groups. */
export const TestName = z.enum(['t', 'F', 'r', 'Z', 'Chi2', 'Q', 'Qb', 'Qw']);
export type TestName = z.infer<typeof TestName>;

export const Comparison = z.enum(['=', '<', '>']);
export type Comparison = z.infer<typeof Comparison>;

/** A reading under which an inconsistent p would be right, for an editor to look into. */
export const StatisticExplanation = z.strictObject({
  kind: z
    .enum([
      'one-tailed',
      'two-tailed',
      'opposite-tail',
      'truncated',
      'bonferroni',
      'sidak',
      'reported-as-zero',
    ])
    .describe(
      'one-tailed: half of p; two-tailed: twice the p of a test read as one-tailed; opposite-tail: 1 − p / 2; truncated: digits cut off instead of rounded; bonferroni, sidak: corrected for `factor` tests; reported-as-zero: right when rounded, but no p is 0.',
    ),
  p: z.number().describe('p under this reading, from the statistic as written.'),
  factor: z.int().optional().describe('How many tests the correction is for.'),
  stated: z.boolean().describe('Whether the text speaks of such a reading anywhere.'),
});
export type StatisticExplanation = z.infer<typeof StatisticExplanation>;

/**
 * One reported test with its recomputed p.
 *
 * Offsets are JavaScript string indices (UTF-16), end exclusive, on the text as it came.
 */
export const StatisticResult = z.strictObject({
  text: z.string().describe('The result as written, from the name of the test to its p.'),
  start: z.int().describe('Where `text` starts.'),
  end: z.int().describe('Where `text` ends, exclusive.'),
  test: TestName,
  df1: z
    .number()
    .nullable()
    .describe('Numerator of F, the only degrees of freedom of Chi2 and Q, else null.'),
  df2: z.number().nullable().describe('Denominator of F, the degrees of freedom of t and r, else null.'),
  comparison: Comparison.describe('How the statistic relates to `value`.'),
  value: z.number().describe('The statistic as reported, with its sign.'),
  pComparison: z.enum(['=', '<', '>', 'ns']).describe('How p relates to `reportedP`; ns: "not significant".'),
  reportedP: z.number().nullable().describe('p as reported, null for ns.'),
  computedP: z
    .number()
    .describe('p of the statistic as written: two-sided for t, r and Z unless read as one-tailed.'),
  computedLogP: z.number().optional().describe('Natural logarithm of p, where p itself underflows to 0.'),
  error: z.boolean().describe('No statistic that rounds to the reported one has the reported p.'),
  decisionError: z.boolean().describe('An error that turns significance round.'),
  explanation: StatisticExplanation.optional(),
});
export type StatisticResult = z.infer<typeof StatisticResult>;

/** How to judge reported tests. */
export const StatisticOptions = z.strictObject({
  alpha: z.number().gt(0).lt(1).default(0.05).describe('Level of significance.'),
  pEqualAlphaSig: z.boolean().default(true).describe('Whether p = alpha counts as significant.'),
  pZeroError: z.boolean().default(true).describe('Whether "p = .000" is an error: no p is zero.'),
  oneTailedTests: z.boolean().default(false).describe('Whether every t, r and Z is meant one-tailed.'),
  oneTailedTxt: z
    .boolean()
    .default(false)
    .describe('Whether a text that speaks of one-tailed tests may report any t, r or Z one-tailed.'),
});
export type StatisticOptions = z.infer<typeof StatisticOptions>;
