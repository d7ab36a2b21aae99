import { DIGIT_SPACE, LATIN, SPACE, classAt, isDigitAt, skipSpaces } from './characters.ts';

export const COMMA = 0x2c;

export const DOT = 0x2e;

/** End of the digits at `index`, exclusive. */
export function digitRun(text: string, index: number): number {
  let at = index;
  while (isDigitAt(text, at)) at += 1;
  return at;
}

/** Whether exactly `size` digits stand at `index`. */
export function isGroup(text: string, index: number, size: number): boolean {
  for (let step = 0; step < size; step += 1) if (!isDigitAt(text, index + step)) return false;
  return !isDigitAt(text, index + size);
}

/** Longest run of groups of two, in characters; a longer one is a list. */
const LONGEST_INDIAN = 18;

/** A group goes on after a line break where the number has another group to show that it is one: 1,234,\n567. */
function brokenGroup(text: string, at: number, grouped: boolean): boolean {
  if (text.charCodeAt(at + 1) !== 0x0a || !isGroup(text, at + 2, 3)) return false;
  return grouped || (text.charCodeAt(at + 5) === COMMA && isGroup(text, at + 6, 3));
}

/** End of thousands groups parted by `mark` after the first group, or the end of that group. */
function groups(text: string, first: number, end: number, mark: number): number {
  if (end - first > 3 || text.charCodeAt(first) === 0x30) return end;
  let at = end;
  while (text.charCodeAt(at) === mark && isGroup(text, at + 1, 3)) at += 4;
  if (mark === COMMA && text.charCodeAt(at) === COMMA && brokenGroup(text, at, at > end)) {
    at += 5;
    while (text.charCodeAt(at) === COMMA && isGroup(text, at + 1, 3)) at += 4;
  }
  if (at > end || mark !== COMMA || end - first > 2) return at;
  // Indian grouping: 12,34,567.
  while (text.charCodeAt(at) === COMMA && isGroup(text, at + 1, 2) && at - end < LONGEST_INDIAN) at += 3;
  return at > end && text.charCodeAt(at) === COMMA && isGroup(text, at + 1, 3) ? at + 4 : end;
}

/** Groups parted by spaces: 1 414 021 100. A row of table cells must not become one number. */
function spacedGroups(text: string, first: number, end: number): number {
  if (end - first > 3 || text.charCodeAt(first) === 0x30) return end;
  const space = text.charCodeAt(end);
  if (classAt(text, first - 1) === SPACE && isDigitAt(text, first - 2)) return end;
  let at = end;
  while (text.charCodeAt(at) === space && isGroup(text, at + 1, 3)) at += 4;
  if (at === end || (text.charCodeAt(at) === space && isDigitAt(text, at + 1))) return end;
  if (space === DIGIT_SPACE || at - end > 4 || commaDecimals(text, at) > at) return at;
  return text.charCodeAt(at - 1) === 0x30 && text.charCodeAt(at - 2) === 0x30 ? at : end;
}

/** Decimals after a comma are one or two, so that they are no group of thousands. */
const MOST_COMMA_DECIMALS = 2;

/** End of the decimals after a comma at `index`, or `index` where none follow. */
function commaDecimals(text: string, index: number): number {
  if (text.charCodeAt(index) !== COMMA) return index;
  const end = digitRun(text, index + 1);
  const size = end - index - 1;
  const goesOn = (text.charCodeAt(end) === COMMA || text.charCodeAt(end) === DOT) && isDigitAt(text, end + 1);
  return size < 1 || size > MOST_COMMA_DECIMALS || goesOn ? index : end;
}

const PERCENT = 0x25;

const isMoney = (code: number): boolean =>
  code === 0x20ac || code === 0x24 || code === 0xa3 || code === 0xa5 || code === 0x20a9;

/**
 * End of the decimals after a comma at `whole`, where a sign or the groups before it show that the comma is no other:
 * €4,50, 12,5 %, 1.234,56; but 3,5 people.
 */
export function decimalCommaEnd(text: string, first: number, whole: number): number {
  const end = commaDecimals(text, whole);
  if (end === whole || whole === first) return whole;
  const before = first === 0 ? 0 : text.charCodeAt(first - 1);
  if (before === COMMA || before === DOT) return whole;
  const parting = whole - first > 4 ? text.charCodeAt(whole - 4) : 0;
  const at = skipSpaces(text, end, 1);
  const next = at < text.length ? text.charCodeAt(at) : 0;
  // 10,20%: two round shares.
  const round = end - whole > 2 && text.charCodeAt(end - 1) === 0x30;
  const signed = isMoney(before) || isMoney(next) || (next === PERCENT && !round);
  const grouped =
    parting === DOT || ((parting === 0x20 || parting === DIGIT_SPACE) && classAt(text, at) === LATIN);
  return (signed && (parting === 0 || isDigitAt(text, whole - 4))) || grouped ? end : whole;
}

/** End of a whole number with its groups of thousands, and whether it has any. */
export function plainEnd(text: string, first: number): { end: number; grouped: boolean } {
  const end = digitRun(text, first);
  const code = text.charCodeAt(end);
  let at = end;
  if (code === COMMA) at = groups(text, first, end, COMMA);
  else if (code === 0x27 || code === 0x2019) at = groups(text, first, end, code);
  else if (code === DOT) {
    // Points group only where at least two of them do, or a comma shows the decimals: 1.234.567, 1.234,5.
    const dotted = groups(text, first, end, DOT);
    if (dotted - end > 4 || (dotted > end && commaDecimals(text, dotted) > dotted)) at = dotted;
  } else if (code === 0x20 || code === DIGIT_SPACE) at = spacedGroups(text, first, end);
  return { end: at, grouped: at > end };
}
