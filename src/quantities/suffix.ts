import { endsLatin, endsOwn } from './accept.ts';
import { DIGIT, LATIN, SPACE, classAt, isDigitAt, skipSpaces, skipSpacesBack } from './characters.ts';
import type { Lexicon } from './lexicon-shape.ts';
import type { Numeral } from './numeral.ts';

/** A letter that scales the number before it: 5k, 4.5bn, 8B. */
export interface ScaleSuffix {
  power: number;
  end: number;
  /** The number counts the parameters of a model. */
  parameters: boolean;
}

const POWERS: Readonly<Record<string, number>> = {
  k: 3,
  K: 3,
  m: 6,
  M: 6,
  mn: 6,
  mln: 6,
  mil: 6,
  mm: 6,
  MM: 6,
  bn: 9,
  Bn: 9,
  BN: 9,
  B: 9,
  b: 9,
  G: 9,
  T: 12,
  tn: 12,
  trn: 12,
  Tn: 12,
  mio: 6,
  l: 5,
};

const FIRST_LETTERS = new Set(Object.keys(POWERS).map((letters) => letters.charCodeAt(0)));

/** Whether letters right after digits may scale them: k, bn. */
export function isScaleLetter(letters: string): boolean {
  return Object.hasOwn(POWERS, letters);
}

/**
 * Reads a scale letter after digits. Single letters that are also units or names count only where the
 * number looks like an amount: money before it, decimals, three digits, or "people" after a spaced B.
 */
export function scaleSuffix(text: string, numeral: Numeral, lexicon: Lexicon): ScaleSuffix | null {
  if (numeral.shape === 'fraction' || numeral.value === null) return null;
  const spaced = skipSpaces(text, numeral.end, 2);
  // Slices and look-ups cost more than this look, which most words fail.
  if (!FIRST_LETTERS.has(text.charCodeAt(spaced))) return null;
  let stop = spaced;
  while (stop - spaced < 4 && classAt(text, stop) === LATIN) stop += 1;
  if (stop === spaced || classAt(text, stop) === LATIN || classAt(text, stop) === DIGIT) return null;
  const letters = text.slice(spaced, stop);
  const power = POWERS[letters];
  if (power === undefined) return null;
  const gap = spaced - numeral.end;
  const money =
    lexicon.before.match(text, gapBack(text, numeral.start)) !== undefined ||
    '$€£¥₩'.includes(text.charAt(stop) || '0') ||
    endsMoneyRange(text, numeral.start, lexicon);
  if (letters === 'm' || letters === 'b' || letters === 'mm' || letters === 'l' || letters === 'mil') {
    const counts = gap === 0 && letters !== 'l' && isCountedByMillions(text, stop, lexicon);
    return money || counts ? { power, end: stop, parameters: false } : null;
  }
  const parameters =
    (letters === 'B' || letters === 'M' || letters === 'T') && namesParametersNext(text, stop, lexicon);
  if (parameters) return { power, end: stop, parameters };
  if (letters === 'T' && !money && isField(text, stop, lexicon)) return null;
  if (gap > 0) {
    if (letters === 'M' && isCountedByMillions(text, stop, lexicon))
      return { power, end: stop, parameters: false };
    if (letters === 'k' || letters.length > 1) return { power, end: stop, parameters: false };
    return money || (letters === 'B' && classAt(text, stop) === SPACE && classAt(text, stop + 1) === LATIN)
      ? { power, end: stop, parameters: false }
      : null;
  }
  if (letters === 'G' && numeral.decimals === 0) return null;
  if (letters === 'K' && numeral.decimals > 1 && !money && numeral.value >= 50) return null;
  return { power, end: stop, parameters: false };
}

/** "a 3T scanner", "7T MRI": tesla, not trillions. */
function isField(text: string, end: number, lexicon: Lexicon): boolean {
  const at = skipSpaces(text, text.charAt(end) === '-' ? end + 1 : end, 2);
  return at > end && lexicon.fieldNouns.match(text, at, endsLatin) !== undefined;
}

/** "2.5m people", "3m users": what is counted by millions follows. */
function isCountedByMillions(text: string, end: number, lexicon: Lexicon): boolean {
  const at = skipSpaces(text, end, 2);
  return at > end && lexicon.countedByMillions.match(text, at, endsLatin) !== undefined;
}

/** "8B parameters", 70B 모델, 8B-parameter. */
function namesParametersNext(text: string, end: number, lexicon: Lexicon): boolean {
  let at = skipSpaces(text, end, 2);
  if (text.charAt(at) === '-') at += 1;
  return lexicon.parameters.match(text, at, endsOwn) !== undefined;
}

const LONGEST_END = 12;

/** $3–5m: the sign of the currency stands before the lower end. */
function endsMoneyRange(text: string, start: number, lexicon: Lexicon): boolean {
  const dash = skipSpacesBack(text, start, 1) - 1;
  const code = dash < 2 ? 0 : text.charCodeAt(dash);
  if (code !== 0x2d && code !== 0x2013) return false;
  let at = skipSpacesBack(text, dash, 1);
  const stop = Math.max(1, at - LONGEST_END);
  const end = at;
  while (at > stop && (isDigitAt(text, at - 1) || text.charCodeAt(at - 1) === 0x2e)) at -= 1;
  return at < end && lexicon.before.match(text, gapBack(text, at)) !== undefined;
}

function gapBack(text: string, start: number): number {
  return classAt(text, start - 1) === SPACE ? start - 1 : start;
}
