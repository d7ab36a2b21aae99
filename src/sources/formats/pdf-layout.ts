/** Raised whenever the same file would give other text. */
export const LAYOUT_VERSION = 3;

/** A piece of text as pdf.js gives it: `transform` holds x and y of its start at [4] and [5], in points from the lower left. */
export interface TextItem {
  str: string;
  transform: number[];
  width: number;
  height: number;
  hasEOL: boolean;
}

export const isTextItem = (item: unknown): item is TextItem =>
  typeof item === 'object' && item !== null && 'str' in item;

/** Pieces of one line that follow one another without a gap as wide as that between columns. */
interface Segment {
  items: TextItem[];
  from: number;
  to: number;
  letters: number;
}

/** White space wider than this many times the height of the letters parts columns or cells, not words. */
const WIDE_GAP = 1.2;
/** Fewer lines than this on either side are no column; fewer letters to a line are cells of a table. */
const LEAST_LINES = 6;
const LEAST_LETTERS = 15;
/** More columns than this are a table. */
const MOST_COLUMNS = 4;
/** The share of lines that may run across a gutter, and of the width of a column that its lines fill. */
const MOST_ACROSS = 0.25;
const LEAST_FILLED = 0.6;

/** A page is looked at in this many stripes; a column is at least so many of them wide. */
const BINS = 100;
const NARROWEST = 15;

const x = (item: TextItem): number => item.transform[4] ?? 0;
const y = (item: TextItem): number => item.transform[5] ?? 0;
const isLevel = ({ transform }: TextItem): boolean =>
  Math.abs(transform[1] ?? 0) < 0.01 && Math.abs(transform[2] ?? 0) < 0.01;

