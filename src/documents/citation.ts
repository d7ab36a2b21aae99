import type { Locator } from '../../schemas/locator.ts';
import type { Block } from './body.ts';
import { parseLocator } from './locator.ts';

/** One `[@source, p. 27]` of the prose; offsets are in the text of its block, end exclusive. */
export interface Citation {
  source: string;
  /** The words after the comma, empty where there are none. */
  words: string;
  /** Where these words say to look, null where they are no locator. */
  locator: Locator | null;
  start: number;
  end: number;
}

const GROUP = /\[[^\][]{1,600}\]/g;
const KEY = /@([a-z0-9][\w:.-]*[\w]|[a-z0-9])/i;

/**
 * Finds the citations of a text: bracketed groups, parts divided by semicolons. The one reading of their grammar; what is
 * rendered, listed and checked all starts here.
 */
export function citationsInText(text: string): Citation[] {
  const citations: Citation[] = [];
  for (const group of text.matchAll(GROUP)) {
    if (!group[0].includes('@')) continue;
    let at = group.index + 1;
    for (const part of group[0].slice(1, -1).split(';')) {
      const key = KEY.exec(part);
      if (key?.[1] !== undefined) {
        const words = part
          .slice(key.index + key[0].length)
          .replace(/^\s*,\s*/, '')
          .trim();
        const locator = words === '' ? null : parseLocator(words);
        citations.push({ source: key[1], words, locator, start: at + key.index, end: at + part.length });
      }
      at += part.length + 1;
    }
  }
  return citations;
}

/** The citations of a block, as rehype-citation will render them. */
export const citationsIn = ({ mapped }: Block): Citation[] => citationsInText(mapped.text);
