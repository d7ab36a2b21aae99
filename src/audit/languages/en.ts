import type { ArticleLanguage } from './language.ts';

/** English. */
export const en: ArticleLanguage = {
  tag: 'en',
  wholeWords: true,
  opinions: `I think|I believe|I suspect|I feel|I doubt|in my view|in my opinion|we should|should have|it seems to me|
    arguably|hopefully`,
  pages: { before: ['p', 'pp', 'page', 'pages'], after: [], afterAlone: [] },
};
