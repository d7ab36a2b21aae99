import { findHedges, hedgeField } from '../text/hedges.ts';
import type { Span } from '../text/stream.ts';
import type { FigureIndex, PlacedFigure, Step } from './figure-index.ts';
import { clashOf } from './figure-opposites.ts';
import { offsetsOf } from './item-borders.ts';
import type { Opposites } from './lexicon/opposites.ts';
import { derivationCuesOf } from './lexicon/derivation-cues.ts';
import { negationMarksOf } from './lexicon/negation-marks.ts';
import { partMarksOf } from './lexicon/part-marks.ts';
import { alikeness, SAME_WORD } from './word-likeness.ts';

/** So many letters around a word or figure are looked at. */
const REACH = 24;

/** A figure and a word that is said of it, in its text, and the words beside the figure of the whole, if one is told. */
interface Part {
  figure: PlacedFigure;
  word: Span;
  index: FigureIndex;
  whole: readonly Step[];
}

const isIn = (step: Step, others: readonly Step[]): boolean =>
  others.some((other) => alikeness(step, other) >= SAME_WORD);

/** Whether a figure is of those to whom a word of its sentence applies, not of others among them. */
function isOfThose(part: Part, sort: Opposites['sharesWhole']): boolean {
  const { figure, word, index, whole } = part;
  const { quantity, sentence } = figure;
  const { pages, sentences, lang } = index;
  const own = sentences[sentence];
  const text = pages[own?.page ?? 0]?.text ?? '';
  const end = Math.max(quantity.end, quantity.unitEnd ?? 0);
  const isBehind = word.start >= quantity.end;
  const around = {
    before: text.slice(Math.max(own?.start ?? 0, word.start - REACH), word.start),
    between: isBehind ? text.slice(end, word.start) : text.slice(word.end, quantity.start),
    after: text.slice(word.end, Math.min(own?.end ?? 0, word.end + REACH)),
    behindFigure: text.slice(end, end + REACH),
    namesWhole: wordsBeside(part)
      .filter(
        (step) => own && offsetsOf(step, own)[0] >= word.end && offsetsOf(step, own)[1] <= quantity.start,
      )
      .every((step) => isIn(step, whole)),
  };
  // Who expects to pass, or is said to, may do neither that nor the other.
  const isHedged = (findHedges(around.between, lang) ?? []).some(
    ({ kind }) => hedgeField(kind) === 'certainty',
  );
  const { behind, ahead } = partMarksOf(lang);
  return !isHedged && (isBehind ? behind(around, sort) : ahead(around, sort));
}

/** Words of a sentence that say something, beside the one that is said of a figure. */
function wordsBeside({ figure, word, index }: Part, at = figure.sentence): Step[] {
  const { quantity } = figure;
  const sentence = index.sentences[at];
  const { light } = partMarksOf(index.lang);
  const text = index.pages[sentence?.page ?? 0]?.text ?? '';
  return (sentence?.steps ?? []).filter((step) => {
    if (!sentence || !step.term) return false;
    const [start, end] = offsetsOf(step, sentence);
    const isWord = start < word.end && word.start < end;
    const isEnding = start >= quantity.end && start <= (quantity.unitEnd ?? quantity.end);
    return !isWord && !isEnding && !light.test(text.slice(start, end));
  });
}

const clauseOf = ({ figure, index }: Part): number =>
  index.sentences[figure.sentence]?.steps[figure.step]?.clause ?? 0;

/** How long something lasts, among what is said with a figure. */
const spansBeside = (part: Part): Step[] =>
  (part.index.sentences[part.figure.sentence]?.steps ?? []).filter(
    ({ quantity, clause }) => quantity?.kind === 'duration' && clause === clauseOf(part),
  );

/** Ideas of people of whom nothing else is said. */
const ANYBODY: ReadonlySet<string> = new Set(['@participant', '@person']);

const isAnybody = ({ ideas }: Step): boolean => ideas.some((idea) => ANYBODY.has(idea));
const isOfPeople = ({ term }: Step): boolean => term?.concepts.some(({ sort }) => sort === 'people') ?? false;

