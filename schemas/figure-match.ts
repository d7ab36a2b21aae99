import { z } from 'zod';
import { Localized } from './localized.ts';
import { Quantity } from './quantity.ts';

/** How a figure of a claim fares against a passage. */
export const FigureStatus = z.enum(['supported', 'rounded', 'bound-consistent', 'contradicted', 'absent']);
export type FigureStatus = z.infer<typeof FigureStatus>;

/** Why it fares so; the edge turns it into words. */
export const FigureReason = z.enum([
  'same-value',
  'rounded',
  'other-unit-same-amount',
  'within-bound',
  'parts-of-date',
  'unit-unstated',
  'rank-and-count',
  'same-name',
  'share-of-two',
  'share-of-whole',
  'rest-of-whole',
  'sum-of-parts',
  'difference-of-two',
  'ratio-of-two',
  'other-figure-in-same-sentence',
  'other-figure-nearer',
  'other-bound',
  'other-direction',
  'opposite-said',
  'negated-on-one-side',
  'whole-for-part',
  'other-population',
  'other-name',
  'unlike-surroundings',
  'not-there',
]);
export type FigureReason = z.infer<typeof FigureReason>;

/** One figure of a claim with the passage of the evidence that decides on it. */
export const FigureMatch = z.strictObject({
  quantity: Quantity.describe('The figure of the claim, with offsets in its page.'),
  page: z.int().nonnegative().describe('Index of the page of the claim that holds it.'),
  status: FigureStatus,
  reason: FigureReason,
  found: z
    .array(
      z.strictObject({ quantity: Quantity, page: z.int().nonnegative(), sentence: z.int().nonnegative() }),
    )
    .describe(
      'Figures of the evidence it rests on or is contradicted by; several where it is derived from them.',
    ),
  counted: z
    .strictObject({ stated: Localized, found: Localized })
    .optional()
    .describe('What the two figures count, where they count things of different sorts.'),
  said: z
    .strictObject({ stated: z.string(), found: z.string() })
    .optional()
    .describe('The words in claim and evidence that exclude each other, where such words decide.'),
  likeness: z
    .number()
    .min(0)
    .max(1)
    .describe('How much of what stands around the figure stands around them.'),
});
export type FigureMatch = z.infer<typeof FigureMatch>;
