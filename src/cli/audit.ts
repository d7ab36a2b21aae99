import { stat, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { AuditReport } from '../../schemas/audit.ts';
import type { Locale } from '../../schemas/language.ts';
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
import { auditTable } from './audit-table.ts';
import { DRAFT_WORDS, noteOf } from './audit-words.ts';
import { about, EXIT, UsageError } from './exit-code.ts';
import { type LocaleFlag, localeOf, localeOption } from './locale.ts';
import { fileFault, readTextFile, writeFault } from './read-text-file.ts';
import { rootOption } from './root-option.ts';

interface Flags extends LocaleFlag {
  against: string[];
  draft?: string;
  edition?: string;
  failOn: 'differs' | 'not-found' | 'nothing';
  format: 'table' | 'json';
  reportId?: string;
  root: string;
}

/** Text and Markdown are taken as they stand, so that places are those of the file; other formats are read. */
async function readReport(file: string): Promise<string> {
  if (/\.(?:txt|text|md|markdown|mdx)$/i.test(file)) return readTextFile(file).replace(/^\uFEFF/, '');
  const pages = await readPages(file);
  return pages.pages.map(({ text }) => text).join('\f');
}

async function readPages(file: string) {
  const bytes = await readFile(file).catch((error: unknown) => {
    const fault = fileFault(error);
    throw new UsageError({
      ko: `\`${file}\` 을(를) 읽을 수 없습니다: ${fault.ko}`,
      en: `cannot read \`${file}\`: ${fault.en}`,
    });
  });
  const { readEdition } = await import('../sources/read-edition.ts');
  return readEdition(bytes, { name: file }).catch((error: unknown) => {
    if (error instanceof UnreadableSource) throw new UsageError(about(file, error.words));
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
  const registered = /^[a-z0-9][a-z0-9-]*$/.test(given) ? await readSource(root, given) : null;
  if (!registered?.ok)
    throw new UsageError({
      ko: `\`${given}\` 은(는) 파일도 출처 id도 아닙니다. caveat source list 로 확인하세요.`,
      en: `\`${given}\` is neither a file nor the id of a source; see caveat source list`,
    });
  const chosen = edition ?? Object.keys(registered.source.editions)[0] ?? '';
  const description = registered.source.editions[chosen];
  if (!description)
    throw new UsageError({
      ko: `${given} 에 \`${chosen}\` 판이 없습니다.`,
      en: `${given} has no edition \`${chosen}\``,
    });
  const pages = await readTexts(root, given, chosen);
  if (!pages) {
    const read = await readPack(root, given, chosen);
    if (!read.ok)
      throw new UsageError({
        ko: `${given} (${chosen})의 본문도 팩도 없습니다. 그 파일을 대거나 caveat source add 로 읽어 들이세요.`,
        en: `neither text nor pack of ${given} (${chosen}) is at hand; give its file, or read it with caveat source add`,
      });
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
    const reason = isThere
      ? {
          ko: '이미 있는 파일이고, 초안은 덮어쓰지 않습니다',
          en: 'it exists already, and drafts never overwrite',
        }
      : writeFault(error);
    throw new UsageError({
      ko: `\`${file}\` 을(를) 쓸 수 없습니다: ${reason.ko}`,
      en: `cannot write \`${file}\`: ${reason.en}`,
    });
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
      const locale = localeOf(flags);
      const text = await readReport(file);
      const sources: AuditSource[] = [];
      for (const given of flags.against) sources.push(await readAgainst(given, flags));
      const audited = auditReport(text, sources);
      const report = toJson(audited, path.basename(file), sources, locale);
      if (flags.format === 'json') process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
      else if (report.items.length > 0) process.stdout.write(auditTable(report, locale));
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
          draftFinding(audited, sources, {
            report: id || 'report',
            title: path.basename(file),
            words: DRAFT_WORDS[locale],
          }),
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
