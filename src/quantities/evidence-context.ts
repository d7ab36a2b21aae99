import { startsHangul } from './accept.ts';
import { HANGUL, SPACE, classAt, isLetterAt, skipSpaces, skipSpacesBack } from './characters.ts';
import type { Lexicon } from './lexicon-shape.ts';
import { type FoundMark, markAfter } from './marks.ts';
import { readMyriad } from './myriad.ts';
import type { Numeral } from './numeral.ts';
import { closesWord, isWord, standsAlone } from './word-edges.ts';

const WITHIN_CLAUSE = 24;

/** 사십구는 유효한 숫자이다, 삼은 자연수이다: the sentence says that the word is a number. */
export function isCalledNumber(
  text: string,
  start: number,
  end: number,
  size: number,
  lexicon: Lexicon,
): boolean {
  // A lone syllable has to open its clause: 이 일은 숫자가 speaks of work.
  if (size === 1 && isLetterAt(text, skipSpacesBack(text, start, 2) - 1)) return false;
  let steps = size > 1 ? 3 : 1;
  const stop = Math.min(text.length, end + WITHIN_CLAUSE);
  for (let at = end; at < stop && steps > 0; at += 1) {
    if (classAt(text, at) !== SPACE) continue;
    steps -= 1;
    const ends = (_: true, to: number): boolean => closesWord(text, to, lexicon);
    if (lexicon.numberNouns.match(text, skipSpaces(text, at, 3), ends) !== undefined) return true;
  }
  return false;
}

/** 총액은 이원이다: money is spoken of before the amount. */
export function isMoneyTold(text: string, start: number, after: FoundMark, lexicon: Lexicon): boolean {
  if (after.mark.kind !== 'currency') return false;
  const at = skipSpacesBack(text, start, 2);
  return at < start && lexicon.moneyCues.match(text, at, startsHangul) !== undefined;
}

/** 둘 중에 하나, 영화 중 하나: the part that is told of a whole. */
export function namesPart(text: string, start: number, lexicon: Lexicon): boolean {
  return lexicon.partCues.match(text, skipSpacesBack(text, start, 1)) !== undefined;
}

/** 이달러이십삼센트: the smaller coin follows at once. */
export function opensAmount(text: string, index: number, lexicon: Lexicon): boolean {
  if (((lexicon.starters[text.charCodeAt(index)] ?? 0) & 1) === 0) return false;
  const [amount] = readMyriad(text, index, lexicon.myriad);
  return amount !== undefined && markAfter(text, amount.end, lexicon)?.mark.kind === 'currency';
}

/** 다시 한번, 또 한 번: said of manner, not of number. */
export function isIdiom(text: string, start: number, after: FoundMark | null, lexicon: Lexicon): boolean {
  return (
    (after === null || lexicon.idiomCounters.has(after.mark.unit ?? '')) &&
    lexicon.idioms.match(text, skipSpacesBack(text, start, 1), startsHangul) !== undefined
  );
}

/** 일등 한 사람, 결혼을 한 사람: before a counter that is a noun as well, 한 may be the verb. */
export function isVerb(text: string, start: number, after: FoundMark, lexicon: Lexicon): boolean {
  return (
    lexicon.nounCounters.match(text, after.start, (_, at) => at === after.end) !== undefined &&
    endsLikeObject(text, start, lexicon)
  );
}

/** 열에 아홉: ten only where a share of it follows. */
export function countsTen(text: string, end: number, lexicon: Lexicon): boolean {
  const at = skipSpaces(text, end + 1, 2);
  return at > end + 1 && lexicon.myriad.native.match(text, at) !== undefined;
}

/** A bare 두, 세 counts the noun after it. */
export function isNounPhrase(text: string, numeral: Numeral, lexicon: Lexicon): boolean {
  const at = skipSpaces(text, numeral.end, 2);
  if (classAt(text, at) !== HANGUL) return false;
  if (at === numeral.end) {
    const noun = lexicon.counted.match(
      text,
      at,
      (_, stop) => stop - at > 1 && closesWord(text, stop, lexicon),
    );
    return noun !== undefined && !isWord(text, numeral.start, numeral.end, lexicon);
  }
  if (lexicon.counterForms.match(text, numeral.start) !== undefined) return false;
  if (numeral.high !== undefined) return true;
  const value = numeral.value ?? 0;
  if (numeral.end - numeral.start > 1) return true;
  if (value === 1 && endsLikeObject(text, numeral.start, lexicon)) return false;
  if (value === 2 || value === 3) return !isWord(text, numeral.start, at + 1, lexicon);
  return lexicon.counted.match(text, at) !== undefined;
}

const HALVED_TIMES = new Set(['h', 'month', 'year', 'century']);

/** 반 이상이 찬성했다, 반 넘게; but 우리 반 이상한 아이, 옆 반 아래. */
function isBoundedHalf(text: string, end: number, lexicon: Lexicon): boolean {
  const bound = lexicon.boundsAfter.match(text, skipSpaces(text, end, 1));
  if (bound === undefined || bound.value.bound === 'less-than') return false;
  return bound.value.bound === 'more-than' || closesWord(text, bound.at, lexicon);
}

/** Whether a counted unit that a half may go on stands before `start`: 두 병 반, but 소주 반 병, 최근 반년. */
export function goesOnUnit(text: string, start: number, lexicon: Lexicon): boolean {
  const unit = lexicon.halvable.match(text, skipSpacesBack(text, start, 2))?.at ?? 0;
  if (unit === 0) return false;
  return classAt(text, unit - 1) !== HANGUL || lexicon.myriad.ends.has(text.charCodeAt(unit - 1));
}

/** 반 alone, 반 리터, 반이 넘는: a half that its neighbours bear out. */
export function isStrictWhole(text: string, start: number, end: number, lexicon: Lexicon): boolean {
  if (standsAlone(text, start, end)) return true;
  if (lexicon.boundsAfter.match(text, end) !== undefined) return true;
  if (isBoundedHalf(text, end, lexicon)) return true;
  if (lexicon.halvings.match(text, end) !== undefined) return true;
  if (goesOnUnit(text, start, lexicon)) return closesWord(text, end, lexicon);
  const after = markAfter(text, end, lexicon);
  if (after === null || !closesWord(text, after.end, lexicon)) return false;
  // 반도: a peninsula, or the particle.
  if (after.mark.notNative === true) return false;
  const { kind, unit } = after.mark;
  // 반해 is a verb, 반 해 and 반년 half a year.
  const halved = (_: true, from: number): boolean => from === after.start;
  if (
    after.start === end &&
    kind !== 'measure' &&
    lexicon.halvable.match(text, after.end, halved) === undefined
  )
    return false;
  return kind === 'measure' || HALVED_TIMES.has(unit ?? '') || lexicon.halvedCounters.has(unit ?? '');
}

/** 배경으로 한 영화, 못 한 일: after such an ending 한 is the verb. */
function endsLikeObject(text: string, start: number, lexicon: Lexicon): boolean {
  const at = skipSpacesBack(text, start, 2);
  if (at === 0) return false;
  const before = classAt(text, at - 1);
  // ‘한 사람 opens a quotation, ‘뻔’한 goes on a word.
  if (at === start) return before === HANGUL || isLetterAt(text, at - 2);
  if (lexicon.objectEndings.match(text, at) !== undefined) return true;
  return before !== HANGUL && !/[.,!?…:;)\]”’"'」』>]/.test(text.charAt(at - 1));
}
