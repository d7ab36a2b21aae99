import type { QuoteMatch } from '../../schemas/match.ts';
import { isNegation } from '../text/guards.ts';
import { CLASS, classOf } from '../text/character-class.ts';
import { fitOf } from './quote-context.ts';
import type { IndexedReading, TextIndex } from './quote-index.ts';
import {
  ARTICLES,
  bringsFigure,
  type Joint,
  makePart,
  type Part,
  PRONOUNS,
  type QuoteParts,
} from './quote-parts.ts';
import { spacingTurns } from './word-division.ts';
import { type Place, type QuoteQuery, shortest } from './quote-query.ts';
import {
  contrastAfter,
  findWhole,
  locate,
  marksAfter,
  type Stretch,
  stretchAt,
  turnsQuestion,
  wordAt,
} from './quote-places.ts';

/** An ellipsis leaps over no more words than this: further apart, two quotations are due. */
const LONGEST_OMISSION = 500;
/** Bracketed words stand for no more words than this. */
const LONGEST_REPLACEMENT = 5;
const MOST_TRIES = 60;
/** More characters than any page holds: orders places by page, then offset. */
const FAR = 2 ** 32;

type Refusal = 'omission-turns-meaning' | 'bracket-brings-figure';

/** Whether a part stands right at a word, its first letter in either case. */
function standsAt(reading: IndexedReading, part: Part, word: number): Stretch | null {
  const start = reading.words[word]?.start;
  if (start === undefined) return null;
  const end = start + part.core.length;
  const there = reading.stream.text.slice(start, end);
  if (there.length !== part.core.length || there.slice(1) !== part.core.slice(1)) return null;
  if (there.charAt(0).toLowerCase() !== part.core.charAt(0).toLowerCase()) return null;
  if (reading.ends[end] !== 1 || spacingTurns(part, reading, start)) return null;
  return stretchAt(reading, start, part.core.length);
}

/** Whether leaving out words [from, to) drops a negation or bound whose clause partly stays. */
function turnsMeaning(reading: IndexedReading, from: number, to: number): boolean {
  return reading
    .guards()
    .some((guard) => guard.at >= from && guard.at < to && (guard.from < from || guard.to >= to));
}

/**
 * Whether bracketed words may stand for words [from, to) of the source: for a pronoun, or for a short noun
 * phrase with its article. Words that turn the meaning and figures may not be replaced.
 */
function mayReplace(reading: IndexedReading, from: number, to: number): boolean {
  const first = reading.words[from];
  const opener = first ? reading.stream.text.slice(first.start, first.end).toLowerCase() : '';
  if (!ARTICLES.has(opener) && !(PRONOUNS.has(opener) && to - from === 1)) return false;
  for (let index = from; index < to; index += 1) {
    const word = reading.words[index];
    if (!word) return false;
    const text = reading.stream.text.slice(word.start, word.end);
    if (isNegation(text)) return false;
    for (let at = 0; at < text.length; at += 1) {
      if (classOf(text, at) === CLASS.digit) return false;
    }
  }
  return true;
}

/** Where the next part stands after a joint, given that the last one ended before word `at`. */
function follow(
  reading: IndexedReading,
  joints: readonly Joint[],
  part: Part,
  at: number,
  refuse: (why: Refusal) => void,
): Stretch | null {
  const brackets = joints.flatMap((joint) => (joint.kind === 'bracket' ? [joint.text] : []));
  if (joints.some(({ kind }) => kind === 'omission')) {
    if (brackets.some(bringsFigure)) {
      refuse('bracket-brings-figure');
      return null;
    }
    return leap(reading, part, at, refuse);
  }
  let word = at;
  for (const bracket of brackets) {
    // The source may hold the brackets itself: "[28, 29]".
    const own = makePart(bracket, 0);
    const literal = own.words.length > 0 ? standsAt(reading, own, word) : null;
    if (literal) word = literal.to;
    else if (bringsFigure(bracket)) {
      refuse('bracket-brings-figure');
      return null;
    }
  }
  const next = standsAt(reading, part, word);
  if (next || brackets.length === 0) return next;
  for (let skip = 1; skip <= LONGEST_REPLACEMENT; skip += 1) {
    const there = standsAt(reading, part, word + skip);
    if (there && mayReplace(reading, word, word + skip)) return there;
  }
  return null;
}

function leap(
  reading: IndexedReading,
  part: Part,
  at: number,
  refuse: (why: Refusal) => void,
): Stretch | null {
  const floor = reading.words[at]?.start;
  if (floor === undefined) return null;
  const { text } = reading.stream;
  const ceiling = reading.words[at + LONGEST_OMISSION]?.start ?? text.length;
  const rest = part.core.slice(1);
  let tries = 0;
  for (
    let hit = text.indexOf(rest, floor + 1);
    hit >= 0 && hit <= ceiling;
    hit = text.indexOf(rest, hit + 1)
  ) {
    if (reading.starts[hit - 1] !== 1) continue;
    const word = wordAt(reading, hit - 1);
    const there = word >= at ? standsAt(reading, part, word) : null;
    if (!there) continue;
    if (!turnsMeaning(reading, at, there.from)) return there;
    refuse('omission-turns-meaning');
    tries += 1;
    if (tries >= MOST_TRIES) return null;
  }
  return null;
}

/** Whether the source itself goes on with the words of a bracket that closes the quotation: "[28, 29]". */
function standsBeside(reading: IndexedReading, bracket: string, word: number): boolean {
  const part = makePart(bracket, 0);
  return part.words.length > 0 && standsAt(reading, part, word) !== null;
}

/** Look for a quotation that says openly what it leaves out, puts in or changes. */
export function findEdited(
  index: TextIndex,
  reading: IndexedReading,
  { parts, joints, outside }: QuoteParts,
  query: QuoteQuery,
): { places: Place[]; refusal: QuoteMatch | null } {
  let why: Refusal | undefined;
  const refuse = (reason: Refusal): void => {
    why ??= reason;
  };
  const [first] = parts;
  if (!first) return { places: [], refusal: null };
  const places: Place[] = [];
  for (const [start] of findWhole(reading, first.core).slice(0, MOST_TRIES)) {
    if (spacingTurns(first, reading, start)) continue;
    let last: Stretch | null = stretchAt(reading, start, first.core.length);
    for (let step = 1; step < parts.length && last; step += 1) {
      const part = parts[step];
      last = part ? follow(reading, joints[step - 1] ?? [], part, last.to, refuse) : null;
    }
    const end = last ? reading.words[last.to - 1]?.end : undefined;
    if (end === undefined || !last) continue;
    if (outside.some((text) => bringsFigure(text) && !standsBeside(reading, text, last.to))) {
      refuse('bracket-brings-figure');
      continue;
    }
    if (turnsQuestion(parts.at(-1)?.tail ?? '', marksAfter(reading, end))) continue;
    const place = locate(index, reading, start, end);
    places.push({
      firstPage: place.firstPage,
      lastPage: place.lastPage,
      start: place.start ?? 0,
      end: place.end ?? 0,
      status: 'edited',
      contrast: contrastAfter(reading, end),
      fit: fitOf(reading, start, end, query),
    });
  }
  const nearest = shortest(
    places,
    (place) => place.firstPage * FAR + (place.start ?? 0),
    (place) => place.lastPage * FAR + (place.end ?? 0),
  );
  return { places: nearest, refusal: why ? { status: 'altered', why } : null };
}
