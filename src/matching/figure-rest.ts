import { wordsOf } from './figure-apart.ts';
import { type Contrast, type Said, weigh } from './figure-contrast.ts';
import type { FigureIndex, PlacedFigure, Sentence, Step } from './figure-index.ts';
import { itemsAround } from './figure-items.ts';
import { without } from './word-likeness.ts';
import { derivationCuesOf } from './lexicon/derivation-cues.ts';

/** What shares of a text leave over, where the text speaks of it without a figure: "…, the rest into roads". */
export interface Rest {
  value: number;
  /** The shares that it is what is left of. */
  from: readonly PlacedFigure[];
  /** What is said of it. */
  words: readonly Step[];
}

const sharesIn = (sentence: number, { sentences }: FigureIndex): PlacedFigure[] =>
  (sentences[sentence]?.steps ?? []).flatMap(({ quantity }, step) =>
    quantity?.kind === 'percentage' && quantity.high === undefined ? [{ quantity, sentence, step }] : [],
  );

/** The word of a sentence that speaks of what is left, as an offset in its page. */
function restAt({ start, end, page }: Sentence, { pages, lang }: FigureIndex): number | null {
  const at = (pages[page]?.text ?? '').slice(start, end).search(derivationCuesOf(lang).named);
  return at < 0 ? null : start + at;
}

function restIn(sentence: number, index: FigureIndex): Rest | null {
  const own = index.sentences[sentence];
  const at = own ? restAt(own, index) : null;
  if (!own || at === null) return null;
  const words = own.steps.filter(({ term }) => term && own.start + term.start > at);
  const shares = sharesIn(sentence, index);
  // A rest with a figure of its own is stated.
  if (shares.some(({ quantity }) => quantity.start > at)) return null;
  const from = shares.length > 0 ? shares : sharesIn(sentence - 1, index);
  const value = 100 - from.reduce((sum, { quantity }) => sum + (quantity.value ?? 0), 0);
  return from.length > 0 && value > 0 && value < 100
    ? { value: Math.round(value * 1e6) / 1e6, from, words }
    : null;
}

const known = new WeakMap<FigureIndex, readonly Rest[]>();

/** What shares leave over, wherever a text speaks of it. */
export function restsOf(index: FigureIndex): readonly Rest[] {
  const before = known.get(index);
  if (before) return before;
  const rests = index.sentences.flatMap((_, sentence) => restIn(sentence, index) ?? []);
  known.set(index, rests);
  return rests;
}

/** Hold the words of a claim against what is said of a share and what is said of the rest. */
export function contrastWithRest(
  said: readonly Said[],
  share: PlacedFigure,
  { words }: Rest,
  evidence: FigureIndex,
): Contrast | null {
  const row = itemsAround(share, evidence);
  const own = row?.items[row.at];
  if (!row || !own) return null;
  const around = wordsOf(row, evidence, share.sentence).filter((word) => !words.includes(word));
  return weigh(said, { own: without(around, words), others: without(words, around) });
}
