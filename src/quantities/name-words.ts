import {
  DIGIT,
  HANGUL,
  LATIN,
  classAt,
  isDigitAt,
  isLetterAt,
  isUpperAt,
  skipSpaces,
  skipSpacesBack,
} from './characters.ts';
import type { Draft } from './draft.ts';
import type { Lexicon } from './lexicon-shape.ts';
import { readLiteral } from './literal.ts';
import { markAfter } from './marks.ts';
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
const HYPHEN = 0x2d;
const FULL_STOP = 0x2e;
const ZERO = 0x30;

/** Start of the Hangul word that ends at `end`. */
function hangulStart(text: string, end: number): number {
  let at = end;
  while (at > 0 && end - at < LONGEST_WORD && classAt(text, at - 1) === HANGUL) at -= 1;
  return at;
}

/** 스코어, 레벨이: what a bare number measures, a particle of one syllable aside. */
function isMeasuredNoun(text: string, start: number, end: number, lexicon: Lexicon): boolean {
  const starts = (_: true, at: number): boolean => at >= start;
  return (
    lexicon.measuredNouns.match(text, end, starts) !== undefined ||
    (lexicon.particles.match(text, end - 1, (_, at) => at === end) !== undefined &&
      lexicon.measuredNouns.match(text, end - 1, starts) !== undefined)
  );
}

/** A word in Hangul that looks borrowed, and so like the name of a product: 딥시크, 갤럭시, 서피스. */
function isBorrowed(text: string, start: number, end: number, lexicon: Lexicon): boolean {
  if (end - start < 2) return false;
  const starts = (_: true, at: number): boolean => at >= start;
  if (isMeasuredNoun(text, start, end, lexicon)) return false;
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
  if (script !== HANGUL && script !== LATIN) {
    // 스냅드래곤 8 3세대: what comes next is counted by itself.
    if (isDigitAt(text, next)) return next > end && !isScore(text, next, lexicon);
    return next >= text.length || '.)’”"\''.includes(text.charAt(next));
  }
  let at = next;
  while (at - next < LONGEST_WORD && classAt(text, at) === script) at += 1;
  const second = skipSpaces(text, at, 2);
  return !isDigitAt(text, second) || !isScore(text, second, lexicon);
}

/** Whether the digits at `index` are as bare as a score. */
function isScore(text: string, index: number, lexicon: Lexicon): boolean {
  const { end, shape } = readLiteral(text, index);
  return shape === 'integer' && classAt(text, end) !== LATIN && markAfter(text, end, lexicon) === null;
}

const LAST_SEQUEL = 20;
const LONGEST_TITLE = 24;

/** 철권 8은, ‘명량 2’, 믿음 2.0: a word that is no amount, and a small bare number with a particle or at the end of a title. */
function isSequel(text: string, made: Draft, word: number, gap: number, lexicon: Lexicon): boolean {
  const { start, end, value } = made;
  if (gap === start || gap - word < 2 || (made.decimals > 0 && !text.startsWith('.0', end - 2))) return false;
  if (value === null || value < 2 || value > LAST_SEQUEL || text.charCodeAt(start) === ZERO) return false;
  const starts = (_: true, at: number): boolean => at >= word;
  if (lexicon.caseEndings.match(text, gap, starts) !== undefined) return false;
  if (lexicon.amountEndings.match(text, gap, starts) !== undefined || isMeasuredNoun(text, word, gap, lexicon))
    return false;
  if (made.decimals > 0) return true;
  if (classAt(text, end) !== HANGUL) return closesTitle(text, word, end);
  const particle = lexicon.particles.match(text, end, (_, at) => at === end + 1);
  return particle !== undefined && !isLetterAt(text, particle.at) && !isDigitAt(text, particle.at);
}

/** Whether a quotation mark at `end` closes one that opened at or shortly before `word`. */
function closesTitle(text: string, word: number, end: number): boolean {
  const pair = '’‘\'\'”“""》《」「』『〉〈';
  const close = text.charAt(end);
  const at = close === '' ? -1 : pair.indexOf(close);
  if (at < 0 || at % 2 === 1) return false;
  return text.slice(Math.max(0, word - LONGEST_TITLE), word).includes(pair.charAt(at + 1));
}

/** What stands after a version: an edition such as 프로 or Sonnet. */
function editionAt(text: string, index: number, lexicon: Lexicon): boolean {
  const whole = (_: true, at: number): boolean =>
    classAt(text, at) !== LATIN || classAt(text, at - 1) !== LATIN;
  return lexicon.editions.match(text, skipSpaces(text, index, 2), whole) !== undefined;
}

