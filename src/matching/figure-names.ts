import type { FigureIndex, PlacedFigure } from './figure-index.ts';
import { LANGUAGES } from './languages/index.ts';

/** Letters and then a number: SARS-CoV-2, GPT-4o, Claude 3.5, LBC1936. Fewer letters name pages and axes. */
const NAME = /^(\p{L}[\p{L}\s.-]*\p{L})[\s-]?(\d[\p{L}\p{N}.-]*)$/u;
const PARTS: ReadonlySet<string> = new Set(LANGUAGES.flatMap(({ parts }) => parts));

/** A name stands in many places; so many are looked at. */
const MOST_PLACES = 60;

/** Stem and number of a name; null where a digit is no part of one. */
function partsOf(text: string): { stem: string; number: string } | null {
  const found = NAME.exec(text.normalize('NFKC').trim());
  const [, letters = '', number = ''] = found ?? [];
  const stem = letters.toLowerCase().replace(/[\s.-]+/g, '');
  if (stem.length < 2 || PARTS.has(letters.toLowerCase())) return null;
  return { stem, number: number.toLowerCase().replace(/[\s.-]+$/, '') };
}

/** Names of the evidence by stem, with the places of each number they carry. */
export type NameIndex = ReadonlyMap<string, ReadonlyMap<string, readonly PlacedFigure[]>>;

/** The numbered names of a text. */
export function indexNames({ figures }: FigureIndex): NameIndex {
  const names = new Map<string, Map<string, PlacedFigure[]>>();
  for (const figure of figures) {
    const parts = figure.quantity.kind === 'identifier' ? partsOf(figure.quantity.text) : null;
    if (!parts) continue;
    const numbers = names.get(parts.stem) ?? new Map<string, PlacedFigure[]>();
    numbers.set(parts.number, [...(numbers.get(parts.number) ?? []), figure].slice(0, MOST_PLACES));
    names.set(parts.stem, numbers);
  }
  return names;
}

function* take<Item>(items: Iterable<Item>, most: number): Generator<Item> {
  let left = most;
  for (const item of items) {
    if (left <= 0) return;
    left -= 1;
    yield item;
  }
}

/**
 * Where the evidence has a name with the stem of a name of the claim: the same one, else one with another number;
 * null where it has no such stem.
 */
export function findName(
  text: string,
  names: NameIndex,
): { same: boolean; places: readonly PlacedFigure[] } | null {
  const parts = partsOf(text);
  const numbers = parts && names.get(parts.stem);
  if (!parts || !numbers) return null;
  const same = numbers.get(parts.number);
  if (same) return { same: true, places: same };
  // "GPT-4" may be said of "GPT-4o", "Claude 3" not of "Claude 3.5".
  const longer = [...take(numbers, MOST_PLACES)].find(
    ([number]) => number.startsWith(parts.number) && !/^[\d.]/.test(number.slice(parts.number.length)),
  );
  if (longer) return { same: true, places: longer[1] };
  return { same: false, places: [...take(numbers.values(), MOST_PLACES)].flat() };
}
