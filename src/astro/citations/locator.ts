import type { Locator } from '../../../schemas/locator.ts';

/** How people write each kind of locator, before its label or after it; the first that fits wins. */
const FORMS: readonly (readonly [keyof Locator, RegExp])[] = [
  ['page', /^(?:pp|p|pages|page)\.?\s*(\d.*)$/i],
  ['page', /^([\d\s,–-]+)\s*쪽$/],
  ['page', /^(\d[\d\s,–-]*)$/],
  ['section', /^(?:§§|§|sections|section|sect|sec)\.?\s*(.+)$/i],
  ['section', /^(.*\S)\s*절$/],
  ['figure', /^(?:figure|fig|그림)\.?\s*(\S+)$/i],
  ['table', /^(?:table|tab|표)\.?\s*(\S+)$/i],
  ['note', /^(?:footnote|note|fn|n|각주)\.?\s*(\d+)$/i],
  ['paragraph', /^(?:paragraph|para|¶|문단)\.?\s*(\d+)$/i],
];

/** Reads the words after the comma of `[@source, p. 27]`; null where they are no locator. */
export function parseLocator(words: string): Locator | null {
  for (const [part, form] of FORMS) {
    const label = form
      .exec(words.trim())?.[1]
      ?.trim()
      .replace(/^[「“"'](.*)[」”"']$/, '$1');
    if (label === undefined || label === '') continue;
    return part === 'paragraph' ? { paragraph: Number(label) } : { [part]: label };
  }
  return null;
}
