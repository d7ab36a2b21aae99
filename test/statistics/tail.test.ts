import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Statistic, tail } from '../../src/statistics/index.ts';

const t = (value: number, df2: number): Statistic => ({ test: 't', df1: null, df2, value });
const f = (value: number, df1: number, df2: number): Statistic => ({ test: 'F', df1, df2, value });
const chi = (value: number, df1: number): Statistic => ({ test: 'Chi2', df1, df2: null, value });
const r = (value: number, df2: number): Statistic => ({ test: 'r', df1: null, df2, value });
const z = (value: number): Statistic => ({ test: 'Z', df1: null, df2: null, value });

const close = (found: number, wanted: number, within = 1e-11): void => {
  expect(Math.abs(found - wanted)).toBeLessThanOrEqual(within * Math.abs(wanted));
};

/** Computed with forty digits in arbitrary precision: statistic, p (null where it underflows), ln p. */
const PRECISE: readonly (readonly [Statistic, number | null, number])[] = [
  [t(4.3, 17.5), 0.00045674534948003196, -7.6913845445203745],
  [t(-4.3, 17.5), 0.00045674534948003196, -7.6913845445203745],
  [t(0.02, 7), 0.98460151517342705, -0.01551827278716418],
  [t(31, 64), 2.9195252199311727e-40, -91.03198271261577],
  [t(2.6, 250_000), 0.0093229241541227094, -4.675278949051664],
  [f(3.4, 2.7, 41.3), 0.030446529613349734, -3.4917832613262405],
  [f(0.6, 8, 3), 0.749675993783905, -0.28811417408237226],
  [f(19, 6, 900), 6.565522488588321e-21, -46.47245486129723],
  [f(1.02, 350, 410), 0.4226804981282767, -0.8611387089102436],
  [f(250, 6, 40_000), null, -723.8032746443115],
  [f(44, 52.5, 31_000), null, -996.5183742172424],
  [chi(15.2, 3.5), 0.0027313762417754665, -5.902949678943521],
  [chi(960, 1000), 0.8137180268096754, -0.20614137740218214],
  [chi(2500, 40), null, -1153.8375022250114],
  [chi(0.3, 7), 0.9998999626177479, -0.00010004238632472653],
];

describe('tail', () => {
  test.each(PRECISE)('%o', (statistic, p, logP) => {
    const found = tail(statistic);
    close(found.logP, logP);
    if (p !== null) close(found.p, p);
  });

  test('well-known quantiles of the normal distribution', () => {
    close(tail(z(1.959963984540054)).p, 0.05);
    close(tail(z(-2.575829303548901)).p, 0.01);
  });

  test('closed forms', () => {
    for (const value of [0.1, 1, 3, 40]) {
      close(tail(t(value, 1)).p, (2 / Math.PI) * Math.atan(1 / value));
      close(tail(chi(value, 2)).logP, -value / 2);
      close(tail(f(value, 2, 31)).logP, (-31 / 2) * Math.log1p((2 * value) / 31));
    }
  });

  test('ln p goes on where p underflows', () => {
    expect(tail(chi(40_000, 2))).toEqual({ p: 0, logP: -20_000 });
    expect(tail(r(1, 20))).toEqual({ p: 0, logP: -Infinity });
  });

  test('nothing out of the way is certain to be exceeded', () => {
    for (const statistic of [t(0, 5), f(0, 2, 9), chi(0, 3), r(0, 8), z(0), f(-3, 2, 9)])
      expect(tail(statistic).p).toBe(1);
  });

  const df = fc.double({ min: 0.5, max: 5000, noNaN: true });
  const size = fc.double({ min: 1e-3, max: 60, noNaN: true });

  test('t² is F with one degree of freedom, z² is χ² with one', () => {
    fc.assert(
      fc.property(size, df, (value, degrees) => {
        close(tail(t(value, degrees)).logP, tail(f(value * value, 1, degrees)).logP, 1e-9);
        close(tail(z(value)).logP, tail(chi(value * value, 1)).logP, 1e-9);
      }),
    );
  });

  test('r is t of r √(df / (1 − r²))', () => {
    fc.assert(
      fc.property(fc.double({ min: -0.98, max: 0.98, noNaN: true }), df, (value, degrees) => {
        const found = tail(r(value, degrees)).logP;
        const wanted = tail(t(value * Math.sqrt(degrees / (1 - value * value)), degrees)).logP;
        expect(Math.abs(found - wanted)).toBeLessThan(1e-9 * Math.max(1e-3, Math.abs(wanted)));
      }),
    );
  });

  test('F and 1 / F with exchanged degrees of freedom share out the whole', () => {
    fc.assert(
      fc.property(size, df, df, (value, df1, df2) => {
        expect(tail(f(value, df1, df2)).p + tail(f(1 / value, df2, df1)).p).toBeCloseTo(1, 10);
      }),
    );
  });

  test('p falls as the statistic grows', () => {
    fc.assert(
      fc.property(size, size, df, df, (a, b, df1, df2) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        fc.pre(high > low * 1.001);
        for (const of of [
          (v: number) => t(v, df1),
          (v: number) => f(v, df1, df2),
          (v: number) => chi(v, df1),
          z,
        ])
          expect(tail(of(high)).logP).toBeLessThanOrEqual(tail(of(low)).logP);
      }),
    );
  });

  test('large degrees of freedom end at the normal distribution and χ²', () => {
    close(tail(t(2, 1e9)).p, tail(z(2)).p, 1e-7);
    close(tail(t(2, 1e13)).p, tail(z(2)).p);
    close(tail(f(2, 3, 1e13)).p, tail(chi(6, 3)).p);
  });

  test('always a probability, whatever the numbers', () => {
    const any = fc.double({ min: 0, noNaN: true });
    const positive = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(any, positive, positive, (value, df1, df2) => {
        for (const statistic of [
          t(value, df2),
          f(value, df1, df2),
          chi(value, Math.min(df1, 1e5)),
          z(value),
        ]) {
          const { p, logP } = tail(statistic);
          expect(p).toBeGreaterThanOrEqual(0);
          expect(p).toBeLessThanOrEqual(1);
          expect(logP).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});
