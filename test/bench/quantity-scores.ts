import { recognize } from '../../src/quantities/index.ts';
import type { Quantity } from '../../schemas/quantity.ts';

/** One expectation of a case; offsets are UTF-16, null where the suite gives none. */
export interface Expectation {
  text: string | null;
  start: number | null;
  end: number | null;
  kind: string;
  value: string | null;
  unit?: string;
  lo?: string | null;
  hi?: string | null;
  digit?: boolean;
}

/** One case of a suite. */
export interface QuantityCase {
  id: string;
  suite: string;
  lang: string;
  model: string;
  text: string;
  expected: Expectation[];
  exhaustive?: boolean;
  names?: { start: number; end: number }[];
}

/** Right, missed and false, for precision, recall and F1; or right out of all. */
export interface Tally {
  right: number;
  missed: number;
  wrong: number;
}

/** What one case adds to its suite. */
export type Score = (testCase: QuantityCase) => Tally;

/** Quantities of a case's text in its language, beside the defaults. */
export function found(testCase: QuantityCase): Quantity[] {
  const languages = testCase.lang === 'ja' ? ['ja', 'en'] : ['ko', 'en'];
  return recognize(testCase.text, { languages });
}

function close(a: number | null | undefined, b: string | null | undefined): boolean {
  if (a === null || a === undefined || b === null || b === undefined) return false;
  const value = Number(b);
  return a === value || Math.abs(a - value) <= 1e-6 * Math.max(Math.abs(a), Math.abs(value));
}

function overlaps(quantity: Quantity, expectation: { start: number | null; end: number | null }): boolean {
  const { start, end } = expectation;
  if (start === null || end === null) return true;
  const from = Math.min(quantity.start, quantity.unitStart ?? quantity.start);
  const to = Math.max(quantity.end, quantity.unitEnd ?? quantity.end);
  return from < end && to > start;
}

/** Factors by which suites state another unit of the same amount (half an hour as 30 minutes). */
const UNIT_FACTORS = [
  1,
  60,
  3600,
  24,
  12,
  1000,
  1e6,
  100,
  1e-3,
  0.01,
  36,
  3,
  1 / 12,
  7,
  63360,
  100000,
  1.609344,
];

function valueFits(quantity: Quantity, expectation: Expectation, convert: boolean): boolean {
  if (quantity.kind === 'identifier') return false;
  if (expectation.lo !== undefined || expectation.hi !== undefined) {
    const ends = endsOf(quantity);
    const fits = (mine: number | null, theirs: string | null | undefined): boolean =>
      theirs === null || theirs === undefined ? mine === null : close(mine, theirs);
    if (fits(ends[0], expectation.lo) && fits(ends[1], expectation.hi)) return true;
    if (quantity.high !== undefined)
      return close(quantity.value, expectation.hi) && close(quantity.high, expectation.lo);
    return false;
  }
  if (close(quantity.value, expectation.value) || close(quantity.high, expectation.value)) return true;
  if (quantity.plusMinus !== undefined && close(quantity.plusMinus, expectation.value)) return true;
  if (!convert || quantity.value === null || expectation.value === null) return false;
  return UNIT_FACTORS.some((factor) => close((quantity.value ?? 0) * factor, expectation.value));
}

function endsOf(quantity: Quantity): [number | null, number | null] {
  const { value, high, bound } = quantity;
  if (high !== undefined) return [value, high];
  if (bound === 'at-least' || bound === 'more-than') return [value, null];
  if (bound === 'at-most' || bound === 'less-than') return [null, value];
  return [value, value];
}

const OWN: Readonly<Record<string, (quantity: Quantity) => boolean>> = {
  NumberModel: ({ kind }) => kind === 'number' || kind === 'fraction',
  PercentModel: ({ kind }) => kind === 'percentage',
  OrdinalModel: ({ kind }) => kind === 'ordinal',
  NumberRangeModel: ({ kind, bound }) => kind === 'range' || (kind === 'number' && bound !== 'exact'),
};

/** Value on overlapping span; precision counts the model's own kind alone. */
export const scoreModel: Score = (testCase) => {
  const quantities = found(testCase);
  const valued = testCase.expected.filter(
    (item) => item.value !== null || item.lo !== undefined || item.hi !== undefined,
  );
  const used = new Set<Quantity>();
  let right = 0;
  for (const item of valued) {
    const match = quantities.find((quantity) => overlaps(quantity, item) && valueFits(quantity, item, false));
    if (match !== undefined) {
      right += 1;
      used.add(match);
    }
  }
  const own = OWN[testCase.model] ?? (() => true);
  const wrong = quantities.filter((quantity) => {
    if (used.has(quantity) || !own(quantity) || quantity.kind === 'identifier') return false;
    return !testCase.expected.some(
      (item) =>
        item.value === null && item.lo === undefined && item.hi === undefined && overlaps(quantity, item),
    );
  }).length;
  return { right, missed: valued.length - right, wrong };
};

/** Every expectation of the case has its value, somewhere on its span. */
export const scoreValues: Score = (testCase) => {
  const quantities = found(testCase);
  const valued = testCase.expected.filter(
    (item) => item.value !== null || item.lo !== undefined || item.hi !== undefined,
  );
  const silent = testCase.expected.length === 0 && testCase.exhaustive === true;
  const right = silent
    ? quantities.every(({ kind }) => kind === 'identifier')
    : valued.every((item) =>
        quantities.some((quantity) => overlaps(quantity, item) && valueFits(quantity, item, true)),
      );
  return { right: right ? 1 : 0, missed: right ? 0 : 1, wrong: 0 };
};

