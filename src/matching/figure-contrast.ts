import { type Apart, figuresApart, wordsOf } from './figure-apart.ts';
import { type End, endOf } from './figure-ends.ts';
import type { FigureIndex, PlacedFigure, Step } from './figure-index.ts';
import { itemsAround } from './figure-items.ts';
import { alikeness, isWord, type Words } from './word-likeness.ts';

/** Sentences this far from each other speak of one thing in turn. */
const NEAR = 3;
/** A word of the claim at this many steps from its figure has half its say. */
const CLAIM_REACH = 6;
/** Words further away than this many steps have no say. */
const WINDOW = 40;
/** A time says more of which figure is meant than another word. */
const TIME = 2.5;
/** Verbs that anything may be said with. */
const LIGHT_VERB = 0.3;
const LIGHT: ReadonlySet<string> = new Set([
  '@take',
  '@have',
  '@get',
  '@receive',
  '@record',
  '@show',
  '@appear',
  '@reach',
  '@achieve',
  '@become',
  '@create',
]);

/** A word of the claim with its say. */
export interface Said {
  word: Step;
  weight: number;
}

const known = new WeakMap<PlacedFigure, readonly Said[]>();

/** The words of the claim that are said of one of its figures, and not only of another. */
export function saidOf(figure: PlacedFigure, claim: FigureIndex): readonly Said[] {
  const before = known.get(figure);
  if (before) return before;
  const steps = claim.sentences[figure.sentence]?.steps ?? [];
  const row = itemsAround(figure, claim);
  const words = row && new Set(wordsOf(row, claim, figure.sentence));
  const from = Math.max(0, figure.step - WINDOW);
  const said = steps.slice(from, figure.step + WINDOW).flatMap((word, offset) => {
    const distance = Math.abs(from + offset - figure.step);
    const isSaid = distance > 0 && (words?.has(word) ?? true);
    return isSaid ? [{ word, weight: CLAIM_REACH / (CLAIM_REACH + distance - 1) }] : [];
  });
  known.set(figure, said);
  return said;
}

/** How much of a claim is said with the words that set each of two figures of a text apart. */
export interface Contrast {
  own: number;
  other: number;
}

const heard = (word: Step, words: Words): number =>
  words.reduce((most, each) => Math.max(most, alikeness(word, each)), 0);

/** Packs keep figures without words. */
const hasWords = ({ sentence }: PlacedFigure, { sentences, pages }: FigureIndex): boolean =>
  pages[sentences[sentence]?.page ?? 0]?.text !== '';

function sayOf(word: Step): number {
  if (!isWord(word)) return TIME;
  return word.ideas.some((idea) => LIGHT.has(idea)) ? LIGHT_VERB : 1;
}

/** Hold the words of a claim against those in which two figures of a text differ; null where they stand too far apart. */
export function contrastOf(
  said: readonly Said[],
  end: End | null,
  a: PlacedFigure,
  b: PlacedFigure,
  evidence: FigureIndex,
): Contrast | null {
  if (Math.abs(a.sentence - b.sentence) > NEAR || !hasWords(a, evidence)) return null;
  const words = figuresApart(a, b, evidence);
  if (!words) return null;
  const heardOf = weigh(said, words);
  if (!end || a.sentence !== b.sentence) return heardOf;
  const [atA, atB] = [endOf(a, evidence), endOf(b, evidence)];
  if (atA === atB) return heardOf;
  return { own: heardOf.own + Number(atA === end), other: heardOf.other + Number(atB === end) };
}

/** How much of what a claim says is said with the words of either side. */
export function weigh(said: readonly Said[], words: Apart): Contrast {
  let [own, other] = [0, 0];
  for (const { word, weight } of said) {
    const [inOwn, inOther] = [heard(word, words.own), heard(word, words.others)];
    // The very word outweighs a like one altogether: harmless is no half of harmful.
    const say = weight * sayOf(word);
    if (inOwn > inOther) own += say * (inOwn === 1 ? 1 : inOwn - inOther);
    if (inOther > inOwn) other += say * (inOther === 1 ? 1 : inOther - inOwn);
  }
  return { own, other };
}

/** How much of what a claim says is said of a figure of a text, also by what is said of all around it; from 0 to 1. */
export function shareSaidOf(said: readonly Said[], figure: PlacedFigure, evidence: FigureIndex): number {
  const row = itemsAround(figure, evidence);
  const words = row ? wordsOf(row, evidence, figure.sentence) : [];
  const all = said.reduce((sum, { weight }) => sum + weight, 0);
  const share = said.reduce((sum, { word, weight }) => sum + weight * heard(word, words), 0);
  return all === 0 ? 0 : share / all;
}
