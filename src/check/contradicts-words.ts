import { allSay, type Contradicting, oppositeWords } from './contradicting.ts';
import { isNegationOf, isSaidIn, namedIn, type ReadText } from './negated-words.ts';

/** What every quotation says against the words that show a claim without a figure. */
export function contradictsWords(
  sentence: ReadText,
  words: ReadText,
  quotations: readonly ReadText[],
): Contradicting | null {
  const stepsOf = ({ index }: ReadText) => index.sentences.flatMap(({ steps }) => steps);
  const turned = allSay(
    quotations,
    (quotation) =>
      otherWay(words, quotation) ?? oppositeWords(words, stepsOf(words), quotation, stepsOf(quotation)),
  );
  if (turned) return turned;
  const added = allSay(quotations, (quotation) => {
    const negation = words.negations?.find((each) => isNegationOf(each, namedIn(quotation)));
    return negation && quotation.negations && !quotation.mayNegate
      ? { kind: 'negation-added', found: negation.text, expected: null, certain: false }
      : null;
  });
  if (added || sentence.mayNegate || sentence.negations === null) return added;
  const said = namedIn(words);
  return allSay(quotations, (quotation) => {
    const negation = quotation.negations?.find((each) => isNegationOf(each, said));
    return negation && isNearest(quotation, negation.sentence, said)
      ? { kind: 'negation-dropped', found: null, expected: negation.text, certain: false }
      : null;
  });
}

/** Whether no other sentence of a quotation says as much of what is said. */
function isNearest({ index }: ReadText, sentence: number, said: ReadonlySet<string>): boolean {
  const shared = index.sentences.map(
    ({ steps }) => steps.filter((step) => step.term !== null && isSaidIn(step, said)).length,
  );
  const own = shared[sentence] ?? 0;
  return shared.every((other, at) => at === sentence || other < own);
}

const UP: ReadonlySet<string> = new Set(['@rise', '@growth']);
const DOWN: ReadonlySet<string> = new Set(['@fall', '@reduce']);

/** Which way a text says that something went; null where it says nothing, both, or may deny it. */
function wayOf({ index, mayNegate }: ReadText): 'up' | 'down' | null {
  const ideas = index.sentences.flatMap(({ steps }) => steps.flatMap((step) => step.ideas));
  const [isUp, isDown] = [ideas.some((idea) => UP.has(idea)), ideas.some((idea) => DOWN.has(idea))];
  return mayNegate || isUp === isDown ? null : isUp ? 'up' : 'down';
}

/** A text that says of the same thing that it went the other way. */
function otherWay(words: ReadText, quotation: ReadText): Contradicting | null {
  const [ours, theirs] = [wayOf(words), wayOf(quotation)];
  if (!ours || !theirs || ours === theirs) return null;
  const named = namedIn(quotation);
  const isShared = words.index.sentences.some(({ steps }) =>
    steps.some((step) => step.term !== null && isSaidIn(step, named)),
  );
  return isShared
    ? { kind: 'other-direction', found: words.text.trim(), expected: quotation.text.trim(), certain: false }
    : null;
}
