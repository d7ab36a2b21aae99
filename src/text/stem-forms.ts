/** Hangul syllables are lead, vowel and tail in one code point (Unicode 3.12): base + (lead × 21 + vowel) × 28 + tail. */
const BASE = 0xac00;
const VOWELS = 21;
const TAILS = 28;

/** Vowels by number: ㅏ 0, ㅐ 1, ㅓ 4, ㅕ 6, ㅗ 8, ㅘ 9, ㅙ 10, ㅚ 11, ㅜ 13, ㅝ 14, ㅡ 18, ㅣ 20. */
const CONTRACTED: Readonly<Record<number, readonly number[]>> = {
  0: [0, 1],
  4: [4],
  8: [9],
  11: [10],
  13: [14],
  18: [0, 4],
  20: [6],
};
/** Tails of endings that join an open syllable: none, ㄴ, ㄹ, ㅁ, ㅂ; and ㅆ of the past. */
const JOINED = [0, 4, 8, 16, 17];
const PAST = 20;

/**
 * Beginnings that the forms of a Korean verb have, given its stem: 하 → 하, 한, 할, 함, 합, 해, 했 …
 * A stem that ends in a consonant keeps its shape. Regular verbs only.
 */
export function stemForms(stem: string): string[] {
  const code = stem.charCodeAt(stem.length - 1) - BASE;
  if (code < 0 || code >= 19 * VOWELS * TAILS || code % TAILS !== 0) return [stem];
  const head = stem.slice(0, -1);
  const vowel = Math.floor(code / TAILS) % VOWELS;
  const lead = Math.floor(code / (TAILS * VOWELS));
  const write = (v: number, tail: number): string =>
    head + String.fromCharCode(BASE + (lead * VOWELS + v) * TAILS + tail);
  const joined = JOINED.map((tail) => write(vowel, tail));
  const contracted = (CONTRACTED[vowel] ?? []).flatMap((v) => [write(v, 0), write(v, PAST)]);
  return [...new Set([...joined, ...contracted])];
}
