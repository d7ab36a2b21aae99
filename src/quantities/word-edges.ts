import { HAN, HANGUL, classAt } from './characters.ts';
import type { Lexicon } from './lexicon-shape.ts';

/** Whether a word may stop at `index`: no letter follows, or only particles do. */
export function closesWord(text: string, index: number, lexicon: Lexicon, depth = 3): boolean {
  const next = classAt(text, index);
  if (next !== HANGUL && next !== HAN) return true;
  if (lexicon.unspaced && next === HAN) return false;
  if (depth === 0) return false;
  if (lexicon.closers.match(text, index) !== undefined) return true;
  const particle = lexicon.particles.match(text, index, (_, at) => closesWord(text, at, lexicon, depth - 1));
  return particle !== undefined;
}

/** Whether nothing but the numeral stands in the text. */
export function standsAlone(text: string, start: number, end: number): boolean {
  return text.length <= 64 && text.slice(0, start).trim() === '' && /^[\s.!?]*$/.test(text.slice(end));
}

/** Whether an ordinary word that only looks like a numeral starts at `start` and goes on beyond `end`. */
export function isWord(text: string, start: number, end: number, lexicon: Lexicon): boolean {
  const hit = lexicon.words.match(text, start);
  return hit !== undefined && hit.at > end;
}
