const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
const LONGEST = 15;
/** Short numerals beyond these are abbreviations more often than numbers: CI, MD, XX. */
const SHORT = new Set(['II', 'IV', 'VI', 'IX', 'XI', 'XV']);

/** Value of the Roman numeral that is all of [start, end), or null where it is none or unlikely to be one. */
export function romanValue(text: string, start: number, end: number): number | null {
  if (end - start < 2 || end - start > LONGEST) return null;
  if (end - start === 2 && !SHORT.has(text.slice(start, end))) return null;
  let value = 0;
  let repeats = 0;
  for (let at = start; at < end; at += 1) {
    const own = VALUES[text.charAt(at)];
    if (own === undefined) return null;
    const next = at + 1 < end ? (VALUES[text.charAt(at + 1)] ?? 0) : 0;
    repeats = at > start && text.charAt(at) === text.charAt(at - 1) ? repeats + 1 : 1;
    if (repeats > 3) return null;
    value += own < next ? -own : own;
  }
  return new Set(text.slice(start, end)).size === 1 && end - start > 2 && text.charAt(start) === 'X'
    ? null
    : value;
}
