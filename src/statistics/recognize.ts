import type { Comparison, TestName } from '../../schemas/statistic.ts';
import { placesOfP } from './between.ts';
import type { Decimal } from './decimal.ts';
import { readDegrees } from './degrees.ts';
import { fold } from './fold.ts';
import { readNumber } from './number.ts';
import { readP } from './p-value.ts';
import { type FoundSymbol, findSymbol } from './symbols.ts';
import { endOf, isJudged, readRelation, skipGap } from './token.ts';

/** A test result as written, not yet judged. Offsets are UTF-16, end exclusive. */
export interface ReportedTest {
  start: number;
  end: number;
  test: TestName;
  df1: number | null;
  df2: number | null;
  comparison: Comparison;
  value: Decimal;
  pComparison: Comparison | 'ns';
  /** Null for "ns". */
  p: Decimal | null;
}

/** Between a statistic and its p: a comma, an opening bracket, or nothing. Other marks end the result. */
const BEFORE_P = /,|\(/y;

function readPAfter(text: string, end: number): Pick<ReportedTest, 'pComparison' | 'p' | 'end'> | null {
  for (const place of placesOfP(text, end)) {
    const start = skipGap(text, place);
    const p = readP(text, skipGap(text, Math.max(start, endOf(BEFORE_P, text, start))));
    if (p?.relation === 'ns') return { pComparison: 'ns', p: null, end: p.end };
    if (p) return isJudged(p.relation) ? { pComparison: p.relation, p: p.number, end: p.end } : null;
  }
  return null;
}

/** Coordinates of a brain region, "x = 4, y = -20, z = 44", name no test. */
const COORDINATE = /y\s?=\s?-?\d{1,3}\s?[,;]\s{0,2}$/;

function readTest(text: string, symbol: FoundSymbol): ReportedTest | null {
  const { test, start, end, degrees: wanted, sized: maySize } = symbol;
  const degrees = wanted === 0 ? null : readDegrees(text, end, { wanted, maySize });
  if (wanted > 0 && !degrees) return null;
  const compared = readRelation(text, degrees?.end ?? end);
  if (!compared || !isJudged(compared.relation)) return null;
  const value = readNumber(text, compared.end);
  if (!value || (test === 'r' && Math.abs(value.number.value) > 1)) return null;
  const p = readPAfter(text, value.end);
  if (!p || (test === 'Z' && COORDINATE.test(text.slice(Math.max(0, start - 20), start)))) return null;
  const [first = null, second = null] = degrees?.numbers ?? [];
  const own = test === 't' || test === 'r';
  return {
    start,
    test,
    df1: own ? null : first,
    df2: own ? first : second,
    comparison: compared.relation,
    value: value.number,
    ...p,
  };
}

/**
 * Finds reported test results in APA style and its common variations: "t(28) = 2.20, p < .05".
 *
 * Every name of a test is looked at once and what follows it only as far as a bounded number of characters, so the
 * time is linear in the length of the text. Nothing is thrown on any text.
 */
export function recognizeTests(text: string): ReportedTest[] {
  const plain = fold(text);
  const tests: ReportedTest[] = [];
  for (let symbol = findSymbol(plain, 0); symbol;) {
    const test = readTest(plain, symbol);
    if (test) tests.push(test);
    symbol = findSymbol(plain, test?.end ?? symbol.end);
  }
  return tests;
}
