import { SPACE, classAt, skipSpaces } from './characters.ts';
import { type Draft, draft } from './draft.ts';
import { type FoundWord, wordAt } from './fractions.ts';
import type { Lexicon } from './lexicon-shape.ts';
import { markAfter } from './marks.ts';
import type { Numeral } from './numeral.ts';
import { readScale } from './scale.ts';

/** The first two digits of the years that are said in pairs. */
const FIRST_CENTURY = 11;
const LAST_CENTURY = 20;
const LEAST_PAIR = 10;

/** The last two digits of a year said from `index`: eighty-four, oh five; or null. */
function lastPair(text: string, index: number, lexicon: Lexicon): { value: number; end: number } | null {
  const { scale } = lexicon;
  const zero = scale.zeros.match(text, index, (_, at) => classAt(text, at) === SPACE);
  if (zero !== undefined) {
    const unit = wordAt(text, skipSpaces(text, zero.at, 1), scale);
    return unit?.word.class === 'unit' && unit.word.value < LEAST_PAIR && unit.word.value > 0
      ? { value: unit.word.value, end: unit.end }
      : null;
  }
  const first = wordAt(text, index, scale);
  if (first === null || !isPair(first)) return null;
  const read = readScale(text, index, first, scale);
  if (read === null || read.closing !== undefined || read.digits || read.decimals > 0) return null;
  const value = read.value ?? 0;
  return value < 100 ? { value, end: read.end } : null;
}

function isPair({ word }: FoundWord): boolean {
  return word.class === 'tens' || (word.class === 'unit' && word.value >= LEAST_PAIR);
}

/** "nineteen eighty-four", "twenty oh five": a year said in two pairs of digits, unless a unit follows. */
export function wordedYear(text: string, numeral: Numeral, lexicon: Lexicon): Draft | null {
  const { start, end, value, kind, digits, parts } = numeral;
  if (kind !== 'number' || digits || parts !== 1 || value === null) return null;
  if (value < FIRST_CENTURY || value > LAST_CENTURY || classAt(text, end) !== SPACE) return null;
  const last = lastPair(text, skipSpaces(text, end, 2), lexicon);
  // "eighteen nineteen years": one of two ages.
  if (last === null || last.value === value + 1 || last.value === value) return null;
  if (markAfter(text, last.end, lexicon) !== null) return null;
  return draft(start, last.end, {
    kind: 'year',
    value: value * 100 + last.value,
    unit: 'year',
    digits: false,
  });
}
