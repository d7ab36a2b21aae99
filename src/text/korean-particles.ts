/** Particles by what the word before them ends in: a consonant, a vowel, and how both are written where nobody knows. */
const PAIRS = [
  ['은', '는', '은(는)'],
  ['이', '가', '이(가)'],
  ['을', '를', '을(를)'],
  ['과', '와', '와(과)'],
  ['으로', '로', '(으)로'],
  ['이라고', '라고', '(이)라고'],
] as const;

/** Digits that are read with a consonant at their end: 영, 일, 삼, 육, 칠, 팔. Ten, hundred and so on have one too. */
const CLOSED_DIGITS = '013678';
/** Those of them that end in ㄹ, before which 로 stays: 일, 칠, 팔. */
const LIQUID_DIGITS = '178';

const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
const FINALS = 28;
const LIQUID = 8;

type Ending = 'consonant' | 'liquid' | 'vowel';

/** How a word ends when it is read aloud; null for letters of other scripts, whose reading nobody can tell. */
function endingOf(word: string): Ending | null {
  const bare = word.normalize('NFC').replace(/[`'"’”」』»\s]+$/u, '');
  if (/%p?$/u.test(bare)) return 'vowel';
  const last = bare.slice(-1);
  if (/^\d$/u.test(last))
    return LIQUID_DIGITS.includes(last) ? 'liquid' : CLOSED_DIGITS.includes(last) ? 'consonant' : 'vowel';
  const code = last.charCodeAt(0);
  if (!(code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE)) return null;
  const final = (code - FIRST_SYLLABLE) % FINALS;
  return final === 0 ? 'vowel' : final === LIQUID ? 'liquid' : 'consonant';
}

/** The form of a particle that fits a word, as it was written where the word does not tell. */
export function fittingParticle(word: string, particle: string): string {
  const pair = PAIRS.find((forms) => forms.some((form) => form === particle));
  const ending = endingOf(word);
  if (!pair || ending === null) return particle;
  const isOpen = ending === 'vowel' || (ending === 'liquid' && pair[1] === '로');
  return isOpen ? pair[1] : pair[0];
}

/** Any form of a particle, longest first, as a part of a regular expression. */
export const PARTICLE = PAIRS.flat()
  .sort((a, b) => b.length - a.length)
  .map((form) => form.replace(/[()]/gu, '\\$&'))
  .join('|');

const EITHER = new RegExp(
  `(\\S)( ?)(${PAIRS.map(([, , both]) => both.replace(/[()]/gu, '\\$&')).join('|')})`,
  'gu',
);

/** A sentence in which 을(를) and its like fit the words before them, quotation marks aside. */
export const fitParticles = (sentence: string): string =>
  sentence.replace(EITHER, (_, last: string, space: string, particle: string, at: number) => {
    const before = sentence.slice(Math.max(0, at - 8), at) + last;
    return `${last}${space}${fittingParticle(before, particle)}`;
  });
