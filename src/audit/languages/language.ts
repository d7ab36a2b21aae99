/** How the articles of one language say what is theirs and where something stands. */
export interface ArticleLanguage {
  tag: string;
  /** Whether phrases are whole words: false where particles and endings are written onto them. */
  wholeWords: boolean;
  /** Phrases with which writers speak for themselves, guess or ask rather than report; see `makePhraseFinder`. */
  opinions: string;
  pages: {
    /** Words before the number of a page. */
    before: readonly string[];
    /** Words behind the number, whatever is written onto them. */
    after: readonly string[];
    /** Words behind the number that mean a page only where nothing is written onto them. */
    afterAlone: readonly string[];
  };
}
