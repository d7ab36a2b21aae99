import { skipSpacesBack } from './characters.ts';
import type { Draft } from './draft.ts';
import type { Lexicon } from './lexicon-shape.ts';

/** Counters after which even a small number word states a figure. */
const STATES = new Set(['명', '건', '개', '배', '마리', '차례', '회', '표', '골', '곳', '점']);

/** Words before a number that point back at things already named: the three models. */
const POINTS_BACK = /\b(?:the|these|those|its|their|our|both|all|other|such|his|her|my|your)$/i;

/** Marks counting words that only determine: "두 모델", "one of the models", "the three tests". */
export function markDeterminers(text: string, drafts: readonly Draft[], _lexicon: Lexicon): void {
  for (const made of drafts) {
    if (made.digits || made.value === null || made.high !== undefined) continue;
    if (made.kind !== 'number' || made.bound !== 'exact' || made.approximate) continue;
    if (made.value === 1) made.determiner = true;
    else if (made.value === 2) made.determiner = made.unit === null || !STATES.has(made.unit);
    else if (made.value < 13 && made.value > 2 && made.unit === null) {
      const at = skipSpacesBack(text, made.start, 3);
      made.determiner = POINTS_BACK.test(text.slice(Math.max(0, at - 8), at));
    }
  }
}
