import { startsLatin } from './accept.ts';
import { SPACE, classAt, skipSpaces, skipSpacesBack } from './characters.ts';
import { countsNothing } from './clause-ends.ts';
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

/** Two digits said from `index`, as they end a year or a time of day: eighty-four, oh five; or null. */
export function lastPair(
  text: string,
  index: number,
  lexicon: Lexicon,
): { value: number; end: number } | null {
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

const MILLENNIUM = 2000;

/** "in two thousand and five": a year said as one number, after a word that a year follows and before no noun. */
function thousandYear(
  text: string,
  { start, end, value, kind, digits }: Numeral,
  lexicon: Lexicon,
): Draft | null {
  if (kind !== 'number' || digits || value === null) return null;
  if (value <= MILLENNIUM || value >= MILLENNIUM + 100 || !Number.isInteger(value)) return null;
  if (lexicon.strictYearCues.match(text, skipSpacesBack(text, start, 1), startsLatin) === undefined)
    return null;
  if (
    !countsNothing(text, end, lexicon) ||
    lexicon.scale.of.match(text, skipSpaces(text, end, 1)) !== undefined
  )
    return null;
  return draft(start, end, { kind: 'year', value, unit: 'year', digits: false });
}

/** "nineteen eighty-four", "twenty oh five": a year said in two pairs of digits, unless a unit follows. */
export function wordedYear(text: string, numeral: Numeral, lexicon: Lexicon): Draft | null {
  const { start, end, value, kind, digits, parts } = numeral;
  if (parts > 1) return thousandYear(text, numeral, lexicon);
  if (kind !== 'number' || digits || value === null) return null;
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
