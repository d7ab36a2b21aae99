import { withoutEnding } from '../../text/korean-endings.ts';

/** A query as it is put to the index, and what the index cannot tell. */
export interface Query {
  /** Words for the index, which looks for words that begin so. */
  words: string;
  /** What a page must hold as typed: phrases in quotation marks, and decimals, of which the index drops the point. */
  holds: readonly string[];
}

const PHRASE = /["“”„]([^"“”„]*)["“”„]/gu;
const PER_CENT = /(\d)\s*(?:per\s?cent|퍼센트)/giu;
const DECIMAL = /\d+\.\d+/gu;
const HANGUL = /^\p{Script=Hangul}+$/u;

const squeeze = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();

/** Reads what somebody typed: quotation marks, "84 percent" for 84%, Korean words with their particles. */
export function readQuery(typed: string): Query {
  const query = squeeze(typed.replace(PER_CENT, '$1%'));
  const phrases = [...query.matchAll(PHRASE)].map(([, phrase = '']) => phrase.trim());
  const plain = query.replace(/["“”„]/gu, ' ');
  const words = plain.split(/\s+/u).filter((word) => word !== '');
  return {
    words: words.map((word) => (HANGUL.test(word) ? withoutEnding(word) : word)).join(' '),
    holds: [...new Set([...phrases.filter((phrase) => phrase !== ''), ...(plain.match(DECIMAL) ?? [])])],
  };
}

/** Where a text holds what was asked for, not counting the middle of a longer number; -1 where it does not. */
export function placeOf(asked: string, text: string): number {
  const lower = text.normalize('NFC').toLowerCase().replace(/\s/gu, ' ');
  const isNumber = /^\d/u.test(asked);
  for (let at = lower.indexOf(asked); at >= 0; at = lower.indexOf(asked, at + 1))
    if (!isNumber || !/[\d.,]/u.test(lower.charAt(at - 1))) return at;
  return -1;
}
