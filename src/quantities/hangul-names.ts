import { HANGUL, LATIN, classAt, isDigitAt, isLetterAt, skipSpaces } from './characters.ts';
import type { Draft } from './draft.ts';
import type { Lexicon } from './lexicon-shape.ts';
import { readLiteral } from './literal.ts';
import { markAfter } from './marks.ts';
import { closesWord } from './word-edges.ts';

const LONGEST_WORD = 12;
const HYPHEN = 0x2d;
const FULL_STOP = 0x2e;
const ZERO = 0x30;

/** Start of the Hangul word that ends at `end`. */
export function hangulStart(text: string, end: number): number {
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
export function isBorrowed(text: string, start: number, end: number, lexicon: Lexicon): boolean {
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
export function goesOnAsName(text: string, end: number, lexicon: Lexicon): boolean {
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
export function isSequel(text: string, made: Draft, word: number, gap: number, lexicon: Lexicon): boolean {
  const { start, end, value } = made;
  if (gap === start || gap - word < 2 || (made.decimals > 0 && !text.startsWith('.0', end - 2))) return false;
  if (value === null || value < 2 || value > LAST_SEQUEL || text.charCodeAt(start) === ZERO) return false;
  const starts = (_: true, at: number): boolean => at >= word;
  if (lexicon.caseEndings.match(text, gap, starts) !== undefined) return false;
  if (
    lexicon.amountEndings.match(text, gap, starts) !== undefined ||
    isMeasuredNoun(text, word, gap, lexicon)
  )
    return false;
  if (text.startsWith('.0', end - 2)) return true;
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

/** Start of 탄소 in 탄소-14, of 플럭스 in 플럭스.1: a word that a hyphen or point links to the number of its kind, in mid-sentence; or -1. */
export function hyphenatedStart(text: string, start: number, end: number, lexicon: Lexicon): number {
  const sign = text.charCodeAt(start - 1);
  if ((sign !== HYPHEN && sign !== FULL_STOP) || classAt(text, start - 2) !== HANGUL) return -1;
  const word = hangulStart(text, start - 1);
  const short = start - 1 - word < 2 && lexicon.borrowedSyllables.match(text, word) === undefined;
  if (short || isDigitAt(text, word - 1)) return -1;
  if (classAt(text, skipSpaces(text, end, 1)) !== HANGUL) return -1;
  return isMeasuredNoun(text, word, start - 1, lexicon) ? -1 : word;
}
