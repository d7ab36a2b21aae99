import { ASTRAL_DIGIT_ZEROS, DIGIT_ZEROS } from './characters.ts';

/** A text in the spelling the scanner reads, with the way back to the text as it came. */
export interface Folded {
  text: string;
  /** Start of each folded code unit in the original (UTF-16), null where nothing was folded. */
  starts: Int32Array | null;
  /** End, exclusive, of each folded code unit in the original. */
  ends: Int32Array | null;
}

const KEEP = 0;
const REPLACE = 1;
const DROP = 2;
const SURROGATE = 3;
const LEADING_JAMO = 4;

const action = new Uint8Array(0x10000);
const replacement = new Uint16Array(0x10000);

function replace(code: number, by: number): void {
  action[code] = REPLACE;
  replacement[code] = by;
}

for (const zero of DIGIT_ZEROS) {
  if (zero !== 0x30) for (let digit = 0; digit < 10; digit += 1) replace(zero + digit, 0x30 + digit);
}
// Full-width ASCII, apart from the digits above.
for (let code = 0xff01; code <= 0xff5e; code += 1) if (action[code] === KEEP) replace(code, code - 0xfee0);
for (const code of [0xa0, 0x2007, 0x202f, 0x205f, 0x3000]) replace(code, 0x20);
for (let code = 0x2000; code <= 0x200a; code += 1) replace(code, 0x20);
for (const code of [
  0xad, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060, 0x2061, 0x2062, 0x2063, 0x2064, 0xfeff,
]) {
  action[code] = DROP;
}
for (let code = 0xfe00; code <= 0xfe0f; code += 1) action[code] = DROP;
for (let code = 0xd800; code <= 0xdbff; code += 1) action[code] = SURROGATE;
for (let code = 0x1100; code <= 0x1112; code += 1) action[code] = LEADING_JAMO;
// One spelling per sign: minus, micro, won, wave dashes, arabic separators, fraction slash, percent.
replace(0x2212, 0x2d);
replace(0xfe63, 0x2d);
replace(0xb5, 0x3bc);
replace(0xffe6, 0x20a9);
replace(0xffe5, 0xa5);
replace(0xffe1, 0xa3);
replace(0x301c, 0x7e);
replace(0x223c, 0x7e);
replace(0x66b, 0x2e);
replace(0x66c, 0x2c);
replace(0x66a, 0x25);
replace(0x2044, 0x2f);
replace(0x2215, 0x2f);
replace(0xfe6a, 0x25);
replace(0x2010, 0x2d);
replace(0x2011, 0x2d);

function astralDigit(code: number): number {
  if (code < 0x104a0 || code > 0x1fbf9) return -1;
  for (const zero of ASTRAL_DIGIT_ZEROS) if (code >= zero && code < zero + 10) return code - zero;
  return -1;
}

function isAstralDigit(text: string, index: number): boolean {
  const point = text.codePointAt(index) ?? 0;
  return point > 0xffff && astralDigit(point) >= 0;
}

/** Composes a decomposed Hangul syllable at `index`: its code unit and length, or null. */
function composeHangul(text: string, index: number): { code: number; length: number } | null {
  const lead = text.charCodeAt(index) - 0x1100;
  const vowel = text.charCodeAt(index + 1) - 0x1161;
  if (!(vowel >= 0 && vowel < 21)) return null;
  const tail = text.charCodeAt(index + 2) - 0x11a7;
  const hasTail = tail > 0 && tail < 28;
  return { code: 0xac00 + (lead * 21 + vowel) * 28 + (hasTail ? tail : 0), length: hasTail ? 3 : 2 };
}

/** Fills `units` where every change keeps the length; tells whether one does not. */
function replaceInPlace(text: string, units: Uint16Array, first: number): boolean {
  const length = text.length;
  for (let index = 0; index < length; index += 1) {
    const code = text.charCodeAt(index);
    units[index] = code;
    if (index < first) continue;
    const act = action[code] ?? KEEP;
    if (act === KEEP) continue;
    if (act === REPLACE) units[index] = replacement[code] ?? code;
    else if (act !== SURROGATE || isAstralDigit(text, index)) return true;
  }
  return false;
}

/**
 * Folds digits of all scripts, full-width forms, exotic spaces, invisible characters and decomposed
 * Hangul to one spelling, keeping offsets (UTF-16) into the text as it came.
 */
export function fold(text: string): Folded {
  const length = text.length;
  let first = 0;
  while (first < length && action[text.charCodeAt(first)] === KEEP) first += 1;
  if (first === length) return { text, starts: null, ends: null };

  const units = new Uint16Array(length);
  const moved = replaceInPlace(text, units, first);
  if (!moved) return { text: decode(units, length), starts: null, ends: null };
  return foldMoved(text, units);
}

/** Folds a text whose length changes. */
function foldMoved(text: string, units: Uint16Array): Folded {
  const length = text.length;
  const starts = new Int32Array(length);
  const ends = new Int32Array(length);
  let size = 0;
  for (let index = 0; index < length;) {
    const code = text.charCodeAt(index);
    const act = action[code];
    if (act === DROP) {
      index += 1;
      continue;
    }
    let unit = code;
    let width = 1;
    if (act === REPLACE) unit = replacement[code] ?? code;
    else if (act === LEADING_JAMO) {
      const syllable = composeHangul(text, index);
      unit = syllable?.code ?? code;
      width = syllable?.length ?? 1;
    } else if (act === SURROGATE && isAstralDigit(text, index)) {
      unit = 0x30 + astralDigit(text.codePointAt(index) ?? 0);
      width = 2;
    }
    units[size] = unit;
    starts[size] = index;
    index += width;
    ends[size] = index;
    size += 1;
  }
  return { text: decode(units, size), starts, ends };
}

const decoder = new TextDecoder('utf-16le');

/** Lone surrogates come out as U+FFFD, one for one, so offsets hold. */
function decode(units: Uint16Array, size: number): string {
  return decoder.decode(units.subarray(0, size));
}
