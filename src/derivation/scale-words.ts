import { type Rational } from './rational.ts';

const power = (exponent: number): Rational => ({ numerator: 10n ** BigInt(exponent), denominator: 1n });

/** Words behind a number that multiply it. */
export const SCALE_WORDS: ReadonlyMap<string, Rational> = new Map(
  Object.entries({
    k: 3,
    m: 6,
    b: 9,
    hundred: 2,
    thousand: 3,
    thousands: 3,
    million: 6,
    millions: 6,
    mn: 6,
    billion: 9,
    billions: 9,
    bn: 9,
    trillion: 12,
    trillions: 12,
    tn: 12,
    천: 3,
    만: 4,
    백만: 6,
    억: 8,
    조: 12,
  }).map(([word, exponent]) => [word, power(exponent)]),
);
