import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recognize } from '../../src/quantities/index.ts';
import { work } from '../../src/quantities/work.ts';

const DIGITS = ['', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'];
const PLACES = ['', '십', '백', '천'];
const SCALES = ['', '만', '억', '조'];

/** Sino-Korean words for a whole number above zero and below 10¹⁶. */
function spellKorean(value: number): string {
  const groups: string[] = [];
  let rest = value;
  for (const scale of SCALES) {
    const group = rest % 10000;
    rest = Math.floor(rest / 10000);
    if (group === 0) continue;
    const digits = [...String(group)];
    const words = digits.map((digit, index) => {
      const place = PLACES[digits.length - 1 - index] ?? '';
      if (digit === '0') return '';
      return digit === '1' && place !== '' ? place : `${DIGITS[Number(digit)] ?? ''}${place}`;
    });
    groups.unshift(words.join('') + scale);
  }
  return groups.join(' ');
}

const UNITS = [
  '',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** English words for a whole number above zero and below 10⁹. */
function spellEnglish(value: number): string {
  if (value < 20) return UNITS[value] ?? '';
  if (value < 100)
    return `${TENS[Math.floor(value / 10)] ?? ''}${value % 10 === 0 ? '' : `-${spellEnglish(value % 10)}`}`;
  for (const [size, word] of [
    [1e6, 'million'],
    [1000, 'thousand'],
    [100, 'hundred'],
  ] as const) {
    if (value >= size) {
      const rest = value % size;
      return `${spellEnglish(Math.floor(value / size))} ${word}${rest === 0 ? '' : ` ${spellEnglish(rest)}`}`;
    }
  }
  return '';
}

/** The number comes back alone, with its value, on exactly its own span. */
function comesBack(before: string, figure: string, after: string, value: number): void {
  const text = `${before}${figure}${after}`;
  const found = recognize(text).filter(({ kind }) => kind !== 'identifier');
  expect(
    found.map((quantity) => [quantity.text, quantity.value]),
    text,
  ).toEqual([[figure, value]]);
  expect(found[0]?.start).toBe(before.length);
}

const whole = fc.integer({ min: 1, max: 999_999_999 });
const money = fc
  .tuple(fc.integer({ min: 0, max: 9_999_999 }), fc.integer({ min: 1, max: 99 }))
  .map(([a, b]) => `${String(a)}.${String(b).padStart(2, '0')}`);

const FORMATS: readonly (readonly [string, (value: number) => [string, string, string]])[] = [
  ['grouped', (value) => ['They counted ', value.toLocaleString('en-US'), ' files.']],
  ['Korean digits', (value) => ['모두 ', String(value), '건을 모았다.']],
  ['percent', (value) => ['응답자의 ', `${String(value % 101)}%`, '가 답했다.']],
  ['English words', (value) => ['We saw ', spellEnglish(value), ' patients.']],
  ['Korean words', (value) => ['총액은 ', spellKorean(value + 20), ' 달러였다.']],
  [
    'full-width',
    (value) => [
      '모두 ',
      [...String(value)].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join(''),
      '건이다.',
    ],
  ],
  [
    'Arabic-Indic',
    (value) => [
      'They counted ',
      [...String(value)].map((digit) => String.fromCharCode(0x660 + Number(digit))).join(''),
      ' files.',
    ],
  ],
  [
    'mathematical',
    (value) => [
      '모두 ',
      [...String(value)].map((digit) => String.fromCodePoint(0x1d7ce + Number(digit))).join(''),
      '건이다.',
    ],
  ],
  ['zero-width', (value) => ['모두 ', [...String(value)].join('\u200b'), '건이다.']],
  [
    'myriad',
    (value) => [
      '매출은 ',
      value % 10000 === 0
        ? `${String(value / 10000)}만`
        : value > 10000
          ? `${String(Math.floor(value / 10000))}만${String(value % 10000)}`
          : String(value),
      '원이다.',
    ],
  ],
];

function stated(name: string, value: number): number {
  if (name === 'percent') return value % 101;
  return name === 'Korean words' ? value + 20 : value;
}

describe('random numbers', () => {
  it.each(FORMATS)('%s: number and exact span come back', (name, format) => {
    fc.assert(
      fc.property(whole, (value) => {
        comesBack(...format(value), stated(name, value));
      }),
      { numRuns: 300 },
    );
  });

  it('decimals keep the places shown', () => {
    fc.assert(
      fc.property(money, (written) => {
        const [first] = recognize(`It cost $${written} in all.`);
        expect(first).toMatchObject({ text: written, value: Number(written), decimals: 2, kind: 'currency' });
      }),
    );
  });

  it('ranges give both ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 900 }), (low, more) => {
        const text = `참가자의 ${String(low)}~${String(low + more)}%가 남았다.`;
        expect(recognize(text)[0]).toMatchObject({ kind: 'range', value: low, high: low + more, unit: '%' });
      }),
    );
  });
});

