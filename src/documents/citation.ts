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

const GROUP = /\[[^\][]*\]/g;
const KEY = /@([a-z0-9][\w:.-]*[\w]|[a-z0-9])/gi;

/** Finds the citations that rehype-citation will render: bracketed groups, parts divided by semicolons. */
export function citationsIn(block: Block): Citation[] {
  const citations: Citation[] = [];
  for (const group of block.mapped.text.matchAll(GROUP)) {
    if (!group[0].includes('@')) continue;
    let at = group.index + 1;
    for (const part of group[0].slice(1, -1).split(';')) {
      KEY.lastIndex = 0;
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
