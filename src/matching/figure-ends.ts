import { endMarksOf } from './lexicon/end-marks.ts';
import type { FigureIndex, PlacedFigure } from './figure-index.ts';

/** Which end of a change a figure is: what was before, or what became of it. */
export type End = 'before' | 'after';

/** So many letters on either side of a figure say which end it is. */
const REACH = 24;

/** Which end of a change the letters right beside a figure say it is; null where they say nothing. */
export function endOf({ quantity, sentence }: PlacedFigure, index: FigureIndex): End | null {
  const own = index.sentences[sentence];
  if (!own) return null;
  const text = index.pages[own.page]?.text ?? '';
  const marks = endMarksOf(index.lang);
  const end = Math.max(quantity.end, quantity.unitEnd ?? 0);
  const left = text.slice(Math.max(own.start, quantity.start - REACH), quantity.start);
  const right = text.slice(end, Math.min(own.end, end + REACH));
  if (marks.beforeLeft?.test(left)) return 'before';
  if (marks.beforeRight?.test(right) && marks.becomes.test(text.slice(end, own.end))) return 'before';
  if (marks.partnerLeft?.test(left) && marks.partnerRight?.test(right)) return 'after';
  return marks.afterLeft?.test(left) || marks.afterRight?.test(right) ? 'after' : null;
}

/** Which end of a change a figure of a claim is, by its place or by a word of its sentence: formerly, in the end. */
export function toldEndOf(figure: PlacedFigure, claim: FigureIndex): End | null {
  const told = endOf(figure, claim);
  if (told) return told;
  const own = claim.sentences[figure.sentence];
  const text = own ? (claim.pages[own.page]?.text.slice(own.start, own.end) ?? '') : '';
  const { saysBefore, saysAfter } = endMarksOf(claim.lang);
  const [isBefore, isAfter] = [saysBefore.test(text), saysAfter.test(text)];
  return isBefore === isAfter ? null : isBefore ? 'before' : 'after';
}
