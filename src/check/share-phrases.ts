/** A way to write a percentage beside its counts. */
export interface SharePhrase {
  /** \u0001 stands for a count, \u0002 for a percentage, \u0003 for two counts written as a fraction. */
  pattern: RegExp;
  /** Which of the counts in the phrase is the part and which the whole, from 0. */
  part: number;
  whole: number;
}

const C = '\\u0001';
const P = '\\u0002';
const F = '\\u0003';
/** A few words without a mark that could end the phrase. */
const WORDS = '[^\\u0001-\\u0003.,;:()\\n]{0,40}';
const THE = '(?:the |all |all the |these |those |its |our |a total of )?';
/** A percentage in brackets that is no level of confidence and has no whole of its own. */
const BRACKETED = `\\(\\s?(?:about |around |약 )?${P}(?!\\s*(?:CI|confidence|credible|신뢰|of\\b|의\\s))`;

const phrase = (pattern: string, part: number, whole: number): SharePhrase => ({
  pattern: new RegExp(pattern, 'giu'),
  part,
  whole,
});

/** Phrases of every language; what one language writes is no phrase of another. */
export const SHARE_PHRASES: readonly SharePhrase[] = [
  // 58 of 414 patients (14.0%)
  phrase(`${C}${WORDS} (?:out of|of|among) ${THE}${C}${WORDS}${BRACKETED}`, 0, 1),
  // 14.0% (58 of 414)
  phrase(`${P}\\s?\\(\\s?(?:n\\s?=\\s?)?${C} (?:out of|of) ${THE}${C}`, 0, 1),
  // 58 (14.0%) of 414 patients
  phrase(`${C}${WORDS}${BRACKETED}\\) (?:out of|of|among) ${THE}${C}`, 0, 1),
  // Of the 414 patients, 58 (14.0%)
  phrase(`\\b(?:of|among|out of) ${THE}${C}${WORDS}, ${C}${WORDS}${BRACKETED}`, 1, 0),
  // 414건 중 58건(14.0%)
  phrase(`${C}${WORDS}(?:가운데|중에서|중) ?${C}${WORDS}${BRACKETED}`, 1, 0),
  // 414명 중 14.0%(58명)
  phrase(`${C}${WORDS}(?:가운데|중에서|중) ?(?:약 )?${P}\\s?\\(${C}`, 1, 0),
  // 14.0%(414명 중 58명)
  phrase(`${P}\\s?\\(${C}${WORDS}(?:가운데|중에서|중) ?${C}`, 1, 0),
  // 414명 중 58명, 곧 14.0%
  phrase(`${C}${WORDS}(?:가운데|중에서|중) ?${C}[^\\u0001-\\u0003.;:()\\n]{0,12}, ?(?:곧|즉) ?${P}`, 1, 0),
  // 56/64 (87.5%), 1,000명 중 617명(61.7%)
  phrase(`${F}${WORDS}${BRACKETED}`, 0, 1),
  // 87.5% (56/64)
  phrase(`${P}\\s?\\(\\s?(?:n\\s?=\\s?)?${F}`, 0, 1),
];
