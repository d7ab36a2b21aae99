import { Command } from 'commander';
import { stringify } from 'yaml';
import { indexPages, isPass, matchQuote, openPack } from '../matching/index.ts';
import { readPack, readSource } from '../sources/read-source.ts';
import { readTexts } from '../sources/texts.ts';
import { EXIT, UsageError } from './exit-code.ts';

interface Options {
  find: string;
  page?: string;
  section?: string;
  edition?: string;
  root: string;
}

/** Characters of context that tell one place from another. */
const CONTEXT = 32;

/** A page as YAML should hold it: a number where it is one. */
const pageValue = (label: string): string | number => (/^\d+$/u.test(label) ? Number(label) : label);

function contextOf(text: string, start: number, end: number): { prefix: string; suffix: string } {
  const squeeze = (part: string): string => part.replace(/\s+/gu, ' ');
  return {
    prefix: squeeze(text.slice(Math.max(0, start - CONTEXT), start)).replace(/^\S*\s/u, ''),
    suffix: squeeze(text.slice(end, end + CONTEXT)).replace(/\s\S*$/u, ''),
  };
}

async function run(id: string, options: Options): Promise<void> {
  const { root, find } = options;
  const read = await readSource(root, id);
  if (!read.ok) throw new UsageError(`${read.file}: ${read.detail}`);
  const edition = options.edition ?? Object.keys(read.source.editions)[0];
  const description = edition === undefined ? undefined : read.source.editions[edition];
  if (edition === undefined || !description)
    throw new UsageError(`${id} has no edition ${options.edition ?? ''}.`);
  const texts = await readTexts(root, id, edition);
  const query = { quote: find, page: options.page, section: options.section };
  const pack = texts ? null : await readPack(root, id, edition);
  if (pack && !pack.ok)
    throw new UsageError(`Neither text nor pack of ${id} ${edition} is at hand: ${pack.detail}`);
  const document = texts ? indexPages(texts, description.paging) : pack?.ok ? openPack(pack.pack) : null;
  if (!document) throw new UsageError(`Neither text nor pack of ${id} ${edition} is at hand.`);
  const match = matchQuote(query, document);
  if (!isPass(match.status)) {
    const hints = [
      match.foundPages && `stands on: ${match.foundPages.join(', ')}`,
      match.offered && `departs at: ${match.offered.text}`,
      match.expected && `there stands: ${match.expected}`,
    ].filter(Boolean);
    process.stdout.write(
      `${match.status} (${match.why})${hints.length > 0 ? `; ${hints.join('; ')}` : ''}\n`,
    );
    process.exitCode = EXIT.findings;
    return;
  }
  const page = texts?.find(({ label }) => label === match.page);
  const onePage = match.endPage === undefined && match.start !== undefined && match.end !== undefined;
  const exact = page && onePage ? page.text.slice(match.start, match.end).replace(/\s+/gu, ' ') : find;
  const where =
    match.endPage === undefined ? pageValue(match.page ?? '') : `${match.page ?? ''}-${match.endPage}`;
  const locator = description.paging === 'sections' ? { section: match.page } : { page: where };
  const evidence = {
    source: id,
    edition,
    locator,
    quote: match.status === 'edited' ? find : exact,
    ...(page && onePage ? contextOf(page.text, match.start ?? 0, match.end ?? 0) : {}),
  };
  process.stdout.write(stringify([evidence], { lineWidth: 110 }));
  if (match.contrast !== undefined)
    process.stderr.write(`the next sentence begins with "${match.contrast}"\n`);
}

/** `caveat quote`: find words in a source and print evidence ready to paste. */
export function quote(): Command {
  return new Command('quote')
    .description('find words in a source and print them as evidence')
    .argument('<source>', 'id of the source')
    .requiredOption('--find <text>', 'words to find')
    .option('--page <page>', 'page, label or range')
    .option('--section <section>', 'heading or number')
    .option('--edition <slug>', 'edition; the first one without it')
    .option('--root <dir>', 'root of the project', '.')
    .action(async (id: string, options: Options) => {
      await run(id, options);
    });
}
