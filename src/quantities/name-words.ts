import {
  DIGIT,
  HANGUL,
  LATIN,
  classAt,
  isDigitAt,
  isUpperAt,
  skipSpaces,
  skipSpacesBack,
} from './characters.ts';
import type { Draft } from './draft.ts';
import type { Lexicon } from './lexicon-shape.ts';
import { runOn, wordStartBefore } from './names.ts';
import { closesWord } from './word-edges.ts';

/** A span in the text that is a name. */
export interface NameSpan {
  start: number;
  end: number;
}

function sentenceStart(text: string, index: number): boolean {
  const before = skipSpacesBack(text, index, 4);
  if (before === 0) return true;
  const code = text.charAt(before - 1);
  return '.!?:;"“”\'‘*•-–—>|('.includes(code) || (before < index && /\n/.test(text.slice(before, index)));
}

/** Whether the word at [start, end) is a capitalized name rather than a word that opens a sentence. */
function isNameWord(text: string, start: number, end: number, lexicon: Lexicon): 'name' | 'unsure' | 'no' {
  let capitals = 0;
  for (let at = start; at < end; at += 1) if (isUpperAt(text, at)) capitals += 1;
  if (capitals === 0) return 'no';
  const fold = lexicon.functionWords.match(text, start, (_, at) => at === end);
  if (fold !== undefined) return 'no';
  const month = lexicon.months.match(text, start, (_, at) => at === end);
  if (month !== undefined) return 'no';
  if (capitals > 1 && end - start < 12 && !(capitals === end - start && capitals > 5)) return 'name';
  return sentenceStart(text, start) ? 'unsure' : 'name';
}

const LONGEST_WORD = 12;

/** Start of the Hangul word that ends at `end`. */
function hangulStart(text: string, end: number): number {
  let at = end;
  while (at > 0 && end - at < LONGEST_WORD && classAt(text, at - 1) === HANGUL) at -= 1;
  return at;
}

/** A word in Hangul that looks borrowed, and so like the name of a product: 딥시크, 갤럭시, 서피스. */
function isBorrowed(text: string, start: number, end: number, lexicon: Lexicon): boolean {
  if (end - start < 2) return false;
  const starts = (_: true, at: number): boolean => at >= start;
  if (lexicon.measuredNouns.match(text, end, starts) !== undefined) return false;
  if (lexicon.editions.match(text, start, (_, at) => at === end) !== undefined) return true;
  if (lexicon.caseEndings.match(text, end, starts) !== undefined) return false;
  for (let at = start; at < end; at += 1)
    if (lexicon.borrowedSyllables.match(text, at, (_, stop) => stop <= end) !== undefined) return true;
  return false;
}

/** 디퓨전 3은, 스카우트 4 모델이: a particle or a noun follows, as after a name, and no second score: 스페인 3, 독일 1. */
function goesOnAsName(text: string, end: number, lexicon: Lexicon): boolean {
  if (classAt(text, end) === HANGUL) return closesWord(text, end, lexicon);
  const next = skipSpaces(text, end, 2);
  const script = classAt(text, next);
  if (script !== HANGUL && script !== LATIN)
    return next >= text.length || '.)’”"\''.includes(text.charAt(next));
  let at = next;
  while (at - next < LONGEST_WORD && classAt(text, at) === script) at += 1;
  return !isDigitAt(text, skipSpaces(text, at, 2));
}

/** What stands after a version: an edition such as 프로 or Sonnet. */
function editionAt(text: string, index: number, lexicon: Lexicon): boolean {
  const whole = (_: true, at: number): boolean =>
    classAt(text, at) !== LATIN || classAt(text, at - 1) !== LATIN;
  return lexicon.editions.match(text, skipSpaces(text, index, 2), whole) !== undefined;
}

/** Whether digits are written as versions are: 3, 15, 2.5. */
function isVersion(made: Draft, text: string, end: number): boolean {
  return made.decimals <= 1 && /^\d{1,3}(?:\.\d)?$/.test(text.slice(made.start, end));
}

const LONGEST_SCORE = 8;

/** "beat United 4-1", "Lakers 112–108": two scores after the name of a team. */
function isScore(text: string, word: number, made: Draft): boolean {
  if (made.decimals > 0 || isUpperAt(text, word + 1)) return false;
  const scores = /^(\d{1,2}|\d{2,3}(?=–))[-–](\d{1,3})(?![-–\w])/.exec(
    text.slice(made.start, made.start + LONGEST_SCORE),
  );
  // The first is the winner's; what rises numbers parts: claims 1-3.
  return scores !== null && Number(scores[1]) >= Number(scores[2]);
}

const LEAST_COUNT = 10;

