import { StatisticOptions, type StatisticResult } from '../../schemas/statistic.ts';
import {
  checkShare,
  debit,
  grim,
  grimmer,
  inspectTests,
  recognizeP,
  tail,
} from '../../src/statistics/index.ts';
import {
  type CountRow,
  type ExpectedTest,
  type GridRow,
  type Paper,
  type PaperResult,
  type PossibilityRow,
  type SpellingRow,
  type TestCase,
  readRows,
} from './statistics-cases.ts';

function print(name: string, figure: string, target: string): void {
  console.log(`  ${name.padEnd(44)} ${figure.padEnd(44)} target ${target}`);
}

/** Rows right of all, with what is wrong below. */
function printRows<Row>(
  name: string,
  rows: readonly Row[],
  isRight: (row: Row) => boolean,
  show: (row: Row) => string,
): void {
  if (rows.length === 0) {
    print(name, 'not measured', 'all');
    return;
  }
  const wrong = rows.filter((row) => !isRight(row));
  print(name, `${String(rows.length - wrong.length)} of ${String(rows.length)}`, 'all');
  for (const row of wrong) console.log(`    ${show(row)}`);
}

const isClose = (found: number, wanted: number | null): boolean =>
  wanted !== null && Math.abs(found - wanted) <= 1e-9 * Math.abs(wanted);

function isAsExpected(result: StatisticResult, expected: ExpectedTest | undefined): boolean {
  return (
    expected?.test === result.test &&
    result.df1 === expected.df1 &&
    result.df2 === expected.df2 &&
    result.comparison === expected.comparison &&
    result.value === expected.value &&
    result.pComparison === expected.p_comparison &&
    result.reportedP === expected.p_reported &&
    isClose(result.computedP, expected.p_computed) &&
    result.error === expected.error &&
    result.decisionError === expected.decision_error
  );
}

function isCaseRight({ kind, text, options, expected }: TestCase): boolean {
  if (kind === 'pvalues') {
    const found = recognizeP(text);
    return (
      found.length === expected.length &&
      found.every(
        ({ relation, number }, at) =>
          relation === expected[at]?.p_comparison && (number?.value ?? null) === expected[at].p_reported,
      )
    );
  }
  const { OneTailedTests: oneTailedTests, OneTailedTxt: oneTailedTxt, ...rest } = options;
  const found = inspectTests(text, StatisticOptions.parse({ ...rest, oneTailedTests, oneTailedTxt }));
  return found.length === expected.length && found.every((result, at) => isAsExpected(result, expected[at]));
}

/** Largest relative error of p and of ln p, each with the row it stands in. */
function printGrid(rows: readonly GridRow[]): void {
  if (rows.length === 0) {
    print('distributions', 'not measured', '1e-9');
    return;
  }
  const judged = rows.map((row) => {
    const { p, logP } = tail(row);
    return {
      row,
      // Below the smallest normal double p has no nine digits to compare.
      p: row.p < 2.3e-308 ? 0 : Math.abs(p - row.p) / row.p,
      logP: row.logp === 0 ? Math.abs(logP) : Math.abs((logP - row.logp) / row.logp),
    };
  });
  for (const which of ['p', 'logP'] as const) {
    const outside = judged.filter((one) => !(one[which] <= 1e-9));
    const inside = judged.filter((one) => one[which] <= 1e-9).map((one) => one[which]);
    print(
      `distributions, ${which}`,
      `${String(inside.length)} of ${String(judged.length)}, largest error ${Math.max(...inside).toExponential(1)}`,
      '1e-9 relative',
    );
    for (const one of outside) console.log(`    ${JSON.stringify(one.row)}: ${String(tail(one.row)[which])}`);
  }
}

function isPossibilityRight({
  check,
  x,
  sd = '',
  n,
  items = 1,
  percent = false,
  exact,
}: PossibilityRow): boolean {
  switch (check) {
    case 'grim':
      return grim({ mean: x, n, items, percent })?.consistent === exact;
    case 'grimmer':
      return grimmer({ mean: x, sd, n, items })?.consistent === exact;
    case 'debit':
      return debit({ mean: x, sd, n })?.consistent === exact;
  }
}

function isSpellingRight({ text, is_p: isP = true, value }: SpellingRow): boolean {
  const found = recognizeP(text);
  if (found.length !== (isP ? 1 : 0)) return false;
  return !isP || value === undefined || (found[0]?.number?.value ?? null) === value;
}

