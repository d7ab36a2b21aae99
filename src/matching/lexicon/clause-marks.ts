/** Marks and words between two steps of a sentence that begin another clause or item; English words whole. */
export const CLAUSE_BREAK =
  /[,;:()[\]–—·•]|(?<![\p{L}])(?:and|but|while|whereas|or|versus|vs|then)(?![\p{L}])/iu;

/** Endings of a Korean word after which another clause begins; nouns that end so are none: 최고, 환자. */
export const CLAUSE_ENDING =
  /(?:[가-힣](?<!^[최광사창재경신권충금참중원피예선공])고|[가-힣](?:며|지만|는데|으나|거나|면서)|[하되지르오키치]자|반면)$/u;
