import type { Paging } from '../../schemas/edition.ts';
import type { Pack, PageQuantity } from '../../schemas/pack.ts';
import { findCitable } from '../text/captions.ts';
import { findContrasts, findGuards, type Contrast, type Guard } from '../text/guards.ts';
import { unpackFigures } from '../text/packed-figures.ts';
import { readFingerprints, saltLanes, type Lanes } from '../text/hash.ts';
import {
  joinPages,
  type JoinedPages,
  type PageText,
  readMain,
  type Reading,
  readRaw,
  readUnmarked,
} from '../text/reading.ts';
import { makePageLabels, type PageLabels } from './page-range.ts';

/** A reading with where its words start and end, for whole-word tests. */
export interface IndexedReading extends Reading {
  /** 1 at each unit where a word starts, or ends (exclusive). */
  starts: Uint8Array;
  ends: Uint8Array;
  guards: () => readonly Guard[];
  contrasts: () => readonly Contrast[];
}

/** A document whose text is at hand. */
export interface TextIndex {
  kind: 'text';
  labels: PageLabels;
  joined: JoinedPages;
  /** Without running lines; then, where they differ, with them, and without note marks. Built when first asked. */
  readings: (() => IndexedReading | null)[];
}

/** One shingle of a pack, and where reading goes on from it. */
export interface PackIndex {
  kind: 'pack';
  labels: PageLabels;
  pack: Pack;
  size: number;
  salt: Lanes;
  /** Fingerprint per node: first the words of the main reading in order, then the detours. */
  prints: Uint32Array;
  /** Words of the main reading, with or without a shingle. */
  words: number;
  /** Index of the first word of each page; one more entry than pages. */
  firsts: number[];
  /** Main word that a node starts at, or nearest to for a detour. */
  wordOf: (node: number) => number;
  /** Last main word that the shingle of a node covers, or the nearest one. */
  lastWordOf: (node: number) => number;
  /** Nodes that may follow a node. */
  after: (node: number) => readonly number[];
  /** Nodes with a fingerprint. */
  find: (print: number) => readonly number[];
  guards: readonly Guard[];
  contrasts: readonly Contrast[];
  questions: ReadonlySet<number>;
  /** Recognized figures of a page, by its index. */
  figuresOn: (page: number) => readonly PageQuantity[];
}

export type DocumentIndex = TextIndex | PackIndex;

function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function indexReading(reading: Reading): IndexedReading {
  const starts = new Uint8Array(reading.stream.text.length + 1);
  const ends = new Uint8Array(reading.stream.text.length + 1);
  for (const { start, end } of reading.words) {
    starts[start] = 1;
    ends[end] = 1;
  }
  return {
    ...reading,
    starts,
    ends,
    guards: lazily(() => findGuards(reading)),
    contrasts: lazily(() => findContrasts(reading)),
  };
}

/** Make a document searchable whose page texts are at hand. Linear. */
export function indexPages(pages: readonly PageText[], paging: Paging = 'pages'): TextIndex {
  const joined = joinPages(pages, paging);
  const cited = findCitable(
    pages.map(({ text }) => text),
    paging,
  );
  const main = lazily(() => indexReading(readMain(joined)));
  const other = (read: () => Reading | null) =>
    lazily(() => {
      const reading = read();
      return reading && indexReading(reading);
    });
  return {
    kind: 'text',
    labels: makePageLabels(pages.map((page, index) => ({ ...page, ...cited[index] }))),
    joined,
    readings: [main, other(() => readRaw(joined)), other(() => readUnmarked(joined, main()))],
  };
}

/** Triples of a pack page, each relative as the schema says, as objects. */
function triples(numbers: readonly number[] | undefined): [number, number, number][] {
  const found: [number, number, number][] = [];
  for (let index = 0; numbers && index + 2 < numbers.length; index += 3) {
    found.push([numbers[index] ?? 0, numbers[index + 1] ?? 0, numbers[index + 2] ?? 0]);
  }
  return found;
}

const NONE: readonly number[] = [];

