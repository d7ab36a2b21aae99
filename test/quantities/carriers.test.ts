import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../schemas/quantity.ts';
import { recognize } from '../../src/quantities/index.ts';

/** A figure as written, what is written with it on either side, and what must come back of it. */
interface Figure {
  lead?: string;
  figure: string;
  tail?: string;
  expected: Partial<Quantity>;
}

const between = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });
const decimal = (max: number): fc.Arbitrary<string> =>
  fc.tuple(between(0, max), between(1, 9)).map(([whole, part]) => `${String(whole)}.${String(part)}`);
const rising = fc
  .tuple(between(1, 300), between(1, 200))
  .map(([low, more]): [number, number] => [low, low + more]);
const share = between(3, 12).chain((below) => fc.tuple(between(1, below - 1), fc.constant(below)));
const day = fc.tuple(between(1900, 2030), between(1, 12), between(1, 28));

const NATIVE_TENS = ['', '열', '스물', '서른', '마흔', '쉰', '예순', '일흔', '여든', '아흔'];
const NATIVE_ONES = ['', '한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉'];
const native = (value: number): string =>
  value === 20 ? '스무' : `${NATIVE_TENS[Math.floor(value / 10)] ?? ''}${NATIVE_ONES[value % 10] ?? ''}`;
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ONES = ['', '-one', '-two', '-three', '-four', '-five', '-six', '-seven', '-eight', '-nine'];
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const raised = (power: number): string =>
  [...String(power)].map((digit) => SUPERSCRIPTS.charAt(Number(digit))).join('');
const ordinal = (value: number): string =>
  `${String(value)}${value > 10 && value < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`;

const ENGLISH: fc.Arbitrary<Figure> = fc.oneof(
  between(1, 99_999).map((value) => ({
    figure: value.toLocaleString('en-US'),
    tail: ' people',
    expected: { value, kind: 'number' as const },
  })),
  decimal(99).map((written) => ({
    figure: `${written}%`,
    expected: { value: Number(written), kind: 'percentage' as const },
  })),
  decimal(9).map((written) => ({
    figure: `${written} percentage points`,
    expected: { value: Number(written), kind: 'percentage-point' as const },
  })),
  decimal(9).map((written) => ({
    lead: '$',
    figure: `${written} billion`,
    expected: { value: Number(`${written}e9`), kind: 'currency' as const },
  })),
  fc.tuple(between(2, 9), between(0, 9)).map(([tens, ones]) => ({
    figure: `${TENS[tens] ?? ''}${ONES[ones] ?? ''} percent`,
    expected: { value: tens * 10 + ones, kind: 'percentage' as const },
  })),
  share.map(([above, below]) => ({
    figure: `${String(above)}/${String(below)}`,
    expected: { value: above / below, kind: 'fraction' as const },
  })),
  fc.tuple(rising, fc.constantFrom('–', ' to ')).map(([[low, high], link]) => ({
    figure: `${String(low)}${link}${String(high)}`,
    expected: { value: low, high, kind: 'range' as const },
  })),
  fc.tuple(decimal(9), fc.constantFrom('-fold', ' times')).map(([written, word]) => ({
    figure: `${written}${word}`,
    expected: { value: Number(written), kind: 'multiple' as const },
  })),
  fc.tuple(decimal(9), between(3, 12)).map(([written, power]) => ({
    figure: `${written} × 10${raised(power)}`,
    expected: { value: Number(`${written}e${String(power)}`), kind: 'number' as const },
  })),
  decimal(90).map((written) => ({
    figure: `−${written}`,
    tail: ' °C',
    expected: { value: -Number(written), kind: 'measure' as const },
  })),
  between(2, 90).map((value) => ({
    figure: String(value),
    tail: ' weeks',
    expected: { value, kind: 'duration' as const },
  })),
  decimal(90).map((written) => ({
    figure: `${written} ± 2.1`,
    expected: { value: Number(written), plusMinus: 2.1, kind: 'number' as const },
  })),
  day.map(([year, month, date]) => ({
    figure: `${MONTHS[month - 1] ?? ''} ${String(date)}, ${String(year)}`,
    expected: { value: year * 10_000 + month * 100 + date, kind: 'date' as const },
  })),
  between(4, 90).map((value) => ({
    figure: ordinal(value),
    expected: { value, kind: 'ordinal' as const },
  })),
);

