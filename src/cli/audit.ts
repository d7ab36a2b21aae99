import { stat, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { styleText } from 'node:util';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { AuditReport, AuditStatus } from '../../schemas/audit.ts';
import { Locale } from '../../schemas/language.ts';
import {
  type Audit,
  type AuditSource,
  auditReport,
  draftFinding,
  openAuditSource,
  openPackSource,
} from '../audit/index.ts';
import { openPack } from '../matching/index.ts';
import { UnreadableSource } from '../sources/formats/format.ts';
import { readPack, readSource } from '../sources/read-source.ts';
import { readTexts } from '../sources/texts.ts';
import { noteOf, STATUS_WORDS, summaryOf } from './audit-words.ts';
import { EXIT, UsageError } from './exit-code.ts';
import { defaultLocale, localeOption } from './locale.ts';
import { fileFault, readTextFile, writeFault } from './read-text-file.ts';
import { cellText, cutTo, formatTable } from './table.ts';
import { rootOption } from './root-option.ts';

interface Flags {
  against: string[];
  draft?: string;
  edition?: string;
  failOn: 'differs' | 'not-found' | 'nothing';
  format: 'table' | 'json';
  locale?: string;
  reportId?: string;
  root: string;
}

const COLOURS: Readonly<Record<AuditStatus, Parameters<typeof styleText>[0]>> = {
  stands: 'green',
  rounded: 'green',
  differs: 'red',
  'not-found': 'yellow',
  identifier: 'dim',
  unattributed: 'dim',
  opinion: 'dim',
};

/** Text and Markdown are taken as they stand, so that places are those of the file; other formats are read. */
async function readReport(file: string): Promise<string> {
  if (/\.(?:txt|text|md|markdown|mdx)$/i.test(file)) return readTextFile(file).replace(/^\uFEFF/, '');
  const pages = await readPages(file);
  return pages.pages.map(({ text }) => text).join('\f');
}

async function readPages(file: string) {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new UsageError(`cannot read \`${file}\`: ${fileFault(error)}`);
  });
  const { readEdition } = await import('../sources/read-edition.ts');
  return readEdition(bytes, { name: file }).catch((error: unknown) => {
    if (error instanceof UnreadableSource) throw new UsageError(`${file}: ${error.message}`);
    throw error;
  });
}

/** A source to hold the report against: a file, or a registered source whose text is at hand. */
async function readAgainst(given: string, { root, edition }: Flags): Promise<AuditSource> {
  const isFile = await stat(given).then(
    (found) => found.isFile(),
    () => false,
  );
  if (isFile) {
    const { pages, paging } = await readPages(given);
    return openAuditSource({ id: path.basename(given), pages, paging });
  }
  if (!/^[a-z0-9][a-z0-9-]*$/.test(given))
    throw new UsageError(`\`${given}\` is neither a file nor the id of a source; see caveat source list`);
  const registered = await readSource(root, given);
  if (!registered.ok)
    throw new UsageError(`\`${given}\` is neither a file nor the id of a source; see caveat source list`);
  const chosen = edition ?? Object.keys(registered.source.editions)[0] ?? '';
  const description = registered.source.editions[chosen];
  if (!description) throw new UsageError(`${given} has no edition \`${chosen}\``);
  const pages = await readTexts(root, given, chosen);
  if (!pages) {
    const read = await readPack(root, given, chosen);
    if (!read.ok)
      throw new UsageError(
        `neither text nor pack of ${given} (${chosen}) is at hand; give its file, or read it with caveat source add`,
      );
    return openPackSource(given, openPack(read.pack), registered.source.language);
  }
  return openAuditSource({ id: given, pages, paging: description.paging, lang: registered.source.language });
}

function toJson(audit: Audit, report: string, sources: readonly AuditSource[], locale: Locale): AuditReport {
  return {
    report,
    sources: sources.map(({ id, pages, paging }) => ({ id, pages: pages.length, paging })),
    items: audit.items.map(({ match, ...item }) => ({ ...item, note: noteOf(item, match, locale) })),
    counts: audit.counts,
  };
}

/** Columns of a terminal that each cell may take. */
const CELL = 44;
const SOURCE = 28;
const PAGE = 20;
const NOTE = 90;
const PASSAGE = 200;

/** Verdicts that a reader checks against the passage itself. */
const DOUBTFUL: ReadonlySet<AuditStatus> = new Set(['differs', 'rounded', 'unattributed']);

