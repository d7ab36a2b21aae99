import { findFootnoteMarks } from './footnote-marks.ts';
import { findRunningLines } from './running-lines.ts';
import { makeStream, type Span, type Stream } from './stream.ts';
import { wordsOf } from './words.ts';

/** The text of one page, or of one section where a source has no pages. */
export interface PageText {
  label: string;
  text: string;
  heading?: string;
}

/** All pages of an edition as one text, page after page. */
export interface JoinedPages {
  source: string;
  /** Where each page starts in `source`; one more entry than pages, for the end. */
  starts: number[];
  /** Running heads, feet and page numbers, as spans of `source`. */
  running: Span[];
}

/** One way to read the pages from beginning to end: a stream with its words. */
export interface Reading {
  stream: Stream;
  words: Span[];
}

/** Join pages, each on a line of its own, and find what repeats on them. */
export function joinPages(pages: readonly PageText[], paging: 'pages' | 'sections' = 'pages'): JoinedPages {
  const starts: number[] = [];
  let length = 0;
  for (const page of pages) {
    starts.push(length);
    length += page.text.length + 1;
  }
  starts.push(length);
  const lines = paging === 'pages' ? findRunningLines(pages.map((page) => page.text)) : [];
  const running = lines.flatMap((spans, page) =>
    spans.map(({ start, end }) => ({ start: start + (starts[page] ?? 0), end: end + (starts[page] ?? 0) })),
  );
  return { source: pages.map((page) => `${page.text}\n`).join(''), starts, running };
}

function read(source: string, skip: readonly Span[]): Reading {
  const stream = makeStream(source, skip);
  return { stream, words: wordsOf(stream) };
}

/** Pages without running lines: what a reader follows from page to page. */
export function readMain(joined: JoinedPages): Reading {
  return read(joined.source, joined.running);
}

/** Pages as they stand, running lines included; null where there are none. */
export function readRaw(joined: JoinedPages): Reading | null {
  return joined.running.length > 0 ? read(joined.source, []) : null;
}

/** Pages without running lines and without note marks glued to words; null where there are no such marks. */
export function readUnmarked(joined: JoinedPages, main: Reading): Reading | null {
  const marks = findFootnoteMarks(main.stream).map(({ start, end }) => ({
    start: main.stream.from[start] ?? 0,
    end: main.stream.to[end - 1] ?? 0,
  }));
  if (marks.length === 0) return null;
  const skip = [...joined.running, ...marks].sort((a, b) => a.start - b.start);
  return read(joined.source, skip);
}

/** Index of the page that holds an offset of the joined text. */
export function pageAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
