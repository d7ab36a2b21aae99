import type { FramingVerdict, Verdict, VerdictLabel } from '../../schemas/verdict.ts';

/** Label by framing: where the figure stands, and where it differs or is absent. */
const LABELS: Readonly<Record<Exclude<FramingVerdict, 'opinion'>, readonly [VerdictLabel, VerdictLabel]>> = {
  'conditions-kept': ['true', 'mostly-false'],
  'conditions-partly-dropped': ['mostly-true', 'mostly-false'],
  understated: ['mostly-true', 'mostly-false'],
  'conditions-dropped': ['half-true', 'false'],
  overstated: ['half-true', 'false'],
  mistranslated: ['half-true', 'false'],
  misattributed: ['mostly-false', 'false'],
};

/**
 * Derives the label readers see from the three axes of a verdict.
 * Opinion is not checkable; a source nobody reached leaves it undecided; second-hand never earns a plain "true".
 */
export function deriveLabel(verdict: Verdict): VerdictLabel {
  if (verdict.override) return verdict.override.label;
  if (verdict.framing === 'opinion') return 'not-checkable';
  if (verdict.basis === 'not-reachable') return 'undecided';
  const stands = verdict.figure !== 'differs' && verdict.figure !== 'absent';
  const label = LABELS[verdict.framing][stands ? 0 : 1];
  return label === 'true' && verdict.basis === 'secondary-only' ? 'mostly-true' : label;
}
