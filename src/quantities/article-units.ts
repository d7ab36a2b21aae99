import { endsInSpace, endsLatin, startsLatin } from './accept.ts';
import { LATIN, classAt, isDigitAt, isUpperAt, skipSpaces, skipSpacesBack } from './characters.ts';
import { countsNothing } from './clause-ends.ts';
import { type Draft, draft } from './draft.ts';
import { type FoundWord, wordAt } from './fractions.ts';
import type { Lexicon } from './lexicon-shape.ts';
import { type FoundMark, markAfter } from './marks.ts';
import type { Numeral } from './numeral.ts';

const HYPHEN = 0x2d;

/** "a dollar", "an hour and 30 minutes": the article counts one unit. */
export function oneUnit(text: string, start: number, first: FoundWord, lexicon: Lexicon): Draft | null {
  if (first.word.class !== 'article') return null;
  const after = markAfter(text, first.end, lexicon);
  // A Newton method measures nothing.
  if (after === null || after.start === first.end || isUpperAt(text, after.start)) return null;
  const { mark } = after;
  if (mark.kind !== 'measure' && mark.kind !== 'currency' && mark.kind !== 'duration') return null;
  if (mark.kind !== 'currency' && after.end - after.start < 2) return null;
  if (mark.kind === 'currency' && after.end - after.start < 3) return null;
  // a bar of soap, a second term
  if (lexicon.thingUnits.match(text, after.start, (_, at) => at === after.end) !== undefined) return null;
  if (wordAt(text, after.start, lexicon.scale) !== null && tellsWhich(text, after.end, lexicon)) return null;
  const two = orTwo(text, after.end, lexicon);
  if (two > 0 && mark.kind === 'duration')
    return draft(start, two, {
      value: 1,
      high: 2,
      kind: 'range',
      unit: mark.unit,
      unitStart: after.start,
      unitEnd: after.end,
      digits: false,
    });
  return articleCounts(text, start, after.end, mark.kind, lexicon)
    ? draft(start, first.end, {
        value: 1,
        kind: mark.kind,
        unit: mark.unit,
        unitStart: after.start,
        unitEnd: after.end,
        tail: after.end,
        digits: false,
        determiner: true,
      })
    : null;
}

/** "a week or two": where the words end that make it one or two, or -1. */
function orTwo(text: string, end: number, lexicon: Lexicon): number {
  const or = lexicon.eitherLinks.match(text, skipSpaces(text, end, 1), endsInSpace);
  if (or === undefined) return -1;
  const two = wordAt(text, skipSpaces(text, or.at, 1), lexicon.scale);
  if (two?.word.class !== 'unit' || two.word.value !== 2) return -1;
  const later = lexicon.unitPoints.match(text, skipSpaces(text, two.end, 1), endsLatin) !== undefined;
  return later || countsNothing(text, two.end, lexicon) ? two.end : -1;
}

/** "a second term", but "a second later": what follows a unit that is an ordinal too is a noun. */
export function tellsWhich(text: string, end: number, lexicon: Lexicon): boolean {
  const next = skipSpaces(text, end, 3);
  if (next === end || classAt(text, next) !== LATIN) return false;
  return lexicon.momentTails.match(text, next, endsLatin) === undefined;
}

/** "$5 a month" is a rate; "for an hour", "an hour and 45 minutes", "oh look, a penny" are amounts. */
function articleCounts(text: string, start: number, end: number, kind: string, lexicon: Lexicon): boolean {
  const before = skipSpacesBack(text, start, 3);
  if (kind === 'currency' || kind === 'measure') {
    // $100-a-barrel
    const joint = text.charCodeAt(before - 1) === HYPHEN ? before - 1 : before;
    const rated = text.charAt(joint - 1) === '%' || isDigitAt(text, joint - 1);
    return !rated && lexicon.unitRatedAfter.match(text, before) === undefined;
  }
  const at = skipSpaces(text, end, 3);
  const and = lexicon.scale.and.match(text, at, endsInSpace);
  const rest = and === undefined ? at : skipSpaces(text, and.at, 3);
  if (and !== undefined && (isDigitAt(text, rest) || isAmountInWords(text, rest, lexicon))) return true;
  const points = lexicon.unitPoints.match(text, at, endsLatin);
  if (points !== undefined) return false;
  return lexicon.unitCountedAfter.match(text, before, startsLatin) !== undefined;
}

function isAmountInWords(text: string, index: number, lexicon: Lexicon): boolean {
  const first = wordAt(text, index, lexicon.scale);
  if (first?.word.class === 'article')
    return wordAt(text, skipSpaces(text, first.end, 3), lexicon.scale)?.word.class === 'denominator';
  const kind = first?.word.class;
  return kind === 'unit' || kind === 'tens' || kind === 'denominator';
}

/** "millions of dollars": the unit of a count left open. */
export function markAfterOf(text: string, numeral: Numeral, lexicon: Lexicon): FoundMark | null {
  if (numeral.value !== null) return null;
  const at = skipSpaces(text, numeral.end, 3);
  const of = lexicon.scale.of.match(text, at, endsInSpace);
  const after = of === undefined ? null : markAfter(text, of.at, lexicon);
  return after !== null && after.start > (of?.at ?? 0) && after.mark.inside !== true ? after : null;
}

/** "half an hour", "half a mile", "three quarters of an hour": the unit that a fraction is of. */
export function markAfterArticle(text: string, numeral: Numeral, lexicon: Lexicon): FoundMark | null {
  if (numeral.kind !== 'fraction' || numeral.digits || numeral.share === true) return null;
  const { scale } = lexicon;
  let at = skipSpaces(text, numeral.end, 3);
  if (at === numeral.end) return null;
  const of = lexicon.partLinks.match(text, at + 2, (_, from) => from === at);
  if (of !== undefined) at = skipSpaces(text, at + 2, 2);
  const article = wordAt(text, at, scale);
  if (article?.word.class !== 'article') return null;
  const after = markAfter(text, article.end, lexicon);
  if (after === null || after.start === article.end || isUpperAt(text, after.start)) return null;
  const { mark } = after;
  if (of !== undefined && mark.kind !== 'duration') return null;
  return mark.unit !== null && mark.kind !== 'number' && after.end - after.start > 1 ? after : null;
}
