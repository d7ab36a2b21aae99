import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recognizeP, recognizeTests } from '../../src/statistics/index.ts';

/** A result in a line: t 12 = 3.1 < .01. */
const short = (text: string): string[] =>
  recognizeTests(text).map(({ test: name, df1, df2, comparison, value, pComparison, p }) =>
    [name, df1, df2, comparison, value.value, pComparison, p?.value]
      .filter((part) => part !== null && part !== undefined)
      .join(' '),
  );

const FOUND: readonly (readonly [string, string])[] = [
  ['A difference, t(41) = 3.12, p = .003, was found.', 't 41 = 3.12 = 0.003'],
  ['t(41)=3.12,p=.003', 't 41 = 3.12 = 0.003'],
  ['t ( 41 ) = 3.12 , p < 0.01', 't 41 = 3.12 < 0.01'],
  ['t(41) =\n   3.12,\n p\n < .01', 't 41 = 3.12 < 0.01'],
  ['t(41) = 3.12 (p = .003)', 't 41 = 3.12 = 0.003'],
  ['t(17.83) = −3.12, p = .006', 't 17.83 = -3.12 = 0.006'],
  ['t(1,204) = 3.12, p = .002', 't 1204 = 3.12 = 0.002'],
  ['t(41) = 0.31, ns', 't 41 = 0.31 ns'],
  ['t(41) = 0.31, NS.', 't 41 = 0.31 ns'],
  ['t(41) = 0.31, p = n.s.', 't 41 = 0.31 ns'],
  ['t(41) = 3·12, p = 0·003', 't 41 = 3.12 = 0.003'],
  ['t(41) = 13.12, p = 4.1 × 10−16', 't 41 = 13.12 = 4.1e-16'],
  ['t(41) = 13.12, p < 10⁻⁴', 't 41 = 13.12 < 0.0001'],
  ['t(41) = 3.12, p < . 01', 't 41 = 3.12 < 0.01'],
  ['t(41) = 3.12, one-tailed p = .002', 't 41 = 3.12 = 0.002'],
  ['*t*(41) = 3.12, *p* = .003', 't 41 = 3.12 = 0.003'],
  ['_t_(41) = 3.12, _p_ = .003', 't 41 = 3.12 = 0.003'],
  ['<i>t</i>(41) = 3.12, <em>p</em> &lt; .01', 't 41 = 3.12 < 0.01'],
  ['$t(41) = 3.12$, $p < .01$', 't 41 = 3.12 < 0.01'],
  ['𝑡(41) = 3.12, 𝑝 < .01', 't 41 = 3.12 < 0.01'],
  ['t（41）＝3.12，p＜.01', 't 41 = 3.12 < 0.01'],
  ['t(41) ϭ Ϫ3.12, p Ͻ .01', 't 41 = -3.12 < 0.01'],
  ['t(41) = À3.12, p = .003', 't 41 = -3.12 = 0.003'],
  ['차이가 컸다(t(41) = 3.12, p = .003).', 't 41 = 3.12 = 0.003'],
  ['분석 결과t(41) = 3.12, p < .01로', 't 41 = 3.12 < 0.01'],
  ['F(3, 96) = 4.05, p = .009', 'F 3 96 = 4.05 = 0.009'],
  ['F(1,204) = 4.05, p = .045', 'F 1 204 = 4.05 = 0.045'],
  ['F(1, 1,204) = 4.05, p = .044', 'F 1 1204 = 4.05 = 0.044'],
  ['F(l, 39) = 4.05, p = .05', 'F 1 39 = 4.05 = 0.05'],
  ['F1(1, 23) = 4.05, p = .06', 'F 1 23 = 4.05 = 0.06'],
  ['F(1.7, 52.3) > 4.05, p > .01', 'F 1.7 52.3 > 4.05 > 0.01'],
  ['F(3, 96) = 4.05, MSE = 0.41, p = .009', 'F 3 96 = 4.05 = 0.009'],
  ['t(41) = 3.12, d = 0.48, 95% CI [0.16, 0.79], p = .003', 't 41 = 3.12 = 0.003'],
  ['F(3, 96) = 4.05, η p 2 = .11, p = .009', 'F 3 96 = 4.05 = 0.009'],
  ['r(33) = -.41, p = .014', 'r 33 = -0.41 = 0.014'],
  ['χ2(2, N = 1,310) = 9.4, p = .009', 'Chi2 2 = 9.4 = 0.009'],
  ['χ²(2) = 9.4, p = .009', 'Chi2 2 = 9.4 = 0.009'],
  ['χ 2 (2, n = 90) = 9.4, p = .009', 'Chi2 2 = 9.4 = 0.009'],
  ['χ<sup>2</sup>(2) = 9.4, p = .009', 'Chi2 2 = 9.4 = 0.009'],
  ['$\\chi^{2}(2) = 9.4$, $p = .009$', 'Chi2 2 = 9.4 = 0.009'],
  ['chi-squared(2) = 9.4, p = .009', 'Chi2 2 = 9.4 = 0.009'],
  ['X2(2) = 9.4, p = .009', 'Chi2 2 = 9.4 = 0.009'],
  ['c 2 (2) = 9.4, p = .009', 'Chi2 2 = 9.4 = 0.009'],
  ['more often, 2 (2, N = 90) = 9.4, p = .009', 'Chi2 2 = 9.4 = 0.009'],
  ['z = -2.31, p = .021', 'Z = -2.31 = 0.021'],
  ['Z=2.31, P=.021', 'Z = 2.31 = 0.021'],
  ['Q(7) = 20.1, p = .005', 'Q 7 = 20.1 = 0.005'],
  ['Q-between(7) = 20.1, p = .005', 'Qb 7 = 20.1 = 0.005'],
  ['QW(7) = 20.1, p = .005', 'Qw 7 = 20.1 = 0.005'],
];