/** Compares results paper by paper with those of the reference, errors first. */
function printPapers(papers: readonly Paper[], reference: readonly PaperResult[]): void {
  if (papers.length === 0) {
    print('papers', 'not measured', 'same errors');
    return;
  }
  const sum = {
    same: 0,
    missed: 0,
    more: 0,
    moreErrors: 0,
    errors: 0,
    sameErrors: 0,
    explained: 0,
    threw: 0,
  };
  for (const { id, text } of papers) {
    let left: StatisticResult[] = [];
    try {
      left = inspectTests(text);
    } catch {
      sum.threw += 1;
    }
    for (const wanted of reference.filter(({ source }) => source === id)) {
      const at = left.findIndex(({ text: own }) => own.endsWith(wanted.raw));
      const [found] = at === -1 ? [] : left.splice(at, 1);
      const isSame = found?.error === wanted.error && found.decisionError === wanted.decision_error;
      if (!found) sum.missed += 1;
      else if (isSame) sum.same += 1;
      if (!isSame)
        console.log(
          `    ${id} ${wanted.raw}: reference ${String(wanted.error)}, here ${String(found?.error)}`,
        );
      if (wanted.error) sum.errors += 1;
      if (wanted.error && isSame) sum.sameErrors += 1;
      if (wanted.error && isSame && found.explanation) sum.explained += 1;
    }
    sum.more += left.length;
    const errors = left.filter(({ error }) => error);
    sum.moreErrors += errors.length;
    for (const { text: own, computedP } of errors)
      console.log(`    ${id} ${own}: more, p ${String(computedP)}`);
  }
  const of = (part: number, whole: number): string => `${String(part)} of ${String(whole)}`;
  print('papers, verdicts', `${of(sum.same, reference.length)}, missed ${String(sum.missed)}`, 'same');
  print('papers, errors', `${of(sum.sameErrors, sum.errors)}, explained ${String(sum.explained)}`, 'same');
  print('papers, further results', `${String(sum.more)}, errors among them ${String(sum.moreErrors)}`, '–');
  print('papers, thrown', String(sum.threw), '0');
}

/** Processor time, which other work on the machine leaves alone; the best of a few runs. */
function seconds(text: string): number {
  const times = [1, 2, 3, 4].map(() => {
    const before = process.cpuUsage();
    inspectTests(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  });
  return Math.min(...times);
}

/** Speed on running text, and the time of one string of four times the length. */
function printSpeed(papers: readonly Paper[]): void {
  const prose =
    'The difference was clear, t(28) = 2.20, p = .036, d = 0.4, and stayed so in both groups of readers. ';
  const text = papers.length > 0 ? papers.map((paper) => paper.text).join('\n') : prose.repeat(20_000);
  const long = text.repeat(4);
  const [once, fourfold] = [seconds(text), seconds(long)];
  const megabytes = Buffer.byteLength(long) / 1e6;
  print(
    'speed, one string',
    `${(megabytes / fourfold).toFixed(1)} MB/s on ${megabytes.toFixed(1)} MB`,
    '> 0.76 MB/s',
  );
  print('linearity', `4 × the length takes ${(fourfold / once).toFixed(1)} × the time`, '4');
}

/** Prints verdicts, accuracy and speed of the recomputed statistics, a line each. */
export function benchStatistics(folder: string | undefined): void {
  console.log('statistics');
  const rows = <Row>(file: string): Row[] => (folder === undefined ? [] : readRows<Row>(folder, file));
  printRows(
    'reported tests',
    rows<TestCase>('statcheck_cases.jsonl'),
    isCaseRight,
    ({ id, text }) => `${id} ${text}`,
  );
  printGrid(rows<GridRow>('r_dist_grid.jsonl'));
  const papers = rows<Paper>('psychsci_fulltext.jsonl');
  printPapers(papers, rows<PaperResult>('statcheck_psychsci_reference.jsonl'));
  const possibilities = rows<PossibilityRow>('scrutiny.jsonl');
  for (const name of ['grim', 'grimmer', 'debit'] as const) {
    const own = possibilities.filter(({ check }) => check === name);
    printRows(name, own, isPossibilityRight, (row) => JSON.stringify(row));
  }
  printRows(
    'percentages of counts',
    rows<CountRow>('percent_counts_psychsci.jsonl'),
    ({ k, n, percent, consistent }) => checkShare({ count: k, total: n, percent })?.consistent === consistent,
    ({ id }) => id,
  );
  printRows(
    'spellings of p',
    rows<SpellingRow>('metacheck_pvalues.jsonl'),
    isSpellingRight,
    ({ text }) => text,
  );
  printSpeed(papers);
}
