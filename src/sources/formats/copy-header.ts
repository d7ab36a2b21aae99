import { untranslated } from '../../text/untranslated.ts';
import type { Suspicion } from './format.ts';

/** What is told of a header that is left out: how it begins. */
export const droppedHeader = (header: string): Suspicion => ({
  id: 'header-dropped',
  detail: untranslated(header.split('\n')[0] ?? ''),
});

/**
 * Split off the header that whoever made a text copy put before it.
 *
 * The convention: the file begins with a line whose first word is in capitals ("SOURCE: …"); the header ends at
 * the first line that is exactly five equals signs, within the first hundred lines. Later lines of equals signs
 * belong to the text. A heading underlined with equals signs is no such line, since its first word is not in
 * capitals throughout.
 */
export function splitCopyHeader(text: string): { header: string | null; body: string } {
  if (!/^\p{Lu}{4,}[ :]/u.test(text)) return { header: null, body: text };
  let start = 0;
  for (let line = 0; line < 100; line += 1) {
    const end = text.indexOf('\n', start);
    if (end < 0) break;
    if (text.slice(start, end).trimEnd() === '=====') {
      return { header: text.slice(0, start).trimEnd(), body: text.slice(end + 1).replace(/^\n+/u, '') };
    }
    start = end + 1;
  }
  return { header: null, body: text };
}
