import { endsInSpace, endsLatin, startsLatin } from './accept.ts';
import { LATIN, classAt, skipSpaces, skipSpacesBack } from './characters.ts';
import { closesClause } from './clause-ends.ts';
import { wordAt } from './fractions.ts';
import type { Lexicon, ScaleLexicon, ScaleWord } from './lexicon-shape.ts';
import { readLiteral } from './literal.ts';
import type { Numeral } from './numeral.ts';

function isPlural(text: string, end: number, lexicon: Lexicon): boolean {
  return lexicon.pluralEndings.match(text, end) !== undefined;
}

/** How far a count left open goes on that stops at `from`, and in how many words: hundreds of thousands. */
function openRest(text: string, from: number, lexicon: Lexicon): { end: number; parts: number } {
  const { scale } = lexicon;
  let end = from;
  let parts = 1;
  for (;;) {
    const of = scale.of.match(text, skipSpaces(text, end, 3), endsInSpace);
    const next = of === undefined ? null : wordAt(text, skipSpaces(text, of.at, 3), scale);
    if (next?.word.class !== 'group' || !isPlural(text, next.end, lexicon)) return { end, parts };
    end = next.end;
    parts += 1;
  }
}

const ONE = 0x31;
const ZERO = 0x30;

/** "100s of people", "10,000s of units": a count left open that begins in digits, or null. */
export function readOpenDigits(text: string, start: number, lexicon: Lexicon): Numeral | null {
  if (text.charCodeAt(start) !== ONE || text.charCodeAt(start + 1) !== ZERO) return null;
  const { end: stop, value, shape } = readLiteral(text, start);
  if ((shape !== 'integer' && shape !== 'grouped') || !Number.isInteger(Math.log10(value))) return null;
  const plural = stop + 1;
  if (classAt(text, stop) !== LATIN || !isPlural(text, plural, lexicon)) return null;
  if (!followedByOf(text, plural, lexicon.scale) || plural >= text.length) return null;
  const { end, parts } = openRest(text, plural, lexicon);
  return {
    start,
    end,
    value: null,
    decimals: 0,
    kind: 'number',
    digits: true,
    form: 'scale',
    parts,
    approximate: true,
  };
}

/** "dozens", "tens of thousands", "hundreds of thousands": a count left open. */
export function readOpen(
  text: string,
  index: number,
  first: { word: ScaleWord; end: number },
  lexicon: Lexicon,
): Numeral | null {
  const { scale } = lexicon;
  if (first.word.value < 10 || !isPlural(text, first.end, lexicon)) return null;
  const { end, parts } = openRest(text, first.end, lexicon);
  // "in tens": ten is no count by itself.
  if (first.word.value === 10 && parts === 1 && !followedByOf(text, end, scale)) return null;
  return {
    start: index,
    end,
    value: null,
    decimals: 0,
    kind: 'number',
    digits: false,
    form: 'scale',
    parts,
    approximate: true,
  };
}

/** "rose by a third.", "by a third to", "a third higher than": a share where a clause ends or no noun follows. */
export function isShare(text: string, index: number, end: number, lexicon: Lexicon): boolean {
  const next = skipSpaces(text, end, 3);
  // a third higher than, a third more.
  const degree = lexicon.degrees.match(text, next, endsLatin);
  if (degree !== undefined) return closesClause(text, skipSpaces(text, degree.at, 3), lexicon);
  return (
    closesClause(text, next, lexicon) &&
    lexicon.sharesBefore.match(text, skipSpacesBack(text, index, 3), startsLatin) !== undefined
  );
}

/** Whether "of" or nothing follows. */
export function followedByOf(text: string, end: number, lexicon: ScaleLexicon): boolean {
  const at = skipSpaces(text, end, 3);
  if (at >= text.length) return end - at === 0;
  const of = lexicon.of.match(text, at, endsInSpace);
  return of !== undefined;
}
