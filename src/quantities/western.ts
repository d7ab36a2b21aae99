import { endsInSpace } from './accept.ts';
import { LATIN, classAt, skipSpaces } from './characters.ts';
import {
  type FoundWord,
  afterGap,
  groupAfter,
  hundredAfter,
  scaleAfter,
  wordAt,
  wordEnds,
} from './fractions.ts';
import type { Mark } from './language.ts';
import type { Lexicon, ScaleLexicon, ScaleWord } from './lexicon-shape.ts';
import { shift } from './literal.ts';
import type { Numeral } from './numeral.ts';
import { readScale } from './scale.ts';
import { finish } from './western-finish.ts';
import { followedByOf, isShare, readOpen } from './western-open.ts';

/** Reads digits and the scale words that go on them, from `index`. */
export function readScaled(text: string, index: number, lexicon: Lexicon): Numeral | null {
  const read = readScale(text, index, null, lexicon.scale);
  return read === null ? null : finish(text, read, lexicon);
}

/** Reads the number in words that `first` begins at `index`. */
export function readWords(text: string, index: number, first: FoundWord, lexicon: Lexicon): Numeral | null {
  const { scale } = lexicon;
  const { word, end } = first;
  const base = { start: index, end, decimals: 0, digits: false, form: 'scale' as const, parts: 1 };
  switch (word.class) {
    case 'unit':
    case 'tens':
    case 'hundred':
    case 'scale': {
      if (word.class === 'scale' && end - index < 4) return null;
      const read = readScale(text, index, first, scale);
      return read === null ? null : finish(text, read, lexicon);
    }
    case 'ordinal': {
      return { ...base, value: word.value, kind: 'ordinal' };
    }
    case 'denominator': {
      if (word.plural === true || word.value < 2) return null;
      const dozen = groupAfter(text, end, scale);
      if (dozen !== null) return { ...base, value: dozen.value / word.value, end: dozen.end, kind: 'number' };
      if (
        text.charCodeAt(end) === 0x2d &&
        classAt(text, end + 1) === LATIN &&
        lexicon.after.match(text, end + 1) === undefined &&
        scaleAfter(text, end, scale) === null
      )
        return null;
      const more = scaleAfter(text, end, scale);
      if (more !== null)
        return { ...base, value: shift(1, more.power) / word.value, end: more.end, kind: 'number' };
      return { ...base, value: 1 / word.value, kind: 'fraction', attributive: word.value !== 2 };
    }
    case 'group':
      return (
        readOpen(text, index, first, lexicon) ?? {
          ...base,
          value: word.value,
          kind: 'number',
          attributive: true,
        }
      );
    case 'vague': {
      const at = afterGap(text, end);
      const next = at < 0 ? null : wordAt(text, at, scale);
      const counts =
        next !== null &&
        (next.word.class === 'hundred' || next.word.class === 'scale' || next.word.class === 'group');
      if (counts) return { ...base, value: null, end: next.end, kind: 'number', approximate: true };
      const measured = (mark: Mark, stop: number): boolean =>
        (mark.kind === 'duration' || mark.kind === 'measure') && wordEnds(text, stop);
      const unit =
        at < 0
          ? undefined
          : (lexicon.after.match(text, at, measured) ??
            // many in their twenties
            lexicon.symbols.match(
              text,
              at,
              (mark, stop) =>
                measured(mark, stop) &&
                lexicon.functionWords.match(text, at, (_, end) => end === stop) === undefined,
            ));
      return unit === undefined ? null : { ...base, value: null, kind: 'number', approximate: true };
    }
    case 'multiple':
      // double-digit, triple bond: a description, not a change.
      return text.charCodeAt(end) === 0x2d ? null : { ...base, value: word.value, kind: 'multiple' };
    case 'decade':
      return null;
    case 'article':
      return readArticle(text, index, first, lexicon);
  }
}

/** End of the "of" that may follow: a couple of dozen. */
function ofEnd(text: string, end: number, scale: ScaleLexicon): number {
  const of = scale.of.match(text, skipSpaces(text, end, 3), endsInSpace);
  return of?.at ?? end;
}

/** "a dozen", "a hundred", "a third", "an hour": what an article counts. */
function readArticle(
  text: string,
  index: number,
  first: { word: ScaleWord; end: number },
  lexicon: Lexicon,
): Numeral | null {
  const { scale } = lexicon;
  const base = { start: index, decimals: 0, digits: false, form: 'scale' as const, parts: 1 };
  const at = skipSpaces(text, first.end, 3);
  if (at === first.end) return null;
  const next = wordAt(text, at, scale);
  if (next !== null) {
    const { word, end } = next;
    if (word.class === 'hundred' || word.class === 'scale') {
      const read = readScale(text, at, next, scale);
      if (read === null) return null;
      const numeral = finish(text, { ...read, start: index }, lexicon);
      return { ...numeral, start: index };
    }
    if (word.class === 'group') {
      if (word.value >= 100) return null;
      const dozen = word.value === 2 ? groupAfter(text, ofEnd(text, end, scale), scale) : null;
      if (dozen !== null)
        return {
          ...base,
          end: dozen.end,
          value: word.value * dozen.value,
          kind: 'number',
          approximate: true,
        };
      const more = scaleAfter(text, end, scale) ?? hundredAfter(text, end, scale);
      return more === null
        ? { ...base, end, value: word.value, kind: 'number' }
        : { ...base, end: more.end, value: shift(word.value, more.power), kind: 'number', approximate: true };
    }
    if (word.class === 'denominator' && word.plural !== true && word.value > 1) {
      const dozen = groupAfter(text, end, scale);
      if (dozen !== null) return { ...base, end: dozen.end, value: dozen.value / word.value, kind: 'number' };
      // a half-life
      if (
        text.charAt(end) === '-' &&
        classAt(text, end + 1) === LATIN &&
        scaleAfter(text, end, scale) === null
      )
        return lexicon.after.match(text, end + 1) === undefined
          ? null
          : { ...base, end, value: 1 / word.value, kind: 'fraction' };
      const more = scaleAfter(text, end, scale);
      return {
        ...base,
        end: more?.end ?? end,
        value: shift(1, more?.power ?? 0) / word.value,
        kind: more === null ? 'fraction' : 'number',
      };
    }
    if (
      word.class === 'ordinal' &&
      word.value >= 3 &&
      (followedByOf(text, end, scale) || isShare(text, index, end, lexicon))
    ) {
      return { ...base, end, value: 1 / word.value, kind: 'fraction' };
    }
    // a twenty-first: one part of twenty-one where "of" or nothing follows.
    if (word.class === 'tens' || (word.class === 'ordinal' && word.value > 20)) {
      const closing = word.class === 'tens' ? readScale(text, at, next, scale)?.closing : undefined;
      const part = closing?.word.class === 'ordinal' && closing.word.value < 10 ? closing : undefined;
      const below = word.class === 'ordinal' ? word.value : word.value + (part?.word.value ?? 0);
      const stop = word.class === 'ordinal' ? end : (part?.end ?? -1);
      if (stop > 0 && followedByOf(text, stop, scale))
        return { ...base, end: stop, value: 1 / below, kind: 'fraction' };
    }
    if (word.class === 'ordinal' && word.value >= 1000)
      return { ...base, end, value: 1 / word.value, kind: 'fraction' };
  }
  return null;
}
