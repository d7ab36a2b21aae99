import type { Locator } from '../../schemas/locator.ts';

const PAGES = String.raw`((?:[A-Z]-?)?\d{1,5}|[ivxlc]{1,7})`;
const RANGE = String.raw`${PAGES}(?:\s?[-–~]\s?${PAGES})?`;

/** How people write each kind of locator, before its label or after it; the first that fits wins. */
const FORMS: readonly (readonly [keyof Locator, RegExp])[] = [
  ['page', new RegExp(String.raw`^(?:pp?|pages?)\.?\s?(?<label>${RANGE})$`, 'i')],
  ['page', new RegExp(String.raw`^(?<label>${RANGE})\s?(?:쪽|면)?$`, 'i')],
  ['section', /^(?:§§?|sections?|sect|sec)\.?\s?(?<label>\S.*)$/i],
  ['section', /^(?<label>.*\S)\s?절$/],
  ['figure', /^(?:figure|fig|그림)\.?\s?(?<label>[A-Z]?\d[\d.]*)$/i],
  ['table', /^(?:table|tab|표)\.?\s?(?<label>[A-Z]?\d[\d.]*)$/i],
  ['note', /^(?:footnote|note|fn|n|각주)\.?\s?(?<label>\d+)$/i],
  ['paragraph', /^(?:paragraph|para|¶|문단)\.?\s?(?<label>\d{1,5})$/i],
];

/** Reads the words after the comma of `[@source, p. 27]`; null where they are no locator. */
export function parseLocator(words: string): Locator | null {
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
