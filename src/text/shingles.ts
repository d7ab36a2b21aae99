import { addUnit, finish, type Lanes } from './hash.ts';
import type { Span } from './stream.ts';

/**
 * Take the characters [start, end) of a stream into a fingerprint. The first letter counts in lower case: an
 * editor may change the capital at the start of a quotation.
 */
export function fingerprint(text: string, start: number, end: number, salt: Lanes): number {
  const lanes = { a: salt.a, b: salt.b };
  addUnit(lanes, firstUnit(text, start));
  for (let at = start + 1; at < end; at += 1) addUnit(lanes, text.charCodeAt(at));
  return finish(lanes);
}

/** First unit of a shingle, in lower case where that is one unit too. */
export function firstUnit(text: string, start: number): number {
  const lower = text.charAt(start).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : text.charCodeAt(start);
}

/** Fingerprints of every run of `size` words, one per word that starts such a run; [] for a shorter text. */
export function shinglesOf(text: string, words: readonly Span[], size: number, salt: Lanes): Uint32Array {
  const count = Math.max(0, words.length - size + 1);
  const prints = new Uint32Array(count);
  for (let index = 0; index < count; index += 1) {
    const first = words[index];
    const last = words[index + size - 1];
    if (first && last) prints[index] = fingerprint(text, first.start, last.end, salt);
  }
  return prints;
}
