import type { Words } from '../rules/index.ts';

/** What keeps a derived figure from following from its operands. */
export const DERIVATION_FAULTS = {
  bounds: {
    ko: '하한이나 상한에서는 정확한 값이 나오지 않습니다',
    en: 'bounds give no exact figure, and exact figures no bound',
  },
  circular: {
    ko: '계산이 돌고 돌아 자기 자신에 기댑니다',
    en: 'the computation comes round to itself',
  },
  notMultiple: {
    ko: 'multiple은 같은 것끼리 나눈 값입니다',
    en: 'a multiple is a quotient of two like figures',
  },
  notPercent: {
    ko: 'percentage는 나눗셈의 결과에 100을 곱하거나 비율끼리 더한 값입니다',
    en: 'a percentage is a quotient times 100, or a sum of percentages',
  },
  otherUnit: {
    ko: '계산 결과의 단위가 주장의 단위와 다릅니다',
    en: 'the result has another unit than the claim',
  },
  points: {
    ko: '비율끼리 뺀 값은 퍼센트포인트이며 quantity로 적습니다',
    en: 'what lies between two percentages is percentage points, a quantity',
  },
  unlike: {
    ko: '단위나 종류가 다른 값끼리는 더하거나 뺄 수 없습니다',
    en: 'figures of different kinds or units do not add up',
  },
} satisfies Record<string, Words>;