function toTable({ items, counts, sources }: AuditReport, locale: Locale): string {
  const paged = new Set(sources.filter(({ paging }) => paging === 'pages').map(({ id }) => id));
  const placeIn = (source: string, page: string): string =>
    !paged.has(source) ? page : locale === 'ko' ? `${page}쪽` : `p. ${page}`;
  const rows = items.map(({ line, text, status, source, page, note }) => [
    String(line),
    cutTo(cellText(text), CELL),
    styleText(COLOURS[status], STATUS_WORDS[status][locale]),
    source === undefined
      ? ''
      : `${cutTo(cellText(source), SOURCE)}${page === undefined ? '' : ` ${placeIn(source, cutTo(cellText(page), PAGE))}`}`,
    cutTo(cellText(note), NOTE),
  ]);
  const header =
    locale === 'ko'
      ? ['줄', '보고서', '판정', '출처', '까닭']
      : ['line', 'report', 'status', 'source', 'why'];
  const below = items.map(({ status, sourceText }) =>
    sourceText === undefined || !DOUBTFUL.has(status)
      ? undefined
      : `“${cutTo(cellText(sourceText), PASSAGE)}”`,
  );
  const table = formatTable(header, rows, { below, columns: process.stdout.columns });
  return `${table}\n\n${summaryOf(counts, locale)}\n`;
}

/** The retellings of a draft cite the article, which is no source yet. */
const registerHint = (file: string, id: string, locale: Locale): string =>
  locale === 'ko'
    ? `초안은 이 기사를 출처 \`${id}\` 로 인용합니다. 먼저 등록하세요: caveat source add ${file} --id ${id} --edition web --role secondary`
    : `The draft cites the article as source \`${id}\`; register it first: caveat source add ${file} --id ${id} --edition web --role secondary`;

async function writeDraft(file: string, words: string): Promise<void> {
  try {
    await writeFile(file, words, { flag: 'wx' });
  } catch (error) {
    const isThere = (error as NodeJS.ErrnoException).code === 'EEXIST';
    const reason = isThere ? 'it exists already, and drafts never overwrite' : writeFault(error);
    throw new UsageError(`cannot write \`${file}\`: ${reason}`);
  }
}

function exitCode({ items, counts }: AuditReport, failOn: Flags['failOn']): number {
  if (items.length === 0) return EXIT.trouble;
  const differs = counts.byStatus.differs;
  const missing = counts.byStatus['not-found'];
  if (failOn === 'nothing') return EXIT.clean;
  return differs + (failOn === 'not-found' ? missing : 0) > 0 ? EXIT.findings : EXIT.clean;
}

/** `caveat audit`: where every figure and quotation of any article stands in its sources. */
export function audit(): Command {
  return new Command('audit')
    .argument('<report>', 'article: text, Markdown, HTML or PDF')
    .requiredOption('--against <source...>', 'files, or ids of registered sources')
    .option('--edition <slug>', 'edition of registered sources (default: the first)')
    .addOption(new Option('--format <format>', 'how to print').choices(['table', 'json']).default('table'))
    .option('--draft <file>', 'write a draft finding with claims, evidence and retellings; never overwrites')
    .option('--report-id <slug>', 'id under which the article is registered, for the draft', (value) => {
      if (!/^[a-z0-9][a-z0-9-]*$/.test(value))
        throw new InvalidArgumentError('Use a slug such as daily-report-ko.');
      return value;
    })
    .addOption(
      new Option('--fail-on <status>', 'exit 1 when something differs, or is not found either')
        .choices(['differs', 'not-found', 'nothing'])
        .default('differs'),
    )
    .addOption(localeOption())
    .addOption(rootOption())
    .addHelpText(
      'after',
      `
What stands with its page is borne out by value and words; what differs names what the source has. A translated
quotation has no words to compare: the nearest passage is shown, and nothing is claimed of it. Of a registered
source whose text is not at hand its pack is asked: quotations word for word, figures by value and page.

Exit codes: 0 nothing differs, 1 something does, 2 wrong usage, unreadable file or nothing to check.

Examples:
  caveat audit article.html --against paper.pdf post.md
  caveat audit article.txt --against claude-4-system-card --draft draft.mdx --report-id daily-ko`,
    )
    .action(async (file: string, flags: Flags) => {
      const locale = Locale.parse(flags.locale ?? defaultLocale(process.env));
      const text = await readReport(file);
      const sources: AuditSource[] = [];
      for (const given of flags.against) sources.push(await readAgainst(given, flags));
      const audited = auditReport(text, sources);
      const report = toJson(audited, path.basename(file), sources, locale);
      if (flags.format === 'json') process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
      else if (report.items.length > 0) process.stdout.write(toTable(report, locale));
      if (flags.draft !== undefined) {
        const id =
          flags.reportId ??
          path
            .basename(file)
            .toLowerCase()
            .replace(/\.[^.]*$/, '')
            .replace(/[^a-z0-9]+/g, '-')
            .replace(/^-+|-+$/g, '');
        await writeDraft(
          flags.draft,
          draftFinding(audited, sources, { report: id || 'report', title: path.basename(file) }),
        );
        console.error(
          locale === 'ko' ? `초안을 ${flags.draft} 에 썼습니다.` : `Draft written to ${flags.draft}.`,
        );
        if (!(await readSource(flags.root, id || 'report')).ok)
          console.error(registerHint(file, id || 'report', locale));
      }
      if (report.items.length === 0)
        console.error(
          locale === 'ko'
            ? 'caveat: 대조할 수치도 인용문도 없습니다.'
            : 'caveat: the report holds no figure and no quotation to check.',
        );
      process.exitCode = exitCode(report, flags.failOn);
    });
}
