import { SPACE, classAt, isLetterAt, skipSpaces } from './characters.ts';
import type { BoundMark } from './language.ts';

const RISES = '<≤⩽';
const FALLS = '>≥⩾';
const VARIABLE_SIGNS = new Set([...RISES, ...FALLS].map((sign) => sign.charCodeAt(0)));

const LONGEST_VARIABLE = 8;
const SHORT_VARIABLE = 3;

function isVariable(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return isLetterAt(text, index) || (code >= 0x391 && code <= 0x3c9);
}

/** "0.05 < p < 0.10", "10 ≤ n": the figure that ends at `end` bounds the variable after the sign at `sign`. */
export function boundOfVariable(text: string, end: number, sign: number): BoundMark | null {
  if (!VARIABLE_SIGNS.has(text.charCodeAt(sign))) return null;
  const signs = RISES.includes(text.charAt(sign)) ? RISES : FALLS;
  const equal = text.charAt(sign + 1) === '=';
  const first = skipSpaces(text, equal ? sign + 2 : sign + 1, 1);
  let at = first;
  while (at - first < LONGEST_VARIABLE && isVariable(text, at)) at += 1;
  if (at === first) return null;
  const next = text.charAt(skipSpaces(text, at, 1));
  // Without a second sign, spaces show that the first opens no tag.
  const apart = sign > end && classAt(text, first - 1) === SPACE && at - first <= SHORT_VARIABLE;
  if (!(next !== '' && signs.includes(next)) && !apart) return null;
  if (equal || '≤⩽≥⩾'.includes(text.charAt(sign)))
    return signs === RISES ? { bound: 'at-least' } : { bound: 'at-most' };
  return { bound: signs === RISES ? 'more-than' : 'less-than' };
}
