/** Marks and words between two steps of a sentence that begin another clause or item; English words whole. */
export const CLAUSE_BREAK =
  /[,;:()[\]–—·•]|(?<![\p{L}])(?:and|but|while|whereas|or|versus|vs|then)(?![\p{L}])/iu;

/** Endings of a Korean word after which another clause begins. */
export const CLAUSE_ENDING = /(?:[가-힣](?:고|며|지만|는데|으나|거나|면서|자)|반면)$/u;
