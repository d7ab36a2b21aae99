import type { Block } from './body.ts';

/** One `[@source, p. 27]` of the prose; offsets are in the text of its block, end exclusive. */
export interface Citation {
  source: string;
  locator: string | null;
  /** Page or pages that the locator names, null where it names something else. */
  page: string | null;
  /** Whether the locator says only where to look; other words are prose like any. */
  isPlainLocator: boolean;
  block: Block;
  start: number;
  end: number;
}

const GROUP = /\[[^\][]*\]/g;
const KEY = /@([a-z0-9][\w:.-]*[\w]|[a-z0-9])/gi;

const PAGE = /^(?:(?:pp?|page|pages)\.?\s*)?(\d{1,5}(?:\s?[-–~]\s?\d{1,5})?)\s?쪽?$/i;
const PLAIN_LOCATOR =
  /^(?:(?:pp?|pages?|§§?|sec(?:tion)?|fig(?:ure)?|table|fn|note|ch(?:apter)?|para|app(?:endix)?|그림|표|각주|부록)\.?\s?)?[A-Z]?\d{1,5}(?:\.\d{1,3}){0,5}(?:\s?[-–~]\s?\d{1,5})?\s?(?:쪽|절|장|각주|문단)?$/i;

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
        const rest = part
          .slice(key.index + key[0].length)
          .replace(/^\s*,\s*/, '')
          .trim();
        citations.push({
          source: key[1],
          locator: rest === '' ? null : rest,
          page: PAGE.exec(rest)?.[1] ?? null,
          isPlainLocator: rest === '' || PLAIN_LOCATOR.test(rest),
          block,
          start: at + key.index,
          end: at + part.length,
        });
      }
      at += part.length + 1;
    }
  }
  return citations;
}
