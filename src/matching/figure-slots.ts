import type { FigureIndex, Sentence, Step } from './figure-index.ts';
import { isUnit } from './item-borders.ts';

/** In a text of no more sentences than this every one is near to every question; of a longer one so many are. */
export const SHORT_TEXT = 12;
/** A sentence of the evidence counts as the very sentence of the claim when it shares this much of it, in order. */
const SAME_SENTENCE = 0.8;
/** Sentences longer than this many steps are not laid side by side. */
const LONGEST = 300;
/** So many sentences of the evidence are tried for each sentence of the claim. */
const TRIED = 6;
/** A word that stands in more sentences than this tells none of them apart. */
const MOST_PLACES = 1500;
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
export function nearestSentences(
  sentence: Pick<Sentence, 'steps'>,
  evidence: FigureIndex,
  most: number,
): number[] {
  const scores = new Map<number, number>();
  const seen = new Set<string>();
  for (const { keys, ideas, term } of sentence.steps)
    for (const key of [...keys, ...ideas, ...(term?.echoes ?? [])]) {
      const places = evidence.postings.get(key);
      if (!places || seen.has(key)) continue;
      seen.add(key);
      const weight = Math.log(1 + evidence.sentences.length / places.length) / keys.length;
      for (const place of places.slice(0, MOST_PLACES)) scores.set(place, (scores.get(place) ?? 0) + weight);
    }
  return [...scores]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, most)
    .map(([place]) => place);
}

/** What two steps say for each other: a word 2 if it is the same, a figure 2 with the same value and else 1, or nothing. */
function agreement(left: Step | undefined, right: Step | undefined): number {
  if (!left || !right) return 0;
  if (left.quantity && right.quantity) {
    if ((left.quantity.kind === 'identifier') !== (right.quantity.kind === 'identifier')) return 0;
    // A figure may stand for any figure: that is what is asked.
    return left.keys[0] === right.keys[0] ? 2 : 1;
  }
  const isWord = left.term !== null && right.term !== null;
  return isWord && left.keys[0] === right.keys[0] && left.keys.length === right.keys.length ? 2 : 0;
}

/** The heaviest common subsequence of two sentences, as pairs of steps in order. */
function align({ steps: a }: Sentence, { steps: b }: Sentence): [number, number][] {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  const cell = (at: number, bt: number): number => table[at * width + bt] ?? 0;
  for (let at = a.length - 1; at >= 0; at -= 1)
    for (let bt = b.length - 1; bt >= 0; bt -= 1) {
      const both = agreement(a[at], b[bt]);
      const paired = both === 0 ? 0 : cell(at + 1, bt + 1) + both;
      table[at * width + bt] = Math.max(paired, cell(at + 1, bt), cell(at, bt + 1));
    }
  const pairs: [number, number][] = [];
  for (let at = 0, bt = 0; at < a.length && bt < b.length;) {
    const both = agreement(a[at], b[bt]);
    if (both > 0 && cell(at, bt) === cell(at + 1, bt + 1) + both) {
      pairs.push([at, bt]);
      at += 1;
      bt += 1;
    } else if (cell(at + 1, bt) >= cell(at, bt + 1)) at += 1;
    else bt += 1;
  }
  return pairs;
}

/** Pairs of which a neighbour is paired next to it too; a figure far from its words stands for nothing, whatever its unit. */
function anchored(pairs: readonly [number, number][], sentence: Sentence): Map<number, number> {
  const all = new Map(pairs.filter(([at]) => !isUnit(at, sentence)));
  return new Map(pairs.filter(([at, bt]) => all.get(at - 1) === bt - 1 || all.get(at + 1) === bt + 1));
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
      best = { sentence: place, step: anchored(pairs, sentence), share };
  }
  return best;
}
