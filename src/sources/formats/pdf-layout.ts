/** Raised whenever the same file would give other text. */
export const LAYOUT_VERSION = 2;

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
/** The share of lines that may run across the gutter, and of the width of a column that its lines fill. */
const MOST_ACROSS = 0.25;
const LEAST_FILLED = 0.6;

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

/** The middle of the widest gap that few lines run across, in the middle part of a page; null where there is none. */
function findGutter(segments: readonly Segment[]): number | null {
  const from = segments.reduce((least, segment) => Math.min(least, segment.from), Infinity);
  const to = segments.reduce((most, segment) => Math.max(most, segment.to), -Infinity);
  const step = (to - from) / 100;
  if (!(step > 0)) return null;
  const across = new Array<number>(101).fill(0);
  for (const segment of segments) {
    const first = Math.max(0, Math.floor((segment.from - from) / step));
    const last = Math.min(100, Math.ceil((segment.to - from) / step));
    for (let bin = first; bin < last; bin += 1) across[bin] = (across[bin] ?? 0) + 1;
  }
  let best: { bin: number; count: number; width: number } | null = null;
  for (let bin = 30; bin <= 70; bin += 1) {
    const count = across[bin] ?? 0;
    let end = bin;
    while (end + 1 <= 70 && (across[end + 1] ?? 0) <= count) end += 1;
    if (!best || count < best.count || (count === best.count && end - bin > best.width))
      best = { bin: (bin + end) / 2, count, width: end - bin };
  }
  return best && best.count <= segments.length * MOST_ACROSS ? from + (best.bin + 0.5) * step : null;
}

/** Whether segments are lines of running text that fill their column, rather than cells of a table. */
function isColumn(lines: readonly Segment[], from: number, to: number): boolean {
  if (lines.length < LEAST_LINES) return false;
  return (
    median(lines.map(({ letters }) => letters)) >= LEAST_LETTERS &&
    median(lines.map((line) => line.to - line.from)) >= (to - from) * LEAST_FILLED
  );
}

/**
 * Put the pieces of a page into reading order.
 *
 * Most files set one column after the other, and nothing is changed. Where a file draws two columns of running text
 * line by line across the page, the left one is read before the right one, between the lines that run across both.
 */
export function orderItems(given: readonly unknown[]): TextItem[] {
  const items = given.filter(isTextItem);
  if (!items.every((item) => item.str.trim() === '' || isLevel(item))) return items;
  const segments = segmentsOf(items);
  if (segments.length < LEAST_LINES * 2) return items;
  const gutter = findGutter(segments);
  if (gutter === null) return items;
  const sideOf = ({ from, to }: Segment): 'left' | 'right' | 'across' =>
    to <= gutter ? 'left' : from >= gutter ? 'right' : 'across';
  const left = segments.filter((segment) => sideOf(segment) === 'left');
  const right = segments.filter((segment) => sideOf(segment) === 'right');
  const edge = (pick: (segment: Segment) => number, of: readonly Segment[]): number => median(of.map(pick));
  if (
    !isColumn(
      left,
      edge(({ from }) => from, left),
      gutter,
    )
  )
    return items;
  if (!isColumn(right, gutter, Math.max(...right.map(({ to }) => to)))) return items;
  const sides = segments.map(sideOf).filter((side) => side !== 'across');
  const turns = sides.filter((side, index) => index > 0 && side !== sides[index - 1]).length;
  // Column after column turns once between each two lines across; line by line turns at each line.
  if (turns < Math.min(left.length, right.length)) return items;
  const ordered: Segment[] = [];
  let waiting: Segment[] = [];
  for (const segment of segments) {
    const side = sideOf(segment);
    if (side === 'left') ordered.push(segment);
    else if (side === 'right') waiting.push(segment);
    else {
      ordered.push(...waiting, segment);
      waiting = [];
    }
  }
  ordered.push(...waiting);
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
