import type { FigureMatch } from '../../schemas/figure-match.ts';
import type { Quantity } from '../../schemas/quantity.ts';
import {
  denialOf,
  type FigureIndex,
  isRefusing,
  isSaidAmong,
  matchFigures,
  mayNegate,
  negatedWords,
  type PlacedFigure,
  type Step,
} from '../matching/index.ts';
import { agrees } from '../quantities/index.ts';
import type { CheckedClaim } from '../rules/index.ts';
import { allSay, type Contradicting, textOf } from './contradicting.ts';
import type { ShownInSentence } from './shown-in-sentences.ts';

/** A text that says another thing in words this much alike leaves no doubt which figure is meant. */
const SURELY = 0.4;
/** Another figure must stand in words this much like those of the sentence; several figures share its words. */
const ALIKE = { alone: 0.3, among: 0.6 };

/** What every quotation behind a figure says against the sentence that shows it. */
export function contradictsFigure(
  { at }: ShownInSentence,
  claim: CheckedClaim,
  prose: FigureIndex,
  quotations: readonly FigureIndex[],
): Contradicting | null {
  const figure = prose.figures.find(({ quantity }) => quantity.start >= at.start && quantity.start < at.end);
  // A figure that is not that of its claim has a fault of its own.
  if (!figure || !states(figure.quantity, claim)) return null;
  return allSay(quotations, (quotation) => {
    const match = matchFigures(prose, quotation).find(({ quantity }) => quantity === figure.quantity);
    const [there] = match?.found ?? [];
    const bearing = quotation.figures.find(({ quantity }) => quantity === there?.quantity);
    if (!match || !bearing) return null;
    return match.status === 'contradicted' && match.reason !== 'negated-on-one-side'
      ? byFigures(match, { prose, figure }, { quotation, bearing })
      : byNegation({ prose, figure }, { quotation, bearing });
  });
}

const states = (quantity: Quantity, { figures }: CheckedClaim): boolean =>
  figures.some((figure) => figure.value === quantity.value || agrees(quantity, figure));

interface Ours {
  prose: FigureIndex;
  figure: PlacedFigure;
}

interface Theirs {
  quotation: FigureIndex;
  bearing: PlacedFigure;
}

/** Words of the clause in which a figure stands. */
function clauseOf({ sentence, step }: PlacedFigure, { sentences }: FigureIndex): readonly Step[] {
  const steps = sentences[sentence]?.steps ?? [];
  return steps.filter(({ clause }) => clause === steps[step]?.clause);
}

function isNegated(figure: PlacedFigure, index: FigureIndex): boolean {
  const clause = index.sentences[figure.sentence]?.steps[figure.step]?.clause;
  const negations = negatedWords(index) ?? [];
  return negations.some((each) => each.sure && each.sentence === figure.sentence && each.clause === clause);
}

/** What matching says against a figure. */
function byFigures(
  { reason, likeness, quantity, said }: FigureMatch,
  { prose, figure }: Ours,
  { quotation, bearing }: Theirs,
): Contradicting | null {
  const isPlain = !mayNegate(prose) && !mayNegate(quotation);
  const found = quantity.text;
  const there = bearing.quantity;
  if (reason === 'other-direction')
    return isNegated(figure, prose)
      ? null
      : {
          kind: 'other-direction',
          found,
          expected: textOf(quotation).trim(),
          certain: isPlain && likeness >= SURELY,
        };
  if (reason === 'opposite-said' && said)
    return { kind: 'opposite-word', found: said.stated, expected: said.found, certain: false };
  const alike = ALIKE[prose.figures.length === 1 ? 'alone' : 'among'];
  return reason.startsWith('other-figure') && there.value !== quantity.value && likeness >= alike
    ? { kind: 'other-figure', found, expected: there.text, certain: isPlain && likeness >= 1 }
    : null;
}

/** A negation on one side of what both say of a figure, or a verb that refuses what the other text lets happen. */
function byNegation({ prose, figure }: Ours, { quotation, bearing }: Theirs): Contradicting | null {
  const denial = denialOf(figure, prose, bearing, quotation);
  if (denial?.isInClaim)
    return { kind: 'negation-added', found: denial.text, expected: null, certain: false };
  if (denial && !mayNegate(prose))
    return { kind: 'negation-dropped', found: null, expected: denial.text, certain: false };
  const clause = clauseOf(figure, prose);
  const refusal = clause.find(isRefusing);
  return refusal?.term && !mayNegate(quotation) && sharesDeed(clause, quotation)
    ? {
        kind: 'negation-added',
        found: writtenIn(prose, figure.sentence, refusal.term),
        expected: null,
        certain: false,
      }
    : null;
}

/** Whether a clause speaks of something that a quotation has as well, other than of whom or what it counts. */
const sharesDeed = (clause: readonly Step[], quotation: FigureIndex): boolean =>
  clause.some(
    (step) =>
      step.term?.concepts.every(({ sort }) => sort === null) &&
      quotation.sentences.some(({ steps }) => isSaidAmong(step, steps)),
  );

/** A word of a text as written. */
function writtenIn(index: FigureIndex, sentence: number, { start, end }: NonNullable<Step['term']>): string {
  const from = index.sentences[sentence]?.start ?? 0;
  return textOf(index).slice(from + start, from + end);
}
