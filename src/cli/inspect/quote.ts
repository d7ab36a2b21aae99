import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { styleText } from 'node:util';
import { Command, Option } from 'commander';
import { z } from 'zod';
import type { QuoteMatch } from '../../../schemas/match.ts';
import { type DocumentIndex, indexPages, isPass, matchQuote, openPack } from '../../matching/index.ts';
import { makePack } from '../../sources/pack.ts';
import { readEdition } from '../../sources/read-edition.ts';
import { UnreadableSource } from '../../sources/formats/format.ts';
import { sha256 } from '../../text/hash.ts';
import type { PageText } from '../../text/reading.ts';
import { EXIT, UsageError } from '../exit-code.ts';

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

async function answerLines(via: Via): Promise<void> {
  const documents = new Map<string, DocumentIndex>();
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    let data: unknown;
    try {
      data = JSON.parse(line);
    } catch {
      throw new UsageError(`Line ${String(number)} is no JSON.`);
    }
    const parsed = Line.safeParse(data);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      throw new UsageError(`Line ${String(number)}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
    }
    const { id, doc, pages, quote, prefix, suffix, page } = parsed.data;
    const own = pages && openDocument(pages, via);
    if (own && doc !== undefined) {
      documents.delete(String(doc));
      documents.set(String(doc), own);
      const oldest = documents.keys().next().value;
      if (documents.size > MOST_OPEN && oldest !== undefined) documents.delete(oldest);
    }
    if (quote === undefined) {
      if (own) continue;
      throw new UsageError(`Line ${String(number)} has neither quote nor pages.`);
    }
    const document = own ?? (doc === undefined ? undefined : documents.get(String(doc)));
    if (!document)
      throw new UsageError(
        `Line ${String(number)} has no pages, and no document "${String(doc ?? '')}" came before.`,
      );
    const match = matchQuote(
      { quote, prefix: prefix ?? undefined, suffix: suffix ?? undefined, page: page ?? undefined },
      document,
    );
    process.stdout.write(`${JSON.stringify({ id: id ?? null, ...answer(match) })}\n`);
  }
}

interface Options {
  file?: string;
  jsonl?: boolean;
  page?: string;
  prefix?: string;
  suffix?: string;
  via: Via;
}

async function printOne(quote: string, options: Options): Promise<void> {
  if (options.file === undefined)
    throw new UsageError('Name the source with --file, or read lines with --jsonl.');
  let bytes: Buffer;
  try {
    bytes = readFileSync(options.file);
  } catch (error) {
    throw new UsageError(
      `Cannot read ${options.file}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  const { pages } = await readEdition(bytes, { name: options.file }).catch((error: unknown) => {
    if (error instanceof UnreadableSource) throw new UsageError(error.message);
    throw error;
  });
  const { prefix, suffix, page } = options;
  const match = matchQuote({ quote, prefix, suffix, page }, openDocument(pages, options.via));
  const rows = Object.entries(answer(match)).filter(([name]) => name !== 'status');
  process.stdout.write(
    `${styleText(isPass(match.status) ? 'green' : 'red', match.status)}\n` +
      rows
        .map(
          ([name, value]) =>
            `  ${name}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}\n`,
        )
        .join(''),
  );
  process.exitCode = isPass(match.status) ? EXIT.clean : EXIT.findings;
}

/** `caveat inspect quote`: how a quotation fares in a text, or in the pack made of it. */
export function inspectQuote(): Command {
  return new Command('quote')
    .description('find a quotation in pages of text, whole words only')
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
    .action(async (quote: string | undefined, options: Options) => {
      if (options.jsonl === true) {
        if (quote !== undefined || options.file !== undefined)
          throw new UsageError('--jsonl reads quotations from standard input only.');
        await answerLines(options.via);
        return;
      }
      if (quote === undefined) throw new UsageError('Give a quotation, or --jsonl.');
      await printOne(quote, options);
    });
}
