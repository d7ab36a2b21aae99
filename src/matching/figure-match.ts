import type { FigureMatch } from '../../schemas/figure-match.ts';
import { answerFigure } from './figure-answer.ts';
import { voicesOf } from './figure-context.ts';
import type { FigureIndex, PlacedFigure } from './figure-index.ts';
import type { Answer } from './figure-judge.ts';
import { findName } from './figure-names.ts';
import { openPassages, type Passages } from './figure-passages.ts';
import { askFigure, type Question } from './figure-question.ts';
import { findSlots, nearestSentences, SHORT_TEXT, type Slots } from './figure-slots.ts';

export interface MatchOptions {
  /**
   * How alike the surroundings of a short figure must be to count at all, from 0 to 1. The longer the evidence, the
   * likelier "3%" stands in it by chance.
   */
  leastLikeness?: number;
}

/** Where in the evidence a sentence of the claim is spoken of. */
interface Whereabouts {
  near: readonly number[];
  slots: Slots | null;
}

/** Every sentence of a short text is near: the claim may share no word with it. */
function findWhereabouts(sentence: number, claim: FigureIndex, evidence: FigureIndex): Whereabouts {
  const own = claim.sentences[sentence];
  if (!own) return { near: [], slots: null };
  const isShort = evidence.sentences.length <= SHORT_TEXT;
  return {
    near: isShort ? [...evidence.sentences.keys()] : nearestSentences(own, evidence, SHORT_TEXT),
    slots: claim.lang === evidence.lang ? findSlots(own, evidence) : null,
  };
}

/** The figure of the claim that states each figure of the evidence best. */
function takersOf(questions: readonly Question[]): Map<PlacedFigure, Question> {
  const takers = new Map<PlacedFigure, Question>();
  for (const question of questions) {
    const { best } = question;
    const before = best && takers.get(best.figure);
    if (best && (!before || (before.best?.like ?? 0) < best.like)) takers.set(best.figure, question);
  }
  return takers;
}

/** The same name in the most alike surroundings, or one of the same stem with another number. */
function answerName(figure: PlacedFigure, claim: FigureIndex, passages: Passages): Answer | null {
  const found = findName(figure.quantity.text, passages.names);
  if (!found) return null;
  const voices = voicesOf(figure, claim, passages.evidence);
  const [best] = found.places
    .map((place) => ({ place, likeness: passages.likenessOf(voices, place) }))
    .sort((a, b) => b.likeness - a.likeness);
  if (!best) return null;
  const { place, likeness } = best;
  return found.same
    ? { status: 'supported', reason: 'same-name', found: [place], likeness }
    : { status: 'contradicted', reason: 'other-name', found: [place], likeness };
}

/**
 * Hold every figure of a claim against a text: where its value stands in like surroundings it is borne out, where
 * another figure stands in its place it is contradicted, and otherwise it is absent.
 *
 * Counting words and ranks come out only where they are contradicted, names only where one of the same stem stands
 * in the text. Deterministic; never throws.
 */
export function matchFigures(
  claim: FigureIndex,
  evidence: FigureIndex,
  { leastLikeness = 0 }: MatchOptions = {},
): FigureMatch[] {
  const passages = openPassages(evidence);
  const whereabouts = new Map(
    [...new Set(claim.figures.map(({ sentence }) => sentence))].map((sentence) => [
      sentence,
      findWhereabouts(sentence, claim, evidence),
    ]),
  );
  const whereaboutsOf = ({ sentence }: PlacedFigure): Whereabouts =>
    whereabouts.get(sentence) ?? { near: [], slots: null };
  const questions = new Map(
    claim.figures
      .filter(({ quantity }) => quantity.kind !== 'identifier')
      .map((figure) => [figure, askFigure(figure, claim, passages, whereaboutsOf(figure).near)]),
  );
  const takers = takersOf([...questions.values()]);
  return claim.figures.flatMap((figure) => {
    const question = questions.get(figure);
    const answer = question
      ? answerFigure(question, { claim, passages, ...whereaboutsOf(figure), takers, leastLikeness })
      : answerName(figure, claim, passages);
    return answer ? [matchOf(figure, answer, claim, evidence)] : [];
  });
}

function matchOf(
  { quantity, sentence }: PlacedFigure,
  { found, ...answer }: Answer,
  claim: FigureIndex,
  evidence: FigureIndex,
): FigureMatch {
  return {
    ...answer,
    quantity,
    page: claim.sentences[sentence]?.page ?? 0,
    found: found.map((each) => ({
      quantity: each.quantity,
      page: evidence.sentences[each.sentence]?.page ?? 0,
      sentence: each.sentence,
    })),
  };
}
