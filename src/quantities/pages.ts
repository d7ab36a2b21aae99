import { isDigitAt, skipSpacesBack } from './characters.ts';
import type { Draft } from './draft.ts';
import type { Lexicon } from './lexicon-shape.ts';

/** 3.2절: nothing that counts pages or chapters has decimals. */
function isPlaceNumber(text: string, made: Draft, lexicon: Lexicon): boolean {
  const unit = made.unit ?? text.charAt(made.tail);
  return (
    lexicon.pageCounters.has(unit) || lexicon.clauses.match(text, made.end)?.at === made.end + unit.length
  );
}

/** 2장 3절, 203동 1502호: the coarser part of what a locator names. */
function leadsLocator(text: string, last: Draft, made: Draft, lexicon: Lexicon): boolean {
  if (made.kind !== 'identifier' || last.kind !== 'number' || last.unit === null || !last.digits)
    return false;
  const gap = made.head - last.tail;
  if (gap < 0 || gap > 1 || !isDigitAt(text, made.start)) return false;
  return lexicon.locatorUnits.has(last.unit);
}

/** Turns counts of pages that tell where something stands into names, in place: 33~36쪽에서, but not 300쪽 분량. */
export function markPages(text: string, drafts: readonly Draft[], lexicon: Lexicon): void {
  if (lexicon.pageCounters.size === 0) return;
  let last: Draft | undefined;
  for (const made of drafts) {
    markPage(text, made, lexicon);
    if (last !== undefined && leadsLocator(text, last, made, lexicon)) last.kind = 'identifier';
    last = made;
  }
}

function markPage(text: string, made: Draft, lexicon: Lexicon): void {
  if (!made.digits || (made.kind !== 'number' && made.kind !== 'range')) return;
  if (made.decimals > 0) {
    if (isPlaceNumber(text, made, lexicon)) made.kind = 'identifier';
    return;
  }
  if (made.bound !== 'exact' || made.approximate) return;
  const unit = made.unit ?? text.charAt(made.tail);
  if (!lexicon.pageCounters.has(unit)) return;
  const tail = made.unit === null ? made.tail + unit.length : made.tail;
  if (lexicon.extents.match(text, tail) !== undefined) return;
  if (lexicon.prefixesBefore.match(text, skipSpacesBack(text, made.head, 2)) !== undefined) return;
  if (made.kind === 'number' && lexicon.pageClosers.match(text, tail) === undefined) return;
  made.kind = 'identifier';
}
