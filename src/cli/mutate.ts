import path from 'node:path';
import { Command, Option } from 'commander';
import type { Locale } from '../../schemas/language.ts';
import { MutationKind, type MutationReport, type TriedMutation } from '../../schemas/mutation.ts';
import { chosenEntries, requireContent } from './chosen-entries.ts';
import { EXIT, UsageError } from './exit-code.ts';
import { type LocaleFlag, localeOf, localeOption } from './locale.ts';
import { painter } from './paint.ts';
import { rootOption } from './root-option.ts';
import { cellText, formatTable } from './table.ts';

interface Flags extends LocaleFlag {
  root: string;
  format: 'table' | 'json';
}

const WORDS = {
  ko: {
    header: ['바꾼 곳', '시도', '잡음', '놓침'],
    all: '합계',
    letPass: '검사가 놓친 변경',
    kinds: {
      prose: '본문의 수치',
      heading: '제목·요약의 수치',
      claim: '주장의 값',
      quotation: '인용문의 숫자',
      page: '쪽수',
      word: '인용문의 낱말',
      unit: '본문의 단위',
      bound: '이상·이하',
    },
  },
  en: {
    header: ['changed', 'tried', 'caught', 'let pass'],
    all: 'all',
    letPass: 'Changes that the check lets pass',
    kinds: {
      prose: 'figure in the prose',
      heading: 'figure in a heading',
      claim: 'value of a claim',
      quotation: 'digit of a quotation',
      page: 'page',
      word: 'word of a quotation',
      unit: 'unit in the prose',
      bound: 'bound of a claim',
    },
  },
} as const;

/** `caveat mutate`: makes slips in entries, one at a time and in memory only, and says which the check lets pass. */
export function mutate(): Command {
  return new Command('mutate')
    .argument('[path...]', 'entries or folders of entries (default: all of them)')
    .addOption(rootOption())
    .addOption(new Option('--format <format>', 'how to print').choices(['table', 'json']).default('table'))
    .addOption(localeOption())
    .addHelpText(
      'after',
      `
No file is written. Exit codes: 0 every change is caught, 1 some are let pass, 2 wrong usage or nothing to change.

Examples:
  caveat mutate
  caveat mutate content/findings/values-sample --format json`,
    )
    .action(async (paths: string[], flags: Flags) => {
      process.exitCode = await run(paths, flags);
    });
}

async function run(paths: readonly string[], flags: Flags): Promise<number> {
  const root = path.resolve(flags.root);
  await requireContent(root, flags.root);
  const locale = localeOf(flags);
  const entries = chosenEntries(root, paths);
  const { mutateProject, mutationReport } = await import('../check/index.ts');
  const tried: TriedMutation[] = [];
  for (const mutation of await mutateProject({ root, locale, select: entries.isChosen })) {
    tried.push(mutation);
    if (process.stderr.isTTY) process.stderr.write(`\r${tried.length} ${mutation.file}\u001b[K`);
  }
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  entries.requireMatches();
  if (tried.length === 0)
    throw new UsageError({
      ko: '바꿀 것이 없습니다. 항목에 수치도 인용문도 쪽수도 없습니다.',
      en: 'there is nothing to change: no figure, quotation or page in the entries',
    });
  const report = mutationReport(tried);
  console.log(flags.format === 'json' ? JSON.stringify(report, null, 2) : toTable(report, locale));
  return report.counts.letPass > 0 ? EXIT.findings : EXIT.clean;
}

function toTable({ mutations, counts }: MutationReport, locale: Locale): string {
  const words = WORDS[locale];
  const paint = painter(process.stdout);
  const row = (name: string, tried: number, letPass: number): string[] => [
    name,
    String(tried),
    String(tried - letPass),
    paint(letPass > 0 ? 'red' : 'green', String(letPass)),
  ];
  const passed = mutations.filter(({ caughtBy }) => caughtBy.length === 0);
  const kinds = MutationKind.options.flatMap((kind) => {
    const tried = mutations.filter((mutation) => mutation.kind === kind).length;
    return tried === 0
      ? []
      : [row(words.kinds[kind], tried, passed.filter((one) => one.kind === kind).length)];
  });
  const table = formatTable(words.header, [...kinds, row(words.all, counts.tried, counts.letPass)]);
  const list = passed.map(
    ({ file, place: { start }, kind, was, now }) =>
      `  ${file}:${start.line}:${start.column}  ${words.kinds[kind]}  ${cellText(was)} → ${cellText(now) || '∅'}`,
  );
  return [table, ...(list.length > 0 ? ['', `${words.letPass}:`, ...list] : [])].join('\n');
}