const KOREAN: fc.Arbitrary<Figure> = fc.oneof(
  between(1, 99_999).map((value) => ({
    figure: value.toLocaleString('en-US'),
    tail: '명',
    expected: { value, kind: 'number' as const },
  })),
  fc.tuple(decimal(99), fc.constantFrom('%', '퍼센트')).map(([written, sign]) => ({
    figure: `${written}${sign}`,
    expected: { value: Number(written), kind: 'percentage' as const },
  })),
  decimal(9).map((written) => ({
    figure: `${written}%p`,
    expected: { value: Number(written), kind: 'percentage-point' as const },
  })),
  fc.tuple(between(1, 99), between(1, 9)).map(([myriads, thousands]) => ({
    figure: `${String(myriads)}만 ${String(thousands)}천`,
    tail: ' 명',
    expected: { value: myriads * 10_000 + thousands * 1000, kind: 'number' as const },
  })),
  decimal(9).map((written) => ({
    figure: `${written}조`,
    tail: ' 원',
    expected: { value: Number(`${written}e12`), kind: 'currency' as const },
  })),
  between(21, 99).map((value) => ({
    figure: native(value),
    tail: ' 명',
    expected: { value, kind: 'number' as const },
  })),
  share.map(([above, below]) => ({
    figure: `${String(below)}분의 ${String(above)}`,
    expected: { value: above / below, kind: 'fraction' as const },
  })),
  between(1, 9).map((value) => ({
    figure: `10명 중 ${String(value)}`,
    tail: '명',
    expected: { value: value / 10, kind: 'fraction' as const },
  })),
  rising.map(([low, high]) => ({
    figure: `${String(low)}∼${String(high)}`,
    tail: '명',
    expected: { value: low, high, kind: 'range' as const },
  })),
  decimal(9).map((written) => ({
    figure: written,
    tail: '배',
    expected: { value: Number(written), kind: 'multiple' as const },
  })),
  decimal(90).map((written) => ({
    figure: `영하 ${written}`,
    tail: '도',
    expected: { value: -Number(written), kind: 'measure' as const },
  })),
  day.map(([year, month, date]) => ({
    figure: `${String(year)}년 ${String(month)}월 ${String(date)}일`,
    expected: { value: year * 10_000 + month * 100 + date, kind: 'date' as const },
  })),
  between(3, 90).map((value) => ({
    figure: `${String(value)}번째`,
    expected: { value, kind: 'ordinal' as const },
  })),
  between(2, 90).map((value) => ({
    figure: `${String(value)}시간 30`,
    tail: '분',
    expected: { value: value * 60 + 30, kind: 'duration' as const },
  })),
);

/** Sentences, headings, items and cells that one figure may stand in. */
const AROUND_ONE = {
  English: [
    'The survey found {} in the end.|({})|"{}"|In 2021, {} were reported.|It was {}, they said.|The result ({}) was odd.',
    '- {} in all\n|It rose to {}; nobody knew why.|They agreed on {}. Later they left.|About {} were lost.|**{}**',
    '{} is what the paper states.|Results: {}|The team, with {}, came home.|Of these, {} came back.|… {} …|> {}\n',
  ]
    .join('|')
    .split('|'),
  Korean: [
    '조사 결과 {}였다.|({})|“{}”|지난해 {}에 그쳤다.|올해는 {}로 나타났다.|전체의 {}가 그랬다.|약 {}에 이른다.',
    '{}을 기록했다.|이 가운데 {}만 남았다.|- {} 기록\n|**{}**|정부는 {}라고 밝혔다.|최대 {}까지 늘었다.',
    '{}, 그리고 나머지는 떠났다.|그 뒤 {}의 변화가 있었다.|연구진이 {}를 확인했다.|> {}\n',
  ]
    .join('|')
    .split('|'),
};

/** The same for two figures that no range or sum joins. */
const AROUND_TWO = {
  English: [
    'The figures were {}, then {}.;One group had {}, the other {}.;We saw {} (against {} before).;- {}\n- {};| {} | {} |',
    '{}\n\n{};* {}\n* {};They found {} where others had found {}.;A: {}. B: {}.;Not {} but {} was reported.;{} vs. {}',
    'It rose from {} in May, by June it was {}.;Compared with {}, the {} of this year is odd.;{} [3] and {} [4]',
  ]
    .join(';')
    .split(';'),
  Korean: [
    '한쪽은 {}, 다른 쪽은 {}였다.;올해 {}(지난해 {})였다.;- {}\n- {};| {} | {} |;{}가 아니라 {}였다.;{}\n\n{};{}, {}',
    '{}에서 {}로 바뀌었다.;{} 대신 {}를 썼다.;A안은 {}, B안은 {}다.;{}보다 {}가 크다.;{}인 반면 {}도 있었다.',
  ]
    .join(';')
    .split(';'),
};

const written = ({ lead = '', figure, tail = '' }: Figure): string => `${lead}${figure}${tail}`;

/** Puts figures into a sentence; gives the text and where each figure starts. */
function fill(carrier: string, figures: readonly Figure[]): { text: string; starts: number[] } {
  const starts: number[] = [];
  const pieces = carrier.split('{}');
  let text = pieces[0] ?? '';
  for (const [index, figure] of figures.entries()) {
    starts.push(text.length + (figure.lead ?? '').length);
    text += `${written(figure)}${pieces[index + 1] ?? ''}`;
  }
  return { text, starts };
}

function comesBack(carrier: string, figures: readonly Figure[]): void {
  const { text, starts } = fill(carrier, figures);
  const found = recognize(text);
  for (const [index, { figure, expected }] of figures.entries()) {
    const start = starts[index] ?? 0;
    const own = found.find((quantity) => quantity.start < start + figure.length && quantity.end > start);
    expect(own, text).toMatchObject({ ...expected, start, text: figure });
  }
}

describe.each([
  ['English', ENGLISH],
  ['Korean', KOREAN],
] as const)('any figure in any %s sentence', (language, figures) => {
  it('comes back alone', () => {
    const carrier = fc.constantFrom(...AROUND_ONE[language]);
    fc.assert(
      fc.property(carrier, figures, (around, figure) => {
        comesBack(around, [figure]);
      }),
      { numRuns: 2000 },
    );
  });

  it('comes back beside another', () => {
    const carrier = fc.constantFrom(...AROUND_TWO[language]);
    fc.assert(
      fc.property(carrier, figures, figures, (around, first, second) => {
        comesBack(around, [first, second]);
      }),
      { numRuns: 3000 },
    );
  });
});
