import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { StatisticOptions, StatisticResult } from '../../schemas/statistic.ts';
import { inspectTests, tail } from '../../src/statistics/index.ts';

function verdict(text: string, options: Partial<StatisticOptions> = {}): string {
  const [result] = inspectTests(text, StatisticOptions.parse(options));
  if (!result) return 'none';
  if (!result.error) return 'fits';
  return [result.decisionError ? 'decision' : 'error', result.explanation?.kind ?? ''].join(' ').trim();
}

describe('inspectTests', () => {
  test.each([
    // t(40) = 2.70 has p = .0101
    ['t(40) = 2.70, p = .010', 'fits'],
    ['t(40) = 2.70, p = .01', 'fits'],
    ['t(40) = 2.70, p < .05', 'fits'],
    ['t(40) = 2.70, p = .03', 'error bonferroni'],
    ['t(40) = 2.70, p = .09', 'decision bonferroni'],
    ['t(40) = 2.70, p < .001', 'error'],
    ['t(40) = 2.70, p > .05', 'decision'],
    ['t(40) = 2.70, ns', 'decision'],
    ['t(40) = 1.10, ns', 'fits'],
    ['t(40) = 2.70, p = .005', 'error one-tailed'],
    ['t(40) = -0.50, p = .690', 'error opposite-tail'],
    // A rounded statistic leaves room: 2.7 may be 2.65 or 2.75.
    ['t(40) = 2.7, p = .009', 'fits'],
    ['t(40) = 2.70, p = .008', 'error'],
    ['t(40) = 3, p = .012', 'fits'],
    // Bounds: F below 1 has p above .32, and t above 2.70 has p below .0102.
    ['F(1, 40) < 1, p = .70', 'fits'],
    ['F(1, 40) < 1, p < .05', 'decision'],
    ['t(40) > 2.70, p < .001', 'fits'],
    ['t(40) > 2.70, p = .30', 'decision'],
    ['t(40) = 12.70, p = .000', 'error reported-as-zero'],
    ['t(40) = 12.70, p < .000', 'error'],
    // p = .00257 with the last digits cut off
    ['χ2(1) = 9.09, p = .0025', 'error truncated'],
  ])('%s: %s', (text, wanted) => {
    expect(verdict(text)).toBe(wanted);
  });

  test('options', () => {
    expect(verdict('t(40) = 12.70, p = .000', { pZeroError: false })).toBe('fits');
    expect(verdict('t(40) = 2.70, p = .05')).toMatch(/^error/);
    expect(verdict('t(40) = 2.70, p = .05', { pEqualAlphaSig: false })).toMatch(/^decision/);
    expect(verdict('t(40) = 2.70, p = .03', { alpha: 0.02 })).toMatch(/^decision/);
    expect(verdict('t(40) = 2.70, p = .005', { oneTailedTests: true })).toBe('fits');
    expect(verdict('t(40) = 2.70, p = .010', { oneTailedTests: true })).toBe('error two-tailed');
    expect(verdict('F(1, 40) = 7.29, p = .010', { oneTailedTests: true })).toBe('fits');
  });

  test('a one-tailed reading needs the option and the words, and must fit', () => {
    const text = 'A one-sided test, t(40) = 2.70, p = .005';
    expect(verdict(text)).toBe('error one-tailed');
    expect(verdict(text, { oneTailedTxt: true })).toBe('fits');
    expect(verdict('t(40) = 2.70, p = .005', { oneTailedTxt: true })).toBe('error one-tailed');
    expect(verdict('directional, t(40) = 2.70, p = .003', { oneTailedTxt: true })).toMatch(/^error/);
    expect(verdict('bidirectional, t(40) = 2.70, p = .005', { oneTailedTxt: true })).toMatch(/^error/);
    expect(verdict('단측검정 결과 t(40) = 2.70, p = .005', { oneTailedTxt: true })).toBe('fits');
  });

  test('an explanation says whether the text speaks of it', () => {
    const of = (text: string) => inspectTests(text)[0]?.explanation;
    expect(of('t(40) = 2.70, p = .005')).toMatchObject({ kind: 'one-tailed', stated: false });
    expect(of('t(40) = 2.70, p = .005, one-tailed')).toMatchObject({ kind: 'one-tailed', stated: true });
    expect(of('Bonferroni-corrected, t(40) = 2.70, p = .040')).toMatchObject({
      kind: 'bonferroni',
      factor: 4,
      stated: true,
    });
  });

  test('ln p where p underflows', () => {
    const [result] = inspectTests('χ2(2) = 40000, p < .001');
    expect(result).toMatchObject({ computedP: 0, computedLogP: -20_000, error: false });
  });

  test('every result has the published shape', () => {
    const text = 't(40) = 2.70, p = .009; z = 3, ns; F(2, 9) = 4.1, p = .05; Qb(3) = 9.1, p < .001';
    const results = inspectTests(text);
    expect(results).toHaveLength(4);
    for (const result of results) {
      expect(StatisticResult.parse(result)).toEqual(result);
      expect(text.slice(result.start, result.end)).toBe(result.text);
    }
  });

  test('a p computed from the statistic and rounded is never an error, nor one said to be below a larger bound', () => {
    const df = fc.integer({ min: 1, max: 900 });
    const cents = fc.integer({ min: 0, max: 900 });
    fc.assert(
      fc.property(df, df, cents, fc.integer({ min: 2, max: 5 }), (df1, df2, hundredths, decimals) => {
        const value = (hundredths / 100).toFixed(2);
        const tests = [
          [`t(${String(df2)}) = ${value}`, tail({ test: 't', df1: null, df2, value: Number(value) }).p],
          [
            `F(${String(df1)}, ${String(df2)}) = ${value}`,
            tail({ test: 'F', df1, df2, value: Number(value) }).p,
          ],
          [`χ2(${String(df1)}) = ${value}`, tail({ test: 'Chi2', df1, df2: null, value: Number(value) }).p],
          [`z = -${value}`, tail({ test: 'Z', df1: null, df2: null, value: Number(value) }).p],
        ] as const;
        for (const [text, p] of tests) {
          const options = { pZeroError: false };
          expect(verdict(`${text}, p = ${p.toFixed(decimals)}`, options)).toBe('fits');
          if (p < 0.9) expect(verdict(`${text}, p < ${(p * 1.1 + 0.001).toFixed(6)}`, options)).toBe('fits');
          if (p > 0.1 && Number(value) > 0)
            expect(verdict(`${text}, p < ${(p / 4).toFixed(6)}`, options)).not.toBe('fits');
        }
      }),
    );
  });
});
