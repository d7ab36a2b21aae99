import type { Quantity } from '../../../schemas/quantity.ts';
import { compare, isFigure, recognize } from '../../quantities/index.ts';
import { BOUNDS_AFTER, BOUNDS_BEFORE } from '../../text/turning-words.ts';
import { changeRole } from '../change-role.ts';

/** A figure that a rendering does not give as its original does. */
export interface FigureDrift {
  kind: 'changed' | 'added' | 'dropped' | 'bound' | 'approximation' | 'swapped';
  /** As the rendering has it, null where it has nothing. */
  found: Quantity | null;
  /** As the original has it, null where it has nothing. */
  expected: Quantity | null;
  /** False where words might be read otherwise. */
  certain: boolean;
}

/** How much a rendering owes its original. */
export interface Debt {
  /** It gives the whole passage, so that nothing may be missing. */
  whole: boolean;
  /** It gives nothing but the passage, so that nothing may come from elsewhere. */
  closed: boolean;
  /** It may not round. */
  exact: boolean;
}

/** Figures compared in one text; a passage with more is a table. */
const MOST_FIGURES = 500;
/** Numbers of which a fraction may be the quotient. */
const MOST_PARTS = 60;

interface Figures {
  text: string;
  /** Those that must have a counterpart. */
  owed: Quantity[];
  /** All that may be one, parts of ranges and fractions included. */
  candidates: Quantity[];
}

function figuresOf(text: string): Figures {
  const found = recognize(text).slice(0, MOST_FIGURES);
  const all = found.filter(({ kind }) => kind !== 'identifier');
  return {
    text,
    owed: all.filter((figure) => isFigure(figure) && figure.value !== null && !isCountingWord(figure)),
    // A name spelt in another script may read as a number: "Reader-3" as 리더 3.
    candidates: found.flatMap((figure) =>
      figure.kind === 'identifier' ? numbersIn(figure) : [figure, ...partsOf(figure)],
    ),
  };
}

const hasDigit = ({ text }: Quantity): boolean => /\p{N}/u.test(text);

/** "a", "both", 한: words that one language needs and another leaves out; and months, which are numbers in one only. */
const isCountingWord = (figure: Quantity): boolean =>
  (figure.kind === 'date' && (figure.value ?? 0) < 10_000 && (figure.value ?? 0) % 100 === 0) ||
  (!hasDigit(figure) &&
    Math.abs(figure.value ?? 0) <= 2 &&
    ['number', 'duration', 'measure'].includes(figure.kind));

/** The ends of a range and the numbers of a fraction, which another language may give one by one. */
function partsOf(figure: Quantity): Quantity[] {
  const { high, ...low } = figure;
  if (high !== undefined && figure.kind === 'range') {
    const kind = figure.unit === '%' ? 'percentage' : 'number';
    return [
      { ...low, kind },
      { ...low, kind, value: high },
    ];
  }
  return figure.kind === 'fraction' ? numbersIn(figure) : [];
}

function numbersIn({ high: _high, ...figure }: Quantity): Quantity[] {
  return (figure.text.match(/\d+(?:[.,]\d+)*/gu) ?? []).map((text) => ({
    ...figure,
    text,
    kind: 'number' as const,
    value: Number(text.replaceAll(',', '')),
    unit: null,
  }));
}

const yearParts = ({ kind, value }: Quantity): number[] =>
  kind === 'year'
    ? [value ?? 0, 0, 0]
    : [Math.floor((value ?? 0) / 10_000), Math.floor((value ?? 0) / 100) % 100, (value ?? 0) % 100];
const isDate = ({ kind, unit }: Quantity): boolean =>
  (kind === 'date' && unit !== 'clock') || kind === 'year';

/** Whether two figures have one value, bounds aside. */
function sameValue(a: Quantity, b: Quantity, exact: boolean): boolean {
  if (a.value === null || b.value === null) return a.value === b.value;
  if (isDate(a) && isDate(b)) {
    const other = yearParts(b);
    return yearParts(a).every((part, at) => part === 0 || other[at] === 0 || part === other[at]);
  }
  // "three times" may be a multiple in one language and a count in the other.
  if (a.value === b.value && [a, b].some(({ kind }) => kind === 'multiple') && [a, b].some(isBare))
    return true;
  const { relation } = compare({ ...a, bound: 'exact' }, { ...b, bound: 'exact' });
  return relation === 'equal' || relation === 'unit-converted' || (!exact && relation === 'rounded');
}

const isBare = ({ kind, unit }: Quantity): boolean =>
  kind === 'number' && (unit === null || unit === '번' || unit === '회' || unit === 'time');

/** Whether a figure has a counterpart: itself, its two ends, or two numbers of which it is the quotient. */
function isGiven(figure: Quantity, others: readonly Quantity[], exact: boolean): boolean {
  if (others.some((other) => sameValue(figure, other, exact))) return true;
  const [low, high] = figure.kind === 'range' ? partsOf(figure) : [];
  if (low && high) return [low, high].every((end) => others.some((other) => sameValue(end, other, exact)));
  if (figure.kind !== 'fraction') return false;
  const numbers = others
    .flatMap(({ kind, value }) => (kind === 'number' && value !== null ? [value] : []))
    .slice(0, MOST_PARTS);
  return numbers.some((part) =>
    numbers.some((whole) => whole > part && Math.abs(part / whole - (figure.value ?? 0)) < 1e-9),
  );
}

