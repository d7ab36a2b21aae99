import type { FigureLanguage } from './language.ts';

/** English. */
export const en: FigureLanguage = {
  tag: 'en',
  shares: { after: /^\s*(?:percent|per cent)?\s*(?:of|out of|among)\s/i },
  personCounters: ['people', 'person'],
  // A singular only tells of the noun after it: 870 human infections.
  nouns: { letters: /^\p{Script=Latin}/u, plural: /s$|^(?:people|men|women|children|staff|personnel)$/i },
  months: {
    names: [
      'Jan(?:uary)?',
      'Feb(?:ruary)?',
      'Mar(?:ch)?',
      'Apr(?:il)?',
      'May',
      'June?',
      'July?',
      'Aug(?:ust)?',
      'Sept?(?:ember)?',
      'Oct(?:ober)?',
      'Nov(?:ember)?',
      'Dec(?:ember)?',
    ],
    // May and March are verbs too.
    after: 'in of since until by from to early late last this next between and'.split(' '),
  },
  parts:
    `fig figs figure figures table tables tab p pp page pages sec section sections ch chapter eq ref refs note notes
    footnote appendix part step line item no vol study studies experiment experiments exp phase wave model day week
    trial block group question`.split(/\s+/u),
  omissions: [],
  rowLinks: ['and', 'or'],
  comparedWith: [],
  halvesOfDay: { words: ['am', 'a.m', 'pm', 'p.m'], beforeHour: false },
};
