/** \u0001 stands for a figure, \u0002 for two of them written as a range: "33% to 36%". */
const X = '\\u0001';
const R = '\\u0002';
/** A few words, years among them, without a mark that could end the phrase. */
const WORDS = '[^\\u0001\\u0002.,;:()\\n]{0,30}';
const MONEY = '[$€£¥₩]?';
const ENDS = `(?:from ${MONEY}${X}${WORDS} to ${MONEY}${X}|${R})`;
const NOUN = '(?:increase|rise|gain|growth|jump|decrease|drop|decline|fall|reduction|loss|change|difference)';
const VERB = '(?:increased|rose|grew|jumped|fell|dropped|declined|decreased|went up|went down)';
const MOVES =
  '(?:올|오르|늘|증가|상승|높아|뛰|커|불어|급증|급등|줄|감소|하락|떨어|내리|내려|내렸|낮아|급감|급락|성장|변했|달라)';

/** A way to write a change with its two ends and by how much; `amount` says on which side of the ends it stands. */
export interface ChangePhrase {
  pattern: RegExp;
  amount: 'first' | 'last';
}

/** Phrases of every language; what one language writes is no phrase of another. */
export const CHANGE_PHRASES: readonly ChangePhrase[] = [
  // from 33% to 36%, an increase of 3 percentage points
  {
    pattern: new RegExp(
      `${ENDS}${WORDS}(?:,|\\(|–|—|;) ?(?:which is |that is |i\\.e\\.,? )?(?:an? (?:\\p{L}{1,12} ){0,2}${NOUN} of|up|down|up by|down by|by) ${MONEY}${X}`,
      'giu',
    ),
    amount: 'last',
  },
  // rose by 3 percentage points from 33% to 36%
  { pattern: new RegExp(`\\b${VERB} (?:by )?${MONEY}${X}${WORDS},? ${ENDS}`, 'giu'), amount: 'first' },
  // 33%에서 36%로 3%p 올랐다
  {
    pattern: new RegExp(
      `${X}${WORDS}(?:에서|이던 것이) ${WORDS}${X}${WORDS}(?:로|으로) ${X}${WORDS.replace('30', '6')}${MOVES}`,
      'giu',
    ),
    amount: 'last',
  },
];
