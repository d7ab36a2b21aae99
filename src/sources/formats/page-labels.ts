/** Lines this close to the edge of a page may hold its number. */
const EDGE = 3;

/** Numbers at the ends of the lines at the top and bottom of a page. */
function edgeNumbers(text: string): number[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const edge = [...lines.slice(0, EDGE), ...lines.slice(-EDGE)];
  return edge.flatMap((line) => {
    const first = /^(\d{1,5})(?:\s|$)/u.exec(line)?.[1];
    const last = /(?:^|\s)(\d{1,5})$/u.exec(line)?.[1];
    return [first, last].flatMap((digits) => (digits === undefined ? [] : [Number(digits)]));
  });
}

/**
 * Printed page numbers, as the offset between number and place that most pages agree on: page i (from 0) carries
 * i + offset. Null where fewer than half of the pages and fewer than three agree.
 */
export function printedOffset(texts: readonly string[]): number | null {
  const votes = new Map<number, number>();
  texts.forEach((text, index) => {
    for (const offset of new Set(edgeNumbers(text).map((number) => number - index))) {
      votes.set(offset, (votes.get(offset) ?? 0) + 1);
    }
  });
  let best: { offset: number; count: number } | null = null;
  for (const [offset, count] of votes) {
    if (!best || count > best.count) best = { offset, count };
  }
  return best && best.count >= 3 && best.count * 2 > texts.length ? best.offset : null;
}

/**
 * The labels under which people cite the pages: the printed numbers where they can be told, else the labels the
 * file carries, else 1, 2, 3, … Says so where printed and carried ones disagree.
 */
export function chooseLabels(
  texts: readonly string[],
  own: readonly string[] | null,
): { labels: string[]; disagreement?: string } {
  const plain = texts.map((_, index) => String(index + 1));
  const offset = printedOffset(texts);
  const carried = own && own.length === texts.length && new Set(own).size === own.length ? [...own] : null;
  if (offset === null) return { labels: carried ?? plain };
  const numbers = texts.map((_, index) => index + offset);
  // Leaves before page 1 keep the label of the file, or a roman-like one that no printed number can clash with.
  const printed = numbers.map((number, index) =>
    number >= 1 ? String(number) : (carried?.[index] ?? `front-${String(index + 1)}`),
  );
  const at = carried?.findIndex((label, index) => label !== printed[index]) ?? -1;
  if (carried && at >= 0) {
    return {
      labels: printed,
      disagreement: `page ${String(at + 1)} of the file is printed as ${printed[at] ?? ''} but labelled ${carried[at] ?? ''}`,
    };
  }
  return { labels: printed };
}
