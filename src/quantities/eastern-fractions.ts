import { HANGUL, classAt, skipSpaces } from './characters.ts';
import type { Lexicon } from './lexicon-shape.ts';
import { shift } from './literal.ts';
import { type FoundMark, markAfter } from './marks.ts';
import { readMyriad } from './myriad.ts';
import type { Numeral } from './numeral.ts';
import { closesWord, standsAlone } from './word-edges.ts';

/** 12분의 1만 남았다: what looks like a scale word is a particle where it would lift the part above the whole. */
function endsInParticle(text: string, part: Numeral, whole: number, lexicon: Lexicon): boolean {
  if (part.value === null || part.value <= whole || !lexicon.myriad.scales.has(text.charCodeAt(part.end - 1)))
    return false;
  return lexicon.particles.match(text, part.end - 1, (_, at) => at === part.end) !== undefined;
}

/** Fraction with the denominator first: 삼분의 이, 3분의 1, 오와 사분의 일. */
export function readFraction(text: string, numeral: Numeral, lexicon: Lexicon, mixed = true): Numeral | null {
  const { myriad } = lexicon;
  const spaced = skipSpaces(text, numeral.end, 2);
  const of = myriad.fractionOf.match(text, numeral.end) ?? myriad.fractionOf.match(text, spaced);
  if (of !== undefined) {
    const first = skipSpaces(text, of.at, 2);
    // 마이너스 삼분의 마이너스 이: each part may have its sign.
    const minus = lexicon.negativesAhead.match(text, first);
    const at = minus === undefined ? first : skipSpaces(text, minus.at, 1);
    for (const top of readMyriad(text, at, myriad)) {
      if (
        top.high !== undefined ||
        top.attributive === true ||
        (top.positional === true && !standsAlone(text, numeral.start, top.end)) ||
        numeral.value === null ||
        top.value === null ||
        numeral.value === 0 ||
        endsInParticle(text, top, numeral.value, lexicon)
      )
        continue;
      if (!top.digits && classAt(text, top.end) === HANGUL && !closesWord(text, top.end, lexicon)) {
        if (markAfter(text, top.end, lexicon)?.start !== top.end) continue;
      }
      return {
        ...numeral,
        end: top.end,
        value: (minus === undefined ? top.value : -top.value) / numeral.value,
        kind: 'fraction',
        digits: numeral.digits || top.digits,
        form: 'sino',
        parts: numeral.parts + top.parts + 1,
        decimals: 0,
        positional: false,
      };
    }
    return null;
  }
  if (!mixed) return null;
  const link =
    myriad.fractionLinks.match(text, numeral.end) ??
    (lexicon.unspaced ? myriad.fractionLinks.match(text, skipSpaces(text, numeral.end, 1)) : undefined);
  if (link === undefined) return null;
  const at = skipSpaces(text, link.at, 2);
  for (const below of readMyriad(text, at, myriad)) {
    const rest = readFraction(text, below, lexicon, false);
    if (rest === null || rest.value === null || rest.parts < 3 || numeral.value === null) continue;
    return {
      ...rest,
      start: numeral.start,
      value: numeral.value + rest.value,
      digits: numeral.digits || rest.digits,
    };
  }
  return null;
}

/** The mark after a fraction in words; a syllable that may be a particle is one, no unit: 8분의 4도. */
export function markAfterFraction(text: string, end: number, lexicon: Lexicon): FoundMark | null {
  const after = markAfter(text, end, lexicon);
  const isParticle =
    after !== null &&
    after.end === end + 1 &&
    lexicon.particles.match(text, end, (_, at) => at === after.end) !== undefined;
  return isParticle ? null : after;
}

/** No higher power is worked out. */
const HIGHEST_POWER = 400;

/** 1.1の23乗, 2의 10제곱: a power said in words. */
export function readPower(text: string, base: Numeral, lexicon: Lexicon): Numeral | null {
  const { myriad } = lexicon;
  const link = myriad.powerLinks.match(text, base.end);
  if (link === undefined || base.value === null) return null;
  let at = skipSpaces(text, link.at, 1);
  let sign = 1;
  for (let step = 0; step < 2; step += 1) {
    const word = lexicon.negativesAhead.match(text, at);
    const minus = text.charCodeAt(at) === 0x2d;
    if (word === undefined && !minus) break;
    sign = -sign;
    at = word?.at ?? at + 1;
  }
  for (const exponent of readMyriad(text, at, myriad)) {
    const end = myriad.powerEnds.match(text, exponent.end);
    if (end === undefined || exponent.value === null || exponent.value > HIGHEST_POWER) continue;
    return {
      ...base,
      end: end.at,
      // Powers of ten are written out, so that they are exact.
      value: base.value === 10 ? shift(1, sign * exponent.value) : base.value ** (sign * exponent.value),
      digits: base.digits || exponent.digits,
      parts: base.parts + 1,
      decimals: 0,
    };
  }
  return null;
}
