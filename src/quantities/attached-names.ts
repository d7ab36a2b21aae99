import { DIGIT, HANGUL, classAt, skipSpacesBack } from './characters.ts';
import type { Draft } from './draft.ts';
import type { Lexicon } from './lexicon-shape.ts';
import { closesWord } from './word-edges.ts';

/** 형사합의27부, 대법원 2부: the number of a department after what it is called by. */
function isDepartment(text: string, made: Draft, lexicon: Lexicon): boolean {
  if (!lexicon.departments.has(made.unit ?? '')) return false;
  return (
    closesWord(text, made.tail, lexicon) &&
    lexicon.departmentHeads.match(text, skipSpacesBack(text, made.start, 1)) !== undefined
  );
}

/** 종로3가: the part of a street, and no particle after a number. */
function isStreetPart(text: string, made: Draft, lexicon: Lexicon): boolean {
  if (made.unit !== null || lexicon.streets.match(text, made.start) === undefined) return false;
  const part = lexicon.streetParts.match(text, made.end, (_, at) => closesWord(text, at, lexicon));
  return part !== undefined && classAt(text, made.start - 2) === HANGUL;
}

/** 어벤져스2, 시즌5, 민사12부: a bare digit glued to a word is part of its name. */
export function isAttachedName(text: string, made: Draft, lexicon: Lexicon): boolean {
  if (made.kind !== 'number' || made.start === 0) return false;
  if (isDepartment(text, made, lexicon)) return true;
  if (classAt(text, made.start - 1) !== HANGUL) return false;
  if (isStreetPart(text, made, lexicon)) return true;
  if (made.unit !== null && !(lexicon.departments.has(made.unit) && classAt(text, made.start - 2) === HANGUL))
    return false;
  return classAt(text, made.end) !== DIGIT && lexicon.gluesTo.match(text, made.start) === undefined;
}
