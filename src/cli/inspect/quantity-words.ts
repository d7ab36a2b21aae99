import type { Locale } from '../../../schemas/language.ts';
import type { Bound, Quantity, QuantityKind } from '../../../schemas/quantity.ts';

interface QuantityWords {
  header: readonly string[];
  none: string;
  kind: (kind: QuantityKind) => string;
  bound: (bound: Bound) => string;
  role: (role: NonNullable<Quantity['role']>) => string;
  approximate: string;
  noFigure: string;
  interval: (level: number) => string;
}

const KINDS: Readonly<Record<QuantityKind, string>> = {
  number: '수',
  percentage: '비율',
  'percentage-point': '퍼센트포인트',
  'per-mille': '천분율',
  'basis-point': '베이시스포인트',
  fraction: '분수',
  ordinal: '차례',
  multiple: '배수',
  range: '범위',
  interval: '신뢰구간',
  date: '날짜',
  year: '연도',
  duration: '기간',
  currency: '금액',
  measure: '측정값',
  'parameter-count': '매개변수 수',
  identifier: '이름',
};

const BOUNDS: Readonly<Record<Bound, string>> = {
  exact: '꼭 그 값',
  'at-least': '이상',
  'more-than': '초과',
  'at-most': '이하',
  'less-than': '미만',
};

/** What the table of `caveat inspect quantities` says; in English kinds and bounds are called as in JSON. */
export const QUANTITY_WORDS: Readonly<Record<Locale, QuantityWords>> = {
  ko: {
    header: ['시작', '글', '종류', '값', '단위', '비고'],
    none: '수량을 찾지 못했습니다.',
    kind: (kind) => KINDS[kind],
    bound: (bound) => BOUNDS[bound],
    role: () => '세는 말',
    approximate: '어림',
    noFigure: '수치 아님',
    interval: (level) => `${String(level)}% 구간`,
  },
  en: {
    header: ['start', 'text', 'kind', 'value', 'unit', 'notes'],
    none: 'No quantities found.',
    kind: (kind) => kind,
    bound: (bound) => bound,
    role: (role) => role,
    approximate: 'approximate',
    noFigure: 'no figure',
    interval: (level) => `${String(level)}% interval`,
  },
};
