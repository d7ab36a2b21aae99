import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Derivation } from '../../schemas/derivation.ts';
import { deriveFigure } from '../../src/check/derive-figure.ts';

/** Recomputes an operation on figures, called a, b, c … in their order. */
const derive = (
  operation: NonNullable<Derivation['operation']>,
  figures: readonly (string | null)[],
  decimals: number,
  stated = '',
) => {
  const of = figures.map((_, at) => String.fromCharCode(97 + at));
  return deriveFigure({ operation, of, decimals }, (name) => figures[of.indexOf(name)] ?? null, stated);
};

describe('deriveFigure', () => {
  test.each([
    ['share', ['308210', '700000'], 0, '44', '308,210 ÷ 700,000 × 100'],
    ['share', ['308210', '700000'], 2, '44.03', '308,210 ÷ 700,000 × 100'],
    ['ratio', ['1', '8'], 2, '0.13', '1 ÷ 8'],
    ['difference', ['6.9', '97.2'], 1, '-90.3', '6.9 − 97.2'],
    ['sum', ['28.2', '6.6', '3.0'], 1, '37.8', '28.2 + 6.6 + 3.0'],
    ['relative-change', ['40', '50'], 0, '25', '(50 − 40) ÷ 40 × 100'],
    ['relative-change', ['-40', '-50'], 0, '25', '(-50 − -40) ÷ -40 × 100'],
  ] as const)('%s of %j to %i decimals', (operation, figures, decimals, expected, formula) => {
    expect(derive(operation, figures, decimals)).toMatchObject({ expected, formula });
  });

  test('rounds half away from zero, where binary fractions would not', () => {
    expect(derive('sum', ['1.005', '0'], 2).expected).toBe('1.01');
    expect(derive('sum', ['-0.5', '0'], 0).expected).toBe('-1');
    expect(derive('sum', ['-0.04', '0'], 1).expected).toBe('0.0');
  });

  test.each([
    ['share', ['1', '0']],
    ['ratio', ['1', null]],
    ['share', ['1', '2', '3']],
    ['sum', ['1', 'many']],
    ['sum', ['1', '1e9']],
  ] as const)('%s of %j cannot be computed', (operation, figures) => {
    expect(derive(operation, figures, 0).expected).toBe('');
  });

  test.each([
    ['truncated', ['2', '3'], 1, '66.6'],
    ['half-even', ['1', '8'], 0, '12'],
    ['sign', ['-1', '4'], 0, '25'],
    ['hundredth', ['1', '4'], 2, '0.25'],
    [null, ['1', '4'], 0, '52'],
  ] as const)('names the slip %s', (slip, figures, decimals, stated) => {
    // 12.5 is cut off to 12 as well as rounded to the even digit; cutting off is the commoner slip.
    const expected = slip === 'half-even' ? 'truncated' : slip;
    expect(derive('share', figures, decimals, stated).slip).toBe(expected);
  });

  test('a formula is computed over the claims it names', () => {
    const figures: Record<string, string> = { before: '200', 'after-all': '150', '2025-count': '30' };
    const formula = (text: string) =>
      deriveFigure({ formula: text, decimals: 1 }, (name) => figures[name] ?? null, '');
    expect(formula('(after-all - before) / before * 100')).toMatchObject({
      expected: '-25.0',
      formula: '(150 − 200) ÷ 200 × 100',
    });
    expect(formula('2025-count / (before + after-all)').expected).toBe('0.1');
    expect(formula('before-after').expected).toBe('');
    expect(formula('before after-all')).toMatchObject({ expected: '', unreadable: 'after-all' });
  });

  test('agrees with whole-number arithmetic', () => {
    fc.assert(
      fc.property(fc.nat(10 ** 9), fc.integer({ min: 1, max: 10 ** 9 }), (part, whole) => {
        const { expected } = derive('share', [String(part), String(whole)], 0);
        const remainder = (BigInt(part) * 100n) % BigInt(whole);
        const floor = (BigInt(part) * 100n) / BigInt(whole);
        expect(expected).toBe(String(remainder * 2n >= BigInt(whole) ? floor + 1n : floor));
      }),
    );
  });
});
