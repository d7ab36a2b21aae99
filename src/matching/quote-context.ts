import type { IndexedReading } from './quote-index.ts';
import { makePart, type Part } from './quote-parts.ts';

const none = { words: 0, characters: 0 };

function fitBefore({ stream, words }: IndexedReading, start: number, context: Part): typeof none {
  const text = context.core;
  let characters = 0;
  const before = stream.text
    .slice(Math.max(0, start - text.length - 8), start)
    .replace(/\P{L}+$/u, (marks) => (/\p{N}/u.test(marks) ? marks : ''));
  while (
    characters < text.length &&
    characters < before.length &&
    text.charAt(text.length - 1 - characters) === before.charAt(before.length - 1 - characters)
  ) {
    characters += 1;
  }
  const floor = context.words.at(-1)?.end ?? 0;
  const whole = context.words.filter((word) => word.start >= floor - characters).length;
  return { words: words.length > 0 ? whole : 0, characters };
}

function fitAfter({ stream }: IndexedReading, end: number, context: Part): typeof none {
  const text = context.core;
  const after = stream.text.slice(end, end + text.length + 8).replace(/^[^\p{L}\p{N}]+/u, '');
  let characters = 0;
  while (characters < text.length && text.charAt(characters) === after.charAt(characters)) characters += 1;
  const first = context.words[0]?.start ?? 0;
  const whole = context.words.filter((word) => word.end - first <= characters).length;
  return { words: whole, characters };
}

/** How well the words around a place agree with prefix and suffix: whole words, then characters. */
export function fitOf(
  reading: IndexedReading,
  start: number,
  end: number,
  { prefix, suffix }: { prefix?: string | undefined; suffix?: string | undefined },
): [number, number] {
  const before =
    prefix === undefined || prefix === '' ? none : fitBefore(reading, start, makePart(prefix, 0));
  const after = suffix === undefined || suffix === '' ? none : fitAfter(reading, end, makePart(suffix, 0));
  return [before.words + after.words, before.characters + after.characters];
}
