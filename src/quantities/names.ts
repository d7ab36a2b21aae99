import { DIGIT, HANGUL, LATIN, SPACE, SUBSCRIPT, classAt, isDigitAt, isUpperAt } from './characters.ts';
import { work } from './work.ts';

function alnum(text: string, index: number): boolean {
  const kind = classAt(text, index);
  return kind === LATIN || kind === DIGIT || kind === SUBSCRIPT;
}

/** Longest name that is looked over without being taken. */
export const LONGEST_LOOK = 40;

/**
 * End of a name that runs on over letters, digits and inner joints: Llama-3.1-8B, 10.1038/s41586.
 *
 * Whoever only looks and may not take the name gives a `limit`, lest a long one be read again from each of its parts.
 */
export function runOn(text: string, index: number, limit = Infinity): number {
  const at = nameEnd(text, index, Math.min(text.length, index + limit));
  work.steps += at - index;
  return at;
}

function nameEnd(text: string, index: number, stop: number): number {
  let at = index;
  for (;;) {
    while (at < stop && alnum(text, at)) at += 1;
    if (at >= stop) return at;
    const code = text.charCodeAt(at);
    const joint =
      code === 0x2d ||
      (code === 0x2013 && isDigitAt(text, at - 1) && isDigitAt(text, at + 1)) ||
      code === 0x2e ||
      code === 0x5f ||
      code === 0x2f ||
      code === 0x3a;
    if (!joint || !alnum(text, at + 1)) return at;
    // A slash or colon goes on only into digits; a full stop before a capital ends a sentence.
    if ((code === 0x2f || code === 0x3a) && !isDigitAt(text, at + 1)) return at;
    if (code === 0x2e && !isDigitAt(text, at + 1) && isUpperAt(text, at + 1)) return at;
    at += 1;
  }
}

/** Start of the web address or e-mail that holds `index`, given the start of its first word; end or -1. */
export function addressEnd(text: string, wordStart: number, wordEnd: number): number {
  const isUrl = text.startsWith('://', wordEnd);
  const isWww =
    wordEnd - wordStart === 3 &&
    text.charCodeAt(wordEnd) === 0x2e &&
    text.slice(wordStart, wordEnd).toLowerCase() === 'www';
  if (!isUrl && !isWww) return -1;
  let at = wordEnd;
  while (at < text.length) {
    const kind = classAt(text, at);
    const code = text.charCodeAt(at);
    if (kind === SPACE || kind === HANGUL || code === 0x22 || code === 0x3c || code === 0x3e || code === 0x29)
      break;
    at += 1;
  }
  while (at > wordEnd && '.,;:!?\'"]'.includes(text.charAt(at - 1))) at -= 1;
  return at;
}

/** End of a digital object identifier that starts at `index` with 10. and its registrant, or -1. */
export function objectEnd(text: string, index: number, slash: number): number {
  if (!text.startsWith('10.', index) || text.charAt(slash) !== '/' || slash - index < 7) return -1;
  let at = slash + 1;
  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind === SPACE || kind === HANGUL || '"<>)]}'.includes(text.charAt(at))) break;
    at += 1;
  }
  while (at > slash && ".,;:!?'".includes(text.charAt(at - 1))) at -= 1;
  return at > slash + 1 ? at : -1;
}

/** Start of the Latin word that ends at `end`, or `end`. */
export function wordStartBefore(text: string, end: number, limit = 40): number {
  let at = end;
  const stop = Math.max(0, end - limit);
  while (at > stop && classAt(text, at - 1) === LATIN) at -= 1;
  return at;
}
