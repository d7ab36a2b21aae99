import type { Emphasis } from '../../schemas/emphasis.ts';

/** A quotation cut at the words that bear emphasis, in order; words that it does not have are passed over. */
export function emphasizedParts(
  text: string,
  emphasis: readonly Emphasis[],
): { text: string; strong: boolean }[] {
  const spans = emphasis
    .flatMap(({ words, origin }) => {
      const at = words === undefined || origin === 'dropped' ? -1 : text.indexOf(words);
      return at < 0 || words === undefined ? [] : [{ start: at, end: at + words.length }];
    })
    .sort((a, b) => a.start - b.start);
  const parts: { text: string; strong: boolean }[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    if (start < from) continue;
    parts.push(
      { text: text.slice(from, start), strong: false },
      { text: text.slice(start, end), strong: true },
    );
    from = end;
  }
  return [...parts, { text: text.slice(from), strong: false }].filter((part) => part.text !== '');
}
