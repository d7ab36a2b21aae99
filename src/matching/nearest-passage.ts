import type { FigureIndex, Step } from './figure-index.ts';
import { nearestSentences } from './figure-slots.ts';

/** The sentence of a text that says most of what a sentence of another says. */
export interface NearestPassage {
  sentence: number;
  /** Share of the telling words that stand in it or beside it, rare words counting more; 0 to 1. */
  share: number;
  /** How many words could be compared: between two languages only names, figures and shared ideas. */
  compared: number;
}

const TRIED = 8;
/** What a word of the sentence before or after counts. */
const BESIDE = 0.5;

/** Find where a text speaks of what a sentence says; null where it shares nothing with it. */
export function nearestPassage(
  steps: readonly Step[],
  lang: string,
  evidence: FigureIndex,
): NearestPassage | null {
  const { sentences, postings } = evidence;
  const audible = steps.filter(
    ({ keys, ideas }) => lang === evidence.lang || ideas.length > 0 || keys.some((key) => postings.has(key)),
  );
  const rarity = (key: string): number => {
    const count = postings.get(key)?.length;
    return count === undefined ? 1 : Math.log(1 + sentences.length / count);
  };
  const weights = audible.map(({ keys, ideas }) => Math.max(...[...keys, ...ideas].map(rarity)));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let best: NearestPassage | null = null;
  for (const sentence of nearestSentences({ steps: audible }, evidence, TRIED)) {
    const own = keysOf(sentences[sentence]?.steps ?? []);
    const beside = keysOf([
      ...(sentences[sentence - 1]?.steps ?? []),
      ...(sentences[sentence + 1]?.steps ?? []),
    ]);
    const heard = audible.reduce(
      (sum, step, at) => sum + (weights[at] ?? 0) * Math.max(held(step, own), BESIDE * held(step, beside)),
      0,
    );
    const share = all === 0 ? 0 : heard / all;
    if (share > (best?.share ?? 0)) best = { sentence, share, compared: audible.length };
  }
  return best;
}

const keysOf = (steps: readonly Step[]): ReadonlySet<string> =>
  new Set(steps.flatMap(({ keys, ideas }) => [...keys, ...ideas]));

/** How much of a word stands among keys: its ideas count as the word. */
function held({ keys, ideas }: Step, among: ReadonlySet<string>): number {
  if (ideas.some((idea) => among.has(idea))) return 1;
  return keys.filter((key) => among.has(key)).length / Math.max(1, keys.length);
}
