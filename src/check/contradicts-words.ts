import {
  type FigureIndex,
  isSaidAmong,
  mayNegate,
  type NegatedWord,
  negatedWords,
  type Step,
} from '../matching/index.ts';
import { allSay, type Contradicting, oppositeWords } from './contradicting.ts';

/** What every quotation says against the words that show a claim without a figure. */
export function contradictsWords(
  sentence: FigureIndex,
  words: FigureIndex,
  quotations: readonly FigureIndex[],
): Contradicting | null {
  const turned = allSay(quotations, (quotation) => oppositeWords(words, quotation));
  if (turned) return turned;
  const added = allSay(quotations, (quotation) => {
    const negation = negationOf(quotation, words);
    return negation && negatedWords(quotation) && !mayNegate(quotation)
      ? { kind: 'negation-added', found: negation.text, expected: null, certain: false }
      : null;
  });
  if (added || mayNegate(sentence) || !negatedWords(sentence)) return added;
  return allSay(quotations, (quotation) => {
    const negation = negationOf(words, quotation);
    return negation && isNearest(quotation, negation.sentence, words)
      ? { kind: 'negation-dropped', found: null, expected: negation.text, certain: false }
      : null;
  });
}

const stepsOf = ({ sentences }: FigureIndex): readonly Step[] => sentences.flatMap(({ steps }) => steps);

/**
 * A plain negation in a text of what another says: of the very word next to it. "Did not break the rules" shares all but
 * that with "followed the rules".
 */
const negationOf = (said: FigureIndex, denying: FigureIndex): NegatedWord | undefined =>
  negatedWords(denying)?.find(({ sure, word }) => sure && word && isSaidAmong(word, stepsOf(said)));

/** Whether no other sentence of a quotation says as much of what is said. */
function isNearest(quotation: FigureIndex, sentence: number, words: FigureIndex): boolean {
  const said = stepsOf(words);
  const shared = quotation.sentences.map(
    ({ steps }) => steps.filter((step) => step.term !== null && isSaidAmong(step, said)).length,
  );
  const own = shared[sentence] ?? 0;
  return shared.every((other, at) => at === sentence || other < own);
}