const NOT_FOUND: readonly string[] = [
  't(41) = 3.12; p = .003',
  't[41] = 3.12, p = .003',
  'T(41) = 3.12, p = .003',
  'test(41) = 3.12, p = .003',
  't(2, 280) = 3.12, p = .003',
  't(0) = 3.12, p = .003',
  't(41) = 3.12, p = 1.03',
  't(41) = 3.12, p ≤ .003',
  't(41) ≥ 3.12, p = .003',
  't(41) = – 3.12, p = .003',
  't(41) = 3.12, p corr = .003',
  't(41) = 3.12, t(40) = 2',
  'F(41) = 3.12, p = .003',
  'r(33) = 1.41, p = .014',
  'z(33) = 1.41, p = .014',
  'Qs(7) = 20.1, p = .005',
  'χ2(1,204) = 20.1, p < .001',
  'χ2(1, 204) = 20.1, p < .001',
  't(41, N = 43) = 3.12, p = .003',
  'Qb(7, N = 30) = 20.1, p = .005',
  'R 2 (3) = 0.4, p = .01',
  'peak at x = 12, y = -44, z = 30, p < .001',
  'p = .05',
  '',
];

describe('recognizeTests', () => {
  test.each(FOUND)('%s', (text, wanted) => {
    expect(short(text)).toEqual([wanted]);
  });

  test.each(NOT_FOUND)('nothing in %s', (text) => {
    expect(short(text)).toEqual([]);
  });

  test('offsets are those of the text as it came', () => {
    const text = '😀 𝑡(41) = 3.12, 𝑝 &lt; .01, and F(3, 96) = 4.05, p = .009.';
    const found = recognizeTests(text).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(['𝑡(41) = 3.12, 𝑝 &lt; .01', 'F(3, 96) = 4.05, p = .009']);
  });

  test('decimals are kept as written', () => {
    const [found] = recognizeTests('t(41) = 3.10, p = .050');
    expect(found?.value).toEqual({ value: 3.1, digits: 310n, scale: 2 });
    expect(found?.p).toEqual({ value: 0.05, digits: 50n, scale: 3 });
  });

  test('never throws, and what it finds lies in the text in order', () => {
    const piece = fc.constantFrom(
      ...['t', 'F', 'χ2', 'z', 'r', 'Q', '(', ')', '1', '28', ',', ' = ', ' < ', '.05', 'p', 'ns', ' ', '\n'],
      ...['2', '-', '−', '%^&', '\ud835', '𝑝', '&lt;', '*', '95% CI', '[', ']', '×10', 'e-', '٣', '\u0000'],
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 60 }).map((list) => list.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, (hostile) => {
        let last = 0;
        for (const { start, end } of recognizeTests(hostile)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(hostile.length);
        recognizeP(hostile);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    't(',
    't(1) = ',
    't(1) = 1, ',
    'a = 1, ',
    't(9) = 1, a = 1, b = 1, c = 1, d = 1, e = 1, f = 1, g = 1, ',
    'F(1,1,1,1,1,1,',
    ' ',
    '1',
    't<i><i><i>',
    'χ^^^^',
    'z = %^&',
    'p = ',
    '2 ',
  ])('a long text is read to its end: %j', (unit) => {
    // A quadratic scan would take minutes, which the limit of a test cuts short.
    const text = `${unit.repeat(Math.ceil(400_000 / unit.length))} . We found t(28) = 2.20, p = .036.`;
    expect(recognizeTests(text).at(-1)).toMatchObject({ test: 't', value: { value: 2.2 } });
  });
});

describe('recognizeP', () => {
  test.each([
    ['a p-value of p-value = .04', 1],
    ['p == .04, p << .04, p ≪ .04, p ≥ .04', 4],
    ['p = 4.0e-2', 1],
    ['p = 4 x 10^-2', 1],
    ['the effect was n.s.', 1],
    ['see p. 12, pp. 3-4, up = 3, p = stuff, p = 2.3, p = -0.1', 0],
  ])('%s', (text, count) => {
    expect(recognizeP(text)).toHaveLength(count);
  });
});