/** Make a pack searchable. Linear. */
export function openPack(pack: Pack): PackIndex {
  const firsts = [0];
  for (const page of pack.pages) firsts.push((firsts.at(-1) ?? 0) + page.words);
  const words = firsts.at(-1) ?? 0;
  const chunks: { at: number; prints: Uint32Array; to: number }[] = [];
  pack.pages.forEach((page, index) => {
    const first = firsts[index] ?? 0;
    for (const detour of page.detours ?? []) {
      const prints = readFingerprints(detour.shingles);
      if (prints) chunks.push({ at: first + detour.from, prints, to: first + detour.to });
    }
  });
  const total = words + chunks.reduce((sum, { prints }) => sum + prints.length, 0);
  const prints = new Uint32Array(total);
  const held = new Uint8Array(total);
  pack.pages.forEach((page, index) => {
    const own = readFingerprints(page.shingles);
    const first = firsts[index] ?? 0;
    own?.forEach((print, step) => {
      if (first + step >= words) return;
      prints[first + step] = print;
      held[first + step] = 1;
    });
  });
  const lanes: { first: number; end: number; at: number; to: number }[] = [];
  const branches = new Map<number, number[]>();
  let node = words;
  for (const { at, prints: own, to } of chunks) {
    lanes.push({ first: node, end: node + own.length, at, to });
    const entry = branches.get(at - 1);
    if (entry) entry.push(node);
    else branches.set(at - 1, [node]);
    prints.set(own, node);
    held.fill(1, node, node + own.length);
    node += own.length;
  }
  const laneIds = new Int32Array(total - words);
  lanes.forEach(({ first, end }, lane) => laneIds.fill(lane, first - words, end - words));
  const laneOf = (wanted: number) => lanes[laneIds[wanted - words] ?? -1];
  const figures = new Map<number, readonly PageQuantity[]>();
  const byPrint = new Map<number, number[]>();
  for (let index = 0; index < total; index += 1) {
    if (held[index] !== 1) continue;
    const print = prints[index] ?? 0;
    const known = byPrint.get(print);
    if (known) known.push(index);
    else byPrint.set(print, [index]);
  }
  const onward = (index: number): readonly number[] => {
    if (index >= words) {
      const lane = laneOf(index);
      if (!lane) return NONE;
      return index + 1 < lane.end ? [index + 1] : [lane.to, ...(branches.get(lane.to - 1) ?? NONE)];
    }
    const branch = branches.get(index);
    return branch ? [index + 1, ...branch] : [index + 1];
  };
  return {
    kind: 'pack',
    labels: makePageLabels(pack.pages),
    pack,
    size: pack.shingle,
    salt: saltLanes(pack.hash),
    prints,
    words,
    firsts,
    wordOf: (index) => {
      const lane = index < words ? undefined : laneOf(index);
      return lane ? Math.min(lane.at + index - lane.first, Math.max(lane.at, lane.to)) : index;
    },
    lastWordOf: (index) => {
      const lane = index < words ? undefined : laneOf(index);
      if (!lane) return Math.min(index + pack.shingle, words) - 1;
      // Past the detour its shingles run on into the main reading.
      const beyond = pack.shingle - (lane.end - index);
      return Math.min(Math.max(lane.at, lane.to - 1 + Math.max(0, beyond)), words - 1);
    },
    after: (index) => {
      // Nearly every node is a word of the main reading that nothing branches from.
      if (index + 1 < words && !branches.has(index)) return held[index + 1] === 1 ? [index + 1] : NONE;
      return onward(index).filter((next) => next < total && held[next] === 1);
    },
    find: (print) => byPrint.get(print) ?? NONE,
    guards: pack.pages.flatMap((page, index) =>
      triples(page.guards).map(([at, back, forth]) => {
        const word = (firsts[index] ?? 0) + at;
        return { at: word, from: word - back, to: word + forth };
      }),
    ),
    contrasts: pack.pages.flatMap((page, index) =>
      triples(page.contrasts).map(([at, back, word]) => {
        const start = (firsts[index] ?? 0) + at;
        return { at: start, from: start - back, word };
      }),
    ),
    questions: new Set(
      pack.pages.flatMap((page, index) => (page.questions ?? []).map((at) => at + (firsts[index] ?? 0))),
    ),
    figuresOn: (page) => {
      const known = figures.get(page) ?? unpackFigures(pack.pages[page] ?? {});
      figures.set(page, known);
      return known;
    },
  };
}
