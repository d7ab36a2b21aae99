import { CLASS, classOf, isLetter } from './character-class.ts';
import type { Span, Stream } from './stream.ts';

/** Words after which a figure is a number of its own, however tightly it is set: "Table1", "phase2". */
const NUMBERED = new Set(
  (
    'table tables figure figures fig figs phase study studies experiment experiments type step level stage grade ' +
    'version model section chapter appendix part group wave year day week month item question page pages eq ' +
    'equation note no nos vol issue class layer round trial task block session base utf sha gpt claude covid area ' +
    'line row column case cases rule theorem lemma exp sec ch art approx about over under than least most by ' +
    'only just nearly almost around some of in at to from was were is are and or'
  ).split(' '),
);

const CLOSERS = new Set(".,;:!?)'");

/** Start of the run of lower-case letters that ends at `end`. */
function wordStart(text: string, end: number, floor: number): number {
  let at = end;
  while (at > floor && end - at < 40 && isLetter(classOf(text, at - 1))) at -= 1;
  return at;
}

/**
 * Note marks that text extraction glued to the word before them: "individuals16," "review22,".
 *
 * A quotation may leave such a mark out; it may never change one. Only one to three digits, not led by
 * zero, right after a word of three or more letters or the mark that ends it, and followed by white space or
 * punctuation count; words that take numbers ("Table1") never lose them.
 */
export function findFootnoteMarks(stream: Stream): Span[] {
  const { text, breaks } = stream;
  const found: Span[] = [];
  for (let at = 1; at < text.length; at += 1) {
    if (classOf(text, at) !== CLASS.digit || classOf(text, at - 1) === CLASS.digit) continue;
    let end = at + 1;
    while (end < text.length && classOf(text, end) === CLASS.digit) end += 1;
    if (end - at > 3 || text.charAt(at) === '0') continue;
    let before = at;
    while (before > 0 && at - before < 3 && CLOSERS.has(text.charAt(before - 1))) before -= 1;
    // White space before the digits makes them a figure of the sentence.
    if (stream.to[at - 1] !== stream.from[at]) continue;
    const start = wordStart(text, before, 0);
    const word = text.slice(start, before);
    if (word.length < 3 || word !== word.normalize() || NUMBERED.has(word.toLowerCase())) continue;
    if (!/^\p{Lu}?\p{Ll}+$/u.test(word)) continue;
    if (start > 0 && classOf(text, start - 1) === CLASS.digit) continue;
    if (breaks[end] !== 1 && end < text.length) continue;
    found.push({ start: at, end });
  }
  return found;
}
