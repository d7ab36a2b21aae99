import type { QuoteMatch, QuoteReason } from '../../schemas/match.ts';
import { pageAt } from '../text/reading.ts';
import type { PageRange } from './page-range.ts';
import type { IndexedReading, TextIndex } from './quote-index.ts';
import type { Part } from './quote-parts.ts';
import { wordAt } from './quote-places.ts';
import type { QuoteQuery } from './quote-query.ts';

const NOT_FOUND: QuoteMatch = { status: 'not-found', why: 'no-such-words' };

/** Seeds tried, places looked at per seed, words looked ahead for the two texts to meet again. */
const SEEDS = 40;
const HITS = 20;
const AHEAD = 5;
/** Below this many words a change in the middle leaves no three words together: pairs, and more places of each. */
const SHORT = 9;
const HITS_OF_PAIRS = 300;

/** Less than this share of the words at one place means another sentence, not an altered one. */
const LEAST_SHARE = 0.5;

interface Difference {
  /** Words of the quote [from, to), and words of the source that stand there instead. */
  from: number;
  to: number;
  sourceFrom: number;
  sourceTo: number;
}

function texts(
  { stream, words }: Pick<IndexedReading, 'stream' | 'words'>,
  from: number,
  to: number,
): string {
  const first = words[from];
  const last = words[to - 1];
  return first && last && from < to ? stream.text.slice(first.start, last.end) : '';
}

/** Word of the source at which the first word of the quote would stand, by the most seeds found in line. */
function bestAlignment(
  part: Part,
  reading: IndexedReading,
  allowed: (word: number) => boolean,
): { shift: number; anchor: number } | null {
  const count = part.words.length;
  const size = Math.min(count < SHORT ? 2 : 3, Math.max(1, count - 1));
  const most = size < 3 ? HITS_OF_PAIRS : HITS;
  const step = Math.max(1, Math.floor((count - size + 1) / SEEDS));
  const votes = new Map<number, { seeds: number; anchor: number }>();
  for (let index = 0; index + size <= count; index += step) {
    const seed = texts(part, index, index + size);
    let hits = 0;
    let at = reading.stream.text.indexOf(seed);
    while (at >= 0 && hits < most) {
      const word =
        reading.starts[at] === 1 && reading.ends[at + seed.length] === 1 ? wordAt(reading, at) : -1;
      if (word >= 0) {
        hits += 1;
        const vote = votes.get(word - index);
        if (vote) vote.seeds += 1;
        else votes.set(word - index, { seeds: 1, anchor: index });
      }
      at = reading.stream.text.indexOf(seed, at + 1);
    }
  }
  let best: { shift: number; anchor: number; seeds: number } | null = null;
  for (const [shift, { seeds, anchor }] of votes) {
    const worth = seeds + (allowed(shift + anchor) ? 0.5 : 0);
    if (!best || worth > best.seeds) best = { shift, anchor, seeds: worth };
  }
  return best;
}

/** Walk both texts from an anchor in one direction (1 or -1) and note where they part and meet again. */
function walk(
  part: Part,
  reading: IndexedReading,
  start: { quote: number; source: number },
  direction: 1 | -1,
): { matched: number; differences: Difference[] } {
  const word = (from: Pick<IndexedReading, 'stream' | 'words'>, index: number): string =>
    texts(from, index, index + 1);
  const inside = (index: number): boolean => index >= 0 && index < part.words.length;
  let { quote, source } = start;
  let matched = 0;
  const differences: Difference[] = [];
  while (inside(quote)) {
    if (word(part, quote) === word(reading, source)) {
      matched += 1;
      quote += direction;
      source += direction;
      continue;
    }
    let meeting: [number, number] = [1, 1];
    search: for (let sum = 1; sum <= AHEAD * 2; sum += 1) {
      for (let ahead = Math.max(0, sum - AHEAD); ahead <= Math.min(sum, AHEAD); ahead += 1) {
        const q = quote + ahead * direction;
        const s = source + (sum - ahead) * direction;
        if (!inside(q) && ahead === sum - ahead) {
          meeting = [ahead, ahead];
          break search;
        }
        if (inside(q) && word(part, q) === word(reading, s)) {
          meeting = [ahead, sum - ahead];
          break search;
        }
      }
    }
    const [ahead, there] = meeting;
    differences.push(
      direction === 1
        ? { from: quote, to: quote + ahead, sourceFrom: source, sourceTo: source + there }
        : { from: quote - ahead + 1, to: quote + 1, sourceFrom: source - there + 1, sourceTo: source + 1 },
    );
    quote += ahead * direction;
    source += there * direction;
  }
  return { matched, differences };
}

