import type { FigureLanguage } from './language.ts';

/** Korean. */
export const ko: FigureLanguage = {
  tag: 'ko',
  shares: {
    before: /(?:의|중|중에서|가운데|에서)\s*(?:약|대략|거의|최소|최대)?\s*$/u,
    attached: /^의\s/u,
  },
  personCounters: ['명', '인', '사람'],
  parts: '그림 표 쪽 절 장 각주 부록 제 실험 연구 단계'.split(' '),
  omissions: ['중략', '전략', '후략'],
  rowLinks: ['와', '과'],
  comparedWith: ['보다'],
  perOne: /^\s?\p{Script=Hangul}{0,3}당(?!\p{Script=Hangul}{2})/u,
  halvesOfDay: { words: ['오전', '새벽', '아침', '오후', '저녁', '밤', '낮'], beforeHour: true },
};
