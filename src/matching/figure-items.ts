import type { Quantity } from '../../schemas/quantity.ts';
import { endOf } from './figure-ends.ts';
import type { FigureIndex, PlacedFigure, Sentence, Step } from './figure-index.ts';
import { areRivals } from './figure-support.ts';
import { isThreshold } from './figure-threshold.ts';
import {
  borderOf,
  gapBetween,
  headingEnd,
  isUnit,
  offsetsOf,
  REACH,
  sentenceEnd,
  type SentenceText,
  textOf,
} from './item-borders.ts';
import { itemMarksOf } from './lexicon/item-marks.ts';

/** A sentence with more figures of one sort is a table in words; its items are not told apart. */
const MOST_PEERS = 12;
/** So is a sentence of more steps than this. */
const MOST_STEPS = 400;

/** What a sentence says of one of its figures: words before it and after it, up to the figures of the same sort beside it. */
export interface Item {
  before: readonly Step[];
  after: readonly Step[];
  /** The thing that answers to the figure where things and figures are named in two rows. */
  label: readonly Step[];
  /** Items with the same number stand in one clause. */
  clause: number;
  /** Whether it has a clause of its own, so that what ends it is said of it alone. */
  isClause: boolean;
  /** Whether it is of what is held against the subject of the item before it. */
  isAgainst: boolean;
  /** Steps of the sentence that it takes up, end exclusive. */
  from: number;
  to: number;
}

/** An item with those beside it, in order, and its place among them. */
export interface ItemRow {
  items: readonly Item[];
  at: number;
  /** What is said of all of them, where they have labels. */
  shared: readonly Step[];
}

/** Counters of one language tell what they count: 17골 is no rival of 37경기. */
export const isPeer = (a: Quantity, b: Quantity): boolean =>
  areRivals(a, b) && (a.unit === null || b.unit === null || a.kind !== 'number' || a.unit === b.unit);

/** Figures of one sentence that could stand in each other's place, in order. */
function peersOf(figure: PlacedFigure, { steps }: Sentence, index: FigureIndex): number[] {
  const { sentence } = figure;
  // An age bounds those who are counted: "168 residents are older than 65".
  const isLimit = isThreshold(figure, index);
  return [...steps.keys()].filter((step) => {
    const quantity = steps[step]?.quantity;
    if (!quantity || quantity.kind === 'identifier') return false;
    return (
      step === figure.step ||
      (isPeer(figure.quantity, quantity) && isThreshold({ quantity, sentence, step }, index) === isLimit)
    );
  });
}

/** Things named in a row, as many as there are figures; of the first and last only what stands beside the row. */
function labelsIn(from: number, to: number, count: number, own: SentenceText): Step[][] | null {
  const { sentence, marks } = own;
  const groups: Step[][] = [[]];
  for (let at = from; at < to; at += 1) {
    const step = sentence.steps[at];
    if (step?.term && !marks.respectively.test(textOf(step, own))) groups.at(-1)?.push(step);
    const gap = at + 1 < to ? gapBetween(at, own) : '';
    if (gap.includes(',') || marks.join.test(gap)) groups.push([]);
  }
  const named = groups.filter((group) => group.length > 0);
  if (named.length < count) return null;
  const row = named.slice(0, count);
  const size = Math.min(...row.slice(0, -1).map((group) => group.length));
  // The last thing is followed by what is said of all.
  return row.map((group) => group.slice(0, Math.max(1, size)));
}

function isUnbroken(peers: readonly number[], sentence: Sentence): boolean {
  const [first = 0] = peers;
  for (let at = first; at <= (peers.at(-1) ?? first); at += 1)
    if (sentence.steps[at]?.term && !isUnit(at, sentence)) return false;
  return true;
}

/** The things that figures in a row answer to: "A, B and C won 3, 2 and 1"; else those that the sentence before named. */
function labelsOf(
  figure: PlacedFigure,
  peers: readonly number[],
  own: SentenceText,
  index: FigureIndex,
): Step[][] | null {
  const { sentence, text, marks } = own;
  if (peers.length < 2 || !isUnbroken(peers, sentence)) return null;
  const isSaid = marks.respectively.test(text.slice(sentence.start, sentence.end));
  if (peers.length === 2 && !isSaid) return null;
  const [first = 0] = peers;
  const last = peers.at(-1) ?? first;
  return (
    labelsIn(0, first, peers.length, own) ??
    labelsIn(last + 1, sentence.steps.length, peers.length, own) ??
    (isSaid ? namesBefore(figure.sentence, peers.length, index) : null)
  );
}

/** Whether a sentence opens with what is said of all: "용량은 구형이 4 GB, 신형이 5 GB"; the things stand next to their figures. */
function opensWithTopic(items: readonly Item[], sentence: number, index: FigureIndex): boolean {
  const own = index.sentences[sentence];
  const { topic, subject } = itemMarksOf(index.lang);
  if (!own || !topic || !subject) return false;
  const text = index.pages[own.page]?.text ?? '';
  const isMarked = (step: Step, mark: RegExp): boolean => mark.test(text.slice(...offsetsOf(step, own)));
  return items.every(
    ({ before }, nth) =>
      before.some((step) => isMarked(step, subject)) &&
      before.some((step) => isMarked(step, topic)) === (nth === 0),
  );
}

