import type { FigureLanguage } from './language.ts';

/** Japanese. */
export const ja: FigureLanguage = {
  tag: 'ja',
  shares: {},
  personCounters: [],
  parts: [],
  omissions: [],
  rowLinks: ['と', 'や'],
  comparedWith: ['より'],
  halvesOfDay: { words: ['午前', '午後'], beforeHour: true },
};
