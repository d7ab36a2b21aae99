import path from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { Level } from '../../schemas/diagnostic.ts';
import type { Locale } from '../../schemas/language.ts';
import type { Report } from '../../schemas/report.ts';
import { forPrograms, formatSummary, reporters, type Format } from '../reporters/index.ts';
import { chosenEntries, requireContent } from './chosen-entries.ts';
import { EXIT, UsageError } from './exit-code.ts';
import { formatFixes, writeFixed } from './fixes.ts';
import { type LocaleFlag, localeOf, localeOption } from './locale.ts';
import { noSuchRule } from './no-such-rule.ts';
import { painter, plain } from './paint.ts';
import { rootOption } from './root-option.ts';
import { writeWhole } from './write-whole.ts';

interface CheckFlags extends LocaleFlag {
  root: string;
  format: Format[];
  outputFile: string[];
  quiet: boolean;
  maxWarnings?: number;
  failLevel: Level;
  rule: Record<string, Level | 'off'>;
  since?: string;
  fix: boolean;
  fixDryRun: boolean;
  watch: boolean;
}

/** What holds where a flag is not given. */
const DEFAULTS = {
  format: [],
  outputFile: [],
  quiet: false,
  rule: {},
  fix: false,
  fixDryRun: false,
  watch: false,
};

const formats = Object.keys(reporters) as Format[];

/** `caveat check`: compares every figure and quotation of the entries with their sources. */
export function check(): Command {
  return new Command('check')
    .argument('[path...]', 'entries or folders of entries (default: all of them)')
    .addOption(rootOption())
    .addOption(
      new Option(
        '--format <format>',
        `how to print: ${formats.join(', ')} (default: stylish); repeatable, each with its --output-file`,
      ).argParser(collectFormat),
    )
    .option('--output-file <file>', 'write instead of print, in the order of the formats', collect)
    .addOption(localeOption())
    .option('--quiet', 'leave out warnings and notes')
    .option('--max-warnings <number>', 'fail when there are more warnings', parseCount)
    .addOption(
      new Option('--fail-level <level>', 'lowest level that fails').choices(Level.options).default('error'),
    )
    .option(
      '--rule <id:level>',
      'set the level of a rule: error, warning, note or off; repeatable',
      collectRule,
    )
    .option('--since <commit>', 'commit that published figures are held against (default: HEAD)')
    .option('--fix', 'bind figures of the prose that exactly one claim of their entry fits')
    .option('--fix-dry-run', 'say what --fix would do, and write nothing')
    .option('--watch', 'check again whenever something under content/ changes, until interrupted')
    .addHelpText(
      'after',
      `
Exit codes: 0 clean, 1 findings, 2 wrong usage, unreadable input or nothing checked.

Examples:
  caveat check
  caveat check content/findings/values-sample --locale ko
  caveat check --fix-dry-run
  caveat check --since origin/main
  caveat check --rule undated-present:off --max-warnings 0
  caveat check --format json --output-file report.json --format stylish`,
    )
    .action(async (paths: string[], flags: Partial<CheckFlags> & Omit<CheckFlags, keyof typeof DEFAULTS>) => {
      const all = { ...DEFAULTS, ...flags };
      process.exitCode = await run(paths, all);
      if (all.watch) await runAgain(paths, all);
    });
}

async function run(paths: readonly string[], flags: CheckFlags): Promise<number> {
  const root = path.resolve(flags.root);
  await requireContent(root, flags.root);
  if (flags.outputFile.length > Math.max(flags.format.length, 1))
    throw new UsageError({
      ko: '--output-file 이 --format 보다 많습니다.',
      en: 'there are more --output-file than --format',
    });

  const entries = chosenEntries(root, paths);
  const locale = localeOf(flags);
  const { checkProject, fixProject, ruleIds } = await import('../check/index.ts');
  const unknown = Object.keys(flags.rule).find((id) => !ruleIds.includes(id));
  if (unknown !== undefined) throw new UsageError(noSuchRule(unknown, ruleIds));
  const { since } = flags;
  const options = {
    root,
    locale,
    levels: flags.rule,
    select: entries.isChosen,
    ...(since !== undefined && { since }),
  };
  const fixed = flags.fix || flags.fixDryRun ? await withHistory(fixProject(options)) : null;
  const report =
    (flags.fixDryRun ? fixed?.before : fixed?.after) ?? (await withHistory(checkProject(options)));
  entries.requireMatches();
  if (fixed) {
    if (!flags.fixDryRun) await writeFixed(root, fixed);
    console.error(formatFixes(fixed, locale, !flags.fixDryRun));
  }
  await print(report, flags, locale);
  return exitCode(report, flags, locale);
}