function reasonOf({ from, to, sourceFrom, sourceTo }: Difference): QuoteReason {
  if (from === to) return 'words-missing';
  return sourceFrom === sourceTo ? 'words-added' : 'word-differs';
}

/** A quotation whose characters stand in the source but cut through a word or a figure. */
function cutInside(part: Part, reading: IndexedReading): { at: number; word: number } | null {
  const at = reading.stream.text.indexOf(part.core);
  if (at < 0) return null;
  const word = reading.words.findIndex(({ start, end }) => {
    const last = at + part.core.length;
    return (start < at && at < end) || (start < last && last < end);
  });
  return word < 0 ? null : { at, word };
}

/** Say at which word a quotation departs from the source, or that nothing like it stands there. */
export function diagnoseInText(
  query: QuoteQuery,
  part: Part,
  index: TextIndex,
  allowed: PageRange | null,
): QuoteMatch {
  const reading = index.readings[0]?.();
  if (!reading) return NOT_FOUND;
  const pageOf = (word: number): number =>
    pageAt(index.joined.starts, reading.stream.from[reading.words[word]?.start ?? 0] ?? 0);
  const quoted = (from: number, to: number) => {
    const first = part.offset + (part.stream.from[part.words[from]?.start ?? 0] ?? 0);
    const last = part.offset + (part.stream.to[(part.words[to - 1]?.end ?? 1) - 1] ?? 0);
    return { text: query.quote.slice(first, last), start: first, end: last };
  };
  const sourceText = (from: number, to: number): string => {
    const first = reading.words[from];
    const last = reading.words[to - 1];
    if (!first || !last || from >= to) return '';
    return index.joined.source
      .slice(reading.stream.from[first.start], reading.stream.to[last.end - 1])
      .replace(/\s+/gu, ' ')
      .slice(0, 200);
  };
  const cut = cutInside(part, reading);
  if (cut) {
    const edge = (reading.words[cut.word]?.start ?? 0) < cut.at ? 0 : part.words.length - 1;
    return {
      status: 'altered',
      why: 'cut-inside-word',
      page: index.labels.labels[pageOf(cut.word)] ?? '',
      offered: quoted(edge, edge + 1),
      expected: sourceText(cut.word, cut.word + 1),
    };
  }
  const inRange = (word: number): boolean => {
    const page = pageOf(Math.min(Math.max(word, 0), reading.words.length - 1));
    return allowed !== null && page >= allowed.first && page <= allowed.last;
  };
  const alignment = bestAlignment(part, reading, inRange);
  if (!alignment) return NOT_FOUND;
  const anchor = { quote: alignment.anchor, source: alignment.anchor + alignment.shift };
  const right = walk(part, reading, anchor, 1);
  const left = walk(part, reading, { quote: anchor.quote - 1, source: anchor.source - 1 }, -1);
  if (left.matched + right.matched < part.words.length * LEAST_SHARE) return NOT_FOUND;
  const first = left.differences.at(-1) ?? right.differences[0];
  if (!first)
    return {
      status: 'altered',
      why: 'words-missing',
      page: index.labels.labels[pageOf(anchor.source)] ?? '',
    };
  const missing = first.from === first.to;
  return {
    status: 'altered',
    why: reasonOf(first),
    page: index.labels.labels[pageOf(anchor.source)] ?? '',
    // Where words are missing there is nothing to point at but the word after the hole.
    offered: missing
      ? quoted(first.from, Math.min(first.from + 1, part.words.length))
      : quoted(first.from, first.to),
    expected: sourceText(first.sourceFrom, missing ? first.sourceTo + 1 : first.sourceTo),
  };
}
