import { startsLatin } from './accept.ts';
import { DIGIT, LATIN, classAt, isUpperAt, skipSpacesBack } from './characters.ts';
import type { Lexicon } from './lexicon-shape.ts';

/** Fig. 3c, Table 2B: start of the word that numbers a part by digits and one letter, or -1. */
export function letteredCue(text: string, start: number, end: number, lexicon: Lexicon): number {
  if (classAt(text, end) !== LATIN || start === 0) return -1;
  const next = classAt(text, end + 1);
  if (next === LATIN || next === DIGIT) return -1;
  const gap = skipSpacesBack(text, start, 2);
  const cue = lexicon.nameCues.match(text, gap, startsLatin);
  if (cue === undefined || cue.at === gap || classAt(text, cue.at) !== LATIN) return -1;
  // Letters late in the alphabet are units as well: each step 5m.
  return isUpperAt(text, cue.at) || 'abcdef'.includes(text.charAt(end)) ? cue.at : -1;
}