/** What the figures of the sentence before are said of, or of the sentences before, where each holds some. */
function namesBefore(sentence: number, count: number, index: FigureIndex): Step[][] | null {
  const figureIn = (at: number): PlacedFigure | null => {
    const steps = index.sentences[at]?.steps ?? [];
    const step = steps.findIndex(
      ({ quantity }) => quantity && quantity.kind !== 'identifier' && quantity.kind !== 'year',
    );
    const quantity = steps[step]?.quantity;
    return quantity ? { quantity, sentence: at, step } : null;
  };
  const before = figureIn(sentence - 1);
  // The two ends of one change are said of one thing.
  const row = before && endOf(before, index) === null ? itemsAround(before, index) : null;
  if (row?.items.length === count) {
    const isBefore = row.items.every(({ before: words }) => words.length > 0);
    return distinct(
      row.items.map(({ label, before: words, after, isAgainst }) =>
        isBefore && !isAgainst ? [...label, ...words] : [...label, ...words, ...after],
      ),
      isBefore && opensWithTopic(row.items, sentence - 1, index),
    );
  }
  const each = Array.from(
    { length: count },
    (_, nth) => index.sentences[sentence - count + nth]?.steps ?? [],
  );
  const isTold = each.every((_, nth) => figureIn(sentence - count + nth));
  return isTold ? each.map((steps) => steps.filter(({ term }) => term)) : null;
}

/** Of several rows of words those that only one has, as many of each as the shortest has. */
function distinct(rows: readonly (readonly Step[])[], isFromEnd: boolean): Step[][] | null {
  const keyOf = ({ keys }: Step): string => keys.join(' ');
  const counts = new Map<string, number>();
  for (const key of rows.flatMap((row) => [...new Set(row.map(keyOf))]))
    counts.set(key, (counts.get(key) ?? 0) + 1);
  const own = rows.map((row) => row.filter((step) => counts.get(keyOf(step)) === 1));
  const size = Math.min(...own.map(({ length }) => length));
  return size === 0 ? null : own.map((row) => (isFromEnd ? row.slice(-size) : row.slice(0, size)));
}

const wordsOf = (from: number, to: number, sentence: Sentence): Step[] =>
  sentence.steps.slice(Math.max(0, from), to).filter((_, offset) => !isUnit(from + offset, sentence));

const known = new WeakMap<Sentence, Map<string, ItemRow | null>>();

/** The words of each of the figures of a sentence that could stand in place of one of them; null in a table. */
export function itemsAround(figure: PlacedFigure, index: FigureIndex): ItemRow | null {
  const sentence = index.sentences[figure.sentence];
  if (!sentence || sentence.header !== null || sentence.steps.length > MOST_STEPS) return null;
  const rows = known.get(sentence) ?? new Map<string, ItemRow | null>();
  known.set(sentence, rows);
  const key = `${String(figure.step)} ${figure.quantity.kind}`;
  const before = rows.get(key);
  if (before !== undefined) return before;
  const row = readItems(figure, sentence, index);
  rows.set(key, row);
  return row;
}

function readItems(figure: PlacedFigure, sentence: Sentence, index: FigureIndex): ItemRow | null {
  const peers = peersOf(figure, sentence, index);
  if (peers.length > MOST_PEERS) return null;
  const text = index.pages[sentence.page]?.text ?? '';
  const own: SentenceText = { sentence, text, marks: itemMarksOf(index.lang) };
  // "두 회사" is no figure of the row that follows: 각각 3200명과 4100명.
  const row = peers.filter((at) => sentence.steps[at]?.quantity?.role === figure.quantity.role);
  const labels = labelsOf(figure, row, own, index);
  if (labels) {
    const named = new Set(labels.flat());
    const shared = sentence.steps.filter(
      (step, nth) =>
        !named.has(step) &&
        !row.includes(nth) &&
        !isUnit(nth, sentence) &&
        !own.marks.filler.test(textOf(step, own)),
    );
    return {
      items: labels.map((label) => ({
        before: [],
        after: [],
        label,
        clause: 0,
        isClause: true,
        isAgainst: false,
        from: 0,
        to: 0,
      })),
      at: row.indexOf(figure.step),
      shared,
    };
  }
  let clause = 0;
  const borders = peers.map((peer, nth) => {
    if (nth === 0) return { at: headingEnd(peer, own), clause, isClause: false };
    const border = borderOf(peers[nth - 1] ?? 0, peer, own);
    if (border.isBreak) clause += 1;
    return { at: border.at, clause, isClause: border.isClause };
  });
  const items: Item[] = [];
  for (const [nth, peer] of peers.entries()) {
    const from = Math.max(borders[nth]?.at ?? 0, peer - REACH);
    const to = Math.min(borders[nth + 1]?.at ?? sentenceEnd(peer, own), peer + 1 + REACH);
    const [start, end] = offsetsOf(sentence.steps[peer], sentence);
    const isPart = own.marks.partBehind?.test(text.slice(end, end + 16)) ?? false;
    const before = wordsOf(from, peer, sentence);
    items.push({
      before: isPart ? [...(items.at(-1)?.before ?? []), ...before] : before,
      after: wordsOf(peer + 1, to, sentence),
      label: [],
      clause: borders[nth]?.clause ?? 0,
      isClause: borders[nth]?.isClause ?? false,
      from,
      to,
      isAgainst: nth > 0 && (own.marks.against?.test(text.slice(Math.max(0, start - 24), start)) ?? false),
    });
  }
  return { items, at: peers.indexOf(figure.step), shared: sentence.steps.slice(0, borders[0]?.at) };
}
