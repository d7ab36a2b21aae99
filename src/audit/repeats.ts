import type { Span } from '../text/stream.ts';

/** A shorter sentence may recur for good reason. */
const SHORTEST = 40;

const fold = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, '');

/** Sentences of a text that it has said before, word for word, with where it first said them. */
export function repeatsIn(text: string, sentences: readonly Span[]): { again: Span; first: Span }[] {
  const seen = new Map<string, Span>();
  return sentences.flatMap((again) => {
    const words = fold(text.slice(again.start, again.end));
    if (words.length < SHORTEST) return [];
    const first = seen.get(words);
    if (first) return [{ again, first }];
    seen.set(words, again);
    return [];
  });
}
