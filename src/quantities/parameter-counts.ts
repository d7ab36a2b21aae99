import { endsLatin } from './accept.ts';
import { skipSpaces } from './characters.ts';
import type { Draft } from './draft.ts';
import type { Lexicon } from './lexicon-shape.ts';
import { onlyLinks } from './only-links.ts';

const LEAST = 1e6;

/** "70 billion parameters", "8-billion-parameter", "671B total parameters": millions of what a model is made of. */
function namesParameters(text: string, made: Draft, lexicon: Lexicon): boolean {
  if (made.value === null || made.value < LEAST) return false;
  const hyphen = text.charCodeAt(made.end) === 0x2d;
  const at = hyphen ? made.end + 1 : skipSpaces(text, made.end, 2);
  if (at === made.end) return false;
  const kind = hyphen ? undefined : lexicon.parameterKinds.match(text, at, endsLatin);
  const noun = kind === undefined ? at : skipSpaces(text, kind.at, 2);
  return lexicon.parameterNouns.match(text, noun, endsLatin) !== undefined;
}

/** Whether millions or billions are the size of a model: "Llama-3 8B vs. 70B", 70 billion parameters. */
export function countsParameters(
  text: string,
  last: Draft | undefined,
  made: Draft,
  lexicon: Lexicon,
): boolean {
  if (namesParameters(text, made, lexicon)) return true;
  if (last === undefined || !/^[BM]$/.test(text.charAt(made.end - 1)) || made.head - last.end > 6)
    return false;
  // Figs. 3A and 3B are parts of figures.
  if (/\d[AC-L]$/.test(text.slice(last.start, last.end))) return false;
  const linked = onlyLinks(text, last.end, made.head, ',/', lexicon.parameterLinks);
  if (last.kind !== 'identifier') return linked && last.kind === 'parameter-count';
  return linked || made.head - last.end === 0 || /^[ -]$/.test(text.slice(last.end, made.head));
}

/** "2B, 9B and 27B models": what the last of a list counts, the ones before it count. */
export function spreadBack(text: string, drafts: readonly Draft[], index: number, lexicon: Lexicon): void {
  for (let at = index; at > 0; at -= 1) {
    const made = drafts[at - 1];
    const next = drafts[at];
    if (made === undefined || next === undefined || made.kind !== 'number' || made.unit !== null) return;
    if (!/^[BM]$/.test(text.charAt(made.end - 1)) || next.head - made.end > 6) return;
    if (!onlyLinks(text, made.end, next.head, ',/', lexicon.parameterLinks)) return;
    made.kind = 'parameter-count';
    made.unit = 'parameters';
  }
}
