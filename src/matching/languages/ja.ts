import type { FigureLanguage } from './language.ts';

/** Japanese. */
export const ja: FigureLanguage = {
  tag: 'ja',
  shares: {},
  personCounters: [],
  parts: [],
  omissions: [],
  halvesOfDay: { morning: ['午前'], afternoon: ['午後'], beforeHour: true },
};
