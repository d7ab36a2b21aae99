import type { ArticleLanguage } from './language.ts';

/** Korean. */
export const ko: ArticleLanguage = {
  tag: 'ko',
  wholeWords: false,
  opinions: `생각합니다|생각한다|생각됩니다|생각된다|생각이 들|생각하지만|것 같|듯하|듯.|아닐까|의문|느낍니다|느껴|우려스럽|안타깝|
    싶다|싶네|싶은|싶지|기대해|바랍니다|해야 합니다|해야 한다|했어야|필요합니다|현실입니다|좋습니다|박수를 보`,
  pages: { before: ['쪽', '페이지'], after: ['쪽', '페이지'], afterAlone: ['면'] },
};
