import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../schemas/quantity.ts';
import { agrees, compare, recognize } from '../../src/quantities/index.ts';

const DIGITS = ['', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'];
const SCALES: readonly (readonly [number, string])[] = [
  [1e8, '억'],
  [1e4, '만'],
  [1, ''],
];

/** A number below ten thousand in Sino-Korean words. */
function spellGroup(value: number): string {
  const places = [1000, 100, 10, 1];
  const names = ['천', '백', '십', ''];
  return places
    .map((place, index) => {
      const digit = Math.floor(value / place) % 10;
      if (digit === 0) return '';
      return `${digit === 1 && place > 1 ? '' : (DIGITS[digit] ?? '')}${names[index] ?? ''}`;
    })
    .join('');
}

/** The parts of a number by myriads: [3, "만"], [8210, ""]. */
function parts(value: number): [number, string][] {
  let rest = value;
  const found: [number, string][] = [];
  for (const [size, name] of SCALES) {
    const part = Math.floor(rest / size);
    rest %= size;
    if (part > 0) found.push([part, name]);
  }
  return found;
}

function inKorean(value: number): string[] {
  const ways = [
    `${value.toLocaleString('en-US')}건`,
    `${String(value)}건`,
    `${parts(value)
      .map(([part, name]) => `${String(part)}${name}`)
      .join('')}건`,
    `${parts(value)
      .map(([part, name]) => `${String(part)}${name}`)
      .join(' ')}건`,
    `${parts(value)
      .map(([part, name]) => `${part === 1 && name === '만' ? '' : spellGroup(part)}${name}`)
      .join(' ')} 건`,
  ];
  if (value % 1000 === 0 && value < 1e8) ways.push(`${String(value / 1e4)}만 건`);
  return ways;
}

function inEnglish(value: number): string[] {
  const ways = [`${value.toLocaleString('en-US')} files`, `${String(value)} files`];
  if (value % 1e4 === 0 && value >= 1e6) ways.push(`${String(value / 1e6)} million files`);
  if (value % 1e7 === 0 && value >= 1e9)
    ways.push(`${String(value / 1e9)} billion files`, `${String(value / 1e9)}bn files`);
  if (value % 100 === 0 && value < 1e6)
    ways.push(`${String(value / 1000)} thousand files`, `${String(value / 1000)}k files`);
  return ways;
}

const between = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });
const amounts = fc.oneof(
  between(10, 99_999),
  between(1_000_000, 999_999_999),
  between(100, 9999).map((value) => value * 1000),
  between(10, 9999).map((value) => value * 10_000),
  between(10, 999).map((value) => value * 100_000),
  between(10, 99).map((value) => value * 100_000_000),
);
/** A number with one way of writing it in each language. */
const written = amounts.chain((value) =>
  fc.record({
    value: fc.constant(value),
    korean: fc.constantFrom(...inKorean(value)),
    english: fc.constantFrom(...inEnglish(value)),
  }),
);

function only(text: string): Quantity {
  const [first, ...rest] = recognize(text);
  expect(rest, text).toEqual([]);
  if (!first) throw new Error(`nothing found in ${text}`);
  return first;
}

describe('a number written in Korean and in English', () => {
  it('is the same number', () => {
    fc.assert(
      fc.property(written, ({ value, korean, english }) => {
        const [a, b] = [only(`모두 ${korean}이다.`), only(`They saw ${english}.`)];
        expect([a.value, b.value], `${korean}, ${english}`).toEqual([value, value]);
        expect(compare(a, b).relation).toBe('equal');
        expect(agrees(a, b) && agrees(b, a)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('is no other number, not even the next', () => {
    fc.assert(
      fc.property(written, fc.constantFrom(1, -1, 10, -10, 1000, 10_000), ({ value, korean }, more) => {
        fc.pre(value + more > 0);
        const [a, b] = [only(`모두 ${korean}이다.`), only(`They saw ${String(value + more)} files.`)];
        expect(compare(a, b).relation, `${korean}, ${b.text}`).not.toBe('equal');
        if (agrees(a, b)) expect(compare(a, b).relation).toBe('rounded');
      }),
      { numRuns: 3000 },
    );
  });
});
