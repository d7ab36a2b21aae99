import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../schemas/claim.ts';
import { impossibleFigure } from '../../src/check/impossible-figure.ts';

type Figure = Extract<Claim, { kind: 'percentage' | 'quantity' }>;

const common = {
  nature: 'observed' as const,
  scope: 'headline' as const,
  bound: 'exact' as const,
  approximate: false,
  of: 'readers',
  evidence: [],
  retellings: [],
};

const verdict = (claim: Partial<Figure> & Pick<Figure, 'kind'>, value: string, n: number | null, sd = '') =>
  impossibleFigure({ ...common, unit: 'points', ...claim, value: Number(value) } as Claim, n, (key) =>
    key === 'sd' ? sd : value,
  );

const percentage = { kind: 'percentage' as const };
const mean = { kind: 'quantity' as const, mean: 'whole-numbers' as const };

describe('what no sample of the size gives', () => {
  test.each([
    ['a third of 25', percentage, '33', 25, ['32%', '36%']],
    ['two decimals of a large sample', percentage, '14.06', 414, ['14.01%', '14.25%']],
    ['a mean of whole numbers', mean, '3.49', 25, ['3.48', '3.52']],
    ['a mean of two answers each', { ...mean, items: 2 }, '3.49', 25, ['3.48', '3.50']],
  ])('%s', (_name, claim, value, n, nearest) => {
    expect(verdict(claim, value, n)).toMatchObject({ n, nearest });
  });

  test('a deviation that does not go with the mean', () => {
    expect(verdict({ ...mean, sd: 1.04 }, '3.48', 25, '1.04')).toMatchObject({ kind: 'spread' });
    expect(verdict({ ...mean, sd: 1.05 }, '3.48', 25, '1.05')).toBeNull();
    const binary = { kind: 'quantity' as const, mean: 'zero-or-one' as const, sd: 0.5 };
    expect(verdict(binary, '0.32', 25, '0.50')).toMatchObject({ kind: 'binary' });
    expect(verdict({ ...binary, sd: 0.48 }, '0.32', 25, '0.48')).toBeNull();
  });
});

describe('what nothing can be said of', () => {
  test.each([
    ['a sample of unknown size', percentage, '33', null],
    ['a hedged figure', { ...percentage, approximate: true }, '33', 25],
    ['a bound', { ...percentage, bound: 'at-least' as const }, '33', 25],
    ['an estimate of a model', { ...percentage, nature: 'fitted' as const }, '33', 25],
    ['an increase', percentage, '133', 25],
    ['a decrease', percentage, '-33', 25],
    ['a quantity that is no mean', { kind: 'quantity' as const }, '3.49', 25],
    ['a sample that is large enough', percentage, '33', 100],
  ])('%s', (_name, claim, value, n) => {
    expect(verdict(claim, value, n)).toBeNull();
  });

  test('shares that were counted are possible, to whatever decimals', () => {
    const sample = fc
      .integer({ min: 1, max: 3000 })
      .chain((n) => fc.tuple(fc.constant(n), fc.integer({ min: 0, max: n }), fc.integer({ min: 0, max: 3 })));
    fc.assert(
      fc.property(sample, ([n, count, decimals]) => {
        expect(verdict(percentage, ((count / n) * 100).toFixed(decimals), n)).toBeNull();
      }),
    );
  });
});
