import { pageAt } from '../text/reading.ts';
import { CONTRASTS } from '../text/turning-words.ts';
import type { IndexedReading, TextIndex } from './quote-index.ts';
import type { PageRange } from './page-range.ts';
import type { Place } from './quote-query.ts';

/** A quotation that stands at more places than this says nothing about any of them. */
const MOST_PLACES = 2000;

/** First letter in the other case, or null where it has none. */
function otherCase(core: string): string | null {
  const first = core.charAt(0);
  const upper = first.toUpperCase();
  const other = first === upper ? first.toLowerCase() : upper;
  return other === first || other.length !== 1 ? null : other + core.slice(1);
}

/** Every place in [from, to) of a reading where words stand whole: [start, whether the first letter has the other case]. */
export function findWhole(
  reading: IndexedReading,
  core: string,
  from = 0,
  to = reading.stream.text.length,
): [number, boolean][] {
  const text =
    from === 0 && to === reading.stream.text.length
      ? reading.stream.text
      : reading.stream.text.slice(from, to);
  const found: [number, boolean][] = [];
  const other = otherCase(core);
  for (const needle of other === null ? [core] : [core, other]) {
    for (let hit = text.indexOf(needle); hit >= 0; hit = text.indexOf(needle, hit + 1)) {
      const at = hit + from;
      if (reading.starts[at] === 1 && reading.ends[at + core.length] === 1) found.push([at, needle !== core]);
      if (found.length > MOST_PLACES) return found;
    }
  }
  return found;
}

/** Units of a reading that pages [first, last] cover. */
export function unitsOf(
  index: TextIndex,
  { stream }: IndexedReading,
  { first, last }: PageRange,
): [number, number] {
  const unitAt = (offset: number): number => {
    let low = 0;
    let high = stream.from.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((stream.from[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const { starts } = index.joined;
  return [unitAt(starts[first] ?? 0), unitAt(starts[last + 1] ?? Infinity)];
}

/** Canonical punctuation of a reading after a place, up to the next word. */
export function marksAfter({ stream, starts }: IndexedReading, end: number): string {
  let to = end;
  while (to < stream.text.length && to - end < 12 && starts[to] !== 1) to += 1;
  return stream.text.slice(end, to);
}

export function marksBefore({ stream, ends }: IndexedReading, start: number): string {
  let from = start;
  while (from > 0 && start - from < 12 && ends[from] !== 1) from -= 1;
  return stream.text.slice(from, start);
}

/** Whether a quotation closes a question as a statement, or the other way round. */
export function turnsQuestion(tail: string, marks: string): boolean {
  if (tail.replaceAll("'", '') === '') return false;
  return tail.includes('?') !== marks.includes('?');
}

/** The contrast word of the sentence after the one in which a place ends, if it has one. */
export function contrastAfter(reading: IndexedReading, end: number): string | undefined {
  const { words } = reading;
  for (const { from, at, word } of reading.contrasts()) {
    if ((words[from]?.start ?? 0) < end && end <= (words[at]?.start ?? 0)) return CONTRASTS[word];
  }
  return undefined;
}

/** Where a stretch [start, end) of a reading lies in its pages. */
export function locate(
  index: TextIndex,
  { stream }: IndexedReading,
  start: number,
  end: number,
): Pick<Place, 'firstPage' | 'lastPage' | 'start' | 'end'> & { from: number; to: number } {
  const from = stream.from[start] ?? 0;
  const to = stream.to[end - 1] ?? from;
  const { starts } = index.joined;
  const firstPage = pageAt(starts, from);
  const lastPage = pageAt(starts, Math.max(from, to - 1));
  return {
    firstPage,
    lastPage,
    start: from - (starts[firstPage] ?? 0),
    end: to - (starts[lastPage] ?? 0),
    from,
    to,
  };
}

/** Words [from, to) of a reading. */
export interface Stretch {
  from: number;
  to: number;
}

/** Index of the word that starts at a unit, or -1. */
export function wordAt({ words }: IndexedReading, unit: number): number {
  let low = 0;
  let high = words.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < unit) low = middle + 1;
    else high = middle;
  }
  return words[low]?.start === unit ? low : -1;
}

/** The words that start within `length` units from the word at `start`. */
export function stretchAt(reading: IndexedReading, start: number, length: number): Stretch {
  const from = wordAt(reading, start);
  let to = from + 1;
  while (to < reading.words.length && (reading.words[to]?.end ?? 0) <= start + length) to += 1;
  return { from, to };
}
