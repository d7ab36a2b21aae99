import type { IndexedReading } from './quote-index.ts';
import { makePart, type Part } from './quote-parts.ts';

const none = { words: 0, characters: 0 };

/** How much of a prefix stands before a place, whatever punctuation lies between. */
function fitBefore({ stream, ends }: IndexedReading, start: number, context: Part): typeof none {
  const text = context.core;
  let before = start;
  while (before > 0 && ends[before] !== 1) before -= 1;
  let characters = 0;
  while (
    characters < text.length &&
    characters < before &&
    text.charAt(text.length - 1 - characters) === stream.text.charAt(before - 1 - characters)
  ) {
    characters += 1;
  }
  const floor = context.words.at(-1)?.end ?? 0;
  return { words: context.words.filter((word) => word.start >= floor - characters).length, characters };
}

/** How much of a suffix stands after a place, whatever punctuation lies between. */
function fitAfter({ stream, starts }: IndexedReading, end: number, context: Part): typeof none {
  const text = context.core;
  let after = end;
  while (after < stream.text.length && starts[after] !== 1) after += 1;
  let characters = 0;
  while (characters < text.length && text.charAt(characters) === stream.text.charAt(after + characters))
    characters += 1;
  const first = context.words[0]?.start ?? 0;
  return { words: context.words.filter((word) => word.end - first <= characters).length, characters };
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
