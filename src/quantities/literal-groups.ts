import { DIGIT_SPACE, SPACE, classAt, isDigitAt } from './characters.ts';

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

/** End of thousands groups parted by `mark` after the first group, or the end of that group. */
function groups(text: string, first: number, end: number, mark: number): number {
  if (end - first > 3 || text.charCodeAt(first) === 0x30) return end;
  let at = end;
  while (text.charCodeAt(at) === mark && isGroup(text, at + 1, 3)) at += 4;
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
  if (space === DIGIT_SPACE || at - end > 4) return at;
  return text.charCodeAt(at - 1) === 0x30 && text.charCodeAt(at - 2) === 0x30 ? at : end;
}

/** End of a whole number with its groups of thousands, and whether it has any. */
export function plainEnd(text: string, first: number): { end: number; grouped: boolean } {
  const end = digitRun(text, first);
  const code = text.charCodeAt(end);
  let at = end;
  if (code === COMMA) at = groups(text, first, end, COMMA);
  else if (code === 0x27 || code === 0x2019) at = groups(text, first, end, code);
  else if (code === DOT) {
    // Points group only where at least two of them do: 1.234.567.
    const dotted = groups(text, first, end, DOT);
    if (dotted - end > 4) at = dotted;
  } else if (code === 0x20 || code === DIGIT_SPACE) at = spacedGroups(text, first, end);
  return { end: at, grouped: at > end };
}
