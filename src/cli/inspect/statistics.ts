import { styleText } from 'node:util';
import { Command, InvalidArgumentError } from 'commander';
import { z } from 'zod';
import type { Locale, Words } from '../../../schemas/language.ts';
import {
  type StatisticExplanation,
  StatisticOptions,
  type StatisticResult,
} from '../../../schemas/statistic.ts';
import { inspectTests } from '../../statistics/index.ts';
import { EXIT, UsageError } from '../exit-code.ts';
import { answerJsonLines } from '../json-lines.ts';
import { type LocaleFlag, localeOf, localeOption } from '../locale.ts';
import { givenText } from '../read-text-file.ts';
import { formatTable } from '../table.ts';
import { STATISTIC_WORDS } from './statistic-words.ts';

/** A line of `--jsonl` input. Options may also have the capitals of the reference implementation: OneTailedTests. */
const Line = z.object({
  id: z.unknown().optional(),
  text: z.string(),
  options: z.record(z.string(), z.unknown()).nullish(),
});

const SHAPE: Words = {
  ko: '한 줄에 객체 하나씩 적으세요: {"id": …, "text": "…", "options": {…}}. options 는 없어도 됩니다.',
  en: 'Give one object a line: {"id": …, "text": "…", "options": {…}}, options being optional.',
};

/** Options of a line over those of the command line; throws what is wrong with them. */
function optionsOf(
  own: Record<string, unknown> | null | undefined,
  shared: StatisticOptions,
): StatisticOptions {
  const given = Object.entries(own ?? {}).map(([name, value]) => [
    name.replace(/^O(?=neTailed)/, 'o'),
    value,
  ]);
  const read = StatisticOptions.safeParse({ ...shared, ...Object.fromEntries(given) }, { reportInput: true });
  if (read.success) return read.data;
  throw new z.ZodError(read.error.issues.map((issue) => ({ ...issue, path: ['options', ...issue.path] })));
}

const answerLines = (shared: StatisticOptions): Promise<void> =>
  answerJsonLines({
    shape: Line,
    wanted: SHAPE,
    answer: ({ id, text, options }) => ({
      id: id ?? null,
      results: inspectTests(text, optionsOf(options, shared)),
    }),
  });

function showP({ computedP, computedLogP }: StatisticResult): string {
  if (computedLogP === undefined) return computedP === 0 ? '0' : computedP.toPrecision(3);
  return `10^${(computedLogP / Math.LN10).toFixed(0)}`;
}

function showExplanation({ kind, p, factor = 0, stated }: StatisticExplanation, locale: Locale): string {
  const words = STATISTIC_WORDS[locale];
  const reading = words.readings[kind](p.toPrecision(3), factor);
  return stated ? words.stated(reading) : reading;
}

function verdict(result: StatisticResult, locale: Locale): string {
  const words = STATISTIC_WORDS[locale];
  if (!result.error) return styleText('green', words.consistent);
  const fault = result.decisionError
    ? styleText('red', words.turned)
    : styleText('yellow', words.inconsistent);
  return result.explanation ? `${fault}; ${showExplanation(result.explanation, locale)}` : fault;
}

function table(results: readonly StatisticResult[], locale: Locale): string {
  const { header, sum } = STATISTIC_WORDS[locale];
  const rows = results.map((result) => [
    String(result.start),
    result.text.replace(/\s+/g, ' '),
    showP(result),
    verdict(result, locale),
  ]);
  const errors = results.filter(({ error }) => error).length;
  return `${formatTable(header, rows)}\n\n${sum(results.length, errors)}`;
}

function printTable(text: string, options: StatisticOptions, locale: Locale): void {
  const results = inspectTests(text, options);
  process.stdout.write(`${results.length === 0 ? STATISTIC_WORDS[locale].none : table(results, locale)}\n`);
  const isFaulty = results.some(({ error }) => error);
  process.exitCode = results.length === 0 ? EXIT.trouble : isFaulty ? EXIT.findings : EXIT.clean;
}

function level(value: string): number {
  const alpha = Number(value);
  if (!(alpha > 0 && alpha < 1)) throw new InvalidArgumentError('Give a number between 0 and 1, as 0.05.');
  return alpha;
}

interface Flags extends LocaleFlag {
  alpha: number;
  alphaIsSignificant: boolean;
  file?: string;
  jsonl?: boolean;
  oneTailedTests?: boolean;
  oneTailedText?: boolean;
  zeroIsError: boolean;
}

/** `caveat inspect statistics`: every reported test of a text with its p recomputed. */
export function inspectStatistics(): Command {
  return new Command('statistics')
    .argument('[text...]', 'text to read')
    .option('--file <path>', 'read a file')
    .option('--jsonl', 'read {id, text, options?} lines from standard input, write {id, results} lines')
    .option('--alpha <p>', 'level of significance', level, 0.05)
    .option('--no-alpha-is-significant', 'p = alpha is not significant (pEqualAlphaSig: false)')
    .option('--no-zero-is-error', '"p = .000" is no error (pZeroError: false)')
    .option('--one-tailed-tests', 'every t, r and z is one-tailed (oneTailedTests: true)')
    .option('--one-tailed-text', 'tests may be one-tailed if the text speaks of it (oneTailedTxt: true)')
    .addOption(localeOption())
    .addHelpText(
      'after',
      `
Rounding of the statistic is allowed for. "inconsistent": no statistic that rounds to the reported one has the
reported p. A reading that would make it right (one-tailed, corrected for several tests) is named beside it.

Exit codes: 0 every test is consistent, 1 some are not, 2 wrong usage or no test in the text; 0 with --jsonl.

Examples:
  caveat inspect statistics "t(28) = 2.20, p = .018"
  caveat inspect statistics --file paper.txt --one-tailed-text
  caveat inspect statistics --jsonl < texts.jsonl`,
    )
    .action(async (words: string[], flags: Flags) => {
      const given = [words.length > 0, flags.file !== undefined, flags.jsonl === true].filter(Boolean);
      if (given.length !== 1)
        throw new UsageError({
          ko: '글, --file, --jsonl 가운데 하나만 대세요.',
          en: 'Give a text, --file or --jsonl, one of them.',
        });
      const options: StatisticOptions = {
        alpha: flags.alpha,
        pEqualAlphaSig: flags.alphaIsSignificant,
        pZeroError: flags.zeroIsError,
        oneTailedTests: flags.oneTailedTests === true,
        oneTailedTxt: flags.oneTailedText === true,
      };
      if (flags.jsonl === true) await answerLines(options);
      else printTable(givenText(words, flags.file), options, localeOf(flags));
    });
}
