import type { Quantity } from '../../schemas/quantity.ts';
import type { Span } from '../text/stream.ts';
import { LANGUAGES } from './languages/index.ts';

/** A page cite of a report and the stretch of text it stands for. */
export interface PageCite extends Span {
  text: string;
  /** Page or range as a locator has it: "27", "33-36". */
  pages: string;
  /** From the end of the cite before, or the start of the section, to the cite. */
  covers: Span;
}

const anyOf = (words: readonly string[]): string => words.join('|');
const PAGES = LANGUAGES.map(({ pages }) => pages);
const BEFORE = new RegExp(
  String.raw`^(?:${anyOf(PAGES.flatMap(({ before }) => before))})\.?\s*(\d[\d\s–—~-]*)$`,
  'iu',
);
const NUMBER = /^\d[\d\s–—~-]*$/u;
const AFTER = new RegExp(
  String.raw`^(?:\s?[-–—~]\s?\d{1,5})?\s?(?:${anyOf(PAGES.flatMap(({ after }) => after))}` +
    String.raw`|(?:${anyOf(PAGES.flatMap(({ afterAlone }) => afterAlone))})(?!\p{L}))`,
  'u',
);
/** A cite speaks for no more than this many characters before it. */
const REACH = 1500;

/** The page cites among the recognized names of a text. */
export function pageCitesOf(text: string, quantities: readonly Quantity[]): PageCite[] {
  const cites: PageCite[] = [];
  let from = 0;
  for (const { kind, start, end, text: written } of quantities) {
    if (kind !== 'identifier') continue;
    const name = written.normalize('NFKC').trim();
    const unit = NUMBER.test(name) ? AFTER.exec(text.slice(end, end + 12))?.[0] : undefined;
    const numbers = pagesIn(BEFORE.exec(name)?.[1] ?? (unit === undefined ? '' : name + unit));
    if (numbers === '' || start < from) continue;
    const stop = end + (unit?.length ?? 0);
    cites.push({
      text: text.slice(start, stop),
      start,
      end: stop,
      pages: numbers,
      covers: { start: Math.max(from, sectionStart(text, start)), end: start },
    });
    from = stop;
  }
  return cites;
}

/** Page or range as a locator has it: "33 – 36쪽" → "33-36". */
const pagesIn = (words: string): string =>
  words
    .replace(/[^\d–—~-]+/gu, '')
    .replace(/[–—~]/g, '-')
    .replace(/-+$/, '');

/** Where the paragraphs that a cite can stand for begin: after the last heading, and not too far back. */
function sectionStart(text: string, at: number): number {
  const floor = Math.max(0, at - REACH);
  const before = text.slice(floor, at);
  const heading = Math.max(before.lastIndexOf('\n#'), before.lastIndexOf('\n**'));
  return floor + Math.max(0, heading);
}