const SAYS_BOUND = new RegExp(
  [
    ...BOUNDS_BEFORE.map((words) => words.join(String.raw`\s{1,3}`)),
    BOUNDS_AFTER.source.replace('^', ''),
  ].join('|'),
  'iu',
);

const side = ({ bound }: Quantity): -1 | 0 | 1 =>
  bound === 'exact' ? 0 : bound === 'at-least' || bound === 'more-than' ? 1 : -1;

/** Bounds and "about" of figures that have one counterpart each: said by one text only, or turned. */
function* limitsOf(original: Figures, rendering: Figures, exact: boolean): Iterable<FigureDrift> {
  for (const found of rendering.owed) {
    const twins = original.owed.filter((other) => sameValue(found, other, exact));
    const own = rendering.owed.filter((other) => sameValue(found, other, exact));
    const [expected] = twins;
    if (!expected || twins.length !== 1 || own.length !== 1) continue;
    if (found.high !== undefined || expected.high !== undefined || isDate(found)) continue;
    if (side(found) !== side(expected)) {
      // "적어도 종 40개": a bound may stand apart from its figure.
      const open = side(found) === 0 ? rendering : side(expected) === 0 ? original : null;
      if (open && SAYS_BOUND.test(open.text)) continue;
      yield { kind: 'bound', found, expected, certain: side(found) * side(expected) === -1 };
    } else if (found.approximate !== expected.approximate)
      yield { kind: 'approximation', found, expected, certain: false };
  }
}

/** "from 10% to 20%" may not become 20%에서 10%로: both texts must mark both ends. */
function* swapsOf(original: Figures, rendering: Figures): Iterable<FigureDrift> {
  const source = markedEnds(original);
  const target = markedEnds(rendering);
  if (!source || !target || sameValue(source.from, source.to, true)) return;
  if (sameValue(source.from, target.to, true) && sameValue(source.to, target.from, true))
    yield { kind: 'swapped', found: target.from, expected: source.from, certain: true };
}

/** The one figure marked as the start of a change and the one marked as its end; a range "from 10% to 20%" holds both. */
function markedEnds({ text, owed }: Figures): { from: Quantity; to: Quantity } | null {
  const marked = owed.flatMap((figure): { figure: Quantity; role: 'from' | 'to' }[] => {
    const [low, high] = figure.kind === 'range' ? partsOf(figure) : [];
    if (low && high && changeRole(text, { ...figure, end: figure.start, unitEnd: figure.start }) === 'from')
      return [
        { figure: low, role: 'from' },
        { figure: high, role: 'to' },
      ];
    const role = changeRole(text, figure);
    return role === null ? [] : [{ figure, role }];
  });
  const [from, ...moreFrom] = marked.filter(({ role }) => role === 'from');
  const [to, ...moreTo] = marked.filter(({ role }) => role === 'to');
  if (!from || !to || moreFrom.length + moreTo.length > 0 || !sameSort(from.figure, to.figure)) return null;
  return { from: from.figure, to: to.figure };
}

/** Whether two figures tell of the same sort of thing, so that one may stand where the other should. */
const sameSort = (a: Quantity, b: Quantity): boolean =>
  isDate(a) === isDate(b) &&
  (a.unit === '%') === (b.unit === '%') &&
  (a.kind === 'multiple') === (b.kind === 'multiple');

/** What of the figures of a passage its rendering gives otherwise, adds or drops; by value, across languages and units. */
export function compareFigures(
  originalText: string,
  renderingText: string,
  { whole, closed, exact }: Debt,
): FigureDrift[] {
  const original = figuresOf(originalText);
  const rendering = figuresOf(renderingText);
  const extra = rendering.owed.filter((figure) => !isGiven(figure, original.candidates, exact));
  const missing = original.owed.filter((figure) => !isGiven(figure, rendering.candidates, exact));
  const drifts: FigureDrift[] = [];
  for (const found of extra) {
    const at = Math.max(
      missing.findIndex((other) => sameSort(found, other)),
      closed && missing.length > 0 ? 0 : -1,
    );
    const expected = missing[at] ?? null;
    if (expected) missing.splice(at, 1);
    else if (!closed) continue;
    // Number words may stand for more than themselves: "an hour and a half".
    const certain =
      hasDigit(found) && (expected === null || hasDigit(expected) || found.kind === expected.kind);
    drifts.push({ kind: expected ? 'changed' : 'added', found, expected, certain });
  }
  if (whole)
    for (const expected of missing)
      drifts.push({ kind: 'dropped', found: null, expected, certain: hasDigit(expected) });
  return [...drifts, ...limitsOf(original, rendering, exact), ...swapsOf(original, rendering)];
}

/** Digits of names ("Claude 3.5", "ASL-3") that only one of the two texts has, where each has some. */
export function compareNames(
  original: string,
  rendering: string,
): { found: string; expected: string } | null {
  const names = (text: string) => recognize(text).filter(({ kind }) => kind === 'identifier');
  const digits = (text: string): string[] => text.match(/\d+(?:\.\d+)*/gu) ?? [];
  const foreign = (text: string, other: string) => {
    const known = new Set(digits(other));
    return names(text).find((name) => digits(name.text).some((run) => !known.has(run)));
  };
  const found = foreign(rendering, original);
  const expected = foreign(original, rendering);
  return found && expected ? { found: found.text, expected: expected.text } : null;
}
