import { type FoundMark, markAfter } from './marks.ts';
import { HAN, HANGUL, SPACE, classAt, skipSpaces, skipSpacesBack } from './characters.ts';
import type { Lexicon } from './lexicon-shape.ts';
import { readMyriad } from './myriad.ts';
import type { Numeral } from './numeral.ts';

/** Whether a word may stop at `index`: no letter follows, or only particles do. */
export function closesWord(text: string, index: number, lexicon: Lexicon, depth = 3): boolean {
  const next = classAt(text, index);
  if (next !== HANGUL && next !== HAN) return true;
  if (lexicon.unspaced && next === HAN) return false;
  if (depth === 0) return false;
  const particle = lexicon.particles.match(text, index, (_, at) => closesWord(text, at, lexicon, depth - 1));
  return particle !== undefined;
}

/** Whether nothing but the numeral stands in the text. */
export function standsAlone(text: string, start: number, end: number): boolean {
  return text.length <= 64 && text.slice(0, start).trim() === '' && /^[\s.!?]*$/.test(text.slice(end));
}

export function isWord(text: string, start: number, end: number, lexicon: Lexicon): boolean {
  const hit = lexicon.words.match(text, start);
  return hit !== undefined && hit.at > end;
}

export const PAIRS = new Set([12, 23, 34, 45, 56, 67, 78, 89]);

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

/** Whether words made of number syllables are a number here. */
export function bearsOut(text: string, numeral: Numeral, after: FoundMark | null, lexicon: Lexicon): boolean {
  const { start, end } = numeral;
  if (lexicon.unspaced && classAt(text, start) === HAN)
    return bearsOutUnspaced(text, numeral, after, lexicon);
  const glued = after !== null && after.start === end;
  const stop = after?.end ?? end;
  if (after?.mark.kind === 'currency' && glued && opensAmount(text, after.end, lexicon)) return true;
  const negated = lexicon.negatives.match(text, skipSpacesBack(text, start, 1)) !== undefined;
  if (negated && numeral.form === 'sino' && after === null && closesWord(text, end, lexicon)) return true;
  if (isWord(text, start, end, lexicon) || isTall(text, numeral, after, lexicon)) return false;
  if (after === null && isWord(text, start, end - 1, lexicon)) return false;
  const bounded =
    lexicon.boundsAfter.match(text, end) ?? lexicon.boundsAfter.match(text, skipSpaces(text, end, 1));
  const compared = bounded !== undefined && (letters(text, numeral) > 1 || bounded.at - end > 2);
  if ((compared || negated) && numeral.form === 'sino' && after === null)
    return closesWord(text, end, lexicon) || compared;
  const size = letters(text, numeral);
  const closed =
    after === null
      ? closesWord(text, end, lexicon)
      : closesWord(text, stop, lexicon) || (stop - after.start > 1 && after.mark.kind !== 'number');
  if (numeral.form === 'native') {
    if (numeral.value === 1 && numeral.attributive === true && isIdiom(text, start, after, lexicon))
      return false;
    if (numeral.attributive === true) {
      if (
        after !== null &&
        (closed ||
          (glued && (after.end - after.start > 1 || lexicon.idiomCounters.has(after.mark.unit ?? '')))) &&
        !(glued && size === 1 && after.mark.glue !== true && after.end - after.start === 1)
      )
        return true;
      return isNounPhrase(text, numeral, lexicon);
    }
    if (after !== null && closed) return true;
    const value = numeral.value ?? 0;
    return closesWord(text, end, lexicon) && (value !== 10 || size > 1 || countsTen(text, end, lexicon));
  }
  if (after !== null && follows(after.mark.unit ?? '', lexicon.tenths)) {
    // 푼 and 리 only go on a tenth: 삼할 오푼.
    if (!lexicon.tenths.has(text.charAt(skipSpacesBack(text, start, 1) - 1))) return false;
  }
  if (size === 1) {
    if (after === null || !closed) return false;
    if (numeral.value === 0 && after.mark.kind === 'number') return false;
    const leads = lexicon.myriad.scales.get(text.charCodeAt(start)) ?? 0;
    if (leads >= 12) return false;
    if (
      lexicon.myriad.copula.has(text.charCodeAt(start)) &&
      (!glued ||
        (after.mark.glue !== true && !(after.end - after.start > 1 && after.mark.kind === 'currency')))
    )
      return false;
    if (glued && after.mark.glue !== true && after.end - after.start === 1) {
      return (
        after.mark.kind !== 'number' ||
        lexicon.myriad.scales.has(text.charCodeAt(start)) ||
        lexicon.myriad.places.has(text.charCodeAt(start))
      );
    }
    return true;
  }
  if (after !== null && closed) return true;
  if (!hasPlace(text, numeral, lexicon)) return false;
  return after === null && closesWord(text, end, lexicon) && (size > 2 || isSure(text, start, end, lexicon));
}

