import type { Span } from '../text/stream.ts';
import type { FigureIndex, PlacedFigure } from './figure-index.ts';
import { clashOf } from './figure-opposites.ts';
import type { Opposites } from './lexicon/opposites.ts';
import { partMarksOf } from './lexicon/part-marks.ts';

/** So many letters around a word or figure are looked at. */
const REACH = 24;

/** Whether a figure is of those to whom a word of its sentence applies, not of others among them. */
function isOfThose(
  { quantity, sentence }: PlacedFigure,
  word: Span,
  sort: Opposites['sharesWhole'],
  { pages, sentences, lang }: FigureIndex,
): boolean {
  const own = sentences[sentence];
  const text = pages[own?.page ?? 0]?.text ?? '';
  const end = Math.max(quantity.end, quantity.unitEnd ?? 0);
  const isBehind = word.start >= quantity.end;
  const around = {
    before: text.slice(Math.max(own?.start ?? 0, word.start - REACH), word.start),
    between: isBehind ? text.slice(end, word.start) : text.slice(word.end, quantity.start),
    after: text.slice(word.end, Math.min(own?.end ?? 0, word.end + REACH)),
    behindFigure: text.slice(end, end + REACH),
  };
  const { behind, ahead } = partMarksOf(lang);
  return isBehind ? behind(around, sort) : ahead(around);
}

/** Whether two figures are of what makes up a whole between them: those who passed, those who failed. */
export function makeUpWhole(
  figure: PlacedFigure,
  claim: FigureIndex,
  part: PlacedFigure,
  evidence: FigureIndex,
): boolean {
  const clash = clashOf(figure, claim, part, evidence);
  const sort = clash?.opposites.sharesWhole;
  if (!clash || sort === undefined) return false;
  return isOfThose(figure, clash.at.stated, sort, claim) && isOfThose(part, clash.at.found, sort, evidence);
}
