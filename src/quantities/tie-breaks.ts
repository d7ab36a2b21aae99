import { isDigitAt } from './characters.ts';
import type { Draft } from './draft.ts';

/** "7-6 (5)", "6-7(3)": the points of whoever lost the tie-break of a set, and no reference. */
export function isTieBreak(text: string, last: Draft | undefined, made: Draft): boolean {
  if (last === undefined || !last.digits || text.charAt(made.start - 1) !== '(') return false;
  const open = text.charAt(last.end) === ' ' ? last.end + 1 : last.end;
  if (
    open !== made.start - 1 ||
    !'-–'.includes(text.charAt(last.start - 1)) ||
    isDigitAt(text, last.start - 3)
  )
    return false;
  const won = text.charCodeAt(last.start - 2) - 0x30;
  return (won === 7 && last.value === 6) || (won === 6 && last.value === 7);
}
