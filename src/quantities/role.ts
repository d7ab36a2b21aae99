import { HANGUL, LATIN, classAt, skipSpacesBack } from './characters.ts';
import type { Draft } from './draft.ts';
import type { Lexicon } from './lexicon-shape.ts';

const SMALL = 13;

/** Whether a word before the count points back at things already named: these three. */
function pointsBack(text: string, made: Draft, lexicon: Lexicon): boolean {
  const at = skipSpacesBack(text, made.start, 3);
  const own = classAt(text, at - 1);
  return (
    lexicon.pointsBack.match(
      text,
      at,
      (_, from) => (own === LATIN || own === HANGUL) && classAt(text, from - 1) !== own,
    ) !== undefined
  );
}

/** Marks counting words that only determine: "두 모델", "one of the models", "the three tests". */
export function markDeterminers(text: string, drafts: readonly Draft[], lexicon: Lexicon): void {
  for (const made of drafts) {
    if (made.digits || made.value === null || made.high !== undefined) continue;
    if (made.kind !== 'number' || made.bound !== 'exact' || made.approximate) continue;
    if (made.value === 1) made.determiner = true;
    else if (made.value === 2)
      made.determiner = made.unit === null || !lexicon.statingCounters.has(made.unit);
    else if (made.value > 2 && made.value < SMALL) made.determiner = pointsBack(text, made, lexicon);
  }
}
