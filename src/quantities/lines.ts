import { LINE_FEED, SPACE, classAt, skipSpacesBack } from './characters.ts';

/** Whether a line feed stands in [from, to). */
export function holdsLineFeed(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) === LINE_FEED) return true;
  return false;
}

/** Whether only white space stands between the start of a line and `index`. */
export function opensLine(text: string, index: number): boolean {
  let at = index;
  while (at > 0 && classAt(text, at - 1) === SPACE && text.charCodeAt(at - 1) !== LINE_FEED) at -= 1;
  return at === 0 || text.charCodeAt(at - 1) === LINE_FEED;
}

/** A line as long as this is one of a paragraph, not a heading. */
const LONG_LINE = 45;

/** Whether the line that ends at `index` is one of a paragraph. */
export function isLongLine(text: string, index: number): boolean {
  return index >= LONG_LINE && !holdsLineFeed(text, index - LONG_LINE, index);
}

/** Whether the line that ends at `index` is one of a paragraph whose sentence goes on in the next. */
export function runsOver(text: string, index: number): boolean {
  const end = skipSpacesBack(text, index, 3);
  return isLongLine(text, end) && !'.:;!?)]”"'.includes(text.charAt(end - 1));
}
