import type { FigureIndex, Sentence } from './figure-index.ts';

/** A sentence of the evidence counts as the very sentence of the claim when it shares this much of it, in order. */
const SAME_SENTENCE = 0.8;
/** Sentences longer than this many steps are not laid side by side. */
const LONGEST = 300;
/** So many sentences of the evidence are tried for each sentence of the claim. */
const TRIED = 6;
/** A sentence of fewer words than this stands in many places. */
const FEWEST_WORDS = 4;

/** Evidence figure that stands in the place of a figure of the claim: indices into the steps of two sentences. */
export interface Slots {
  sentence: number;
  /** Step in the evidence sentence by step in the claim sentence. */
  step: ReadonlyMap<number, number>;
  /** Share of the claim's steps that stand in the evidence, in order. */
  share: number;
}

/** Sentences of the evidence that share the most and the rarest words with a sentence, best first. */
export function nearestSentences(sentence: Sentence, evidence: FigureIndex, most: number): number[] {
  const scores = new Map<number, number>();
  const seen = new Set<string>();
  for (const { keys, ideas } of sentence.steps)
    for (const key of [...keys, ...ideas]) {
      const places = evidence.postings.get(key);
      if (!places || seen.has(key)) continue;
      seen.add(key);
      const weight = Math.log(1 + evidence.sentences.length / places.length) / keys.length;
      for (const place of places) scores.set(place, (scores.get(place) ?? 0) + weight);
    }
  return [...scores]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, most)
    .map(([place]) => place);
}

const isSame = (a: Sentence, b: Sentence, at: number, bt: number): boolean => {
  const [left, right] = [a.steps[at], b.steps[bt]];
  if (!left || !right) return false;
  // A figure may stand for any figure: that is what is asked.
  if (left.quantity && right.quantity)
    return (left.quantity.kind === 'identifier') === (right.quantity.kind === 'identifier');
  return (
    left.term !== null &&
    right.term !== null &&
    left.keys[0] === right.keys[0] &&
    left.keys.length === right.keys.length
  );
};

/** Longest common subsequence of two sentences; pairs of steps in order. */
function align(a: Sentence, b: Sentence): [number, number][] {
  const width = b.steps.length + 1;
  const table = new Uint16Array((a.steps.length + 1) * width);
  const cell = (at: number, bt: number): number => table[at * width + bt] ?? 0;
  for (let at = a.steps.length - 1; at >= 0; at -= 1)
    for (let bt = b.steps.length - 1; bt >= 0; bt -= 1)
      table[at * width + bt] = isSame(a, b, at, bt)
        ? cell(at + 1, bt + 1) + 1
        : Math.max(cell(at + 1, bt), cell(at, bt + 1));
  const pairs: [number, number][] = [];
  for (let at = 0, bt = 0; at < a.steps.length && bt < b.steps.length;) {
    if (isSame(a, b, at, bt) && cell(at, bt) === cell(at + 1, bt + 1) + 1) {
      pairs.push([at, bt]);
      at += 1;
      bt += 1;
    } else if (cell(at + 1, bt) >= cell(at, bt + 1)) at += 1;
    else bt += 1;
  }
  return pairs;
}

/**
 * The sentence of the evidence that is, figures aside, the sentence of the claim, with the places of its figures;
 * null where there is none. Only for one language.
 */
export function findSlots(sentence: Sentence, evidence: FigureIndex): Slots | null {
  const words = sentence.steps.filter(({ term }) => term !== null).length;
  if (words < FEWEST_WORDS || sentence.steps.length > LONGEST) return null;
  let best: Slots | null = null;
  for (const place of nearestSentences(sentence, evidence, TRIED)) {
    const other = evidence.sentences[place];
    if (!other || other.steps.length > LONGEST) continue;
    const pairs = align(sentence, other);
    const shared = pairs.filter(([at]) => sentence.steps[at]?.term !== null).length;
    const share = shared / words;
    if (share >= SAME_SENTENCE && share > (best?.share ?? 0))
      best = { sentence: place, step: new Map(pairs), share };
  }
  return best;
}
