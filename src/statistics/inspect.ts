import { StatisticOptions, type StatisticResult } from '../../schemas/statistic.ts';
import { judge } from './judge.ts';
import { readingsNamed } from './named-readings.ts';
import { recognizeTests } from './recognize.ts';

const DEFAULTS = StatisticOptions.parse({});

/** Finds every reported test of a text and judges it, in the order of the text. */
export function inspectTests(text: string, options: StatisticOptions = DEFAULTS): StatisticResult[] {
  const tests = recognizeTests(text);
  if (tests.length === 0) return [];
  const spoken = readingsNamed(text);
  return tests.map((test) => ({
    text: text.slice(test.start, test.end),
    start: test.start,
    end: test.end,
    ...judge(test, options, spoken),
  }));
}
