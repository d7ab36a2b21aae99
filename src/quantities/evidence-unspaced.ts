import { HAN, KANA, classAt } from './characters.ts';
import type { Lexicon } from './lexicon-shape.ts';
import type { FoundMark } from './marks.ts';
import type { Numeral } from './numeral.ts';
import { isWord } from './word-edges.ts';

/**
 * Whether a numeral of a script without spaces is one: a lone digit needs a counter or a particle, and no
 * letter before it but what ends the quantity before (`floor`): 三年八ヶ月.
 */
export function bearsOutUnspaced(
  text: string,
  numeral: Numeral,
  after: FoundMark | null,
  lexicon: Lexicon,
  floor: number,
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
  const prefixed =
    lexicon.ordinalPrefixes.match(text, start) !== undefined ||
    lexicon.prefixesBefore.match(text, start) !== undefined;
  if (end - start > 1) return true;
  const glued = classAt(text, start - 1) === HAN && floor !== start;
  if (glued && !prefixed && after?.mark.kind !== 'percentage') return false;
  return after !== null || prefixed || classAt(text, end) !== HAN;
}

const LEAST_PARTS = 3;

/** にひゃくごじゅう: words that are mostly something else count only in a row, with no other letters around them. */
export function bearsOutSpoken(
  text: string,
  numeral: Numeral,
  after: FoundMark | null,
  floor: number,
): boolean {
  const { start, end, parts } = numeral;
  if (classAt(text, start - 1) === KANA && floor !== start) return false;
  return parts >= LEAST_PARTS && (after?.start === end || classAt(text, end) !== KANA);
}
