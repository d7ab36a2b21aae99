import type { QuoteMatch } from '../../schemas/match.ts';
import { addUnit, finish } from '../text/hash.ts';
import { fingerprint, firstUnit } from '../text/shingles.ts';
import { CONTRASTS } from '../text/turning-words.ts';
import type { PackIndex } from './quote-index.ts';
import type { Part } from './quote-parts.ts';
import { type ShingleSpan, spacingMayTurn } from './word-division.ts';

/** Words of the main reading that a chain of shingles covers, both inclusive. */
export interface Chain {
  first: number;
  last: number;
}

/** Longest stretch of canonical characters taken for one shingle when word breaks are unsure. */
const LONGEST_SHINGLE = 160;
/** With unsure word breaks a quotation of more characters is not searched: it costs too much. */
const LONGEST_UNSURE = 1200;
const MOST_CHAINS = 200;

function pagesOfWord({ firsts }: PackIndex, word: number): number {
  let low = 0;
  let high = firsts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((firsts[middle] ?? 0) <= word) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Pages, by index, of a chain. */
export function pagesOfChain(
  index: PackIndex,
  { first, last }: Chain,
): { firstPage: number; lastPage: number } {
  return { firstPage: pagesOfWord(index, first), lastPage: pagesOfWord(index, last) };
}

/** A run of nodes, by its first and its last. */
interface Run {
  root: number;
  last: number;
}

/** Runs of shingles that agree with the words of a part as the part itself divides them. */
function runsByWords(part: Part, index: PackIndex): Run[] {
  const { size, salt } = index;
  const { text } = part.stream;
  let runs: Run[] = [];
  for (let at = 0; at + size <= part.words.length; at += 1) {
    const first = part.words[at];
    const last = part.words[at + size - 1];
    if (!first || !last) return [];
    const print = fingerprint(text, first.start, last.end, salt);
    if (at === 0) runs = index.find(print).map((node) => ({ root: node, last: node }));
    else {
      const next: Run[] = [];
      for (const run of runs) {
        for (const node of index.after(run.last)) {
          if (index.prints[node] === print) next.push({ root: run.root, last: node });
        }
      }
      runs = next;
    }
    if (runs.length === 0) return runs;
  }
  return runs;
}

interface Step {
  before: Step | null;
  node: number;
  start: number;
  end: number;
  steps: number;
  root: number;
}

/** The shingles of a chain of steps, in order. */
function shinglesOf(last: Step): ShingleSpan[] {
  const shingles: ShingleSpan[] = [];
  for (let step: Step | null = last; step; step = step.before) shingles.push(step);
  return shingles.reverse();
}

/**
 * Chains that agree with the characters of a part wherever its words may break: for text in which lines were
 * broken inside words. Every shingle must agree, follow the last one and leave no character uncovered.
 */
function chainsByCharacters(part: Part, index: PackIndex): Run[] {
  const { core } = part;
  const { salt } = index;
  if (core.length > LONGEST_UNSURE) return [];
  const prefixes = (start: number, visit: (end: number, print: number) => void): void => {
    const lanes = { a: salt.a, b: salt.b };
    addUnit(lanes, firstUnit(core, start));
    for (let at = start + 1; at <= core.length && at - start <= LONGEST_SHINGLE; at += 1) {
      visit(at, finish(lanes));
      if (at < core.length) addUnit(lanes, core.charCodeAt(at));
    }
  };
  const found: Run[] = [];
  let steps: Step[] = [];
  prefixes(0, (end, print) => {
    for (const node of index.find(print))
      steps.push({ before: null, node, start: 0, end, steps: 1, root: node });
  });
  const known = new Map<number, [number, number][]>();
  const endsFrom = (start: number): [number, number][] => {
    const cached = known.get(start);
    if (cached) return cached;
    const ends: [number, number][] = [];
    prefixes(start, (end, print) => ends.push([end, print]));
    known.set(start, ends);
    return ends;
  };
  while (steps.length > 0 && steps.length < MOST_CHAINS) {
    const next: Step[] = [];
    for (const step of steps) {
      if (step.end === core.length) {
        // A single shingle proves too little where so many ways to cut the text were tried.
        if (step.steps > 1 && !spacingMayTurn(part, shinglesOf(step), index.size))
          found.push({ root: step.root, last: step.node });
        continue;
      }
      for (const node of index.after(step.node)) {
        const print = index.prints[node];
        let here: Step | undefined;
        for (let start = step.start + 1; start <= step.end && !here; start += 1) {
          const hit = endsFrom(start).find(([end, own]) => end > step.end && own === print);
          if (hit) here = { before: step, node, start, end: hit[0], steps: step.steps + 1, root: step.root };
        }
        if (here) next.push(here);
      }
    }
    steps = next;
  }
  return found;
}

const spanOf = (index: PackIndex, root: number, last: number): Chain => ({
  first: index.wordOf(root),
  last: index.lastWordOf(last),
});

/** Places in a pack where a part stands with its words divided as here: quick, and deaf to words broken by a line. */
export function findWordChains(part: Part, index: PackIndex): Chain[] {
  return runsByWords(part, index).map(({ root, last }) => spanOf(index, root, last));
}

/** Every place in a pack where a part of a quotation stands. A part shorter than a shingle has none. */
export function findChains(part: Part, index: PackIndex): Chain[] {
  if (part.words.length < 1) return [];
  const chains = findWordChains(part, index);
  const all =
    chains.length > 0
      ? chains
      : chainsByCharacters(part, index).map(({ root, last }) => spanOf(index, root, last));
  const seen = new Set<number>();
  return all.filter(({ first }) => !seen.has(first) && seen.add(first)).slice(0, MOST_CHAINS);
}

/** The contrast word of the sentence after the one in which a chain ends, if it has one. */
export function contrastAfterChain(index: PackIndex, { last }: Chain): string | undefined {
  const hit = index.contrasts.find(({ from, at }) => from <= last && last < at);
  return hit && CONTRASTS[hit.word];
}

/** Say at which word a quotation departs from what a pack holds. */
export function diagnoseInPack(
  part: Part,
  quote: string,
  index: PackIndex,
  allowed: (page: number) => boolean,
): QuoteMatch {
  const { size, salt } = index;
  const count = part.words.length - size + 1;
  const votes = new Map<number, Set<number>>();
  for (let at = 0; at < count; at += 1) {
    const first = part.words[at];
    const last = part.words[at + size - 1];
    if (!first || !last) continue;
    for (const node of index.find(fingerprint(part.stream.text, first.start, last.end, salt))) {
      const shift = index.wordOf(node) - at;
      const words = votes.get(shift) ?? new Set<number>();
      for (let word = at; word < at + size; word += 1) words.add(word);
      votes.set(shift, words);
    }
  }
  // A dropped or added word shifts the rest: stretches a few words apart are one place.
  let best: { shift: number; words: Set<number>; worth: number } | undefined;
  for (const [shift, own] of votes) {
    const words = new Set(own);
    for (let near = -3; near <= 3; near += 1) {
      if (near !== 0) votes.get(shift + near)?.forEach((word) => words.add(word));
    }
    const page = pagesOfWord(index, Math.max(0, shift + Math.min(...own)));
    const worth = words.size + own.size / 1000 + (allowed(page) ? 0.5 : 0);
    if (!best || worth > best.worth) best = { shift, words, worth };
  }
  if (!best || best.words.size * 2 < part.words.length) return { status: 'not-found', why: 'no-such-words' };
  const { words, shift } = best;
  const missing = part.words.map((_, word) => word).filter((word) => !words.has(word));
  const from = missing[0] ?? 0;
  let to = from + 1;
  while (missing.includes(to)) to += 1;
  const start = part.stream.from[part.words[from]?.start ?? 0] ?? 0;
  const end = part.stream.to[(part.words[to - 1]?.end ?? 1) - 1] ?? start;
  const place = Math.max(0, shift + from);
  const page = pagesOfWord(index, Math.min(place, index.words - 1));
  return {
    status: 'altered',
    why: missing.length > 0 ? 'word-differs' : 'order-differs',
    page: index.labels.labels[page] ?? '',
    ...(missing.length > 0 ? { offered: { text: quote.slice(start, end), start, end } } : {}),
  };
}
