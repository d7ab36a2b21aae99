import { readFileSync } from 'node:fs';
import { styleText } from 'node:util';
import { Command, Option } from 'commander';
import { z } from 'zod';
import type { Words } from '../../../schemas/language.ts';
import type { QuoteMatch } from '../../../schemas/match.ts';
import { type DocumentIndex, indexPages, isPass, matchQuote, openPack } from '../../matching/index.ts';
import { makePack } from '../../sources/pack.ts';
import { UnreadableSource } from '../../sources/formats/format.ts';
import { sha256 } from '../../text/hash.ts';
import type { PageText } from '../../text/reading.ts';
import { about, EXIT, UsageError } from '../exit-code.ts';
import { answerJsonLines } from '../json-lines.ts';
import { type LocaleFlag, localeOf, localeOption } from '../locale.ts';
import { matchWords, PLACE_WORDS, STATUS_WORDS } from '../match-words.ts';
import { unreadableFile } from '../read-text-file.ts';

type Via = 'text' | 'pack';

const PageLine = z.object({ label: z.union([z.string(), z.number()]).transform(String), text: z.string() });
const nullable = z.string().nullish();

/** A line of `--jsonl` input: a document for later lines, or a question. */
const Line = z.object({
  id: z.unknown().optional(),
  doc: z.union([z.string(), z.number()]).optional(),
  pages: z.array(PageLine).optional(),
  quote: z.string().optional(),
  prefix: nullable,
  suffix: nullable,
  page: z.union([z.string(), z.number()]).nullish(),
});

/** Documents kept open at a time; a stream may name any number of them. */
const MOST_OPEN = 500;

function openDocument(pages: readonly PageText[], via: Via): DocumentIndex {
  if (via === 'text') return indexPages(pages);
  const hash = sha256(pages.map(({ text }) => text).join('\f'));
  return openPack(makePack({ pages, paging: 'pages', hash, extractor: { name: 'inspect', version: '1' } }));
}

function answer(match: QuoteMatch): Record<string, unknown> {
  const { status, page, start, endPage, end, offered, expected, why, foundPages, contrast } = match;
  return {
    status,
    ...(page === undefined ? {} : { page }),
    ...(start === undefined ? {} : { start }),
    ...(endPage === undefined ? {} : { endPage }),
    ...(end === undefined ? {} : { end }),
    ...(status === 'altered'
      ? { altered: offered ? [{ expected: expected ?? null, found: offered.text }] : [] }
      : {}),
    ...(foundPages === undefined ? {} : { foundPages }),
    ...(contrast === undefined ? {} : { contrast }),
    why,
  };
}

const SHAPE: Words = {
  ko: '한 줄에 객체 하나씩 적으세요: {"id": …, "pages": [{"label": "1", "text": "…"}], "quote": "…", "page": 1}. {"doc": …, "pages": […]} 를 한 번 보낸 다음에는 pages 대신 "doc" 만 적어도 됩니다.',
  en: 'Give one object a line: {"id": …, "pages": [{"label": "1", "text": "…"}], "quote": "…", "page": 1}, or {"doc": …, "pages": […]} once and "doc" instead of pages afterwards.',
};

async function answerLines(via: Via): Promise<void> {
  const documents = new Map<string, DocumentIndex>();
  await answerJsonLines({
    shape: Line,
    wanted: SHAPE,
    answer({ id, doc, pages, quote, prefix, suffix, page }) {
      const own = pages && openDocument(pages, via);
      if (own && doc !== undefined) {
        documents.delete(String(doc));
        documents.set(String(doc), own);
        const oldest = documents.keys().next().value;
        if (documents.size > MOST_OPEN && oldest !== undefined) documents.delete(oldest);
      }
      if (quote === undefined) {
        if (own) return null;
        throw new UsageError({ ko: 'quote 도 pages 도 없습니다.', en: 'has neither quote nor pages.' });
      }
      const document = own ?? (doc === undefined ? undefined : documents.get(String(doc)));
      if (!document)
        throw new UsageError({
          ko: `pages 가 없고, 앞서 받은 문서 "${String(doc ?? '')}" 도 없습니다.`,
          en: `has no pages, and no document "${String(doc ?? '')}" came before.`,
        });
      const query = {
        quote,
        prefix: prefix ?? undefined,
        suffix: suffix ?? undefined,
        page: page ?? undefined,
      };
      return { id: id ?? null, ...answer(matchQuote(query, document)) };
    },
  });
}

