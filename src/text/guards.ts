import { CLASS, classOf } from './character-class.ts';
import type { Reading } from './reading.ts';
import {
  BOUNDS_AFTER,
  BOUNDS_BEFORE,
  CLAUSE_OPENERS,
  CONTRASTS,
  NEGATING_PARTS,
  NEGATIONS,
  PREPOSITIONS,
} from './turning-words.ts';

/** A word that turns its clause; word indices of a reading, `to` is the last word of the clause. */
export interface Guard {
  at: number;
  from: number;
  to: number;
}

/** A sentence that the next one turns round; word indices of a reading. */
export interface Contrast {
  from: number;
  at: number;
  /** Index in CONTRASTS. */
  word: number;
}

/** A clause is not followed further than this many words. */
const REACH = 60;

const HARD = /[;:!?—()[\]{}…。]/u;

function wordText({ stream, words }: Reading, index: number): string {
  const word = words[index];
  return word ? stream.text.slice(word.start, word.end) : '';
}

/** The punctuation between a word and the one before it. */
function marksBefore({ stream, words }: Reading, index: number): string {
  const before = words[index - 1];
  const word = words[index];
  return before && word ? stream.text.slice(before.end, word.start) : '';
}

function opensLower(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toUpperCase();
}

/** Whether a clause ends before a word; a full stop before a small letter belongs to an abbreviation. */
function endsClause(reading: Reading, index: number): boolean {
  const marks = marksBefore(reading, index);
  if (marks === '') return false;
  return HARD.test(marks) || (marks.includes('.') && !opensLower(wordText(reading, index)));
}

function opensClause(reading: Reading, index: number): boolean {
  return (
    marksBefore(reading, index).includes(',') && CLAUSE_OPENERS.has(wordText(reading, index).toLowerCase())
  );
}

/** "with no history", "without sound": a negation that reaches no further than its own phrase. */
function phraseAround(reading: Reading, at: number): Guard | undefined {
  const word = wordText(reading, at).toLowerCase();
  if (word === 'without') return { at, from: at, to: Math.min(at + 1, reading.words.length - 1) };
  if (word !== 'no' || at === 0 || !PREPOSITIONS.has(wordText(reading, at - 1).toLowerCase()))
    return undefined;
  return { at, from: at - 1, to: Math.min(at + 1, reading.words.length - 1) };
}

function clauseAround(reading: Reading, at: number): Guard {
  const phrase = phraseAround(reading, at);
  if (phrase) return phrase;
  let from = at;
  while (from > 0 && at - from < REACH && !endsClause(reading, from) && !opensClause(reading, from))
    from -= 1;
  const inner = from > 0 && opensClause(reading, from);
  let to = at;
  while (to + 1 < reading.words.length && to - at < REACH) {
    if (endsClause(reading, to + 1) || opensClause(reading, to + 1)) break;
    if (inner && marksBefore(reading, to + 1).includes(',')) break;
    to += 1;
  }
  return { at, from, to };
}

function holdsDigit(word: string): boolean {
  for (let index = 0; index < word.length; index += 1) {
    if (classOf(word, index) === CLASS.digit) return true;
  }
  return false;
}

function boundAt(reading: Reading, index: number): Guard | undefined {
  if (BOUNDS_AFTER.test(wordText(reading, index)) && holdsDigit(wordText(reading, index - 1))) {
    return { at: index, from: index - 1, to: index };
  }
  const first = wordText(reading, index).toLowerCase();
  for (const phrase of BOUNDS_BEFORE) {
    if (phrase[0] !== first) continue;
    if (!phrase.every((word, step) => wordText(reading, index + step).toLowerCase() === word)) continue;
    const figure = index + phrase.length;
    if (holdsDigit(wordText(reading, figure))) return { at: index, from: index, to: figure };
  }
  return undefined;
}

/** Whether a word negates its clause. */
export function isNegation(word: string): boolean {
  const lower = word.toLowerCase();
  return NEGATIONS.has(lower) || NEGATING_PARTS.test(lower);
}

/** Negations with their clauses, and bounds with their figures: what an omission may not drop alone. */
export function findGuards(reading: Reading): Guard[] {
  const found: Guard[] = [];
  for (let index = 0; index < reading.words.length; index += 1) {
    const bound = boundAt(reading, index);
    if (bound) found.push(bound);
    if (isNegation(wordText(reading, index))) found.push(clauseAround(reading, index));
  }
  return found;
}

const SENTENCE_END = /[.!?。]/u;

/** Whether a sentence starts at a word. */
export function startsSentence(reading: Reading, index: number): boolean {
  return (
    index === 0 || (SENTENCE_END.test(marksBefore(reading, index)) && !opensLower(wordText(reading, index)))
  );
}

/** Sentences followed by one that opens with a word of contrast. */
export function findContrasts(reading: Reading): Contrast[] {
  const found: Contrast[] = [];
  let from = 0;
  for (let at = 1; at < reading.words.length; at += 1) {
    if (!startsSentence(reading, at)) continue;
    const start = reading.words[at]?.start ?? 0;
    const word = CONTRASTS.findIndex((opener) => reading.stream.text.startsWith(opener, start));
    const opener = CONTRASTS[word];
    if (opener !== undefined) {
      // "But" must not be the beginning of "Butter".
      const end = start + opener.length;
      if (reading.stream.breaks[end] === 1 || /[가-힣]$/u.test(opener)) found.push({ from, at, word });
    }
    from = at;
  }
  return found;
}

/** Words followed by a question mark. */
export function findQuestions(reading: Reading): number[] {
  const { stream, words } = reading;
  return words.flatMap((word, index) => {
    const next = words[index + 1]?.start ?? stream.text.length;
    return stream.text.slice(word.end, Math.min(next, word.end + 4)).includes('?') ? [index] : [];
  });
}
