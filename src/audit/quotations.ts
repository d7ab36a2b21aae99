import type { Span } from '../text/stream.ts';

/** A quotation of a text: the words inside its marks. Offsets UTF-16, end exclusive. */
export interface Quotation extends Span {
  words: string;
}

/** A quotation is not followed further than this many characters, nor over an empty line. */
const LONGEST = 2000;

const PAIRS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['「', '」'],
  ['『', '』'],
  ['«', '»'],
  ['„', '“'],
  ['‘', '’'],
  ['"', '"'],
  ["'", "'"],
]);
const LETTER = /[\p{L}\p{N}]/u;

/** Whether a straight mark opens: nothing that it could belong to stands before it, and something to quote after it. */
function opens(text: string, at: number, mark: string): boolean {
  const after = text.charAt(at + 1);
  if (after === '' || /\s/.test(after)) return false;
  const before = text.charAt(at - 1);
  if (mark === "'" || mark === '‘') return !LETTER.test(before) || /\p{Script=Hangul}/u.test(before);
  // After a digit it is an inch sign, after the end of a sentence it closes.
  return mark !== '"' || !/[\d.!?,…]/.test(before);
}

/** Whether a straight mark closes: an apostrophe inside a word and an inch sign do not. */
function closes(text: string, at: number, mark: string): boolean {
  if (/\s/.test(text.charAt(at - 1))) return false;
  const after = text.charAt(at + 1);
  if (mark === "'" || mark === '’') return !/[\p{Script=Latin}\p{N}]/u.test(after);
  return true;
}

/**
 * Straight double marks by their place in a paragraph: where their number is even, every second one closes, whatever
 * space a writer left on their sides.
 */
function straightPairs(text: string): Map<number, number> {
  const pairs = new Map<number, number>();
  let start = 0;
  for (const paragraph of text.split(/(?<=\n)/)) {
    const marks: number[] = [];
    for (let at = paragraph.indexOf('"'); at >= 0; at = paragraph.indexOf('"', at + 1))
      if (marks.length % 2 === 1 || !/\d/.test(paragraph.charAt(at - 1))) marks.push(start + at);
    if (marks.length % 2 === 0)
      for (let at = 0; at < marks.length; at += 2) pairs.set(marks[at] ?? 0, marks[at + 1] ?? 0);
    start += paragraph.length;
  }
  return pairs;
}

/** The quotations of a text, outermost only, in order. */
export function quotationsOf(text: string): Quotation[] {
  const found: Quotation[] = [];
  const pairs = straightPairs(text);
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at);
    const closer = PAIRS.get(mark);
    if (closer === undefined) continue;
    const end = pairs.get(at) ?? (opens(text, at, mark) ? endOf(text, at, closer) : null);
    if (end === null || end - at > LONGEST) continue;
    const inside = text.slice(at + 1, end);
    const start = at + 1 + (inside.length - inside.trimStart().length);
    const words = inside.trim();
    if (LETTER.test(words)) found.push({ start, end: start + words.length, words });
    at = end;
  }
  return found;
}

function endOf(text: string, start: number, closer: string): number | null {
  const limit = Math.min(text.length, start + LONGEST);
  for (let at = start + 1; at < limit; at += 1) {
    const character = text.charAt(at);
    if (character === '\n' && text.charAt(at + 1) === '\n') return null;
    if (character === closer && closes(text, at, closer)) return at;
  }
  return null;
}
