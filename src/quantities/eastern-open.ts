import { HANGUL, SPACE, classAt, skipSpaces } from './characters.ts';
import type { Lexicon } from './lexicon-shape.ts';
import { type FoundMark, markAfter } from './marks.ts';
import type { Numeral } from './numeral.ts';
import { closesWord, isWord } from './word-edges.ts';

/** A numeral that the words around it bear out, and its mark. */
export interface Accepted {
  numeral: Numeral;
  after: FoundMark | null;
}

/** 수백만, 수십 명, 몇 천: a count left open. */
export function readVague(text: string, index: number, end: number, lexicon: Lexicon): Accepted | null {
  const { myriad } = lexicon;
  let at = skipSpaces(text, end, 1);
  const first = at;
  while (myriad.places.has(text.charCodeAt(at)) || (myriad.scales.get(text.charCodeAt(at)) ?? 16) < 16) {
    if (myriad.blocks(text.charCodeAt(at), text.charCodeAt(at + 1))) break;
    at += 1;
  }
  const open =
    at === first && lexicon.indefinites.match(text, index, (_, stop) => stop === end) !== undefined;
  if (open) return readIndefinite(text, index, end, lexicon);
  if (at === first) return null;
  if (isWord(text, index, at, lexicon)) return null;
  const tail = lexicon.approximateTails.match(text, at);
  const after = markAfter(text, tail?.at ?? at, lexicon);
  // 몇 백 원, but 갈 수 만 있다면.
  if (at - first === 1 && first > end && (after === null || !closesWord(text, after.end, lexicon)))
    return null;
  if (
    after === null
      ? !closesWord(text, at, lexicon)
      : !closesWord(text, after.end, lexicon) && after.end - after.start < 2
  )
    return null;
  return { numeral: openNumeral(index, at), after };
}

const LONGEST_HEAD = 3;

/** 백수십 명, 이십수 년: a numeral whose last places are left open. */
export function readVagueTail(text: string, index: number, lexicon: Lexicon): Accepted | null {
  const { places, digits, vague } = lexicon.myriad;
  let at = index;
  while (at - index < LONGEST_HEAD && (places.has(text.charCodeAt(at)) || digits.has(text.charCodeAt(at))))
    at += 1;
  if (at === index || classAt(text, index) !== HANGUL || !places.has(text.charCodeAt(at - 1))) return null;
  const open = vague.match(text, at);
  if (open === undefined || open.at - at > 1) return null;
  if (lexicon.words.match(text, index, (_, stop) => stop > open.at) !== undefined) return null;
  const rest = readVague(text, at, open.at, lexicon);
  if (rest !== null) return { ...rest, numeral: { ...rest.numeral, start: index } };
  // 십수 년: nothing stands for the ones, so that a counter has to.
  const after = markAfter(text, open.at, lexicon);
  if (after === null || !closesWord(text, after.end, lexicon) || places.get(text.charCodeAt(at - 1)) !== 1)
    return null;
  return { numeral: openNumeral(index, open.at), after };
}

function openNumeral(start: number, end: number): Numeral {
  return {
    start,
    end,
    value: null,
    decimals: 0,
    kind: 'number',
    digits: false,
    form: 'sino',
    parts: 2,
    approximate: true,
  };
}

/** 여러 명, 여러 모델, 여러가지: a count left open before a counter or a noun. */
function readIndefinite(text: string, index: number, end: number, lexicon: Lexicon): Accepted | null {
  const after = markAfter(text, end, lexicon);
  const counted = after !== null && closesWord(text, after.end, lexicon);
  if (!counted && classAt(text, end) !== SPACE) return null;
  if (isWord(text, index, end, lexicon)) return null;
  const numeral: Numeral = {
    start: index,
    end,
    value: null,
    decimals: 0,
    kind: 'number',
    digits: false,
    form: 'native',
    attributive: true,
    parts: 1,
    approximate: true,
  };
  return { numeral, after: counted ? after : null };
}