interface Options extends LocaleFlag {
  file?: string;
  jsonl?: boolean;
  page?: string;
  prefix?: string;
  suffix?: string;
  via: Via;
}

async function printOne(quote: string, options: Options): Promise<void> {
  if (quote.trim() === '')
    throw new UsageError({
      ko: '인용문이 비어 있어 찾을 말이 없습니다.',
      en: 'The quotation is empty: there are no words to find.',
    });
  if (options.file === undefined)
    throw new UsageError({
      ko: '--file 로 출처를 대거나, --jsonl 로 여러 줄을 읽히세요.',
      en: 'Name the source with --file, or read lines with --jsonl.',
    });
  let bytes: Buffer;
  try {
    bytes = readFileSync(options.file);
  } catch (error) {
    throw unreadableFile(options.file, error, 'source');
  }
  const { readEdition } = await import('../../sources/read-edition.ts');
  const { pages } = await readEdition(bytes, { name: options.file }).catch((error: unknown) => {
    if (error instanceof UnreadableSource) throw new UsageError(about(options.file ?? '', error.words));
    throw error;
  });
  const { prefix, suffix, page } = options;
  const match = matchQuote({ quote, prefix, suffix, page }, openDocument(pages, options.via));
  const locale = localeOf(options);
  const places = (['page', 'start', 'endPage', 'end', 'contrast'] as const).flatMap((name) =>
    match[name] === undefined ? [] : `${PLACE_WORDS[name][locale]}: ${match[name]}`,
  );
  const lines = [...matchWords(match, locale), ...places];
  process.stdout.write(
    `${styleText(isPass(match.status) ? 'green' : 'red', STATUS_WORDS[match.status][locale])}\n` +
      lines.map((line) => `  ${line}\n`).join(''),
  );
  process.exitCode = isPass(match.status) ? EXIT.clean : EXIT.findings;
}

/** `caveat inspect quote`: how a quotation fares in a text, or in the pack made of it. */
export function inspectQuote(): Command {
  return new Command('quote')
    .argument('[quote]', 'words to find')
    .option('--file <path>', 'file to find them in')
    .option('--page <page>', 'page, label or range')
    .option('--prefix <words>', 'words before the quotation')
    .option('--suffix <words>', 'words after the quotation')
    .addOption(
      new Option('--via <way>', 'ask the text, or only the pack made of it')
        .choices(['text', 'pack'])
        .default('text'),
    )
    .option('--jsonl', 'read {id, pages, quote, …} lines from standard input, write one answer per line')
    .addOption(localeOption())
    .addHelpText(
      'after',
      `
Statuses: exact, normalized (but for spacing, hyphenation, quotation marks) and edited (marked omissions and brackets)
are passes; altered, wrong-page, ambiguous and not-found are none.

Exit codes: 0 it passes, 1 it does not, 2 wrong usage; 0 with --jsonl.

Examples:
  caveat inspect quote "it opened 84% of the letters" --file report.txt --page 2
  caveat inspect quote --jsonl < questions.jsonl`,
    )
    .action(async (quote: string | undefined, options: Options) => {
      if (options.jsonl === true) {
        if (quote !== undefined || options.file !== undefined)
          throw new UsageError({
            ko: '--jsonl 은 인용문을 표준 입력에서만 읽습니다.',
            en: '--jsonl reads quotations from standard input only.',
          });
        await answerLines(options.via);
        return;
      }
      if (quote === undefined)
        throw new UsageError({
          ko: '인용문을 대거나 --jsonl 을 쓰세요.',
          en: 'Give a quotation, or --jsonl.',
        });
      await printOne(quote, options);
    });
}
