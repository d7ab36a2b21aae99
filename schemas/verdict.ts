import { z } from 'zod';
import { Localized } from './localized.ts';

/** Does the retelling give the figure of the source? */
export const FigureVerdict = z.enum(['matches', 'rounded', 'derived', 'differs', 'absent', 'not-applicable']);
export type FigureVerdict = z.infer<typeof FigureVerdict>;

/** What the retelling does to the meaning and its conditions. */
export const FramingVerdict = z.enum([
  'conditions-kept',
  'conditions-partly-dropped',
  'conditions-dropped',
  'overstated',
  'understated',
  'mistranslated',
  'misattributed',
  'opinion',
]);
export type FramingVerdict = z.infer<typeof FramingVerdict>;

/** What the judgement rests on. */
export const Basis = z.enum([
  'primary-checked',
  'secondary-only',
  'self-reported',
  'independently-replicated',
  'not-reachable',
]);
export type Basis = z.infer<typeof Basis>;

/** The label readers see; `undecided` and `not-checkable` stand off the scale. */
export const VerdictLabel = z.enum([
  'true',
  'mostly-true',
  'half-true',
  'mostly-false',
  'false',
  'undecided',
  'not-checkable',
]);
export type VerdictLabel = z.infer<typeof VerdictLabel>;

/** Judgement on a retelling along three axes; the label is derived from them unless overridden with a reason. */
export const Verdict = z.strictObject({
  figure: FigureVerdict,
  framing: FramingVerdict,
  basis: Basis.default('primary-checked'),
  override: z.strictObject({ label: VerdictLabel, reason: Localized }).optional(),
  note: Localized.describe('Why, in a sentence or two.'),
});
export type Verdict = z.infer<typeof Verdict>;
