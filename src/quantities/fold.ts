import { ASTRAL_DIGIT_ZEROS, DIGIT_SPACE, DIGIT_ZEROS } from './characters.ts';

/** A text in the spelling the scanner reads, with the way back to the text as it came. */
export interface Folded {
  text: string;
  /** UTF-16 code units of `text`; reading them is faster than asking a string for each. */
  units: Uint16Array;
  /** How folded indices depart from those of the text as it came, null where they don't. */
  shifts: Shifts | null;
}

/** From which folded index on how many code units of the text as it came are gone, in rising order. */
class Shifts {
  readonly #startsFrom: number[] = [];
  readonly #endsFrom: number[] = [];
  readonly #by: number[] = [];

  /** Notes that `by` units are gone, for starts and for ends of folded units from the given indices on. */
  add(startsFrom: number, endsFrom: number, by: number): void {
    this.#startsFrom.push(startsFrom);
    this.#endsFrom.push(endsFrom);
    this.#by.push(by);
  }

  /** Where the folded code unit at `index` starts in the text as it came. */
  start(index: number): number {
    return index + this.#shiftAt(this.#startsFrom, index);
  }

  /** Where a span of folded code units that ends at `index`, exclusive, ends in the text as it came. */
  end(index: number): number {
    return index + this.#shiftAt(this.#endsFrom, index - 1);
  }

  #shiftAt(from: readonly number[], index: number): number {
    let low = 0;
    let high = from.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((from[middle] ?? 0) <= index) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? 0 : (this.#by[low - 1] ?? 0);
  }
}

const KEEP = 0;
const REPLACE = 1;
const DROP = 2;
const SURROGATE = 3;
const LEADING_JAMO = 4;
const JOINING_SPACE = 5;

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
for (const code of [0x205f, 0x3000]) replace(code, 0x20);
for (let code = 0x2000; code <= 0x200a; code += 1) replace(code, 0x20);
// Spaces that don't break a line or are thin part the groups of one number (ISO 80000-1).
for (const code of [0xa0, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x202f]) action[code] = JOINING_SPACE;
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

/** A digit written as a surrogate pair at `index`: its value, or -1. */
function astralDigitAt(units: Uint16Array, index: number): number {
  const low = (units[index + 1] ?? 0) - 0xdc00;
  if (low < 0 || low > 0x3ff) return -1;
  return astralDigit(0x10000 + (((units[index] ?? 0) - 0xd800) << 10) + low);
}

function isDigit(unit: number | undefined): boolean {
  return unit !== undefined && unit >= 0x30 && unit <= 0x39;
}

const FIRST_SYLLABLE = 0xac00;
const FIRST_LEAD = 0x1100;
const FIRST_VOWEL = 0x1161;
const VOWELS = 21;
const BEFORE_TAILS = 0x11a7;
const TAILS = 28;

/** The first code unit from `index` on that is not in the scanner's spelling, or the length. */
function keptEnd(units: Uint16Array, index: number): number {
  const { length } = units;
  let at = index;
  while (at < length && action[units[at] ?? 0] === KEEP) at += 1;
  return at;
}

/**
 * Folds digits of all scripts, full-width forms, exotic spaces, invisible characters and decomposed
 * Hangul to one spelling, keeping offsets (UTF-16) into the text as it came.
 */
export function fold(text: string): Folded {
  const bytes = Buffer.from(text, 'utf16le');
  const units = new Uint16Array(bytes.buffer, bytes.byteOffset, text.length);
  const first = keptEnd(units, 0);
  if (first === units.length) return { text, units, shifts: null };
  const shifts = new Shifts();
  const size = foldFrom(units, first, shifts);
  const folded = units.subarray(0, size);
  return {
    text: bytes.toString('utf16le', 0, size * 2),
    units: folded,
    shifts: size === units.length ? null : shifts,
  };
}

/** Folds code units in place from `first` on; returns how many are left. */
function foldFrom(units: Uint16Array, first: number, shifts: Shifts): number {
  const { length } = units;
  let size = first;
  for (let at = first; at < length; at += 1) {
    const kept = keptEnd(units, at);
    if (kept > at) {
      if (size < at) units.copyWithin(size, at, kept);
      size += kept - at;
      at = kept;
      if (at === length) break;
    }
    const code = units[at] ?? 0;
    const act = action[code];
    if (act === DROP) {
      shifts.add(size, size, at + 1 - size);
      continue;
    }
    const start = at;
    units[size] = code;
    if (act === REPLACE) units[size] = replacement[code] ?? code;
    else if (act === JOINING_SPACE) {
      const joins = size > 0 && isDigit(units[size - 1]) && isDigit(units[at + 1]);
      units[size] = joins ? DIGIT_SPACE : 0x20;
    } else if (act === LEADING_JAMO) {
      const vowel = (units[at + 1] ?? 0) - FIRST_VOWEL;
      if (vowel >= 0 && vowel < VOWELS) {
        const tail = (units[at + 2] ?? 0) - BEFORE_TAILS;
        const closed = tail > 0 && tail < TAILS;
        units[size] = FIRST_SYLLABLE + ((code - FIRST_LEAD) * VOWELS + vowel) * TAILS + (closed ? tail : 0);
        at += closed ? 2 : 1;
      }
    } else {
      const digit = astralDigitAt(units, at);
      if (digit >= 0) {
        units[size] = 0x30 + digit;
        at += 1;
      }
    }
    if (at > start) shifts.add(size + 1, size, at - size);
    size += 1;
  }
  return size;
}
