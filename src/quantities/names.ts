import {
  DIGIT,
  HANGUL,
  LATIN,
  SPACE,
  SUBSCRIPT,
  SUPERSCRIPT,
  classAt,
  isDigitAt,
  isUpperAt,
  skipSpaces,
  skipSpacesBack,
} from './characters.ts';
import type { Draft } from './draft.ts';
import type { Lexicon } from './lexicon-shape.ts';

function alnum(text: string, index: number): boolean {
  const kind = classAt(text, index);
  return kind === LATIN || kind === DIGIT || kind === SUBSCRIPT;
}

/** End of a name that runs on over letters, digits and inner joints: Llama-3.1-8B, 10.1038/s41586. */
export function runOn(text: string, index: number): number {
  let at = index;
  for (;;) {
    while (alnum(text, at)) at += 1;
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
  const isWww = text.charCodeAt(wordEnd) === 0x2e && text.slice(wordStart, wordEnd).toLowerCase() === 'www';
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

/** Start of the Latin word that ends at `end`, or `end`. */
export function wordStartBefore(text: string, end: number, limit = 40): number {
  let at = end;
  const stop = Math.max(0, end - limit);
  while (at > stop && classAt(text, at - 1) === LATIN) at -= 1;
  return at;
}

function sentenceStart(text: string, index: number): boolean {
  const before = skipSpacesBack(text, index, 4);
  if (before === 0) return true;
  const code = text.charAt(before - 1);
  return '.!?:;"“”\'‘*•-–—>|('.includes(code) || (before < index && /\n/.test(text.slice(before, index)));
}

/** Whether the word at [start, end) is a capitalized name rather than a word that opens a sentence. */
function isNameWord(text: string, start: number, end: number, lexicon: Lexicon): 'name' | 'unsure' | 'no' {
  let capitals = 0;
  for (let at = start; at < end; at += 1) if (isUpperAt(text, at)) capitals += 1;
  if (capitals === 0) return 'no';
  const fold = lexicon.functionWords.match(text, start, (_, at) => at === end);
  if (fold !== undefined) return 'no';
  const month = lexicon.months.match(text, start, (_, at) => at === end);
  if (month !== undefined) return 'no';
  if (capitals > 1 && end - start < 12 && !(capitals === end - start && capitals > 5)) return 'name';
  return sentenceStart(text, start) ? 'unsure' : 'name';
}

/**
 * Start of the name that the number of a draft belongs to (Claude 3.5, Fig. 2, 시즌 3), or -1.
 * `known` holds the names met so far in the text: what was a name once is one at the start of a sentence.
 * A number with a unit, percent sign, currency or grouping is a quantity whatever stands before it.
 */
export function nameStart(text: string, made: Draft, lexicon: Lexicon, known: Set<string>): number {
  if (!made.digits || made.kind !== 'number' || made.negative) return -1;
  const { start } = made;
  const gap = skipSpacesBack(text, start, 2);
  const cue = lexicon.nameCues.match(text, gap, (_, at) => {
    const own = classAt(text, at);
    return own === HANGUL ? classAt(text, at - 1) !== HANGUL : classAt(text, at - 1) !== LATIN;
  });
  if (cue !== undefined && cue.at < gap && made.unit === null) {
    return cue.at;
  }
  if (made.unit !== null) return -1;
  if (gap === start || start - gap > 1) return -1;
  if (classAt(text, gap - 1) !== LATIN) return -1;
  const word = wordStartBefore(text, gap);
  const status = isNameWord(text, word, gap, lexicon);
  if (status === 'no') return -1;
  // Versions run to one decimal: Ni 3.42 and C 0.2 are amounts.
  if (made.decimals > 1 || (made.decimals > 0 && Math.abs(made.value ?? 1) < 1)) return -1;
  const written = text.slice(start, made.end);
  if (written.includes(',') || written.includes(' ') || written.length > 6) return -1;
  const next = skipSpaces(text, made.end, 2);
  const stem = text.slice(word, gap);
  if (status === 'name') known.add(stem);
  else if (!known.has(stem)) {
    if (
      next < text.length &&
      classAt(text, next) === LATIN &&
      !isUpperAt(text, next) &&
      lexicon.nameFollowers.match(text, next, (_, at) => classAt(text, at) !== LATIN) === undefined
    )
      return -1;
    if (written.length === 4 && /^(?:19|20)/.test(written)) return -1;
  }
  return word;
}

/** Letters glued to a number that make it a name: 3D, 4o, 5th is handled before. */
export function gluedName(text: string, end: number): boolean {
  const kind = classAt(text, end);
  return kind === LATIN || kind === SUBSCRIPT || kind === SUPERSCRIPT;
}
