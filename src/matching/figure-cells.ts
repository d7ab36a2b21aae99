import type { FigureIndex, PlacedFigure, Sentence, Step } from './figure-index.ts';

/** Rows and columns of a table that are looked at; more tell nothing new. */
const MOST_ROWS = 100;
const MOST_COLUMNS = 60;

/** Keys and ideas of a sentence, by which it may name a cell. */
type Named = ReadonlySet<string>;

const isNamed = ({ keys, ideas }: Step, named: Named): boolean =>
  ideas.some((idea) => named.has(idea)) || (keys.length > 0 && keys.every((key) => named.has(key)));

/** Whether a sentence names one of some headings and none of others; headings that both share tell nothing. */
function namesOnly(others: readonly Step[], own: readonly Step[], named: Named): boolean {
  if (own.some((step) => isNamed(step, named))) return false;
  const shared = new Set(own.flatMap(({ keys }) => keys));
  return others.some((step) => isNamed(step, named) && !step.keys.every((key) => shared.has(key)));
}

const known = new WeakMap<Sentence, ReadonlyMap<number, Step[]>>();

/** Headings of a table by their column. */
function columnsOf(header: Sentence): ReadonlyMap<number, Step[]> {
  const before = known.get(header);
  if (before) return before;
  const columns = Map.groupBy(header.steps, ({ column }) => column);
  known.set(header, columns);
  return columns;
}

/**
 * Whether a figure stands in a cell of a table that a sentence does not speak of: it names another column or another
 * row of the table, and not this one.
 */
export function isOtherCell(
  { sentence, step }: PlacedFigure,
  { sentences }: FigureIndex,
  named: Named,
): boolean {
  const own = sentences[sentence];
  const header = own?.header === null || own?.header === undefined ? undefined : sentences[own.header];
  if (!own || !header || own.header === null) return false;
  const column = own.steps[step]?.column ?? 0;
  if (column === 0) return false;
  const columns = columnsOf(header);
  const ofColumn = columns.get(column) ?? [];
  const otherColumns = [...columns]
    .slice(0, MOST_COLUMNS)
    .flatMap(([at, steps]) => (at === column || at === 0 ? [] : steps));
  if (namesOnly(otherColumns, ofColumn, named)) return true;
  const labels: Step[] = [];
  for (let at = own.header + 1; at < Math.min(sentences.length, own.header + MOST_ROWS); at += 1) {
    const row = sentences[at];
    if (row?.header !== own.header) break;
    if (at !== sentence) labels.push(...row.steps.filter((each) => each.column === 0));
  }
  return namesOnly(
    labels,
    own.steps.filter((each) => each.column === 0),
    named,
  );
}