/** "in the trial 12 patients": people or things are counted after a word that could also head a label. */
function countsMany(text: string, made: Draft, cue: number, lexicon: Lexicon): boolean {
  if (made.decimals > 0 || (made.value ?? 0) < LEAST_COUNT || isUpperAt(text, cue)) return false;
  const next = skipSpaces(text, made.end, 2);
  const whole = (_: true, at: number): boolean => classAt(text, at) !== LATIN;
  if (next === made.end) return false;
  // arm 12 of 30
  const of = lexicon.scale.of.match(text, next, whole);
  if (of !== undefined && isDigitAt(text, skipSpaces(text, of.at, 2))) return true;
  return lexicon.countedByMillions.match(text, next, whole) !== undefined;
}

/**
 * The name that the number of a draft belongs to (Claude 3.5, Fig. 2, 시즌 3, 제미나이 2.5), or null.
 * `known` holds the names met so far in the text: what was a name once is one at the start of a sentence.
 * A number with a unit, percent sign, currency or grouping is a quantity whatever stands before it, unless
 * the unit may be the word for an edition: 제미나이 2.5 프로.
 */
export function nameSpan(text: string, made: Draft, lexicon: Lexicon, known: Set<string>): NameSpan | null {
  if (!made.digits || made.negative) return null;
  const { start } = made;
  const unitAt = made.unitStart ?? made.end;
  const edition = editionAt(text, unitAt, lexicon);
  const bare = made.kind === 'number' && made.unit === null;
  if (!bare && !edition && made.kind !== 'number') return null;
  // "Table 5 million people": no name is counted by a scale word.
  if (bare && /\s\p{L}/u.test(text.slice(start, made.end))) return null;
  const end = edition && made.unit !== null ? skipSpacesBack(text, unitAt, 3) : made.end;
  const span = (from: number): NameSpan => ({ start: from, end: bare ? runOn(text, end) : end });
  const gap = skipSpacesBack(text, start, 2);
  const cue = lexicon.nameCues.match(text, gap, (_, at) => {
    const own = classAt(text, at);
    return own === HANGUL ? classAt(text, at - 1) !== HANGUL : classAt(text, at - 1) !== LATIN;
  });
  if (cue !== undefined && cue.at < gap && (bare || edition))
    return countsMany(text, made, cue.at, lexicon) ? null : span(cue.at);
  const numbered =
    made.kind === 'number' && lexicon.idiomCounters.has(made.unit ?? '') && made.bound === 'exact'
      ? lexicon.numberedCues.match(text, gap, (_, at) => classAt(text, at - 1) !== HANGUL)
      : undefined;
  if (numbered !== undefined && numbered.at < gap) return { start: numbered.at, end };
  if (!bare && !edition) return null;
  if (start - gap > 1) return null;
  const script = classAt(text, gap - 1);
  if (script === HANGUL) {
    const word = hangulStart(text, gap);
    if (!isVersion(made, text, end) || !isBorrowed(text, word, gap, lexicon)) return null;
    return edition || gap === start || goesOnAsName(text, end, lexicon) ? span(word) : null;
  }
  if (gap === start || script !== LATIN) return null;
  const word = wordStartBefore(text, gap);
  if (isScore(text, word, made)) return null;
  const status = isNameWord(text, word, gap, lexicon);
  if (status === 'no') return null;
  // Versions run to one decimal: Ni 3.42 and C 0.2 are amounts.
  if (made.decimals > 1 || (made.decimals > 0 && Math.abs(made.value ?? 1) < 1)) return null;
  const written = text.slice(start, end);
  if (written.includes(',') || written.includes(' ') || written.length > 6) return null;
  return followsName(text, word, gap, span(word), status, lexicon, known) ? span(word) : null;
}

/** Whether what follows leaves a capitalized word and its number a name. */
function followsName(
  text: string,
  word: number,
  gap: number,
  span: NameSpan,
  status: 'name' | 'unsure',
  lexicon: Lexicon,
  known: Set<string>,
): boolean {
  const stem = text.slice(word, gap);
  if (status === 'name') {
    known.add(stem);
    return true;
  }
  if (known.has(stem)) return true;
  const next = skipSpaces(text, span.end, 2);
  if (next < text.length && classAt(text, next) === LATIN && !isUpperAt(text, next)) {
    const whole = (_: true, at: number): boolean => classAt(text, at) !== LATIN;
    let end = next + 1;
    while (classAt(text, end) === LATIN) end += 1;
    const past = (at: number): boolean => lexicon.pastEndings.match(text, at) !== undefined;
    if (lexicon.nameFollowers.match(text, next, whole) === undefined && (!past(end) || past(gap)))
      return false;
  }
  return !/^(?:19|20)\d\d$/.test(text.slice(skipSpaces(text, gap, 2), span.end));
}

/** 어벤져스2, 시즌5: a bare digit glued to a word is part of its name. */
export function isAttachedName(text: string, made: Draft, lexicon: Lexicon): boolean {
  if (made.kind !== 'number' || made.unit !== null || classAt(text, made.start - 1) !== HANGUL) return false;
  return classAt(text, made.end) !== DIGIT && lexicon.gluesTo.match(text, made.start) === undefined;
}