/** S. 2155, K. 545: a lone capital with a full stop ends at `end`. */
function isInitial(text: string, end: number): boolean {
  return text.charCodeAt(end - 1) === FULL_STOP && isUpperAt(text, end - 2) && !isLetterAt(text, end - 3);
}

/** Whether digits are written as versions are: 3, 15, 2.5, 2400 before a particle. */
function isVersion(made: Draft, text: string, end: number): boolean {
  if (made.decimals > 1) return false;
  return /^\d{1,3}(?:\.\d)?$|^(?!19|20)\d{4}$/.test(text.slice(made.start, end));
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
  if (cue !== undefined && cue.at < gap && (bare || edition)) {
    const hangul = (_: true, at: number): boolean => classAt(text, at - 1) !== HANGUL;
    const pointed = lexicon.cuePointers.match(text, skipSpacesBack(text, cue.at, 1), hangul);
    return pointed === undefined || pointed.at === cue.at ? span(cue.at) : null;
  }
  const numbered =
    made.kind === 'number' && lexicon.idiomCounters.has(made.unit ?? '') && made.bound === 'exact'
      ? lexicon.numberedCues.match(text, gap, (_, at) => classAt(text, at - 1) !== HANGUL)
      : undefined;
  if (numbered !== undefined && numbered.at < gap) return { start: numbered.at, end };
  if (!bare && !edition) return null;
  if (gap === start && bare) {
    const word = hyphenatedStart(text, start, end, lexicon);
    if (word >= 0) return span(word);
  }
  if (start - gap > 1) return null;
  const script = classAt(text, gap - 1);
  if (script === HANGUL) {
    const word = hangulStart(text, gap);
    if (!isVersion(made, text, end)) return null;
    // 세종대로 110: a house number.
    if (gap - word > 2 && lexicon.roadEndings.match(text, gap) !== undefined) return span(word);
    if (!isBorrowed(text, word, gap, lexicon)) return isSequel(text, made, word, gap, lexicon) ? span(word) : null;
    return edition || gap === start || goesOnAsName(text, end, lexicon) ? span(word) : null;
  }
  const initial = isInitial(text, gap);
  if (gap === start || (script !== LATIN && !initial)) return null;
  const word = initial ? gap - 2 : wordStartBefore(text, gap);
  const status = initial ? 'unsure' : isNameWord(text, word, gap, lexicon);
  if (status === 'no') return null;
  // Versions run to one decimal: Ni 3.42 and C 0.2 are amounts.
  if (made.decimals > 1 || (made.decimals > 0 && Math.abs(made.value ?? 1) < 1)) return null;
  const written = text.slice(start, end);
  if (written.includes(',') || written.includes(' ') || written.length > 6) return null;
  return followsName(text, made, word, gap, span(word), status, lexicon, known) ? span(word) : null;
}

/** Start of 탄소 in 탄소-14: a word that a hyphen links to the number of its kind, in mid-sentence; or -1. */
function hyphenatedStart(text: string, start: number, end: number, lexicon: Lexicon): number {
  if (text.charCodeAt(start - 1) !== HYPHEN || classAt(text, start - 2) !== HANGUL) return -1;
  const word = hangulStart(text, start - 1);
  const short = start - 1 - word < 2 && lexicon.borrowedSyllables.match(text, word) === undefined;
  if (short || isDigitAt(text, word - 1)) return -1;
  if (classAt(text, skipSpaces(text, end, 1)) !== HANGUL) return -1;
  return isMeasuredNoun(text, word, start - 1, lexicon) ? -1 : word;
}

/** Whether what follows leaves a capitalized word and its number a name. */
function followsName(
  text: string,
  made: Draft,
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
    const isPlural = (at: number): boolean => lexicon.pluralEndings.match(text, at) !== undefined;
    const past = (at: number): boolean => lexicon.pastEndings.match(text, at) !== undefined;
    const follows =
      lexicon.nameFollowers.match(text, next, whole) !== undefined ||
      (past(end) && !past(gap)) ||
      (made.decimals > 0 && isPlural(end) && !past(gap) && !isPlural(gap));
    if (!follows) return false;
  }
  return !/^(?:19|20)\d\d$/.test(text.slice(skipSpaces(text, gap, 2), span.end));
}

/** 어벤져스2, 시즌5: a bare digit glued to a word is part of its name. */
export function isAttachedName(text: string, made: Draft, lexicon: Lexicon): boolean {
  if (made.kind !== 'number' || made.unit !== null || classAt(text, made.start - 1) !== HANGUL) return false;
  return classAt(text, made.end) !== DIGIT && lexicon.gluesTo.match(text, made.start) === undefined;
}
