import type { PageText } from '../../text/reading.ts';
import { droppedHeader, splitCopyHeader } from './copy-header.ts';
import { decodeText } from './decode.ts';
import { type ReadOptions, type ReadResult, type SourceFormat, UnreadableSource } from './format.ts';
import { looksLikeMarkdown, readMarkdownBody } from './markdown.ts';

const PAGE_MARK = /^\f?=== (?:[^=\n]{0,40} )?page ([^\s=]{1,20}) of (\d{1,6}) ===[ \t]*$/gimu;

/** A heading of plain text: a line underlined with equals signs or hyphens as long as itself, or nearly. */
function underlinedHeadings(text: string): { at: number; heading: string }[] {
  const found: { at: number; heading: string }[] = [];
  let start = 0;
  let previous: { at: number; text: string } | null = null;
  while (start <= text.length) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    const line = text.slice(start, Math.min(end, start + 200)).trim();
    if (previous && /^(?:={3,}|-{3,})$/u.test(line) && Math.abs(line.length - previous.text.length) <= 3) {
      found.push({ at: previous.at, heading: previous.text });
    }
    previous = line === '' ? null : { at: start, text: line };
    start = end + 1;
  }
  return found;
}

function pagesByMarks(body: string): { pages: PageText[]; outOf: number } | null {
  const marks = [...body.matchAll(PAGE_MARK)];
  if (marks.length === 0) return null;
  const pages = marks.map((mark, index): PageText => {
    const start = mark.index + mark[0].length;
    const end = marks[index + 1]?.index ?? body.length;
    return { label: mark[1] ?? String(index + 1), text: trimPage(body.slice(start, end)) };
  });
  return { pages, outOf: Number(marks[0]?.[2] ?? 0) };
}

/** A page without the line ends and form feed that only part it from its neighbours. */
function trimPage(text: string): string {
  return text.replace(/^\n/u, '').replace(/[\n\f]+$/u, '');
}

function pagesByFormFeeds(body: string): PageText[] | null {
  if (!body.includes('\f')) return null;
  const pages = body.split('\f');
  if (pages.at(-1)?.trim() === '') pages.pop();
  return pages.map((text, index) => ({ label: String(index + 1), text: trimPage(text) }));
}

/** Labels told apart: a heading that comes twice gets a number. */
export function distinctLabels(pages: PageText[]): PageText[] {
  const seen = new Map<string, number>();
  return pages.map((page) => {
    const count = (seen.get(page.label) ?? 0) + 1;
    seen.set(page.label, count);
    return count === 1 ? page : { ...page, label: `${page.label} (${String(count)})` };
  });
}

function sections(body: string): PageText[] {
  const headings = underlinedHeadings(body);
  const cuts = headings[0]?.at === 0 ? headings : [{ at: 0, heading: '' }, ...headings];
  const pages = cuts.map(({ at, heading }, index): PageText => {
    const text = body.slice(at, cuts[index + 1]?.at ?? body.length).trim();
    return { label: heading === '' ? '1' : heading, text, ...(heading === '' ? {} : { heading }) };
  });
  return distinctLabels(pages.filter(({ text }) => text !== ''));
}

function read(bytes: Uint8Array, { limits, paging }: ReadOptions): ReadResult {
  const { header, body } = splitCopyHeader(decodeText(bytes, limits));
  const warnings: ReadResult['warnings'] = [];
  if (header !== null) warnings.push(droppedHeader(header));
  const marked = paging === 'sections' ? null : pagesByMarks(body);
  const result = (pages: PageText[], by: 'pages' | 'sections', mediaType: string): ReadResult => {
    if (pages.length > limits.pages) {
      throw new UnreadableSource({
        ko: `글이 ${String(pages.length)}쪽으로 한도 ${String(limits.pages)}쪽을 넘습니다.`,
        en: `The text has ${String(pages.length)} pages, more than the limit of ${String(limits.pages)}.`,
      });
    }
    return {
      pages,
      mediaType,
      paging: by,
      extractor: { name: `caveat-${mediaType === 'text/markdown' ? 'markdown' : 'text'}`, version: '1' },
      warnings,
      metadata: {},
      ...(header === null ? {} : { note: header }),
    };
  };
  if (marked) {
    if (marked.outOf !== marked.pages.length) {
      const [marks, all] = [String(marked.pages.length), String(marked.outOf)];
      warnings.push({
        id: 'page-marks',
        detail: {
          ko: `쪽 표시는 ${marks}개인데 그 표시에는 모두 ${all}쪽이라고 적혀 있음`,
          en: `${marks} page marks, but they speak of ${all} pages`,
        },
      });
    }
    return result(marked.pages, 'pages', 'text/plain');
  }
  const fed = paging === 'sections' ? null : pagesByFormFeeds(body);
  if (fed) return result(fed, 'pages', 'text/plain');
  if (looksLikeMarkdown(body)) {
    const { pages, metadata } = readMarkdownBody(body);
    return { ...result(pages, 'sections', 'text/markdown'), metadata };
  }
  return result(sections(body), 'sections', 'text/plain');
}

/**
 * Plain text in UTF-8. Pages are parted, in this order of trust, by lines `=== … page N of M ===`, by form feeds,
 * else by headings into sections. What stands before the first page mark and the marks themselves are no part of
 * any page.
 */
export const textFormat: SourceFormat = {
  id: 'text',
  mediaTypes: ['text/plain'],
  extensions: ['txt', 'text'],
  sniff: () => true,
  read: (bytes, options) => Promise.resolve().then(() => read(bytes, options)),
};
