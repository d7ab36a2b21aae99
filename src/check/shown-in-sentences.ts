import type { Passage } from '../rules/index.ts';
import { onlyPoints } from '../text/reporting-words.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { Span } from '../text/stream.ts';

/** A claim where a text shows it; offsets in the text. */
export interface Shown extends Span {
  claim: string;
}

/** A claim where a text shows it, with its sentence, its own part of it and what follows the last claim there. */
export interface ShownInSentence {
  each: Shown;
  /** The words that show the claim. */
  words: string;
  /** Where they stand in the sentence. */
  at: Span;
  sentence: string;
  alone: string;
  rest: string;
}

/** The claims that a text shows, sentence by sentence: in mentions, or in figures of title and description. */
export function shownInSentences(passage: Passage): ShownInSentence[] {
  const shown = shownIn(passage).sort((a, b) => a.start - b.start);
  if (shown.length === 0) return [];
  const { text } = passage;
  let next = 0;
  return sentencesOf(text).flatMap(({ start, end }) => {
    const first = next;
    while ((shown[next]?.start ?? Infinity) < end) next += 1;
    const here = shown.slice(first, next);
    const until = Math.max(end, here.at(-1)?.end ?? end);
    const rest = text.slice(here.at(-1)?.end ?? end, end);
    return here.map((each, at) => ({
      each,
      words: text.slice(each.start, each.end),
      at: { start: each.start - start, end: each.end - start },
      sentence: text.slice(start, until),
      // As far as the next claim on either side.
      alone: text.slice(here[at - 1]?.end ?? start, here[at + 1]?.start ?? until),
      rest,
    }));
  });
}

function shownIn({ mentions, figures, role }: Passage): Shown[] {
  const isHeadline = role === 'title' || role === 'description';
  const bound = figures.flatMap(({ claim, bound: by, quantity: { start, end } }) =>
    isHeadline && by === 'claim' && claim !== null ? [{ claim, start, end }] : [],
  );
  return [...mentions.filter(({ text }) => !onlyPoints(text)), ...bound];
}