async function runAgain(paths: readonly string[], flags: CheckFlags): Promise<never> {
  const { watch } = await import('./watch.ts');
  const paint = painter(process.stderr);
  const locale = localeOf(flags);
  const waiting = locale === 'ko' ? '바뀌기를 기다립니다' : 'waiting for changes';
  return watch(
    path.join(path.resolve(flags.root), 'content'),
    locale,
    async () => {
      await run(paths, flags);
    },
    () => {
      console.error(paint('dim', `${new Date().toLocaleTimeString('sv-SE')}  ${waiting} (Ctrl+C)`));
    },
  );
}

async function withHistory<Result>(run: Promise<Result>): Promise<Result> {
  return run.catch((error: unknown) => {
    if (!(error instanceof Error && error.name === 'UnknownCommit')) throw error;
    throw new UsageError({
      ko: `git 이 커밋 \`${error.message}\` 을(를) 모릅니다. 먼저 가져오거나 \`git log\` 에 보이는 커밋을 대세요.`,
      en: `git knows no commit \`${error.message}\` here; fetch it, or name one that \`git log\` shows`,
    });
  });
}

async function print(report: Report, flags: CheckFlags, locale: Locale): Promise<void> {
  const chosen: Format[] = flags.format.length > 0 ? flags.format : ['stylish'];
  for (const [at, format] of chosen.entries()) {
    const file = flags.outputFile[at];
    const paint = file === undefined ? painter(process.stdout) : plain;
    const text = reporters[format](report, { locale, quiet: flags.quiet, paint });
    if (file === undefined) process.stdout.write(text);
    else await writeWhole(file, text);
  }
  const isSilent = chosen.every(
    (format, at) => forPrograms.has(format) || flags.outputFile[at] !== undefined,
  );
  if (isSilent) console.error(formatSummary(report, { locale, paint: painter(process.stderr) }));
}

function exitCode(
  { counts, diagnostics }: Report,
  { failLevel, maxWarnings }: CheckFlags,
  locale: Locale,
): number {
  if (diagnostics.some(({ messageId }) => messageId === 'unreadable')) return EXIT.trouble;
  if (counts.claims.checked === 0) {
    if (diagnostics.length > 0)
      console.error(
        locale === 'ko'
          ? 'caveat: 확인한 주장이 하나도 없습니다. 위에 적힌 곳부터 고치세요.'
          : 'caveat: not one claim was checked; mend what is named above first.',
      );
    else
      console.error(
        locale === 'ko'
          ? 'caveat: 확인한 주장이 하나도 없습니다. 항목은 content/findings/<이름>/<언어>.mdx 에, 팩은 content/sources 에 두세요.'
          : 'caveat: not one claim was checked. Entries belong in content/findings/<id>/<lang>.mdx, packs in content/sources.',
      );
    return EXIT.trouble;
  }
  const failing = Level.options.slice(0, Level.options.indexOf(failLevel) + 1);
  const fails = failing.some((level) => counts.diagnostics[level] > 0);
  const tooMany = maxWarnings !== undefined && counts.diagnostics.warning > maxWarnings;
  return fails || tooMany ? EXIT.findings : EXIT.clean;
}

const collect = (value: string, previous: string[] = []): string[] => [...previous, value];

function collectFormat(value: string, previous: Format[] = []): Format[] {
  const format = formats.find((known) => known === value);
  if (!format) throw new InvalidArgumentError(`Formats are ${formats.join(', ')}.`);
  return [...previous, format];
}

function collectRule(value: string, previous: CheckFlags['rule'] = {}): CheckFlags['rule'] {
  const [id = '', given = ''] = value.split(':');
  const level = [...Level.options, 'off' as const].find((known) => known === given);
  if (!level) throw new InvalidArgumentError('Levels are error, warning, note and off.');
  return { ...previous, [id]: level };
}

function parseCount(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('Give a whole number.');
  return Number(value);
}
