import { CLASS, classOf } from './character-class.ts';
import type { Span, Stream } from './stream.ts';

/** Whether a mark at `index` opens a figure: "-5", ".05". */
function opensFigure(text: string, index: number, end: number): boolean {
  const unit = text.charAt(index);
  if (unit !== '-' && unit !== '.') return false;
  for (let at = index + 1; at < end && at < index + 3; at += 1) {
    if (classOf(text, at) === CLASS.digit) return true;
    if (text.charAt(at) !== '.') return false;
  }
  return false;
}

function isCore(text: string, index: number, end: number): boolean {
  return classOf(text, index) !== CLASS.mark || opensFigure(text, index, end);
}

/**
 * The words of a stream: what stands between breaks, without the punctuation at its edges.
 * Offsets are units of the stream, end exclusive; a stretch of mere punctuation is no word.
 */
export function wordsOf(stream: Stream, start = 0, end = stream.text.length): Span[] {
  const { text, breaks } = stream;
  const words: Span[] = [];
  for (let at = start; at < end;) {
    let stop = at + 1;
    while (stop < end && breaks[stop] !== 1) stop += 1;
    let first = at;
    let last = stop;
    while (first < last && !isCore(text, first, stop)) first += 1;
    while (last > first && classOf(text, last - 1) === CLASS.mark) last -= 1;
    if (first < last) words.push({ start: first, end: last });
    at = stop;
  }
  return words;
}