function segmentsOf(items: readonly TextItem[]): Segment[] {
  const segments: Segment[] = [];
  let open: Segment | null = null;
  let last: TextItem | null = null;
  for (const item of items) {
    const height = Math.max(item.height, last?.height ?? 0, 1);
    if (item.str.trim() === '') {
      if (item.hasEOL || item.width > height * WIDE_GAP) open = null;
      else open?.items.push(item);
      continue;
    }
    const beside: boolean =
      last !== null && Math.abs(y(item) - y(last)) < height * 0.6 && x(item) >= x(last) - height * 0.2;
    const gap: number = last === null ? 0 : x(item) - (x(last) + last.width);
    if (!open || !beside || gap > height * WIDE_GAP) {
      open = { items: [], from: x(item), to: x(item), letters: 0 };
      segments.push(open);
    }
    open.items.push(item);
    open.to = Math.max(open.to, x(item) + item.width);
    open.letters += item.str.trim().length;
    last = item;
    if (item.hasEOL) open = null;
  }
  return segments;
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** The middles of the gaps that few lines run across, from left to right, each with columns of some width at its sides. */
function findGutters(segments: readonly Segment[]): number[] {
  const from = segments.reduce((least, segment) => Math.min(least, segment.from), Infinity);
  const to = segments.reduce((most, segment) => Math.max(most, segment.to), -Infinity);
  const step = (to - from) / BINS;
  if (!(step > 0)) return [];
  const across = new Array<number>(BINS + 1).fill(0);
  for (const segment of segments) {
    const first = Math.max(0, Math.floor((segment.from - from) / step));
    const last = Math.min(BINS, Math.ceil((segment.to - from) / step));
    for (let bin = first; bin < last; bin += 1) across[bin] = (across[bin] ?? 0) + 1;
  }
  const most = segments.length * MOST_ACROSS;
  const runs: { bin: number; count: number; width: number }[] = [];
  for (let bin = NARROWEST; bin <= BINS - NARROWEST;) {
    const count = across[bin] ?? 0;
    if (count > most) {
      bin += 1;
      continue;
    }
    // The lowest stretch of the valley: ragged lines slope down to it from both sides.
    let end = bin;
    let best = { bin, count, width: 0 };
    while (end <= BINS - NARROWEST && (across[end] ?? 0) <= most) {
      let stop = end;
      while (stop + 1 <= BINS - NARROWEST && across[stop + 1] === across[end]) stop += 1;
      const here = { bin: (end + stop) / 2, count: across[end] ?? 0, width: stop - end };
      if (here.count < best.count || (here.count === best.count && here.width > best.width)) best = here;
      end = stop + 1;
    }
    runs.push(best);
    bin = end;
  }
  const gutters: number[] = [];
  let last = 0;
  for (const { bin } of runs) {
    if (bin - last < NARROWEST) continue;
    gutters.push(from + (bin + 0.5) * step);
    last = bin;
  }
  return gutters;
}

/** Whether segments are lines of running text that fill their column, rather than cells of a table. */
function isColumn(lines: readonly Segment[], from: number, to: number): boolean {
  if (lines.length < LEAST_LINES) return false;
  return (
    median(lines.map(({ letters }) => letters)) >= LEAST_LETTERS &&
    median(lines.map((line) => line.to - line.from)) >= (to - from) * LEAST_FILLED
  );
}

/** Columns of running text between gutters: segments by column, or null where one of them is none. */
function columnsOf(
  segments: readonly Segment[],
  gutters: readonly number[],
): ((segment: Segment) => number) | null {
  const column = ({ from, to }: Segment): number => {
    const left = gutters.filter((gutter) => gutter <= from).length;
    const right = gutters.filter((gutter) => gutter < to).length;
    return left === right ? left : ACROSS;
  };
  const lines = Array.from({ length: gutters.length + 1 }, (_, index) =>
    segments.filter((segment) => column(segment) === index),
  );
  const isText = lines.every((own, index) => {
    const left = index === 0 ? median(own.map(({ from }) => from)) : (gutters[index - 1] ?? 0);
    const right = gutters[index] ?? Math.max(...own.map(({ to }) => to));
    return isColumn(own, left, right);
  });
  if (!isText) return null;
  const placed = segments.map(column).filter((index) => index !== ACROSS);
  const turns = placed.filter((index, at) => at > 0 && index !== placed[at - 1]).length;
  // Column after column turns once or twice between two lines across; line by line turns at each line.
  return turns < Math.min(...lines.map((own) => own.length)) * gutters.length ? null : column;
}

const ACROSS = -1;

/**
 * Put the pieces of a page into reading order.
 *
 * Most files set one column after the other, and nothing is changed. Where a file draws columns of running text line by
 * line across the page, each is read from head to foot before the next, between the lines that run across them.
 */
export function orderItems(given: readonly unknown[]): TextItem[] {
  const items = given.filter(isTextItem);
  if (!items.every((item) => item.str.trim() === '' || isLevel(item))) return items;
  const segments = segmentsOf(items);
  if (segments.length < LEAST_LINES * 2) return items;
  const gutters = findGutters(segments);
  if (gutters.length === 0 || gutters.length >= MOST_COLUMNS) return items;
  const column = columnsOf(segments, gutters);
  if (!column) return items;
  const ordered: Segment[] = [];
  let waiting: Segment[][] = [];
  const release = (): void => {
    ordered.push(...waiting.flat());
    waiting = Array.from({ length: gutters.length + 1 }, () => []);
  };
  release();
  for (const segment of segments) {
    const index = column(segment);
    if (index !== ACROSS) waiting[index]?.push(segment);
    else {
      release();
      ordered.push(segment);
    }
  }
  release();
  return ordered.flatMap(({ items: own }, line) =>
    own.map((item, index) => ({ ...item, hasEOL: index === own.length - 1 && line < ordered.length - 1 })),
  );
}

/** Characters of text of a page, or null where it holds more than `limit`. */
export function joinItems(items: readonly TextItem[], limit: number): string | null {
  let text = '';
  let last: TextItem | null = null;
  for (const item of items) {
    // A piece much smaller than its line and set right after a word is a note mark: a space keeps it from gluing itself to it.
    const small = last !== null && item.height > 0 && last.height > 0 && item.height < last.height * 0.8;
    const raised = last !== null && y(item) - y(last) > 1;
    if (small && raised && /^\d{1,3}[,\d]*$/u.test(item.str) && /\p{L}$/u.test(text)) text += ' ';
    text += item.str;
    if (item.hasEOL) text += '\n';
    if (item.str.trim() !== '') last = item;
    if (text.length > limit) return null;
  }
  return text;
}
