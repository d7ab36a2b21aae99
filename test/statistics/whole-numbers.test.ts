import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkShare, countsFor, debit, grim, grimmer, totalsFor } from '../../src/statistics/index.ts';

const decimals = fc.integer({ min: 0, max: 4 });
const cases = fc.integer({ min: 2, max: 400 });
const shares = fc.double({ min: 0, max: 1, noNaN: true });

/** Whole numbers and what would be printed of them. */
const sample = fc.array(fc.integer({ min: -3, max: 9 }), { minLength: 2, maxLength: 40 });
const meanOf = (list: readonly number[]): number => list.reduce((sum, item) => sum + item, 0) / list.length;
const sdOf = (list: readonly number[]): number => {
  const mean = meanOf(list);
  return Math.sqrt(list.reduce((sum, item) => sum + (item - mean) ** 2, 0) / (list.length - 1));
};

describe('grim', () => {
  test.each([
    [{ mean: '3.14', n: 7 }, true],
    [{ mean: '3.15', n: 7 }, false],
    [{ mean: '3.15', n: 7, items: 3 }, false],
    [{ mean: '3.14', n: 7, items: 3 }, true],
    [{ mean: '37.5', n: 8, percent: true }, true],
    [{ mean: '37.4', n: 8, percent: true }, false],
    // Halves are right rounded up or down.
    [{ mean: '0.1', n: 20 }, true],
    [{ mean: '0.12', n: 8 }, true],
    [{ mean: '0.13', n: 8 }, true],
    [{ mean: '-0.33', n: 3 }, true],
    [{ mean: '-0.34', n: 3 }, false],
  ])('%o: %o', (reported, consistent) => {
    expect(grim(reported)?.consistent).toBe(consistent);
  });

  test('says which means there are beside an impossible one', () => {
    expect(grim({ mean: '3.20', n: 7 })).toEqual({
      consistent: false,
      sums: null,
      nearest: ['3.14', '3.29'],
    });
    expect(grim({ mean: '37.4', n: 8, percent: true })?.nearest).toEqual(['25.0', '37.5']);
    expect(grim({ mean: '50', n: 300, percent: true })?.sums).toEqual({ from: 149n, to: 151n });
  });

  test.each(['', 'abc', '1e5', '1.2.3', '--1', 'NaN', '9'.repeat(60)])('no verdict on %j', (mean) => {
    expect(grim({ mean, n: 10 })).toBeNull();
  });

  test.each([0, -1, 1.5, Number.NaN, Infinity, 2 ** 60])('no verdict on %j cases', (n) => {
    expect(grim({ mean: '1.5', n })).toBeNull();
    expect(grimmer({ mean: '1.5', sd: '1', n })).toBeNull();
    expect(debit({ mean: '0.5', sd: '0.5', n })).toBeNull();
    expect(checkShare({ count: 1, total: n, percent: '50' })).toBeNull();
  });

  test('a true fraction is always possible, and its neighbours between two fractions are not', () => {
    fc.assert(
      fc.property(
        cases,
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 0, max: 5000 }),
        decimals,
        (n, items, sum, shown) => {
          const mean = (sum / (n * items)).toFixed(shown);
          const verdict = grim({ mean, n, items });
          expect(verdict?.consistent).toBe(true);
          expect(verdict?.sums && verdict.sums.from <= BigInt(sum) && BigInt(sum) <= verdict.sums.to).toBe(
            true,
          );
          // Halfway between two sums, shown so finely that no rounding reaches either.
          const between = ((sum + 0.5) / (n * items)).toFixed(8);
          expect(grim({ mean: between, n, items })?.consistent).toBe(false);
        },
      ),
    );
  });
});

