import { z } from 'zod';
import { Evidence } from './evidence.ts';
import { Localized } from './localized.ts';

/** The set-up under which a claim holds. */
export const Scenario = z.strictObject({
  label: Localized.refine(
    (label) =>
      (typeof label === 'string' ? [label] : Object.values(label)).every((words) => words.length >= 4),
    'name the set-up in words that no other sentence holds by chance',
  ).describe('Short name of the set-up; naming it makes a figure of the scenario fit for a headline.'),
  setting: z.enum(['contrived', 'simulated', 'observational', 'real-world', 'policy']),
  model: z.string().min(1).describe('The model or models measured.'),
  snapshot: z.enum(['early', 'candidate', 'released']),
  conditions: Localized.describe(
    'What had to hold for the result; travels with every figure of the scenario.',
  ),
  variant: Localized.optional(),
  unit: Localized.optional().describe('What one trial is: a rollout, a conversation.'),
  trials: z.union([z.int().positive(), z.literal('not-published')]).optional(),
  evidence: z.array(Evidence).min(1),
});
export type Scenario = z.infer<typeof Scenario>;