/** 이달러이십삼센트: the smaller coin follows at once. */
function opensAmount(text: string, index: number, lexicon: Lexicon): boolean {
  if (((lexicon.starters[text.charCodeAt(index)] ?? 0) & 1) === 0) return false;
  const [amount] = readMyriad(text, index, lexicon.myriad);
  return amount !== undefined && markAfter(text, amount.end, lexicon)?.mark.kind === 'currency';
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

/** In a script without spaces a lone digit needs a counter or a particle, and no letter before it. */
function bearsOutUnspaced(
  text: string,
  numeral: Numeral,
  after: FoundMark | null,
  lexicon: Lexicon,
): boolean {
  const { start, end } = numeral;
  if (isWord(text, start, end, lexicon) && (after === null || after.end - after.start === 1)) return false;
  if (
    after !== null &&
    after.start === end &&
    lexicon.words.match(text, start)?.at === after.end &&
    end - start === 1
  )
    return false;
  const before = classAt(text, start - 1);
  const prefixed =
    lexicon.ordinalPrefixes.match(text, start) !== undefined ||
    lexicon.prefixesBefore.match(text, start) !== undefined;
  if (end - start > 1) return true;
  if (before === HAN && !prefixed) return false;
  return after !== null || prefixed || classAt(text, end) !== HAN;
}

/** 다시 한번, 또 한 번: said of manner, not of number. */
function isIdiom(text: string, start: number, after: FoundMark | null, lexicon: Lexicon): boolean {
  return (
    (after === null || lexicon.idiomCounters.has(after.mark.unit ?? '')) &&
    lexicon.idioms.match(
      text,
      skipSpacesBack(text, start, 1),
      (_, at) => classAt(text, at - 1) !== HANGUL,
    ) !== undefined
  );
}

/** 열에 아홉: ten only where a share of it follows. */
function countsTen(text: string, end: number, lexicon: Lexicon): boolean {
  const at = skipSpaces(text, end + 1, 2);
  return at > end + 1 && lexicon.myriad.native.match(text, at) !== undefined;
}

/** A bare 두, 세 counts the noun after it. */
function isNounPhrase(text: string, numeral: Numeral, lexicon: Lexicon): boolean {
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
  if (numeral.high !== undefined) return true;
  const value = numeral.value ?? 0;
  if (numeral.end - numeral.start > 1) return true;
  if (value === 1 && endsLikeObject(text, numeral.start, lexicon)) return false;
  if (value === 2 || value === 3) return !isWord(text, numeral.start, at + 1, lexicon);
  return lexicon.counted.match(text, at) !== undefined;
}

/** 반 alone, 반 리터, 반이 넘는: a half that its neighbours bear out. */
export function isStrictWhole(text: string, start: number, end: number, lexicon: Lexicon): boolean {
  if (standsAlone(text, start, end)) return true;
  if (lexicon.boundsAfter.match(text, end) !== undefined) return true;
  const after = markAfter(text, end, lexicon);
  return (
    after !== null &&
    (after.mark.kind === 'measure' || after.mark.unit === 'month' || after.mark.unit === 'h') &&
    closesWord(text, after.end, lexicon)
  );
}

/** 배경으로 한 영화, 못 한 일: after such an ending 한 is the verb. */
function endsLikeObject(text: string, start: number, lexicon: Lexicon): boolean {
  const at = skipSpacesBack(text, start, 2);
  if (at === 0) return false;
  if (at === start) return true;
  return (
    lexicon.objectEndings.match(text, at) !== undefined ||
    (classAt(text, at - 1) !== HANGUL && !/[.,!?…:;]/.test(text.charAt(at - 1)))
  );
}
