import { CLASS, classOf } from '../text/character-class.ts';
import { isNegation } from '../text/guards.ts';
import type { Reading } from '../text/reading.ts';
import { makeStream } from '../text/stream.ts';
import { wordsOf } from '../text/words.ts';
import { LANGUAGES } from './languages/index.ts';

/** A stretch of quoted words, read as a source is read. */
export interface Part extends Reading {
  /** The stretch as given. */
  raw: string;
  /** Canonical text from the first word to the last, without the punctuation around them. */
  core: string;
  head: string;
  tail: string;
  /** UTF-16 offset of the part in the quote as given. */
  offset: number;
}

/** What an editor put between two parts. */
export type Joint =
  | { kind: 'omission' }
  /** Words in brackets: put in, or put for words of the source. */
  | { kind: 'bracket'; text: string }
  /** Nothing but a changed capital: "[t]he". */
  | { kind: 'capital' };

/** A quotation with its editing marks taken apart: parts[i], joints[i], parts[i + 1] … */
export interface QuoteParts {
  parts: Part[];
  joints: Joint[][];
  edited: boolean;
  /** Bracketed words that stand before the first or after the last part. */
  outside: string[];
}

export function makePart(text: string, offset: number): Part {
  const stream = makeStream(text);
  const words = wordsOf(stream);
  const start = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? 0;
  return {
    raw: text,
    stream,
    words,
    core: stream.text.slice(start, end),
    head: stream.text.slice(0, start),
    tail: stream.text.slice(end),
    offset,
  };
}

const LONGEST_BRACKET = 200;
const OMISSIONS: ReadonlySet<string> = new Set(LANGUAGES.flatMap(({ omissions }) => omissions));

interface Mark {
  start: number;
  end: number;
  joint: Joint;
  /** Text that stays in the part that follows: the letter of "[t]he". */
  keep?: string;
}

/** Dots, spaced or not, that start at `index`: their end where they are three or more, else -1. */
function dotsEnd(quote: string, index: number): number {
  let dots = 0;
  let end = index;
  for (let at = index; at < quote.length; at += 1) {
    const character = quote.charAt(at);
    if (character === '.') {
      dots += 1;
      end = at + 1;
    } else if (character !== ' ' && character !== '\u00a0') break;
  }
  return dots >= 3 ? end : -1;
}

function markAt(quote: string, index: number): Mark | undefined {
  const character = quote.charAt(index);
  if (character === '…' || character === '⋯')
    return { start: index, end: index + 1, joint: { kind: 'omission' } };
  if (character === '.') {
    const end = dotsEnd(quote, index);
    return end > 0 ? { start: index, end, joint: { kind: 'omission' } } : undefined;
  }
  if (character !== '[' && character !== '(') return undefined;
  const close = quote.slice(index, index + LONGEST_BRACKET).indexOf(character === '[' ? ']' : ')');
  if (close < 0) return undefined;
  const end = index + close + 1;
  const inside = quote.slice(index + 1, end - 1).trim();
  if (/^(?:…|⋯|\.[ .]{1,8}\.)$/u.test(inside) || OMISSIONS.has(inside))
    return { start: index, end, joint: { kind: 'omission' } };
  if (character === '(') return undefined;
  const letter = /^\p{L}$/u.test(inside) && /^\p{L}/u.test(quote.slice(end, end + 2));
  if (letter) return { start: index, end, joint: { kind: 'capital' }, keep: inside };
  return { start: index, end, joint: { kind: 'bracket', text: inside } };
}

/** Take a quotation apart at its ellipses and brackets. Linear in its length. */
export function parseQuote(quote: string): QuoteParts {
  const parts: Part[] = [];
  const joints: Joint[][] = [];
  const outside: string[] = [];
  let edited = false;
  let pending: Joint[] = [];
  let start = 0;
  let keep = '';
  const close = (end: number): void => {
    const part = makePart(keep + quote.slice(start, end), start - keep.length);
    keep = '';
    if (part.words.length === 0) return;
    if (parts.length > 0) joints.push(pending);
    else for (const joint of pending) if (joint.kind === 'bracket') outside.push(joint.text);
    pending = [];
    parts.push(part);
  };
  for (let index = 0; index < quote.length; index += 1) {
    const mark = markAt(quote, index);
    if (!mark) continue;
    edited = true;
    close(mark.start);
    pending.push(mark.joint);
    keep = mark.keep ?? '';
    start = mark.end;
    index = mark.end - 1;
  }
  close(quote.length);
  for (const joint of pending) if (joint.kind === 'bracket') outside.push(joint.text);
  return { parts, joints, edited, outside };
}

const NUMBER_WORDS = new Set(
  (
    'one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ' +
    'ninety hundred thousand million billion half third quarter twice double triple percent per most all every'
  ).split(' '),
);

/** Whether words put in brackets bring in a figure or a negation, which no editor may. */
export function bringsFigure(text: string): boolean {
  const part = makePart(text, 0);
  return part.words.some(({ start, end }) => {
    const word = part.stream.text.slice(start, end);
    for (let index = 0; index < word.length; index += 1) {
      if (classOf(word, index) === CLASS.digit) return true;
    }
    return isNegation(word) || NUMBER_WORDS.has(word.toLowerCase());
  });
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that bracketed words usually stand for. */
export const PRONOUNS = list(
  'he she it they we you i him her them us me his hers its their theirs our your my mine this that these those which who whom one',
);
/** Words that open the noun phrases that brackets stand for. */
export const ARTICLES = list('the a an this that these those its their our his her my your');
