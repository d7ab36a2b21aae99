import { endsInSpace, endsLatin, startsLatin } from './accept.ts';
import { skipSpaces, skipSpacesBack } from './characters.ts';
import { wordAt } from './fractions.ts';
import type { Lexicon, ScaleLexicon, ScaleWord } from './lexicon-shape.ts';
import type { Numeral } from './numeral.ts';

/** "dozens", "tens of thousands", "hundreds of thousands": a count left open. */
export function readOpen(
  text: string,
  index: number,
  first: { word: ScaleWord; end: number },
  lexicon: Lexicon,
): Numeral | null {
  const { scale } = lexicon;
  const plural = (end: number): boolean => lexicon.pluralEndings.match(text, end) !== undefined;
  if (first.word.value < 10 || !plural(first.end)) return null;
  let { end } = first;
  let parts = 1;
  for (;;) {
    const at = skipSpaces(text, end, 3);
    const of = scale.of.match(text, at, endsInSpace);
    const next = of === undefined ? null : wordAt(text, skipSpaces(text, of.at, 3), scale);
    if (next?.word.class !== 'group' || !plural(next.end)) break;
    end = next.end;
    parts += 1;
  }
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

/** "rose by a third.", "by a third to": a share where a clause ends or no noun follows. */
export function isShare(text: string, index: number, end: number, lexicon: Lexicon): boolean {
  const next = skipSpaces(text, end, 3);
  const closes =
    next >= text.length ||
    '.,;:!?)'.includes(text.charAt(next)) ||
    lexicon.functionWords.match(text, next, endsLatin) !== undefined;
  return (
    closes && lexicon.sharesBefore.match(text, skipSpacesBack(text, index, 3), startsLatin) !== undefined
  );
}

/** Whether "of" or nothing follows. */
export function followedByOf(text: string, end: number, lexicon: ScaleLexicon): boolean {
  const at = skipSpaces(text, end, 3);
  if (at >= text.length) return end - at === 0;
  const of = lexicon.of.match(text, at, endsInSpace);
  return of !== undefined;
}
