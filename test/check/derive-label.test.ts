import { describe, expect, test } from 'vitest';
import { FigureVerdict, FramingVerdict, type Verdict } from '../../schemas/verdict.ts';
import { deriveLabel } from '../../src/check/derive-label.ts';

const verdict = (given: Partial<Verdict>): Verdict => ({
  figure: 'matches',
  framing: 'conditions-kept',
  basis: 'primary-checked',
  note: 'why',
  ...given,
});

describe('deriveLabel', () => {
  test.each([
    [{}, 'true'],
    [{ figure: 'rounded' }, 'true'],
    [{ framing: 'conditions-partly-dropped' }, 'mostly-true'],
    [{ framing: 'conditions-dropped' }, 'half-true'],
    [{ framing: 'mistranslated' }, 'half-true'],
    [{ framing: 'misattributed' }, 'mostly-false'],
    [{ figure: 'differs' }, 'mostly-false'],
    [{ figure: 'differs', framing: 'overstated' }, 'false'],
    [{ framing: 'opinion' }, 'not-checkable'],
    [{ basis: 'not-reachable' }, 'undecided'],
    [{ basis: 'secondary-only' }, 'mostly-true'],
    [{ override: { label: 'undecided', reason: 'the source was withdrawn' } }, 'undecided'],
  ] as const)('%j is %s', (given, label) => {
    expect(deriveLabel(verdict(given as Partial<Verdict>))).toBe(label);
  });

  test('a wrong figure is never true in any framing', () => {
    for (const framing of FramingVerdict.options)
      for (const figure of FigureVerdict.options.filter(
        (option) => option === 'differs' || option === 'absent',
      ))
        expect(['mostly-false', 'false', 'not-checkable']).toContain(
          deriveLabel(verdict({ figure, framing })),
        );
  });
});
