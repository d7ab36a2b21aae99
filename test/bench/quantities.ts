import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import {
  type QuantityCase,
  type Score,
  type Tally,
  scoreAgreeing,
  scoreBag,
  scoreExact,
  scoreModel,
  scoreOverlap,
  scoreSpans,
  scoreUnits,
  scoreValues,
  scoreWords,
} from './quantity-scores.ts';

interface Row {
  files: readonly string[];
  measure: string;
  score: Score;
  /** Which figure of the tally the target speaks of. */
  figures: readonly ('f1' | 'precision' | 'recall')[];
  target: string;
  models?: readonly string[];
}

const MODELS = ['NumberModel', 'PercentModel', 'OrdinalModel', 'NumberRangeModel'];

/** The table of the specification, a line each. */
export const ROWS: readonly Row[] = [
  { files: ['rt-ko'], measure: 'F1', score: scoreModel, figures: ['f1'], target: '97', models: MODELS },
  { files: ['duckling-ko'], measure: 'value right', score: scoreValues, figures: ['recall'], target: '98' },
  { files: ['nemo-itn-ko'], measure: 'value right', score: scoreValues, figures: ['recall'], target: '98' },
  { files: ['nemo-tn-ko'], measure: 'value right', score: scoreValues, figures: ['recall'], target: '98' },
  { files: ['num2words-ko'], measure: 'value right', score: scoreValues, figures: ['recall'], target: '98' },
  {
    files: ['cldr-rbnf-ko'],
    measure: 'whole case exact',
    score: scoreExact,
    figures: ['recall'],
    target: '99',
  },
  {
    files: ['cldr-compact-ko'],
    measure: 'whole case exact',
    score: scoreExact,
    figures: ['recall'],
    target: '99',
  },
  {
    files: ['klue-values-ko'],
    measure: 'right value, none conflicting',
    score: scoreAgreeing,
    figures: ['recall'],
    target: '99',
  },
  { files: ['klue-values-ko'], measure: 'exact span', score: scoreSpans, figures: ['recall'], target: '97' },
  {
    files: ['klue-ner-ko'],
    measure: 'number words P / R',
    score: scoreWords,
    figures: ['precision', 'recall'],
    target: '85 / 85',
  },
  { files: ['rt-en'], measure: 'F1', score: scoreModel, figures: ['f1'], target: '97', models: MODELS },
  { files: ['duckling-en'], measure: 'value right', score: scoreValues, figures: ['recall'], target: '96' },
  { files: ['nemo-itn-en'], measure: 'value right', score: scoreValues, figures: ['recall'], target: '96' },
  {
    files: ['number-parser-en'],
    measure: 'value right',
    score: scoreValues,
    figures: ['recall'],
    target: '96',
  },
  {
    files: ['lingua-franca-en'],
    measure: 'value right',
    score: scoreValues,
    figures: ['recall'],
    target: '96',
  },
  {
    files: ['cldr-rbnf-en', 'cldr-compact-en'],
    measure: 'value right',
    score: scoreValues,
    figures: ['recall'],
    target: '96',
  },
  { files: ['newsquant'], measure: 'F1 of values', score: scoreBag, figures: ['f1'], target: '93' },
  { files: ['quantulum3'], measure: 'F1', score: scoreUnits, figures: ['f1'], target: '90' },
  {
    files: ['grobid-quantities'],
    measure: 'recall / F1, overlap',
    score: scoreOverlap,
    figures: ['recall', 'f1'],
    target: '97 / 80',
  },
  { files: ['rt-ja'], measure: 'F1', score: scoreModel, figures: ['f1'], target: '90', models: MODELS },
  {
    files: ['duckling-ja', 'cldr-rbnf-ja', 'cldr-compact-ja'],
    measure: 'F1',
    score: scoreModel,
    figures: ['f1'],
    target: '90',
  },
];

function readCases(folder: string, file: string): QuantityCase[] {
  const path = join(folder, 'quantities', `${file}.jsonl`);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as QuantityCase);
}

/** Cases set aside, by id, with the reason. */
export function readSetAside(): ReadonlyMap<string, string> {
  const path = new URL('./quantities-set-aside.yaml', import.meta.url);
  if (!existsSync(path)) return new Map();
  const lists = (parse(readFileSync(path, 'utf8')) ?? {}) as Record<string, string[]>;
  return new Map(
    Object.entries(lists).flatMap(([reason, ids]) => ids.map((id): [string, string] => [id, reason])),
  );
}

function tally(cases: readonly QuantityCase[], score: Score): Tally {
  const sum = { right: 0, missed: 0, wrong: 0 };
  for (const testCase of cases) {
    const one = score(testCase);
    sum.right += one.right;
    sum.missed += one.missed;
    sum.wrong += one.wrong;
  }
  return sum;
}

function figure(sum: Tally, name: 'f1' | 'precision' | 'recall'): string {
  const { right, missed, wrong } = sum;
  const of =
    name === 'recall' ? right + missed : name === 'precision' ? right + wrong : right + (missed + wrong) / 2;
  return of === 0 ? '–' : ((100 * right) / of).toFixed(1);
}

/** Cases of one line of the table, without models it does not speak of. */
export function casesOf(folder: string, row: Row): QuantityCase[] {
  const cases = row.files.flatMap((file) => readCases(folder, file));
  return row.models === undefined ? cases : cases.filter(({ model }) => row.models?.includes(model) ?? true);
}

/** Prints one line per suite: measure, target, figure on all rows, figure without the rows set aside. */
export function benchQuantities(folder: string | undefined): void {
  console.log('quantities');
  if (folder === undefined) {
    console.log('  not measured');
    return;
  }
  const setAside = readSetAside();
  for (const row of ROWS) {
    const cases = casesOf(folder, row);
    if (cases.length === 0) {
      console.log(`  ${row.files.join(', ').padEnd(44)} not measured`);
      continue;
    }
    const kept = cases.filter(({ id }) => !setAside.has(id));
    const print = (some: readonly QuantityCase[]): string => {
      const sum = tally(some, row.score);
      return row.figures.map((name) => figure(sum, name)).join(' / ');
    };
    const aside = cases.length - kept.length;
    const share = ((100 * aside) / cases.length).toFixed(1);
    console.log(
      `  ${row.files.join(', ').padEnd(44)} ${row.measure.padEnd(30)} target ${row.target.padEnd(8)} ${print(kept).padEnd(13)} all ${print(cases).padEnd(13)} set aside ${String(aside)} (${share} %)`,
    );
  }
}
