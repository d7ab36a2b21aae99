import { startsHangul } from './accept.ts';
import { DIGIT, HANGUL, LATIN, classAt, skipSpacesBack } from './characters.ts';
import type { Draft } from './draft.ts';
import type { Lexicon } from './lexicon-shape.ts';
import { closesWord } from './word-edges.ts';

const LAST_SCHOOL_YEAR = 6;

/** 고3, 중2: the year of a pupil after the letter for the school. */
function isSchoolYear(text: string, made: Draft, lexicon: Lexicon): boolean {
  if (made.unit !== null || made.decimals > 0 || (made.value ?? 0) > LAST_SCHOOL_YEAR) return false;
  const school = lexicon.schools.match(text, made.start, startsHangul);
  return school !== undefined && made.end === made.start + 1 && classAt(text, made.end) !== LATIN;
}

/** 형사합의27부, 대법원 2부: the number of a department after what it is called by. */
function isDepartment(text: string, made: Draft, lexicon: Lexicon): boolean {
  if (!lexicon.departments.has(made.unit ?? '')) return false;
  return (
    closesWord(text, made.tail, lexicon) &&
    lexicon.departmentHeads.match(text, skipSpacesBack(text, made.start, 1)) !== undefined
  );
}

/** 어벤져스2, 시즌5, 민사12부: a bare digit glued to a word is part of its name. */
export function isAttachedName(text: string, made: Draft, lexicon: Lexicon): boolean {
  if (made.kind !== 'number' || made.start === 0) return false;
  if (isDepartment(text, made, lexicon)) return true;
  if (classAt(text, made.start - 1) !== HANGUL) return false;
  if (isSchoolYear(text, made, lexicon)) return true;
  if (made.unit !== null && !(lexicon.departments.has(made.unit) && classAt(text, made.start - 2) === HANGUL))
    return false;
  return classAt(text, made.end) !== DIGIT && lexicon.gluesTo.match(text, made.start) === undefined;
}
