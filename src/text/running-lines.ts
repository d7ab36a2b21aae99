import type { Span } from './stream.ts';

interface Line extends Span {
  page: number;
  /** Letters and digits only, digits masked. */
  masked: string;
  /** Letters and digits as they stand. */
  plain: string;
  words: number;
  /** Place among the lines of the page that are not blank, from the top and from the bottom, from 0. */
  fromTop: number;
  fromBottom: number;
  /** Whether blank lines or the page edge stand around it. */
  alone: boolean;
}

/** Lines this close to the edge of a page may be heads and feet. */
const EDGE = 3;
const LONGEST = 300;
const TURNS = /\b(?:not|no|never|none|nor|neither|without|cannot)\b|n['’]t\b|않|못|없|아니/iu;

function linesOf(text: string, page: number): Line[] {
  const lines: Line[] = [];
  let blankBefore = true;
  let start = 0;
  while (start <= text.length) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    // Longer lines are paragraphs, and no running heads.
    const raw = text.slice(start, end - start > LONGEST ? start : end);
    const words = raw.trim() === '' ? [] : raw.trim().split(/\s+/u);
    if (words.length === 0) {
      blankBefore = true;
    } else {
      const last = lines.at(-1);
      if (last && !blankBefore) last.alone = false;
      const plain = raw.replace(/[^\p{L}\p{N}]/gu, '');
      lines.push({
        start,
        end,
        page,
        plain,
        masked: plain.replace(/\p{N}+/gu, '#'),
        words: words.length,
        fromTop: lines.length,
        fromBottom: 0,
        alone: blankBefore,
      });
      blankBefore = false;
    }
    start = end + 1;
  }
  for (const line of lines) line.fromBottom = lines.length - 1 - line.fromTop;
  return lines;
}

const isEdge = (line: Line): boolean => line.fromTop < EDGE || line.fromBottom < EDGE;

/** Offset of a lone page number from the page it stands on, or undefined. */
function numberOffset(line: Line): number | undefined {
  return /^\d{1,5}$/u.test(line.plain) ? Number(line.plain) - line.page : undefined;
}

/** A page head as journals set it: capitals, alone at the top or bottom edge of the page. */
function isCapitalHead(line: Line): boolean {
  if (!line.alone || (line.fromTop > 1 && line.fromBottom > 1)) return false;
  return line.words <= 8 && /^\p{Lu}{4,}$/u.test(line.plain);
}

/** Page number alone at the very edge of its page. */
function isEdgeNumber(line: Line): boolean {
  return line.alone && (line.fromTop === 0 || line.fromBottom === 0) && /^\d{1,4}$/u.test(line.plain);
}

function countPages(
  lines: readonly Line[],
  keyOf: (line: Line) => string | undefined,
): Map<string, Set<number>> {
  const pages = new Map<string, Set<number>>();
  for (const line of lines) {
    const key = keyOf(line);
    if (key === undefined) continue;
    const known = pages.get(key);
    if (known) known.add(line.page);
    else pages.set(key, new Set([line.page]));
  }
  return pages;
}

const isSaid = (line: Line): boolean => line.plain.replace(/\p{N}/gu, '').length >= 3;

/**
 * Running heads, feet and page numbers: lines that other pages repeat, which a quotation may run round.
 *
 * Near the edge of a page a line is repeated if it is the same but for its digits; elsewhere it must be the same
 * and at least three words long. Lone numbers count where they rise with the pages. A short line that
 * negates is never taken for a running line. Returns the spans of each page (UTF-16, end exclusive), in order.
 */
export function findRunningLines(pages: readonly string[]): Span[][] {
  const lines = pages.flatMap((text, page) => linesOf(text, page));
  const atEdge = countPages(lines, (line) => (isEdge(line) && isSaid(line) ? line.masked : undefined));
  const anywhere = countPages(lines, (line) => (line.words >= 3 && isSaid(line) ? line.plain : undefined));
  const offsets = countPages(lines, (line) => numberOffset(line)?.toString());
  const found: Span[][] = pages.map(() => []);
  // In a long document chance repeats a line now and then, rows of tables above all.
  const leastAtEdge = Math.max(2, Math.min(4, Math.ceil(pages.length / 10)));
  const leastAnywhere = Math.max(2, Math.ceil(pages.length / 4));
  if (pages.length < 2) return found;
  for (const line of lines) {
    if (line.plain === '') continue;
    if (line.words < 6 && TURNS.test(pages[line.page]?.slice(line.start, line.end) ?? '')) continue;
    const offset = numberOffset(line);
    const repeated =
      (isEdge(line) && isSaid(line) && (atEdge.get(line.masked)?.size ?? 0) >= leastAtEdge) ||
      (line.words >= 3 && (anywhere.get(line.plain)?.size ?? 0) >= leastAnywhere) ||
      (offset !== undefined &&
        (offsets.get(offset.toString())?.size ?? 0) > 1 &&
        isPageNumber(line, offsets.get(offset.toString())?.size ?? 0, pages.length)) ||
      isEdgeNumber(line) ||
      isCapitalHead(line);
    if (repeated) found[line.page]?.push({ start: line.start, end: line.end });
  }
  return found;
}

/** A rising number elsewhere than at the edge needs half of the pages for a witness: tables hold numbers too. */
function isPageNumber(line: Line, witnesses: number, pages: number): boolean {
  return isEdge(line) || (witnesses > 2 && witnesses * 2 >= pages);
}
