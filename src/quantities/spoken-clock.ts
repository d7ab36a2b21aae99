import { endsInSpace, endsLatin, startsLatin } from './accept.ts';
import { clock } from './calendar-parts.ts';
import { LATIN, SPACE, classAt, skipSpaces, skipSpacesBack } from './characters.ts';
import { countsNothing } from './clause-ends.ts';
import type { Draft } from './draft.ts';
import { wordAt } from './fractions.ts';
import type { Lexicon } from './lexicon-shape.ts';
import { markAfter } from './marks.ts';
import type { Numeral } from './numeral.ts';
import { readScale } from './scale.ts';
import { lastPair } from './worded-years.ts';

const HOURS = 12;
const MINUTES = 60;

const isMe = (text: string, at: number): boolean =>
  text.charAt(at) === 'I' && classAt(text, at + 1) !== LATIN;

/** The half of the day or "o'clock" after the time that ends at `end`; "am I" is none. */
function halfAt(
  text: string,
  end: number,
  lexicon: Lexicon,
): { at: number; from: number | undefined } | null {
  const next = skipSpaces(text, end, 1);
  const half = lexicon.halvesAfter.match(text, next, endsLatin);
  if (half !== undefined && half.at > next)
    return isMe(text, skipSpaces(text, half.at, 1)) ? null : { at: half.at, from: half.value };
  const word = lexicon.calendar.clockWords.match(text, next, endsLatin);
  return word === undefined ? null : { at: word.at, from: undefined };
}

function told(
  text: string,
  start: number,
  end: number,
  hour: number,
  minute: number,
  lexicon: Lexicon,
): Draft | null {
  const half = halfAt(text, end, lexicon);
  if (half === null && (!countsNothing(text, end, lexicon) || markAfter(text, end, lexicon) !== null))
    return null;
  const made = clock(text, start, half?.at ?? end, hour, minute, lexicon, half?.from);
  made.digits = false;
  return made;
}

/** The hour in words that starts at `index`, or null. */
function hourAt(text: string, index: number, lexicon: Lexicon): { value: number; end: number } | null {
  const first = wordAt(text, index, lexicon.scale);
  if (first?.word.class !== 'unit' || first.word.value < 1 || first.word.value > HOURS) return null;
  const read = readScale(text, index, first, lexicon.scale);
  return read?.end === first.end ? { value: first.word.value, end: first.end } : null;
}

/** "half past six", "a quarter to seven", "twenty past four", "ten minutes to nine". */
function besideHour(text: string, numeral: Numeral, lexicon: Lexicon): Draft | null {
  const { start, end, value, kind } = numeral;
  const part = kind === 'fraction' && (value === 0.5 || value === 0.25);
  if (value === null || (!part && (kind !== 'number' || value >= MINUTES / 2))) return null;
  const spaced = skipSpaces(text, end, 1);
  const word = part ? undefined : lexicon.clockMinutes.match(text, spaced, endsInSpace);
  const at = word === undefined ? spaced : skipSpaces(text, word.at, 1);
  const minute = part ? value * MINUTES : value;
  const past = lexicon.clockPasts.match(text, at, endsInSpace);
  const to = past === undefined ? lexicon.clockTos.match(text, at, endsInSpace) : undefined;
  const link = past ?? to;
  // "ten to nine" is a range as well, and nobody says half to six.
  if (link === undefined || (to !== undefined && (value === 0.5 || (!part && word === undefined))))
    return null;
  const hour = hourAt(text, skipSpaces(text, link.at, 1), lexicon);
  if (hour === null) return null;
  if (past !== undefined) return told(text, start, hour.end, hour.value, minute, lexicon);
  return told(text, start, hour.end, hour.value === 1 ? HOURS : hour.value - 1, MINUTES - minute, lexicon);
}

/** A time of day in words: "at six thirty", "eight p.m.", "five o'clock", "a quarter past ten". */
export function spokenClock(text: string, numeral: Numeral, lexicon: Lexicon): Draft | null {
  const { start, end, value, kind, digits, parts } = numeral;
  if (digits || parts !== 1 || classAt(text, end) !== SPACE || classAt(text, end + 1) !== LATIN) return null;
  const beside = besideHour(text, numeral, lexicon);
  if (beside !== null) return beside;
  if (kind !== 'number' || value === null || value < 1 || value > HOURS || !Number.isInteger(value))
    return null;
  if (halfAt(text, end, lexicon) !== null) return told(text, start, end, value, 0, lexicon);
  const minute = lastPair(text, skipSpaces(text, end, 1), lexicon);
  if (minute === null || minute.value >= MINUTES) return null;
  const cued = lexicon.clockCues.match(text, skipSpacesBack(text, start, 1), startsLatin) !== undefined;
  return cued || halfAt(text, minute.end, lexicon) !== null
    ? told(text, start, minute.end, value, minute.value, lexicon)
    : null;
}
