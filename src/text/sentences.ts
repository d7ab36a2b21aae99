import type { Span } from './stream.ts';

/** Made when first asked for: its rules take longer to load than all our own. */
let segmenter: Intl.Segmenter | undefined;

/** Abbreviations after which a sentence goes on although a capital or a figure follows. */
const ABBREVIATION =
  /(?:^|[\s(])(?:al|approx|ca|cf|ch|dr|ed|eq|eqs|etc|fig|figs|mr|mrs|ms|no|nos|p|pp|prof|ref|refs|sec|st|vol|vs|i\.e|e\.g|u\.s|u\.k|[a-z])\.\s*$/i;

/** A line of this many characters or fewer is a heading or an item of its own, not half a sentence. */
const SHORT_LINE = 30;

/** Whether a line is a row of a table: cells between bars or tabs. */
export function isRow(line: string): boolean {
  return line.startsWith('|') || line.includes('\t');
}

/** Line breaks inside a paragraph become spaces, one for one, so that offsets hold. */
function joinLines(text: string): string {
  const lines = text.split('\n');
  return lines
    .map((line, at) => {
      const next = lines[at + 1];
      if (next === undefined) return line;
      const ends = line.length <= SHORT_LINE || isRow(line) || isRow(next) || next.trim() === '';
      return line + (ends ? '\n' : ' ');
    })
    .join('');
}

/**
 * The sentences of a text, in order; offsets are UTF-16, end exclusive, without white space at the edges.
 *
 * Paragraphs, short lines and table rows end a sentence; a line break inside a paragraph, an abbreviation and a
 * decimal point do not.
 */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  let open: number | null = null;
  let last = 0;
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  for (const { segment, index } of segmenter.segment(joinLines(text))) {
    const trimmed = segment.trimEnd();
    if (trimmed === '') continue;
    const start: number = open ?? index + (segment.length - segment.trimStart().length);
    last = index + trimmed.length;
    open = ABBREVIATION.test(segment.slice(-12)) && !segment.endsWith('\n') ? start : null;
    if (open === null) sentences.push({ start, end: last });
  }
  if (open !== null) sentences.push({ start: open, end: last });
  return sentences;
}
