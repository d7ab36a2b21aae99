/** Character classes the scanner keys on, one byte per UTF-16 code unit. */
export const OTHER = 0;
export const DIGIT = 1;
export const LATIN = 2;
export const HANGUL = 3;
export const HAN = 4;
export const KANA = 5;
export const SPACE = 6;
export const SUPERSCRIPT = 7;
export const SUBSCRIPT = 8;
export const VULGAR = 9;
export const ENCLOSED = 10;

/** First code unit of every run of ten decimal digits in the Basic Multilingual Plane. */
export const DIGIT_ZEROS: readonly number[] = [
  0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50,
  0xed0, 0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40,
  0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10,
];

/** The same beyond the Basic Multilingual Plane, mathematical digits included. */
export const ASTRAL_DIGIT_ZEROS: readonly number[] = [
  0x104a0, 0x10d30, 0x10d40, 0x11066, 0x110f0, 0x11136, 0x111d0, 0x112f0, 0x11450, 0x114d0, 0x11650, 0x116c0,
  0x116d0, 0x116da, 0x11730, 0x118e0, 0x11950, 0x11bf0, 0x11c50, 0x11d50, 0x11da0, 0x11de0, 0x11f50, 0x16130,
  0x16a60, 0x16ac0, 0x16b50, 0x16d70, 0x1ccf0, 0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7ec, 0x1d7f6, 0x1e140, 0x1e2f0,
  0x1e4f0, 0x1e5f1, 0x1e950, 0x1fbf0,
];

/** What no-break and thin spaces between digits are folded to; elsewhere they are spaces like others. */
export const DIGIT_SPACE = 0x202f;

/** Vulgar fractions and their values. */
export const VULGAR_VALUES: ReadonlyMap<number, number> = new Map([
  [0xbc, 1 / 4],
  [0xbd, 1 / 2],
  [0xbe, 3 / 4],
  [0x2150, 1 / 7],
  [0x2151, 1 / 9],
  [0x2152, 1 / 10],
  [0x2153, 1 / 3],
  [0x2154, 2 / 3],
  [0x2155, 1 / 5],
  [0x2156, 2 / 5],
  [0x2157, 3 / 5],
  [0x2158, 4 / 5],
  [0x2159, 1 / 6],
  [0x215a, 5 / 6],
  [0x215b, 1 / 8],
  [0x215c, 3 / 8],
  [0x215d, 5 / 8],
  [0x215e, 7 / 8],
  [0x2189, 0],
]);

/** Enclosed numbers: [first code unit, last, value of the first]. */
const ENCLOSED_RUNS: readonly (readonly [number, number, number])[] = [
  [0x2460, 0x2473, 1],
  [0x2474, 0x2487, 1],
  [0x2488, 0x249b, 1],
  [0x24ea, 0x24ea, 0],
  [0x24eb, 0x24f4, 11],
  [0x24f5, 0x24fe, 1],
  [0x24ff, 0x24ff, 0],
  [0x2776, 0x277f, 1],
  [0x2780, 0x2789, 1],
  [0x278a, 0x2793, 1],
  [0x3251, 0x325f, 21],
  [0x32b1, 0x32bf, 36],
];

/** Superscript code unit → digit. */
export const SUPERSCRIPT_DIGITS: ReadonlyMap<number, number> = new Map([
  [0x2070, 0],
  [0xb9, 1],
  [0xb2, 2],
  [0xb3, 3],
  [0x2074, 4],
  [0x2075, 5],
  [0x2076, 6],
  [0x2077, 7],
  [0x2078, 8],
  [0x2079, 9],
]);

/** Value of an enclosed number such as ③, or undefined. */
export function enclosedValue(code: number): number | undefined {
  for (const [first, last, value] of ENCLOSED_RUNS)
    if (code >= first && code <= last) return value + code - first;
  return undefined;
}

function fill(table: Uint8Array, first: number, last: number, value: number): void {
  table.fill(value, first, last + 1);
}

