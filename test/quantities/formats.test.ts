import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../schemas/quantity.ts';
import { recognize } from '../../src/quantities/index.ts';

/** A number written some way between two pieces of a sentence, and what must come back of it. */
interface Written {
  before: string;
  figure: string;
  after: string;
  expected: Partial<Quantity>;
}

const between = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });

/** `size` digits after the point, the last of them no zero. */
const decimal = (max: number, size: number): fc.Arbitrary<string> =>
  fc
    .tuple(between(0, max), between(1, 10 ** size - 1))
    .map(([whole, part]) => `${String(whole)}.${String(part).padStart(size, '0')}`);

function grouped(value: number, mark: string): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, mark);
}

const TENS = ['', '열', '스물', '서른', '마흔', '쉰', '예순', '일흔', '여든', '아흔'];
const ONES = ['', '한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉'];
const HAN = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

function native(value: number): string {
  if (value === 20) return '스무';
  return (TENS[Math.floor(value / 10)] ?? '') + (ONES[value % 10] ?? '');
}

/** Chinese characters for 11 to 99. */
function characters(value: number): string {
  const tens = Math.floor(value / 10);
  return `${tens > 1 ? (HAN[tens] ?? '') : ''}十${HAN[value % 10] ?? ''}`;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function raised(value: number): string {
  return [...String(value)].map((digit) => SUPERSCRIPTS.charAt(Number(digit))).join('');
}

const FORMATS: Readonly<Record<string, fc.Arbitrary<Written>>> = {
  'groups by apostrophes': between(1000, 99_999_999).map((value) => ({
    before: 'They counted ',
    figure: grouped(value, "'"),
    after: ' files.',
    expected: { value, kind: 'number' },
  })),
  'groups by thin and no-break spaces': fc
    .tuple(between(1000, 99_999_999), fc.constantFrom('\u2009', '\u202f', '\u00a0', '\u2007'), fc.boolean())
    .map(([value, space, signed]) => ({
      before: 'Row: ',
      figure: `${signed ? '\u2212' : ''}${grouped(value, space)}`,
      after: '; next.',
      expected: { value: signed ? -value : value, kind: 'number' },
    })),
  'groups by plain spaces in a sentence': between(1000, 99_999_999).map((value) => ({
    before: 'They counted ',
    figure: grouped(value, ' '),
    after: ' files.',
    expected: { value, kind: 'number' },
  })),
  'groups by plain spaces with decimals and unit': fc
    .tuple(between(1, 999), between(100, 999), between(1, 9))
    .map(([first, last, part]) => ({
      before: 'The path is about ',
      figure: `${String(first)} ${String(last)}.${String(part)}`,
      after: ' km long.',
      expected: {
        value: Number(`${String(first)}${String(last)}.${String(part)}`),
        kind: 'measure',
        decimals: 1,
      },
    })),
  'decimals with a minus sign': decimal(900, 2).map((written) => ({
    before: 'It fell to ',
    figure: `\u2212${written}`,
    after: ' in the end.',
    expected: { value: -Number(written), decimals: 2 },
  })),
  'decimals without a whole part': between(1, 99).map((part) => ({
    before: 'The value was ',
    figure: `.${String(part).padStart(2, '0')}`,
    after: ' at last.',
    expected: { value: part / 100, decimals: 2 },
  })),
  'percent with decimals, Korean': decimal(99, 1).map((written) => ({
    before: '응답의 ',
    figure: `${written}%`,
    after: '가 그랬다.',
    expected: { value: Number(written), kind: 'percentage', decimals: 1 },
  })),
  'percent in letters, Korean': decimal(99, 1).map((written) => ({
    before: '응답의 ',
    figure: `${written} 퍼센트`,
    after: '가 그랬다.',
    expected: { value: Number(written), kind: 'percentage' },
  })),
  'percentage points': decimal(9, 1).map((written) => ({
    before: '지지율이 ',
    figure: `${written}%포인트`,
    after: ' 올랐다.',
    expected: { value: Number(written), kind: 'percentage-point' },
  })),
  'basis points': between(1, 400).map((value) => ({
    before: 'Rates rose by ',
    figure: `${String(value)} basis points`,
    after: ' again.',
    expected: { value, kind: 'basis-point' },
  })),
  'scientific, raised': fc.tuple(decimal(9, 1), between(3, 12)).map(([written, power]) => ({
    before: 'It held ',
    figure: `${written} × 10${raised(power)}`,
    after: ' cells.',
    expected: { value: Number(`${written}e${String(power)}`) },
  })),
  'scientific, with an e': fc.tuple(decimal(9, 1), between(-9, 12)).map(([written, power]) => ({
    before: 'The rate was ',
    figure: `${written}e${String(power)}`,
    after: ' at most.',
    expected: { value: Number(`${written}e${String(power)}`) },
  })),
  'English scales': fc
    .tuple(decimal(900, 1), fc.constantFrom(['million', 6], ['billion', 9], ['trillion', 12]))
    .map(([written, [word, power]]) => ({
      before: 'It drew ',
      figure: `${written} ${String(word)}`,
      after: ' visits.',
      expected: { value: Number(`${written}e${String(power)}`) },
    })),
  'money with a scale letter': fc
    .tuple(decimal(900, 1), fc.constantFrom(['m', 6], ['bn', 9], ['k', 3]))
    .map(([written, [word, power]]) => ({
      before: 'It cost $',
      figure: `${written}${String(word)}`,
      after: ' in all.',
      expected: { value: Number(`${written}e${String(power)}`), kind: 'currency', unit: 'USD' },
    })),
  'Korean scales, decimals': fc
    .tuple(decimal(900, 1), fc.constantFrom(['만', 4], ['억', 8], ['조', 12]))
    .map(([written, [word, power]]) => ({
      before: '매출은 ',
      figure: `${written}${String(word)}`,
      after: ' 원이다.',
      expected: { value: Number(`${written}e${String(power)}`), kind: 'currency', unit: 'KRW' },
    })),
  'Korean myriads and thousands': fc.tuple(between(1, 999), between(1, 9)).map(([myriads, thousands]) => ({
    before: '모두 ',
    figure: `${String(myriads)}만 ${String(thousands)}천`,
    after: ' 명이 왔다.',
    expected: { value: myriads * 10000 + thousands * 1000, unit: '명' },
  })),
  'Korean native words': between(11, 99).map((value) => ({
    before: '모두 ',
    figure: native(value),
    after: ' 명이 왔다.',
    expected: { value, unit: '명' },
  })),
  'Chinese characters': between(11, 99).map((value) => ({
    before: '모두 ',
    figure: characters(value),
    after: '名이 왔다.',
    expected: { value },
  })),
  'fractions with a slash': between(3, 19)
    .chain((below) => fc.tuple(between(1, below - 1), fc.constant(below)))
    .map(([above, below]) => ({
      before: 'About ',
      figure: `${String(above)}/${String(below)}`,
      after: ' of them left.',
      expected: { value: above / below, kind: 'fraction' },
    })),
  'fractions, Korean': between(2, 19)
    .chain((below) => fc.tuple(between(1, below - 1), fc.constant(below)))
    .map(([above, below]) => ({
      before: '전체의 ',
      figure: `${String(below)}분의 ${String(above)}`,
      after: '이다.',
      expected: { value: above / below, kind: 'fraction' },
    })),
  'multiples, Korean': decimal(20, 1).map((written) => ({
    before: '속도가 ',
    figure: written,
    after: '배로 늘었다.',
    expected: { value: Number(written), kind: 'multiple' },
  })),
  'multiples, English': decimal(20, 1).map((written) => ({
    before: 'It grew ',
    figure: `${written}-fold`,
    after: ' since then.',
    expected: { value: Number(written), kind: 'multiple' },
  })),
  ordinals: between(4, 20).map((value) => ({
    before: 'It was the ',
    figure: `${String(value)}th`,
    after: ' attempt.',
    expected: { value, kind: 'ordinal' },
  })),
  tolerances: fc.tuple(decimal(90, 1), decimal(5, 1)).map(([written, half]) => ({
    before: '정확도는 ',
    figure: `${written}% ± ${half}`,
    after: '였다.',
    expected: { value: Number(written), plusMinus: Number(half), kind: 'percentage' },
  })),
  'ranges, Korean': fc
    .tuple(between(1, 400), between(1, 400), fc.constantFrom('~', '∼', '〜', '～', '–', '-', '에서 '))
    .map(([low, more, link]) => ({
      before: '참가자는 ',
      figure: `${String(low)}${link}${String(low + more)}`,
      after: '명이었다.',
      expected: { value: low, high: low + more, kind: 'range', unit: '명' },
    })),
  'ranges, English': fc
    .tuple(between(1, 400), between(1, 400), fc.constantFrom('–', '-', ' to '))
    .map(([low, more, link]) => ({
      before: 'It took ',
      figure: `${String(low)}${link}${String(low + more)}`,
      after: ' minutes.',
      expected: { value: low, high: low + more, kind: 'range', unit: 'min' },
    })),
  'dates, ISO': fc.tuple(between(1900, 2099), between(1, 12), between(1, 28)).map(([year, month, day]) => ({
    before: 'It began on ',
    figure: `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
    after: ' at noon.',
    expected: { value: year * 10000 + month * 100 + day, kind: 'date' },
  })),
  'dates, Korean': fc
    .tuple(between(1900, 2099), between(1, 12), between(1, 28))
    .map(([year, month, day]) => ({
      before: '실험은 ',
      figure: `${String(year)}년 ${String(month)}월 ${String(day)}일`,
      after: '에 시작했다.',
      expected: { value: year * 10000 + month * 100 + day, kind: 'date' },
    })),
  'parameter counts': between(1, 405).map((value) => ({
    before: 'We ran the ',
    figure: `${String(value)}B`,
    after: ' model.',
    expected: { value: value * 1e9, kind: 'parameter-count' },
  })),
};

describe.each(Object.entries(FORMATS))('%s', (_, format) => {
  it.each(['NFC', 'NFD'] as const)('number and exact span come back in %s', (form) => {
    fc.assert(
      fc.property(format, ({ before, figure, after, expected }) => {
        const text = `${before}${figure}${after}`.normalize(form);
        const found = recognize(text);
        expect(found, text).toHaveLength(1);
        expect(found[0], text).toMatchObject({
          ...expected,
          text: figure.normalize(form),
          start: before.normalize(form).length,
        });
      }),
      { numRuns: 200 },
    );
  });
});