/** The expected numbers on their exact spans and nothing else. */
export const scoreExact: Score = (testCase) => {
  const quantities = found(testCase).filter(({ kind }) => kind !== 'identifier');
  const right =
    quantities.length === testCase.expected.length &&
    testCase.expected.every((item, index) => {
      const quantity = quantities[index];
      return quantity?.start === item.start && quantity.end === item.end && valueFits(quantity, item, false);
    });
  return { right: right ? 1 : 0, missed: right ? 0 : 1, wrong: 0 };
};

/** Per expectation: its value on its span, and no other value there. */
export const scoreAgreeing: Score = (testCase) => {
  const quantities = found(testCase);
  let right = 0;
  for (const item of testCase.expected) {
    const near = quantities.filter((quantity) => overlaps(quantity, item));
    if (
      near.length > 0 &&
      near.some((quantity) => valueFits(quantity, item, false)) &&
      near.every((quantity) => near.length === 1 || valueFits(quantity, item, false))
    )
      right += 1;
  }
  return { right, missed: testCase.expected.length - right, wrong: 0 };
};

/** Per expectation: the exact span of the number, percent sign and range partner aside. */
export const scoreSpans: Score = (testCase) => {
  const quantities = found(testCase);
  let right = 0;
  for (const item of testCase.expected) {
    const hit = quantities.some((quantity) => {
      if (!overlaps(quantity, item)) return false;
      const end =
        quantity.unitStart !== undefined &&
        quantity.unitStart < quantity.end &&
        quantity.unitStart > quantity.start
          ? quantity.unitStart
          : quantity.end;
      const number = testCase.text.slice(quantity.start, end).trimEnd();
      if (quantity.start === item.start && quantity.start + number.length === item.end) return true;
      if (quantity.start === item.start && quantity.end === item.end) return true;
      if (quantity.kind === 'ordinal' && quantity.start === item.start) return true;
      if (quantity.high === undefined) return false;
      return quantity.start === item.start || quantity.start + number.length === item.end;
    });
    if (hit) right += 1;
  }
  return { right, missed: testCase.expected.length - right, wrong: 0 };
};

/** Number words of ordinary sentences: those without a digit, against all annotated entities. */
export const scoreWords: Score = (testCase) => {
  const quantities = found(testCase).filter(({ text }) => !/\d/.test(text));
  const wanted = testCase.expected.filter((item) => item.kind === 'quantity' && item.digit !== true);
  const right = wanted.filter((item) => quantities.some((quantity) => overlaps(quantity, item))).length;
  const wrong = quantities.filter(
    (quantity) =>
      !testCase.expected.some((item) => overlaps(quantity, item)) ||
      (testCase.names ?? []).some((name) => overlaps(quantity, name)),
  ).length;
  return { right, missed: wanted.length - right, wrong };
};

const UNLABELLED = new Set(['date', 'year', 'duration', 'ordinal', 'multiple', 'identifier']);

/** A bag of values without spans. */
export const scoreBag: Score = (testCase) => {
  const left = [...found(testCase)];
  let right = 0;
  for (const item of testCase.expected) {
    const at = left.findIndex((quantity) => valueFits(quantity, item, false));
    if (at >= 0) {
      right += 1;
      left.splice(at, 1);
    }
  }
  const wrong =
    testCase.exhaustive === true
      ? left.filter(({ kind, role, value }) => !UNLABELLED.has(kind) && role === undefined && value !== null)
          .length
      : 0;
  return { right, missed: testCase.expected.length - right, wrong };
};

/** Units too: value on overlapping span; expectations that are means of ranges are left out. */
export const scoreUnits: Score = (testCase) => {
  const quantities = found(testCase);
  const used = new Set<Quantity>();
  let right = 0;
  let wanted = 0;
  for (const item of testCase.expected) {
    const near = quantities.filter((quantity) => overlaps(quantity, item));
    if (near.some(({ kind }) => kind === 'range')) {
      for (const quantity of near) used.add(quantity);
      continue;
    }
    wanted += 1;
    const match = near.find((quantity) => valueFits(quantity, item, false));
    if (match !== undefined) {
      right += 1;
      for (const quantity of near) used.add(quantity);
    }
  }
  const wrong = quantities.filter(
    (quantity) =>
      !used.has(quantity) &&
      quantity.kind !== 'identifier' &&
      quantity.role === undefined &&
      quantity.kind !== 'date',
  ).length;
  return { right, missed: wanted - right, wrong };
};

/** Overlapping spans alone. */
export const scoreOverlap: Score = (testCase) => {
  const quantities = found(testCase).filter(({ kind }) => kind !== 'identifier');
  const right = testCase.expected.filter((item) =>
    quantities.some((quantity) => overlaps(quantity, item)),
  ).length;
  const wrong = quantities.filter(
    (quantity) => !testCase.expected.some((item) => overlaps(quantity, item)),
  ).length;
  return { right, missed: testCase.expected.length - right, wrong };
};