/** Whether all that is said of one figure is said of the other too, so that both are of one whole. */
function areOfOneWhole(ours: Part, theirs: Part): boolean {
  const said = wordsBeside(ours).filter((step) => step.clause === clauseOf(ours));
  const own = wordsBeside(theirs).filter((step) => step.clause <= clauseOf(theirs));
  // "Of them, 30% were men" is of those whom the sentence before names.
  const found = own.length > 0 ? own : wordsBeside(theirs, theirs.figure.sentence - 1);
  const isOfSome = found.some(isOfPeople);
  const [spans, otherSpans] = [spansBeside(ours), spansBeside(theirs)];
  return (
    said.every((step) => isIn(step, found) || (!isOfSome && isAnybody(step))) &&
    spans.length === otherSpans.length &&
    spans.every((step) => isIn(step, otherSpans))
  );
}

/**
 * Whether two figures are of what makes up a whole between them: those who passed, those who failed. `whole` is the
 * figure of the whole in the evidence; shares need none.
 */
export function makeUpWhole(
  figure: PlacedFigure,
  claim: FigureIndex,
  part: PlacedFigure,
  evidence: FigureIndex,
  whole?: PlacedFigure,
): boolean {
  const clash = clashOf(figure, claim, part, evidence);
  const sort = clash?.opposites.sharesWhole;
  if (!clash || sort === undefined) return false;
  const named = whole ? (evidence.sentences[whole.sentence]?.steps ?? []).filter(({ term }) => term) : [];
  const ours: Part = { figure, word: clash.at.stated, index: claim, whole: named };
  const theirs: Part = { figure: part, word: clash.at.found, index: evidence, whole: named };
  return isOfThose(ours, sort) && isOfThose(theirs, sort) && areOfOneWhole(ours, theirs);
}

const NO_WORD: Span = { start: -1, end: -1 };

/** Whether a claim says not of its figure what the evidence says of another: "59% did not answer" beside "41% answered". */
export function deniesOfRest(
  figure: PlacedFigure,
  claim: FigureIndex,
  part: PlacedFigure,
  evidence: FigureIndex,
): boolean {
  const [own, other] = [claim.sentences[figure.sentence], evidence.sentences[part.sentence]];
  if (!own || !other) return false;
  const found = (evidence.pages[other.page]?.text ?? '').slice(other.start, other.end);
  const { alsoNegates } = negationMarksOf(evidence.lang);
  if (derivationCuesOf(evidence.lang).not.test(found) || alsoNegates?.test(found)) return false;
  const theirs: Part = { figure: part, word: NO_WORD, index: evidence, whole: [] };
  return negationsBeside(figure, claim).some((word) =>
    areOfOneWhole({ figure, word, index: claim, whole: [] }, theirs),
  );
}

/** Whether a claim says of its figure just what the evidence says of another, so that it is of no rest of that. */
export function saysTheSame(
  figure: PlacedFigure,
  claim: FigureIndex,
  part: PlacedFigure,
  evidence: FigureIndex,
): boolean {
  const [ours, theirs] = [
    { figure, word: NO_WORD, index: claim, whole: [] },
    { figure: part, word: NO_WORD, index: evidence, whole: [] },
  ];
  const said = wordsBeside(ours).filter((step) => step.clause === clauseOf(ours));
  const found = wordsBeside(theirs).filter((step) => step.clause === clauseOf(theirs));
  const isDenied = negationsBeside(figure, claim).length > 0;
  return !isDenied && said.length > 0 && said.every((step) => isIn(step, found));
}

/** What negates in the clause of a figure. */
function negationsBeside({ sentence, step }: PlacedFigure, { sentences, pages, lang }: FigureIndex): Span[] {
  const own = sentences[sentence];
  if (!own) return [];
  const text = (pages[own.page]?.text ?? '').slice(own.start, own.end);
  const { not } = derivationCuesOf(lang);
  return [...text.matchAll(new RegExp(not, `${not.flags}g`))].flatMap(({ 0: { length }, index }) => {
    const start = own.start + index;
    const next = own.steps.find((each) => offsetsOf(each, own)[1] > start) ?? own.steps.at(-1);
    return next?.clause === own.steps[step]?.clause ? [{ start, end: start + length }] : [];
  });
}
