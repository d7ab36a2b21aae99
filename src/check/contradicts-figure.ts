import type { FigureMatch } from '../../schemas/figure-match.ts';
import type { Quantity } from '../../schemas/quantity.ts';
import { matchFigures } from '../matching/index.ts';
import { agrees } from '../quantities/index.ts';
import type { CheckedClaim } from '../rules/index.ts';
import { allSay, type Contradicting, oppositeWords } from './contradicting.ts';
import {
  type Clause,
  isNegationOf,
  isRefusing,
  isSaidIn,
  mayNegateIn,
  namedBy,
  namedIn,
  negationsIn,
  type ReadText,
  type Step,
  stepsIn,
  writtenIn,
} from './negated-words.ts';
import type { ShownInSentence } from './shown-in-sentences.ts';

/** A text that says another thing in words this much alike leaves no doubt which figure is meant. */
const SURELY = 0.4;
/** Another figure must stand in words this much like those of the sentence; several figures share its words. */
const ALIKE = { alone: 0.3, among: 0.6 };

/** What every quotation behind a figure says against the sentence that shows it. */
export function contradictsFigure(
  { at }: ShownInSentence,
  claim: CheckedClaim,
  prose: ReadText,
  quotations: readonly ReadText[],
): Contradicting | null {
  const figure = prose.index.figures.find(
    ({ quantity }) => quantity.start >= at.start && quantity.start < at.end,
  );
  // A figure that is not that of its claim has a fault of its own.
  if (!figure || !states(figure.quantity, claim)) return null;
  const own = clauseOf(prose, figure);
  return allSay(quotations, (quotation) => {
    const match = matchFigures(prose.index, quotation.index).find(
      ({ quantity }) => quantity === figure.quantity,
    );
    const [there] = match?.found ?? [];
    const bearing = quotation.index.figures.find(({ quantity }) => quantity === there?.quantity);
    if (!match || !bearing) return null;
    const theirs = clauseOf(quotation, bearing);
    return match.status === 'contradicted'
      ? byFigures(match, { prose, own }, { quotation, theirs }, bearing.quantity)
      : byWords({ prose, own }, { quotation, theirs });
  });
}

const states = (quantity: Quantity, { figures }: CheckedClaim): boolean =>
  figures.some((figure) => figure.value === quantity.value || agrees(quantity, figure));

interface Ours {
  prose: ReadText;
  own: Clause;
}

interface Theirs {
  quotation: ReadText;
  theirs: Clause;
}

const clauseOf = ({ index }: ReadText, { sentence, step }: { sentence: number; step: number }): Clause => ({
  sentence,
  clause: index.sentences[sentence]?.steps[step]?.clause ?? 0,
});

/** What matching says against a figure. */
function byFigures(
  { reason, likeness, quantity, said }: FigureMatch,
  { prose, own }: Ours,
  { quotation, theirs }: Theirs,
  there: Quantity,
): Contradicting | null {
  const isPlain = !prose.mayNegate && !quotation.mayNegate;
  const found = quantity.text;
  const isAlone = prose.index.figures.length === 1;
  if (reason === 'other-direction')
    return negationsIn(prose, own).some(({ sure }) => sure)
      ? null
      : {
          kind: 'other-direction',
          found,
          expected: quotation.text.trim(),
          certain: isPlain && likeness >= SURELY,
        };
  if (reason === 'opposite-said' && said)
    return { kind: 'opposite-word', found: said.stated, expected: said.found, certain: false };
  if (reason === 'negated-on-one-side') return byWords({ prose, own }, { quotation, theirs });
  return reason.startsWith('other-figure') &&
    there.value !== quantity.value &&
    likeness >= ALIKE[isAlone ? 'alone' : 'among']
    ? { kind: 'other-figure', found, expected: there.text, certain: isPlain && likeness >= 1 }
    : null;
}

/** What the words of two clauses with the same figure say against each other. */
function byWords({ prose, own }: Ours, { quotation, theirs }: Theirs): Contradicting | null {
  const opposite = oppositeWords(prose, stepsIn(prose, own), quotation, stepsIn(quotation, theirs));
  if (opposite) return opposite;
  const isFree = !mayNegateIn(quotation, theirs);
  const added = negationsIn(prose, own).find((each) =>
    isNegationOf(each, namedBy(stepsIn(quotation, theirs))),
  );
  if (added && isFree) return { kind: 'negation-added', found: added.text, expected: null, certain: false };
  const lost = negationsIn(quotation, theirs).find((each) => isNegationOf(each, namedIn(prose)));
  if (lost && !prose.mayNegate)
    return { kind: 'negation-dropped', found: null, expected: lost.text, certain: false };
  const refusal = stepsIn(prose, own).find(isRefusing);
  return refusal && !quotation.mayNegate && sharesDeed(stepsIn(prose, own), quotation)
    ? {
        kind: 'negation-added',
        found: writtenIn(prose, own.sentence, refusal),
        expected: null,
        certain: false,
      }
    : null;
}

/** Whether a clause speaks of something that a quotation has as well, other than of whom or what it counts. */
function sharesDeed(steps: readonly Step[], quotation: ReadText): boolean {
  const named = namedIn(quotation);
  return steps.some(
    (step) =>
      step.term !== null && step.term.concepts.every(({ sort }) => sort === null) && isSaidIn(step, named),
  );
}
