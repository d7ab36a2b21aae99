import { endsLatin, startsOwn } from './accept.ts';
import { skipSpacesBack } from './characters.ts';
import type { Draft } from './draft.ts';
import type { Lexicon } from './lexicon-shape.ts';

const SMALL = 13;

/**
 * Whether a word before the count points back at things already named: these three. The whole that a part
 * is stated of is a figure all the same: three of the seven, none of the seven.
 */
function pointsBack(text: string, made: Draft, last: Draft | undefined, lexicon: Lexicon): boolean {
  const word = lexicon.pointsBack.match(text, skipSpacesBack(text, made.start, 3), startsOwn);
  if (word === undefined) return false;
  const link = lexicon.partLinks.match(text, skipSpacesBack(text, word.at, 2), startsOwn);
  if (link === undefined) return true;
  const before = skipSpacesBack(text, link.at, 2);
  const part = last !== undefined && last.kind !== 'identifier' && last.tail === before;
  return !part && lexicon.parts.match(text, before, startsOwn) === undefined;
}

/** "six-speed", "two-tailed": the count is part of the name of a kind. */
function namesKind(text: string, made: Draft, lexicon: Lexicon): boolean {
  if (made.unit !== null || text.charCodeAt(made.end) !== 0x2d) return false;
  const noun = lexicon.kindNouns.match(text, made.end + 1, endsLatin);
  return noun !== undefined;
}

/** 1인당, 1㎡당: the one that an amount is told of each time. */
function isEach(text: string, made: Draft, lexicon: Lexicon): boolean {
  if (made.value !== 1 || made.unit === null || made.bound !== 'exact') return false;
  return lexicon.perEach.match(text, made.tail) !== undefined;
}

/** Marks counting words that only determine: "두 모델", "one of the models", "the three tests". */
export function markDeterminers(text: string, drafts: readonly Draft[], lexicon: Lexicon): void {
  let last: Draft | undefined;
  for (const made of drafts) {
    const before = last;
    last = made;
    if (made.high !== undefined) continue;
    if (isEach(text, made, lexicon)) made.determiner = true;
    if (made.digits) continue;
    if (made.value === null) {
      const open = (_: true, at: number): boolean => at === made.end;
      made.determiner = lexicon.indefinites.match(text, made.start, open) !== undefined;
      continue;
    }
    if (made.kind !== 'number' || made.bound !== 'exact') continue;
    if (made.value === 1 || namesKind(text, made, lexicon)) made.determiner = true;
    else if (made.approximate) continue;
    else if (made.value === 2)
      made.determiner =
        made.unit === null ||
        (!lexicon.statingCounters.has(made.unit) &&
          lexicon.distributives.match(text, made.tail) === undefined);
    else if (made.value > 2 && made.value < SMALL) made.determiner = pointsBack(text, made, before, lexicon);
  }
}
