import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deriveFigure } from '../../src/check/derive-figure.ts';

describe('deriveFigure', () => {
  test.each([
    ['share', ['308210', '700000'], 0, '44', '308,210 ÷ 700,000 × 100'],
    ['share', ['308210', '700000'], 2, '44.03', '308,210 ÷ 700,000 × 100'],
    ['ratio', ['1', '8'], 2, '0.13', '1 ÷ 8'],
    ['difference', ['6.9', '97.2'], 1, '-90.3', '6.9 − 97.2'],
    ['sum', ['28.2', '6.6', '3.0'], 1, '37.8', '28.2 + 6.6 + 3.0'],
    ['relative-change', ['40', '50'], 0, '25', '(50 − 40) ÷ 40 × 100'],
    ['relative-change', ['-40', '-50'], 0, '25', '(-50 − -40) ÷ -40 × 100'],
  ] as const)('%s of %j to %i decimals', (operation, operands, decimals, expected, formula) => {
    expect(deriveFigure({ operation, of: ['a', 'b'], decimals }, operands)).toEqual({ expected, formula });
  });

  test('rounds half away from zero, where binary fractions would not', () => {
    expect(deriveFigure({ operation: 'sum', of: [], decimals: 2 }, ['1.005', '0']).expected).toBe('1.01');
    expect(deriveFigure({ operation: 'sum', of: [], decimals: 0 }, ['-0.5', '0']).expected).toBe('-1');
    expect(deriveFigure({ operation: 'sum', of: [], decimals: 1 }, ['-0.04', '0']).expected).toBe('0.0');
  });

  test.each([
    ['share', ['1', '0']],
    ['ratio', ['1', null]],
    ['share', ['1', '2', '3']],
    ['sum', ['1', 'many']],
    ['sum', ['1', '1e9']],
  ] as const)('%s of %j cannot be computed', (operation, operands) => {
    expect(deriveFigure({ operation, of: [], decimals: 0 }, operands).expected).toBe('');
  });

  test('agrees with whole-number arithmetic', () => {
    fc.assert(
      fc.property(fc.nat(10 ** 9), fc.integer({ min: 1, max: 10 ** 9 }), (part, whole) => {
        const { expected } = deriveFigure({ operation: 'share', of: [], decimals: 0 }, [
          String(part),
          String(whole),
        ]);
        const remainder = (BigInt(part) * 100n) % BigInt(whole);
        const floor = (BigInt(part) * 100n) / BigInt(whole);
        expect(expected).toBe(String(remainder * 2n >= BigInt(whole) ? floor + 1n : floor));
      }),
    );
  });
});
