import type { Locator } from '../../schemas/locator.ts';

const PAGES = String.raw`((?:[A-Z]-?)?\d{1,5}|[ivxlc]{1,7})`;
const RANGE = String.raw`${PAGES}(?:\s?[-–~]\s?${PAGES})?`;
const NUMBERED = String.raw`(?:[A-Z][.-]?)?\d{1,4}(?:[.-]\d{1,3}){0,2}(?:\.?[A-Z])?`;

/** How people write each kind of locator, before its label or after it; the first that fits wins. */
const FORMS: readonly (readonly [keyof Locator, RegExp])[] = [
  ['page', new RegExp(String.raw`^(?:pp?|pages?)\.?\s?(?<label>${RANGE})$`, 'i')],
  ['page', new RegExp(String.raw`^(?<label>${RANGE})\s?(?:쪽|면|페이지)?$`, 'i')],
  ['figure', new RegExp(String.raw`^(?:figures?|figs?|그림|도표)\.?\s?(?<label>${NUMBERED})$`, 'i')],
  ['table', new RegExp(String.raw`^(?:tables?|tab|표)\.?\s?(?<label>${NUMBERED})$`, 'i')],
  ['note', /^(?:footnote|endnote|note|fn|n|각주|미주|주)\.?\s?(?<label>\d{1,4})(?:번)?$/i],
  ['paragraph', /^(?:paragraph|para|¶|문단)\.?\s?(?<label>\d{1,5})$/i],
  ['paragraph', /^(?<label>\d{1,5})\s?문단$/],
  [
    'section',
    /^(?:§§?\s?|(?:sections?|sect|sec|appendix|chapter|chap|ch|부록)(?:\.\s?|\s|(?=\d)))(?<label>\S.*)$/i,
  ],
  ['section', /^제?\s?(?<label>\d{1,3}(?:\.\d{1,3}){0,4})\s?[절장항]$/],
  ['section', /^(?<label>.*\S)\s?절$/],
];

function parsePart(words: string): Locator | null {
  for (const [part, form] of FORMS) {
    const label = form
      .exec(words.trim())
      ?.groups?.['label']?.trim()
      .replace(/^[「“"'](.*)[」”"']$/, '$1');
    if (label === undefined || label === '') continue;
    return part === 'paragraph' ? { paragraph: Number(label) } : { [part]: label };
  }
  return null;
}

/** Between two locators of one citation: "p. 27, fig. 3", "27쪽 각주 4". */
const BETWEEN =
  /\s*,\s*|\s+(?=(?:figs?|figures?|tables?|tab|footnotes?|notes?|n|fn|그림|도표|표|각주|미주|주)\.?\s?[A-Z]?\d)/i;

/**
 * Reads the words after the comma of `[@source, p. 27]`; null where they are no locator. A page may be followed by what
 * stands on it: figure, table, note or paragraph.
 */
export function parseLocator(words: string): Locator | null {
  const parts = words.length > 200 ? [] : words.split(BETWEEN);
  const read = parts.length > 1 ? parts.map(parsePart) : [];
  const names = read.flatMap((part) => Object.keys(part ?? {}));
  if (read.length > 1 && read.every((part) => part !== null) && new Set(names).size === read.length)
    return Object.assign({}, ...read) as Locator;
  return parsePart(words);
}