function buildClasses(): Uint8Array {
  const table = new Uint8Array(0x10000);
  fill(table, 0x41, 0x5a, LATIN);
  fill(table, 0x61, 0x7a, LATIN);
  fill(table, 0xc0, 0x24f, LATIN);
  table[0xd7] = OTHER;
  table[0xf7] = OTHER;
  fill(table, 0x370, 0x3ff, LATIN);
  fill(table, 0x400, 0x52f, LATIN);
  fill(table, 0x1e00, 0x1eff, LATIN);
  fill(table, 0xac00, 0xd7a3, HANGUL);
  fill(table, 0x3400, 0x9fff, HAN);
  fill(table, 0xf900, 0xfaff, HAN);
  table[0x3007] = HAN;
  table[0x3005] = HAN;
  fill(table, 0x3041, 0x3096, KANA);
  fill(table, 0x30a1, 0x30fa, KANA);
  table[0x30fc] = KANA;
  fill(table, 0x30, 0x39, DIGIT);
  for (const code of [0x20, 0x09, 0x0a, 0x0d, 0x0b, 0x0c, 0xa0, DIGIT_SPACE, 0x3000]) table[code] = SPACE;
  for (const code of SUPERSCRIPT_DIGITS.keys()) table[code] = SUPERSCRIPT;
  fill(table, 0x2080, 0x2089, SUBSCRIPT);
  for (const code of VULGAR_VALUES.keys()) table[code] = VULGAR;
  for (const [first, last] of ENCLOSED_RUNS) fill(table, first, last, ENCLOSED);
  return table;
}

/** Class of each UTF-16 code unit of a folded text. */
export const CLASS: Uint8Array = buildClasses();

/** Class of the code unit at `index`, OTHER beyond the ends. */
export function classAt(text: string, index: number): number {
  if (index < 0 || index >= text.length) return OTHER;
  return CLASS[text.charCodeAt(index)] ?? OTHER;
}

/** Whether the code unit at `index` is an ASCII digit. */
export function isDigitAt(text: string, index: number): boolean {
  if (index < 0 || index >= text.length) return false;
  const code = text.charCodeAt(index);
  return code >= 0x30 && code <= 0x39;
}

/** Whether the code unit at `index` is an upper-case Latin letter. */
export function isUpperAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code >= 0x41 && code <= 0x5a) return true;
  if (code < 0xc0 || CLASS[code] !== LATIN) return false;
  const letter = text.charAt(index);
  return letter.toLowerCase() !== letter;
}

/** Whether a code unit is one of the middle dots of several keyboards: · ㆍ ‧ ∙ ・. */
export function isMiddleDot(code: number): boolean {
  return code === 0xb7 || code === 0x318d || code === 0x2027 || code === 0x2219 || code === 0x30fb;
}

/** Whether a letter of any script known here stands at `index`. */
export function isLetterAt(text: string, index: number): boolean {
  const kind = classAt(text, index);
  return kind === LATIN || kind === HANGUL || kind === HAN || kind === KANA;
}

export const LINE_FEED = 0x0a;

/**
 * First index at or after `index` that is no white space; stops after `limit` code units, and at a second line
 * feed, since nothing goes on over an empty line.
 */
export function skipSpaces(text: string, index: number, limit = 3): number {
  let at = index;
  let lines = 0;
  const stop = Math.min(text.length, index + limit);
  while (at < stop) {
    const code = text.charCodeAt(at);
    if (CLASS[code] !== SPACE) return at;
    if (code === LINE_FEED) {
      if (lines > 0) return at;
      lines = 1;
    }
    at += 1;
  }
  return at;
}

/** Index after the last non-space before `index`; stops after `limit` code units. */
export function skipSpacesBack(text: string, index: number, limit = 3): number {
  let at = index;
  const stop = Math.max(0, index - limit);
  while (at > stop && classAt(text, at - 1) === SPACE) at -= 1;
  return at;
}
