import { figureKey, type FigureIndex, type PlacedFigure, type Sentence } from './figure-index.ts';
import { quantitiesOn } from './quantities-on.ts';
import type { PackIndex } from './quote-index.ts';

/** Figures further apart than this many words are taken for those of two sentences. */
const SENTENCE_GAP = 25;

/**
 * The figures that a pack holds, as far as they can be matched without words: by value, page and the figures beside
 * them. There is no text: offsets are 0.
 */
export function indexPackFigures(pack: PackIndex, lang: string): FigureIndex {
  const sentences: Sentence[] = [];
  const figures: PlacedFigure[] = [];
  const postings = new Map<string, number[]>();
  const pages = pack.labels.labels.map((label) => ({ label, text: '' }));
  pages.forEach(({ label }, page) => {
    let last = -Infinity;
    let steps: Sentence['steps'][number][] = [];
    let named = new Set<string>();
    for (const { word, ...rest } of quantitiesOn(pack, label) ?? []) {
      if (word - last > SENTENCE_GAP) {
        steps = [];
        named = new Set();
        sentences.push({ start: 0, end: 0, page, header: null, steps, named });
      }
      last = word;
      const quantity = { ...rest, start: 0, end: 0 };
      const sentence = sentences.length - 1;
      figures.push({ quantity, sentence, step: steps.length });
      steps.push({ term: null, quantity, keys: [figureKey(quantity)], ideas: [], column: 0, clause: 0 });
      named.add(figureKey(quantity));
      const list = postings.get(figureKey(quantity));
      if (!list) postings.set(figureKey(quantity), [sentence]);
      else if (list.at(-1) !== sentence) list.push(sentence);
    }
  });
  return { pages, lang, sentences, figures, postings };
}