const PIECES = fc.constantFrom(
  '1',
  '23',
  '4.5',
  ',',
  '.',
  ' ',
  '만',
  '억',
  '백',
  '일',
  '이',
  '분의',
  '%',
  '-',
  '–',
  '~',
  'one',
  'and',
  'hundred',
  'th',
  'Claude ',
  '(',
  ')',
  '年',
  '百',
  '½',
  '①',
  '²',
  '₂',
  '\u200b',
  '\n',
  '점',
  '명',
  'km',
  '$',
  '±',
  'e',
  '/',
  ':',
  'http://',
  'GPT-',
  '١',
  '๕',
  '가',
  '월',
  '년',
  '×10',
  '^',
  '\u1112\u1161\u11ab ',
  '\u1103\u116e',
  '\u0301',
  '\ufe0f',
  '\u00ad',
  '\ud835\udfd8',
  '\ud83c',
  '２',
  '㊿',
  '⒈',
  '㎡',
  '클로드 ',
  ' 프로',
  '10.',
  'ひゃく',
  'さん',
  '시',
  '반',
  '여러 ',
);
const mess = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(PIECES, { maxLength: 24 }).map((parts) => parts.join('')),
);

describe('any text', () => {
  it.each([[['ko', 'en']], [['ja', 'en']]])(
    '%s: never throws, sorted, apart, on the text as it came',
    (languages) => {
      fc.assert(
        fc.property(mess, (text) => {
          let last = 0;
          for (const quantity of recognize(text, { languages })) {
            expect(quantity.start).toBeGreaterThanOrEqual(last);
            expect(quantity.end).toBeGreaterThan(quantity.start);
            expect(quantity.text).toBe(text.slice(quantity.start, quantity.end));
            last = quantity.end;
          }
        }),
        { numRuns: 3000 },
      );
    },
  );

  it.each([[['ko', 'en']], [['ja', 'en']]])('%s: every run of digits lies inside a token', (languages) => {
    fc.assert(
      fc.property(mess, (text) => {
        const found = recognize(text, { languages });
        for (const match of text.matchAll(/\p{Nd}+/gu)) {
          const end = match.index + match[0].length;
          expect(
            found.some((token) => token.start <= match.index && token.end >= end),
            `${match[0]} in ${JSON.stringify(text)}`,
          ).toBe(true);
        }
      }),
      { numRuns: 5000 },
    );
  });
});

const HOSTILE = [
  '0',
  '1,',
  '1.',
  '1-',
  '1/',
  '(1',
  '1 000 ',
  ',000',
  '백',
  '일',
  '만',
  '일조',
  '이삼',
  '일과 ',
  '삼분의 ',
  '10의 ',
  '수천',
  '한 ',
  '이상',
  '一二三四五六七八九十百千万億',
  'one ',
  'hundred ',
  'one and ',
  'twenty-',
  'million ',
  'half ',
  'a ',
  'from 1 to ',
  '½',
  '①',
  '1±',
  '1\u200b',
  'http://',
  'www.',
  '1e',
  'A',
  '[',
  ' ',
  '-',
  '.1',
  '1:1',
  'May ',
  '1,2',
  '1년',
  '(1)',
  '10.1000/',
  '1234/',
  'A.1',
  'Fig. 1 ',
  'Claude 1 ',
  '클로드 1 ',
  '프로 ',
  '여러 ',
  '둘 중에 ',
  '아홉 시 ',
  '오월 일일 ',
  'さんぜん',
  'hundreds of ',
  'tens of ',
  'one in a ',
  '1 × ',
  '3할',
  '"',
  '5" ',
  '> ',
  '\n> 1 ',
  '- ',
  '\n- 1 ',
  '1 000',
  '5p 1 ',
  '11·12',
  '3조 2항 ',
  '12조의2',
  'page 1 of ',
  'a-1-',
  'b-1-',
  '1-mid-',
  '1-two-',
  '16- and ',
  'UTC+1-',
  '(a)(1',
  '1B/',
  'under-1',
  '95% CI [1, ',
  '(Knox 1998, ',
  '2010/',
  '2.5(',
  '10명 중 ',
  '기원전 1',
  '탄소-14 ',
  '딥시크 1 ',
  '33~36쪽',
  'more than 1 and ',
];

describe('hostile text', () => {
  // What stands behind the last piece may undo a reading that went over all of them.
  const endings = ['', '%', ')', '1%'];
  const cases = HOSTILE.flatMap((piece) => endings.map((ending) => [piece, ending] as const));

  it.each(cases)('%j over and over before %j takes steps in proportion to its length', (piece, ending) => {
    const steps = (size: number): number => {
      work.steps = 0;
      recognize(piece.repeat(Math.ceil(size / piece.length)) + ending);
      return work.steps;
    };
    expect(steps(8000)).toBeLessThanOrEqual(4.5 * steps(2000) + 200);
    expect(steps(8000)).toBeLessThan(8000 * 120);
  });
});
