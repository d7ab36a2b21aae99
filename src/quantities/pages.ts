import { skipSpacesBack } from './characters.ts';
import type { Draft } from './draft.ts';
import type { Lexicon } from './lexicon-shape.ts';

/** 3.2절: nothing that counts pages or chapters has decimals. */
function isNumbered(text: string, made: Draft, lexicon: Lexicon): boolean {
  const unit = made.unit ?? text.charAt(made.tail);
  return lexicon.pageCounters.has(unit) || lexicon.clauses.match(text, made.end)?.at === made.end + unit.length;
}

/** Turns counts of pages that tell where something stands into names, in place: 33~36쪽에서, but not 300쪽 분량. */
export function markPages(text: string, drafts: readonly Draft[], lexicon: Lexicon): void {
  if (lexicon.pageCounters.size === 0) return;
  for (const made of drafts) {
    if (!made.digits || (made.kind !== 'number' && made.kind !== 'range')) continue;
    if (made.decimals > 0) {
      if (isNumbered(text, made, lexicon)) made.kind = 'identifier';
      continue;
    }
    if (made.bound !== 'exact' || made.approximate) continue;
    const unit = made.unit ?? text.charAt(made.tail);
    if (!lexicon.pageCounters.has(unit)) continue;
    const tail = made.unit === null ? made.tail + unit.length : made.tail;
    if (lexicon.extents.match(text, tail) !== undefined) continue;
    if (lexicon.prefixesBefore.match(text, skipSpacesBack(text, made.head, 2)) !== undefined) continue;
    if (made.kind === 'number' && lexicon.pageClosers.match(text, tail) === undefined) continue;
    made.kind = 'identifier';
  }
}
