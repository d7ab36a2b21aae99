import { HAN, KANA, SPACE, classAt, skipSpaces, skipSpacesBack } from './characters.ts';
import {
  countsTen,
  isCalledNumber,
  isIdiom,
  isMoneyTold,
  isNounPhrase,
  isVerb,
  namesPart,
  opensAmount,
} from './evidence-context.ts';
import { bearsOutSpoken, bearsOutUnspaced } from './evidence-unspaced.ts';
import type { Lexicon } from './lexicon-shape.ts';
import { type FoundMark, markAfter } from './marks.ts';
import type { Numeral } from './numeral.ts';
import { closesWord, isWord } from './word-edges.ts';

function hasPlace(text: string, numeral: Numeral, lexicon: Lexicon): boolean {
  for (let at = numeral.start; at < numeral.end; at += 1) {
    const code = text.charCodeAt(at);
    if (lexicon.myriad.places.has(code) || lexicon.myriad.scales.has(code)) return true;
  }
  return false;
}

function letters(text: string, numeral: Numeral): number {
  let count = 0;
  for (let at = numeral.start; at < numeral.end; at += 1) if (classAt(text, at) !== SPACE) count += 1;
  return count;
}

/**
 * Whether words made of number syllables are a number here. `floor` is where the quantity before ended.
 */
export function bearsOut(
  text: string,
  numeral: Numeral,
  after: FoundMark | null,
  lexicon: Lexicon,
  floor: number,
): boolean {
  const { start, end } = numeral;
  if (lexicon.unspaced && classAt(text, start) === HAN)
    return bearsOutUnspaced(text, numeral, after, lexicon, floor);
  if (lexicon.unspaced && classAt(text, start) === KANA) return bearsOutSpoken(text, numeral, after, floor);
  const glued = after !== null && after.start === end;
  if (glued && after.mark.kind === 'currency' && opensAmount(text, after.end, lexicon)) return true;
  if (glued && numeral.form === 'sino' && isMoneyTold(text, start, after, lexicon))
    return closesWord(text, after.end, lexicon);
  const size = letters(text, numeral);
  const negated = lexicon.negatives.match(text, skipSpacesBack(text, start, 1)) !== undefined;
  if (numeral.form === 'sino' && after === null && closesWord(text, end, lexicon)) {
    if (negated || isCalledNumber(text, start, end, size, lexicon)) return true;
  }
  // 삼단 is a word, 삼단계 a count; 이유로 is none.
  const counted = glued && isSinoCounter(text, after, lexicon);
  if (isTall(text, numeral, after, lexicon)) return false;
  if (after === null && isExceeded(text, numeral, lexicon)) return true;
  const word = lexicon.words.match(text, start)?.at ?? 0;
  // 세시 is a word of its own, 세시간 no more.
  const beyond = glued && numeral.form === 'native' && after.end > word && after.end - after.start > 1;
  if (word > end && !((counted || beyond) && closesWord(text, after.end, lexicon))) return false;
  if (after === null && (isWord(text, start, end - 1, lexicon) || isInflected(text, numeral, lexicon)))
    return false;
  if (numeral.form === 'native') return bearsOutNative(text, numeral, after, size, lexicon);
  // 만일 표본이: the word for "if" before a noun that is a counter too.
  const apart = after !== null && after.start > end && after.mark.kind === 'number';
  if (apart && numeral.high === undefined && isWord(text, start, end - 1, lexicon)) return false;
  const bounded =
    lexicon.boundsAfter.match(text, end) ?? lexicon.boundsAfter.match(text, skipSpaces(text, end, 1));
  // 이 정도: the demonstrative.
  const pointing = size === 1 && lexicon.myriad.copula.has(text.charCodeAt(start));
  const compared = bounded !== undefined && !pointing && (size > 1 || bounded.at - end > 2);
  if ((compared || negated) && numeral.form === 'sino' && after === null)
    return closesWord(text, end, lexicon) || compared;
  return bearsOutSino(text, numeral, after, size, lexicon);
}

/** 구경만, 조사만: an ordinary word and the particles after it. */
function isInflected(text: string, { start, end }: Numeral, lexicon: Lexicon): boolean {
  const word = lexicon.words.match(text, start, (_, at) => at - start > 1 && at < end);
  return (
    word !== undefined &&
    lexicon.particles.match(text, word.at, (_, at) => at >= end && closesWord(text, at, lexicon)) !==
      undefined
  );
}

/** Whether the counter after a number word is a word of its own, or long enough to be no chance. */
function isCounted(text: string, after: FoundMark, lexicon: Lexicon): boolean {
  return (
    closesWord(text, after.end, lexicon) || (after.end - after.start > 1 && after.mark.kind !== 'number')
  );
}