describe('grimmer', () => {
  test.each([
    // 1, 2, 3: mean 2, deviation 1.
    [
      { mean: '2.00', sd: '1.00', n: 3 },
      { consistent: true, mean: true },
    ],
    [
      { mean: '2.10', sd: '1.00', n: 3 },
      { consistent: false, mean: false },
    ],
    // A sum of 6 over six cases needs an even sum of squares: 10 gives 0.89, 12 gives 1.10, nothing between.
    [
      { mean: '1.00', sd: '0.89', n: 6 },
      { consistent: true, mean: true },
    ],
    [
      { mean: '1.00', sd: '1.00', n: 6 },
      { consistent: false, mean: true },
    ],
    // A sum of 2 over four cases can't have equal shares.
    [
      { mean: '0.50', sd: '0.10', n: 4 },
      { consistent: false, mean: true },
    ],
    [
      { mean: '1.00', sd: '-1.00', n: 6 },
      { consistent: false, mean: true },
    ],
  ])('%o', (reported, verdict) => {
    expect(grimmer(reported)).toEqual(verdict);
  });

  test('the figures of real whole numbers are always possible', () => {
    fc.assert(
      fc.property(sample, decimals, (list, shown) => {
        const reported = { mean: meanOf(list).toFixed(shown), sd: sdOf(list).toFixed(shown), n: list.length };
        expect(grimmer(reported)).toEqual({ consistent: true, mean: true });
      }),
    );
  });

  test('so are those of means of items', () => {
    fc.assert(
      fc.property(sample, fc.integer({ min: 2, max: 5 }), (list, items) => {
        const scores = list.map((sum) => sum / items);
        const reported = {
          mean: meanOf(scores).toFixed(2),
          sd: sdOf(scores).toFixed(2),
          n: list.length,
          items,
        };
        expect(grimmer(reported)?.consistent).toBe(true);
      }),
    );
  });

  test('agrees with trying every five whole numbers from 0 to 4', () => {
    const possible = new Set<string>();
    const all = (list: number[]): void => {
      if (list.length === 5) possible.add(`${meanOf(list).toFixed(2)} ${sdOf(list).toFixed(2)}`);
      else for (let next = list.at(-1) ?? 0; next <= 4; next += 1) all([...list, next]);
    };
    all([]);
    for (let sum = 0; sum <= 20; sum += 1)
      for (let hundredths = 0; hundredths <= 80; hundredths += 1) {
        const mean = (sum / 5).toFixed(2);
        const sd = (hundredths / 100).toFixed(2);
        // Below 0.8 no number strays outside 0 to 4 unless the mean is at an end.
        if (sum >= 5 && sum <= 15)
          expect(`${mean} ${sd} ${String(grimmer({ mean, sd, n: 5 })?.consistent)}`).toBe(
            `${mean} ${sd} ${String(possible.has(`${mean} ${sd}`))}`,
          );
      }
  });

  test('does not take long over coarse figures of many cases', () => {
    expect(grimmer({ mean: '3', sd: '1', n: 9_000_000_000_000 })).toEqual({ consistent: true, mean: true });
  });
});

describe('debit', () => {
  test.each([
    [{ mean: '0.30', sd: '0.46', n: 50 }, true],
    [{ mean: '0.30', sd: '0.40', n: 50 }, false],
    [{ mean: '1.30', sd: '0.46', n: 50 }, false],
    [{ mean: '0.00', sd: '0.00', n: 9 }, true],
    [{ mean: '0.5', sd: '0.5', n: 9_000_000_000_000 }, true],
    [{ mean: '0.5', sd: '0.3', n: 9_000_000_000_000 }, false],
  ])('%o: %o', (reported, consistent) => {
    expect(debit(reported)).toEqual({ consistent });
  });

  test('the figures of real zeros and ones are always possible', () => {
    fc.assert(
      fc.property(cases, shares, fc.integer({ min: 1, max: 4 }), (n, share, shown) => {
        const ones = Math.round(share * n);
        const sd = Math.sqrt((ones * (n - ones)) / (n * (n - 1)));
        expect(debit({ mean: (ones / n).toFixed(shown), sd: sd.toFixed(shown), n })?.consistent).toBe(true);
      }),
    );
  });
});

describe('percentages of counts', () => {
  test('there and back', () => {
    expect(checkShare({ count: 17, total: 40, percent: '42.5' })).toEqual({
      consistent: true,
      percent: '42.5',
      counts: { from: 17, to: 17 },
      totals: { from: 40, to: 40 },
    });
    expect(checkShare({ count: 17, total: 40, percent: '44' })).toEqual({
      consistent: false,
      percent: '43',
      counts: null,
      totals: { from: 39, to: 39 },
    });
  });

  test('a half may be rounded up or down', () => {
    expect(checkShare({ count: 1, total: 8, percent: '12' })?.consistent).toBe(true);
    expect(checkShare({ count: 1, total: 8, percent: '13' })?.consistent).toBe(true);
    expect(checkShare({ count: 1, total: 8, percent: '12.4' })?.consistent).toBe(false);
  });

  test('counts stay within the total, totals may have no last one', () => {
    expect(countsFor('0', 10)).toEqual({ from: 0, to: 0 });
    expect(countsFor('100', 1000)).toEqual({ from: 995, to: 1000 });
    expect(countsFor('120', 10)).toBeNull();
    expect(totalsFor('0', 3)).toEqual({ from: 600, to: null });
    expect(totalsFor('99.9', 1)).toBeNull();
    expect(totalsFor('50', 0)).toBeNull();
    expect(totalsFor('x', 3)).toBeNull();
  });

  test('every count and total is among those listed for its percentage', () => {
    fc.assert(
      fc.property(cases, shares, fc.integer({ min: 0, max: 3 }), (total, share, shown) => {
        const count = Math.round(share * total);
        const percent = ((100 * count) / total).toFixed(shown);
        const verdict = checkShare({ count, total, percent });
        expect(verdict?.consistent).toBe(true);
        expect(verdict?.counts?.from).toBeLessThanOrEqual(count);
        expect(verdict?.counts?.to).toBeGreaterThanOrEqual(count);
        if (count > 0) expect(verdict?.totals?.from).toBeLessThanOrEqual(total);
        if (count > 0) expect(verdict?.totals?.to ?? Infinity).toBeGreaterThanOrEqual(total);
      }),
    );
  });
});
