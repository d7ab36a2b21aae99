import { endsLatin, startsLatin } from './accept.ts';
import { LATIN, classAt } from './characters.ts';
import { run } from './calendar-parts.ts';
import { type Draft, draft } from './draft.ts';
import type { Lexicon } from './lexicon-shape.ts';

const OLDEST = 120;

/** "under-25s", "the over-60s": people by their age, told as a plural of the bound. */
export function readAges(text: string, start: number, lexicon: Lexicon): Draft | null {
  const age = run(text, start);
  if (age === null || age.value > OLDEST || classAt(text, age.end) !== LATIN) return null;
  const plural = lexicon.agePlurals.match(text, age.end, endsLatin);
  if (plural === undefined) return null;
  const word = lexicon.boundsBefore.match(text, start - 1, startsLatin);
  if (word?.value.bound === undefined) return null;
  return draft(start, age.end, {
    kind: 'duration',
    value: age.value,
    unit: 'year',
    bound: word.value.bound,
    head: word.at,
    tail: plural.at,
  });
}
