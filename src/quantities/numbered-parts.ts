import {
  DIGIT,
  HAN,
  LATIN,
  classAt,
  isLetterAt,
  isUpperAt,
  skipSpaces,
  skipSpacesBack,
} from './characters.ts';
import type { Draft } from './draft.ts';
import type { Lexicon } from './lexicon-shape.ts';

/** 제7조 제2항: start of a clause number, or -1. */
export function clauseStart(text: string, start: number, end: number, lexicon: Lexicon): number {
  const prefix = lexicon.ordinalPrefixes.match(
    text,
    skipSpacesBack(text, start, 2),
    (_, from) => classAt(text, from) === HAN || !isLetterAt(text, from - 1),
  );
  if (prefix === undefined) return -1;
  return lexicon.clauses.match(text, skipSpaces(text, end, 1)) === undefined ? -1 : prefix.at;
}

/** Fig. 3c, Table 2B: start of the word that numbers a part by digits and one letter, or -1. */
export function letteredCue(text: string, start: number, end: number, lexicon: Lexicon): number {
  if (classAt(text, end) !== LATIN || start === 0) return -1;
  const next = classAt(text, end + 1);
  if (next === LATIN || next === DIGIT) return -1;
  const gap = skipSpacesBack(text, start, 2);
  const cue = lexicon.nameCues.match(text, gap, (_, at) => classAt(text, at - 1) !== LATIN);
  if (cue === undefined || cue.at === gap || classAt(text, cue.at) !== LATIN) return -1;
  // Letters late in the alphabet are units as well: each step 5m.
  return isUpperAt(text, cue.at) || 'abcdef'.includes(text.charAt(end)) ? cue.at : -1;
}

/** 2호선, 1등급, 제2형 당뇨: what follows makes the number a label, unless a longer counter does not: 3호 홈런. */
export function endsAsName(text: string, made: Draft, end: number, lexicon: Lexicon): boolean {
  if (made.kind === 'percentage') return false;
  const hit = lexicon.nameEndings.match(text, end);
  if (hit === undefined || hit.at < (made.unitEnd ?? 0)) return false;
  return made.kind !== 'ordinal' || hit.at - end > 1;
}
