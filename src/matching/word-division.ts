import { CLASS, classOf } from '../text/character-class.ts';
import { NEGATIONS } from '../text/turning-words.ts';
import type { IndexedReading } from './quote-index.ts';
import type { Part } from './quote-parts.ts';

/** Beginnings that turn the word they are written onto, and are words of their own where they are not: "in active". */
const PREFIXES: ReadonlySet<string> = new Set('a dis il im in ir mis no non not un'.split(' '));
/** Shorter rests make other words: "into", "also". */
const SHORTEST_REST = 3;

/** A word of an alphabet without the punctuation at its end, in lower case; '' for anything else. */
function alphabetic(text: string): string {
  let end = text.length;
  while (end > 0 && classOf(text, end - 1) === CLASS.mark) end -= 1;
  const word = text.slice(0, end).toLowerCase();
  return word !== '' && classOf(word, 0) === CLASS.letter ? word : '';
}

const wordsAt = (core: string, starts: readonly number[]): Map<number, string> =>
  new Map(starts.map((start, at) => [start, alphabetic(core.slice(start, starts[at + 1] ?? core.length))]));

/** Whether one way to divide characters into words has a negation, or a word with a turning beginning, that the other has not. */
function turns(core: string, one: readonly number[], other: readonly number[]): boolean {
  const [a, b] = [wordsAt(core, one), wordsAt(core, other)];
  const differs = (own: Map<number, string>, theirs: Map<number, string>): boolean =>
    [...own].some(([start, word]) => {
      const there = theirs.get(start);
      if (there === word) return false;
      if (NEGATIONS.has(word)) return true;
      return (
        there !== undefined &&
        PREFIXES.has(there) &&
        word.startsWith(there) &&
        word.length >= there.length + SHORTEST_REST
      );
    });
  return differs(a, b) || differs(b, a);
}

/** Starts of the words of a part, counted from the first character of its core. */
const ownStarts = ({ words }: Part): number[] => words.map(({ start }) => start - (words[0]?.start ?? 0));

/**
 * Whether a part that agrees with a stretch of a reading in all but its spacing turns the meaning by it: "notable" for
 * "not able", "inactive" for "in active". Spacing counts for nothing else.
 */
export function spacingTurns(part: Part, reading: IndexedReading, start: number): boolean {
  const { core, words } = part;
  const offset = words[0]?.start ?? 0;
  let same = true;
  for (let at = 1; at < core.length && same; at += 1)
    same = part.stream.breaks[offset + at] === reading.stream.breaks[start + at];
  if (same) return false;
  const theirs: number[] = [];
  for (let at = 0; at < core.length; at += 1)
    if (at === 0 || reading.starts[start + at] === 1) theirs.push(at);
  return turns(core, ownStarts(part), theirs);
}

/** The words of a shingle are known by its start and its end: one word starts there, another ends. */
export interface ShingleSpan {
  start: number;
  end: number;
}

/**
 * The same for a pack. Each shingle tells where one word starts and where another ends; where there are fewer shingles
 * than words in each, some words between the last start and the first end stay unknown, and there it is enough that the
 * meaning could be turned.
 */
export function spacingMayTurn(part: Part, shingles: readonly ShingleSpan[], size: number): boolean {
  const { core } = part;
  const own = ownStarts(part);
  const next = (end: number): number => {
    let at = end;
    while (at < core.length && classOf(core, at) === CLASS.mark) at += 1;
    return at;
  };
  const theirs = new Set([...shingles.map(({ start }) => start), ...shingles.map(({ end }) => next(end))]);
  theirs.delete(core.length);
  const from = shingles.at(-1)?.start ?? 0;
  const to = shingles[0]?.end ?? core.length;
  const unknown = shingles.length < size ? own.filter((start) => start >= from && start < to) : [];
  const isKnown = (start: number): boolean => shingles.length >= size || start <= from || start >= to;
  const knownOwn = own.filter(isKnown);
  const knownTheirs = [...theirs].filter(isKnown).sort((a, b) => a - b);
  if (turns(core, knownOwn, knownTheirs)) return true;
  if (unknown.length === 0 || unknown.length === size - shingles.length + 1) return false;
  const words = unknown.map((start, at) => alphabetic(core.slice(start, unknown[at + 1] ?? to)));
  return words.some(
    (word, at) =>
      NEGATIONS.has(word) ||
      NEGATIONS.has(word + (words[at + 1] ?? ' ')) ||
      (PREFIXES.has(word) && (words[at + 1]?.length ?? 0) >= SHORTEST_REST) ||
      [...PREFIXES].some((prefix) => word.startsWith(prefix) && word.length >= prefix.length + SHORTEST_REST),
  );
}
