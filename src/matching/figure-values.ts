import type { Quantity } from '../../schemas/quantity.ts';
import { magnitudeOf } from '../quantities/index.ts';
import type { PlacedFigure } from './figure-index.ts';

/** Places of one figure of a text, all saying the same. */
export interface Saying {
  quantity: Quantity;
  places: PlacedFigure[];
}

interface Sorted {
  keys: Float64Array;
  sayings: readonly Saying[];
}

/** Figures of a text by value, so that those near a value are found without looking at all. */
export interface ValueIndex {
  byMagnitude: Sorted;
  byValue: Sorted;
  times: readonly Saying[];
}

/** More dates than this are not told apart. */
const MOST_TIMES = 3000;

const isTime = ({ kind }: Quantity): boolean => kind === 'date' || kind === 'year';

/** What a figure says, its place aside. Clock times also say by their words whether it is morning. */
const sayingOf = ({ kind, value, high, unit, bound, decimals, approximate, text }: Quantity): string =>
  [
    kind,
    value,
    high,
    unit,
    bound,
    decimals,
    approximate,
    unit === 'clock' || value === null ? text : '',
  ].join(' ');

function sort(sayings: readonly Saying[], keyOf: (quantity: Quantity) => number): Sorted {
  const sorted = [...sayings].sort((a, b) => keyOf(a.quantity) - keyOf(b.quantity));
  return { keys: Float64Array.from(sorted, ({ quantity }) => keyOf(quantity)), sayings: sorted };
}

/** Order the figures of a text by value; names are left out. */
export function indexValues(figures: readonly PlacedFigure[]): ValueIndex {
  const sayings = new Map<string, Saying>();
  for (const figure of figures) {
    const { quantity } = figure;
    if (quantity.kind === 'identifier') continue;
    const key = sayingOf(quantity);
    const known = sayings.get(key);
    if (known) known.places.push(figure);
    else sayings.set(key, { quantity, places: [figure] });
  }
  const all = [...sayings.values()].filter(({ quantity }) => quantity.value !== null);
  return {
    byMagnitude: sort(all, (quantity) => magnitudeOf(quantity) ?? 0),
    byValue: sort(all, ({ value }) => value ?? 0),
    times: all.filter(({ quantity }) => isTime(quantity)).slice(0, MOST_TIMES),
  };
}

/** Index of the first key that is at least as great. */
function lowerBound(keys: Float64Array, key: number): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

function* between({ keys, sayings }: Sorted, from: number, to: number): Generator<Saying> {
  for (let at = lowerBound(keys, from); at < keys.length && (keys[at] ?? 0) <= to; at += 1) {
    const saying = sayings[at];
    if (saying) yield saying;
  }
}

/** One unit of the last digit a value shows that is not a trailing zero: 100 for 12,400, 0.1 for 28.2. */
function lastDigit(value: number): number {
  const [digits = '', exponent = '0'] = Math.abs(value).toExponential().split('e');
  return 10 ** (Number(exponent) - (digits.length > 1 ? digits.length - 2 : 0));
}

/** Figures that could say the same as a quantity, rounded, bounded or in another unit; the rest cannot. */
export function sayingsNear(quantity: Quantity, index: ValueIndex): ReadonlySet<Saying> {
  const { value } = quantity;
  const magnitude = magnitudeOf(quantity);
  if (value === null || magnitude === null) return new Set();
  const slack = value === 0 ? 1 : (lastDigit(value) / Math.abs(value)) * 1.001;
  const spread = Math.abs(magnitude) * slack;
  return new Set([
    ...between(index.byMagnitude, magnitude - spread, magnitude + spread),
    ...between(index.byValue, value - Math.abs(value) * slack, value + Math.abs(value) * slack),
    ...(isTime(quantity) ? index.times : []),
    // An hour of the day stands as 700 beside a bare 7.
    ...(isTime(quantity) && value % 100 === 0 ? between(index.byValue, value / 100, value / 100) : []),
    ...(isTime(quantity) && value >= 1300 && value % 100 === 0
      ? between(index.byValue, value / 100 - 12, value / 100 - 12)
      : []),
    ...(quantity.kind === 'number' && value > 0 && value <= 24 ? index.times : []),
  ]);
}
