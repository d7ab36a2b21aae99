import { attach } from './attach.ts';
import { markAfter } from './marks.ts';
import {
  CLASS,
  DIGIT,
  ENCLOSED,
  HAN,
  HANGUL,
  KANA,
  LATIN,
  OTHER,
  SPACE,
  SUBSCRIPT,
  SUPERSCRIPT,
  SUPERSCRIPT_DIGITS,
  VULGAR,
  classAt,
  enclosedValue,
  isDigitAt,
  isUpperAt,
} from './characters.ts';
import { type Draft, nameDraft } from './draft.ts';
import type { Folded } from './fold.ts';
import type { Lexicon } from './lexicon-shape.ts';
import type { Numeral } from './numeral.ts';
import { scanDigits } from './scan-digits.ts';
import { scanSyllables } from './scan-syllables.ts';
import { scanWord } from './scan-words.ts';
import { Sink } from './sink.ts';

/** What no name or address goes on with after a word. */
const PLAIN = new Uint8Array(0x10000);
for (const sign of ' \n\t,;)]!?"\'’”') PLAIN[sign.charCodeAt(0)] = 1;

/** Finds every number and every digit that is a name, in one scan from left to right. */
export function scan(folded: Folded, lexicon: Lexicon): Draft[] {
  const sink = new Sink();
  const { length } = folded.units;
  let at = 0;
  // The loop stays small: a large one is compiled anew for every text, as it never returns in between.
  while (at < length) at = scanOn(folded, at, lexicon, sink);
  return sink.drafts;
}

/** Reads on from `at` to the end of the next number or name; returns where that is. */
function scanOn({ text, units }: Folded, index: number, lexicon: Lexicon, sink: Sink): number {
  const { length } = units;
  const { wordStarts } = lexicon;
  let at = index;
  while (at < length) {
    const code = units[at] ?? 0;
    const kind = CLASS[code];
    // Most of a text: spaces, marks, and words that no number begins with.
    if (kind === SPACE || (kind === OTHER && code !== 0x2e)) at += 1;
    else if (kind === LATIN) {
      const start = at;
      at += 1;
      while (at < length && CLASS[units[at] ?? 0] === LATIN) at += 1;
      const plain = at === length || PLAIN[units[at] ?? 0] === 1;
      const word =
        plain && !wordStarts.passes(text, start, at) && !(code < 0x60 && isUpperAt(text, start + 1));
      if (!word) return scanWord(text, start, at, lexicon, sink);
    } else return scanToken(text, at, kind, lexicon, sink);
  }
  return at;
}

/** Reads what begins at `at` and is no word in Latin letters. */
function scanToken(text: string, at: number, kind: number | undefined, lexicon: Lexicon, sink: Sink): number {
  switch (kind) {
    case DIGIT:
    case VULGAR:
      return Math.max(at + 1, scanDigits(text, at, lexicon, sink));
    case HANGUL:
    case HAN:
    case KANA:
      return scanSyllables(text, at, lexicon, sink);
    case ENCLOSED:
      return scanEnclosed(text, at, lexicon, sink);
    case SUPERSCRIPT:
    case SUBSCRIPT:
      return scanRaised(text, at, kind, lexicon, sink);
    default:
      return startsDecimal(text, at) ? Math.max(at + 1, scanDigits(text, at, lexicon, sink)) : at + 1;
  }
}

function startsDecimal(text: string, at: number): boolean {
  if (!isDigitAt(text, at + 1)) return false;
  const before = classAt(text, at - 1);
  const dot = text.charCodeAt(at - 1) === 0x2e;
  return before !== DIGIT && before !== LATIN && before !== HANGUL && !dot;
}

const LONGEST_RAISED = 6;

/** ⁸⁶%: raised digits are a figure where a percent sign says so, and a footnote or exponent elsewhere. */
function scanRaised(text: string, start: number, kind: number, lexicon: Lexicon, sink: Sink): number {
  let end = start;
  let value = 0;
  while (classAt(text, end) === kind) {
    value = value * 10 + (SUPERSCRIPT_DIGITS.get(text.charCodeAt(end)) ?? 0);
    end += 1;
  }
  const before = classAt(text, start - 1);
  const after =
    kind === SUPERSCRIPT && before !== LATIN && before !== DIGIT && end - start <= LONGEST_RAISED
      ? markAfter(text, end, lexicon)
      : null;
  if (after?.mark.kind !== 'percentage' || after.start !== end) return sink.push(nameDraft(start, end));
  return sink.push(attach(text, literal(start, end, value), after, lexicon));
}

/** A whole number written in signs of its own. */
function literal(start: number, end: number, value: number): Numeral {
  return { start, end, value, decimals: 0, kind: 'number', digits: true, form: 'literal', parts: 1 };
}

function scanEnclosed(text: string, start: number, lexicon: Lexicon, sink: Sink): number {
  const value = enclosedValue(text.charCodeAt(start)) ?? 0;
  const after = markAfter(text, start + 1, lexicon);
  if (after === null) return sink.push(nameDraft(start, start + 1));
  return sink.push(attach(text, literal(start, start + 1, value), after, lexicon));
}
