import {
  HAN,
  HANGUL,
  LATIN,
  SPACE,
  classAt,
  isDigitAt,
  isUpperAt,
  skipSpaces,
  skipSpacesBack,
} from './characters.ts';
import type { Draft } from './draft.ts';
import { mergeUnits } from './join-gap.ts';
import type { Lexicon } from './lexicon-shape.ts';
import { wordStartBefore } from './names.ts';

const GROUP = 3;

/** Signs that a number follows as a whole. */
const OPENERS = '=:(<>~≈≤≥$€£¥₩';

/** A first group of one to three digits, alone or with a currency before it. */
function isFirstGroup(text: string, a: Draft): boolean {
  if (!a.digits || a.decimals > 0 || a.high !== undefined || a.value === null) return false;
  if (a.kind !== 'number' && a.kind !== 'currency') return false;
  const digits = a.end - a.start - (isDigitAt(text, a.start) ? 0 : 1);
  return (
    a.tail === a.end && digits <= GROUP && Math.abs(a.value) >= 1 && text.charCodeAt(a.end - digits) !== 0x30
  );
}

/** A last group of three digits, with decimals, percent sign or unit after it. */
function isLastGroup(text: string, b: Draft): boolean {
  if (!b.digits || b.negative || b.high !== undefined || b.value === null || b.head !== b.start) return false;
  for (let at = b.start; at < b.start + GROUP; at += 1) if (!isDigitAt(text, at)) return false;
  return !isDigitAt(text, b.start + GROUP) && b.value < 1000 && b.kind !== 'fraction' && b.kind !== 'ordinal';
}

/** Whether a number may begin at `index`: after a sign, a word that only links or bounds, a verb, or at the start. */
function opensNumber(text: string, index: number, lexicon: Lexicon): boolean {
  const before = skipSpacesBack(text, index, 3);
  if (before === 0 || OPENERS.includes(text.charAt(before - 1))) return true;
  if (
    lexicon.boundsBefore.match(text, before, (_, at) => classAt(text, at - 1) !== classAt(text, at)) !==
    undefined
  )
    return true;
  if (lexicon.pastEndings.match(text, before) !== undefined) return true;
  const word = wordStartBefore(text, before);
  return word < before && lexicon.functionWords.match(text, word, (_, at) => at === before) !== undefined;
}

/** Whether what was counted follows: a unit, or a word that is no name. */
function isCounted(text: string, b: Draft): boolean {
  if (b.unitStart !== undefined) return true;
  const next = skipSpaces(text, b.tail, 2);
  const script = classAt(text, next);
  return script === HANGUL || script === HAN || (script === LATIN && next > b.tail && !isUpperAt(text, next));
}

/**
 * 1 234 participants: two groups of one number, where a word before opens a figure and a noun or unit after
 * is counted. Two numbers side by side, as in a row of a table, stay two.
 */
export function tryGroups(text: string, a: Draft, b: Draft, lexicon: Lexicon): boolean {
  if (b.start !== a.end + 1 || classAt(text, a.end) !== SPACE) return false;
  if (!isFirstGroup(text, a) || !isLastGroup(text, b) || a.value === null || b.value === null) return false;
  const equals = text.charAt(skipSpacesBack(text, a.head, 2) - 1) === '=';
  if (!equals && !(opensNumber(text, a.head, lexicon) && isCounted(text, b))) return false;
  const sign = a.negative ? -1 : 1;
  a.value = Number((a.value * 1000 + sign * b.value).toFixed(b.decimals));
  a.decimals = b.decimals;
  if (a.kind === 'number') a.kind = b.kind;
  a.end = b.end;
  mergeUnits(a, b);
  return true;
}
