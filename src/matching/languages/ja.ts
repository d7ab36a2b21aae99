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
  halvesOfDay: { morning: ['午前'], afternoon: ['午後'], beforeHour: true },
};