/** 서른일곱, 한 명, 두 모델. */
function bearsOutNative(
  text: string,
  numeral: Numeral,
  after: FoundMark | null,
  size: number,
  lexicon: Lexicon,
): boolean {
  const { start, end } = numeral;
  const closed = after === null ? closesWord(text, end, lexicon) : isCounted(text, after, lexicon);
  if (numeral.attributive !== true) {
    const before = skipSpacesBack(text, start, 1);
    if (lexicon.chances.match(text, before) !== undefined) return false;
    if (numeral.value === 1 && lexicon.auxiliaries.match(text, before) !== undefined) return false;
    if (after !== null && closed) return true;
    if (namesPart(text, start, lexicon)) return true;
    const value = numeral.value ?? 0;
    return closesWord(text, end, lexicon) && (value !== 10 || size > 1 || countsTen(text, end, lexicon));
  }
  if (numeral.value === 1 && isIdiom(text, start, after, lexicon)) return false;
  if (after === null) return isNounPhrase(text, numeral, lexicon);
  const form = lexicon.counterForms.match(text, start, (_, at) => at === end);
  // 석불, 석명: other nouns.
  if (
    form !== undefined &&
    lexicon.formCounters.match(text, after.start, (_, at) => at === after.end) === undefined
  )
    return false;
  if (numeral.value === 1 && isVerb(text, start, after, lexicon)) return false;
  const glued = after.start === end;
  const counter = after.end - after.start;
  const known = glued && (counter > 1 || lexicon.idiomCounters.has(after.mark.unit ?? ''));
  const chance = glued && size === 1 && after.mark.glue !== true && counter === 1;
  return ((closed || known) && !chance) || isNounPhrase(text, numeral, lexicon);
}

/** 팔십사, 삼 년, 이천만 원. */
function bearsOutSino(
  text: string,
  numeral: Numeral,
  after: FoundMark | null,
  size: number,
  lexicon: Lexicon,
): boolean {
  const { start, end } = numeral;
  const closed = after === null ? closesWord(text, end, lexicon) : isCounted(text, after, lexicon);
  if (after !== null && follows(after.mark.unit ?? '', lexicon.tenths)) {
    // 푼 and 리 only go on a tenth: 삼할 오푼.
    if (!lexicon.tenths.has(text.charAt(skipSpacesBack(text, start, 1) - 1))) return false;
  }
  if (size === 1)
    return (
      after !== null &&
      closed &&
      bearsOutDigit(text, numeral, after, lexicon) &&
      !isCountedItself(text, end, after, lexicon)
    );
  // 백일해: a counter of native number words.
  const native = after?.mark.notSino === true && lexicon.myriad.digits.has(text.charCodeAt(end - 1));
  if (after !== null && closed) return !native;
  if (after !== null || !hasPlace(text, numeral, lexicon)) return false;
  if (size > 2) return closed || lexicon.particles.match(text, end) !== undefined;
  return closed && isSure(text, start, end, lexicon);
}

/** 만 세 살: what looks like the counter is the number word before another one. */
function isCountedItself(text: string, end: number, after: FoundMark, lexicon: Lexicon): boolean {
  if (after.start === end || classAt(text, after.end) !== SPACE) return false;
  const native = lexicon.myriad.native.match(text, after.start, (_, at) => at === after.end);
  return native !== undefined && markAfter(text, after.end, lexicon)?.mark.kind === 'duration';
}

/** 천이 넘는: the words for the bound show that what else is a word is a number. */
function isExceeded(text: string, { end }: Numeral, lexicon: Lexicon): boolean {
  const bound = lexicon.boundsAfter.match(text, end);
  if (bound?.value.bound === undefined || bound.at - end < 3) return false;
  const last = text.charCodeAt(end - 1);
  return lexicon.myriad.places.has(last) || lexicon.myriad.scales.has(last);
}

/** A lone syllable is a number only before a counter that does not make a word with it. */
function bearsOutDigit(text: string, numeral: Numeral, after: FoundMark, lexicon: Lexicon): boolean {
  const code = text.charCodeAt(numeral.start);
  const { mark } = after;
  const glued = after.start === numeral.end;
  const counter = after.end - after.start;
  if (numeral.value === 0 && mark.kind === 'number') return false;
  // 공 세 개, 팔 위에: nouns.
  if (!glued && numeral.value === 0 && mark.kind !== 'percentage' && mark.kind !== 'measure') return false;
  if (!glued && mark.kind === 'ordinal' && counter === 1) return false;
  if (mark.notSino === true && lexicon.myriad.digits.has(code)) return false;
  if ((lexicon.myriad.scales.get(code) ?? 0) >= 12) return false;
  if (
    lexicon.myriad.copula.has(code) &&
    (!glued ||
      (counter === 1 && mark.kind === 'number') ||
      (mark.glue !== true && !(counter > 1 && mark.kind === 'currency')))
  )
    return false;
  if (!glued || mark.glue === true) return true;
  if (mark.kind !== 'number' || lexicon.myriad.scales.has(code) || lexicon.myriad.places.has(code))
    return true;
  // 삼단계, but no 사상자 or 구세력.
  return isSinoCounter(text, after, lexicon);
}

function isSinoCounter(text: string, after: FoundMark, lexicon: Lexicon): boolean {
  return lexicon.sinoCounters.match(text, after.start, (_, at) => at === after.end) !== undefined;
}

/** Two syllables that are hardly ever anything but a number. */
function isSure(text: string, start: number, end: number, lexicon: Lexicon): boolean {
  return lexicon.sureNumbers.match(text, start, (_, at) => at === end) !== undefined;
}

/** Whether the unit is in the set and not its first. */
function follows(unit: string, units: ReadonlySet<string>): boolean {
  return units.has(unit) && units.values().next().value !== unit;
}

/** 구조대, 조세: trillions without a currency or a longer numeral are hardly ever meant. */
function isTall(text: string, numeral: Numeral, after: FoundMark | null, lexicon: Lexicon): boolean {
  const { start, end } = numeral;
  if ((lexicon.myriad.scales.get(text.charCodeAt(start)) ?? 0) >= 12) return true;
  if ((lexicon.myriad.scales.get(text.charCodeAt(end - 1)) ?? 0) < 12 || end - start > 2) return false;
  return after === null || (after.mark.kind !== 'currency' && after.mark.kind !== 'ordinal');
}
