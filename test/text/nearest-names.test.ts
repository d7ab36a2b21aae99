import { expect, test } from 'vitest';
import { nearestNames } from '../../src/text/nearest-names.ts';

test.each([
  ['wiat', ['within', 'wait-before', 'wait'], 'wait'],
  ['opend', ['drop', 'opened', 'pen'], 'opened'],
  [
    'figure-missmatch',
    ['figure-not-in-evidence', 'derived-figure-mismatch', 'figure-mismatch'],
    'figure-mismatch',
  ],
  ['표본', ['모집단', '표본수'], '표본수'],
])('%s is nearest to %s', (wanted, known, nearest) => {
  expect(nearestNames(wanted, known)[0]).toBe(nearest);
});
