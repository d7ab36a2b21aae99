import {
  LATIN,
  SUPERSCRIPT,
  SUPERSCRIPT_DIGITS,
  classAt,
  isDigitAt,
  skipSpaces,
  skipSpacesBack,
} from './characters.ts';
import { holdsLineFeed } from './lines.ts';
import { digitRun } from './literal-groups.ts';

/** An exponent of at most three digits with its sign at `index`, or null. */
export function exponentDigits(text: string, index: number): { power: number; end: number } | null {
  let at = index;
  let sign = 1;
  const code = text.charCodeAt(at);
  if (code === 0x2d || code === 0x2b || code === 0x2013) {
    if (code !== 0x2b) sign = -1;
    at += 1;
  }
  const end = digitRun(text, at);
  return end > at && end - at <= 3 ? { power: sign * Number(text.slice(at, end)), end } : null;
}

/** Superscript exponent at `index`: ⁻¹². */
export function superscript(text: string, index: number): { power: number; end: number } | null {
  let at = index;
  let sign = 1;
  const code = text.charCodeAt(at);
  if (code === 0x207b || code === 0x207a) {
    if (code === 0x207b) sign = -1;
    at += 1;
  }
  let power = 0;
  const first = at;
  while (classAt(text, at) === SUPERSCRIPT && at - first < 4) {
    power = power * 10 + (SUPERSCRIPT_DIGITS.get(text.charCodeAt(at)) ?? 0);
    at += 1;
  }
  return at > first ? { power: sign * power, end: at } : null;
}

const COMPARISONS = '<>=≤≥~≈';
const SMALLEST_ALONE = -10;

/** "p < 10-4": the exponent at `index` of a ten from `start` on whose raised position is lost; 10-4 alone is a score. */
export function loweredPower(
  text: string,
  start: number,
  index: number,
): { power: number; end: number } | null {
  const code = text.charCodeAt(index);
  if (code !== 0x2d && code !== 0x2013) return null;
  const before = skipSpacesBack(text, start, 2);
  if (before === 0 || !COMPARISONS.includes(text.charAt(before - 1))) return null;
  const raised = exponentDigits(text, index);
  if (raised === null || raised.power > -2 || classAt(text, raised.end) === LATIN) return null;
  // n = 10-15 is a range.
  if (raised.power <= SMALLEST_ALONE && text.charAt(before - 1) !== '<') return null;
  const next = text.charAt(raised.end);
  return (next !== '' && '-–%/'.includes(next)) || (next === '.' && isDigitAt(text, raised.end + 1))
    ? null
    : raised;
}

/** Power of ten after a coefficient: × 10⁸, x10^8, ·10^-3, ×10−5. */
export function timesTen(text: string, index: number): { power: number; end: number } | null {
  let at = skipSpaces(text, index, 2);
  const code = text.charCodeAt(at);
  if (code !== 0xd7 && code !== 0x78 && code !== 0x2a && code !== 0xb7 && code !== 0x22c5) return null;
  // A star or dot that opens a line marks an item of a list.
  if (holdsLineFeed(text, index, at)) return null;
  at = skipSpaces(text, at + 1, 2);
  if (!text.startsWith('10', at) || isDigitAt(text, at + 2)) return null;
  at += 2;
  if (text.charCodeAt(at) === 0x5e) return exponentDigits(text, at + 1);
  const raised = superscript(text, at);
  if (raised !== null) return raised;
  const next = text.charCodeAt(at);
  if (next === 0x2d || next === 0x2013) return exponentDigits(text, at);
  if (next === 0x20 && (text.charCodeAt(at + 1) === 0x2d || text.charCodeAt(at + 1) === 0x2013)) {
    return exponentDigits(text, at + 1);
  }
  return null;
}
