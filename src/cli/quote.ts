import { styleText } from 'node:util';
import { Command } from 'commander';
import { stringify } from 'yaml';
import { indexPages, isPass, matchQuote, openPack } from '../matching/index.ts';
import { readPack } from '../sources/read-source.ts';
import { readTexts } from '../sources/texts.ts';
import type { Locale } from '../../schemas/language.ts';
import type { Source } from '../../schemas/source.ts';
import { EXIT, UsageError } from './exit-code.ts';
import { type LocaleFlag, localeOf, localeOption } from './locale.ts';
import { matchWords } from './match-words.ts';
import { noSuchEdition, registeredSource } from './registered-source.ts';
import { rootOption } from './root-option.ts';

interface Options extends LocaleFlag {
  find: string;
  page?: string;
  section?: string;
  figure?: string;
  table?: string;
  note?: string;
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
  if (find.trim() === '')
    throw new UsageError({
      ko: '--find 가 비어 있습니다. 찾을 말을 대세요.',
      en: '--find is empty: give the words to find.',
    });
  const locale = localeOf(options);
  const source = await registeredSource(root, id);
  const edition = options.edition ?? Object.keys(source.editions)[0];
  const description = edition === undefined ? undefined : source.editions[edition];
  if (edition === undefined || !description)
    throw new UsageError(noSuchEdition(id, options.edition ?? '', source));
  const texts = await readTexts(root, id, edition);
  const { page: asked, section, figure, table, note } = options;
  const query = { quote: find, page: asked, section, figure, table, note };
  const pack = texts ? null : await readPack(root, id, edition);
  if (pack && !pack.ok)
    throw new UsageError({
      ko: `${id} ${edition} 의 본문도 팩도 없습니다: ${pack.detail.ko}`,
      en: `Neither text nor pack of ${id} ${edition} is at hand: ${pack.detail.en}`,
    });
  const document = texts ? indexPages(texts, description.paging) : pack?.ok ? openPack(pack.pack) : null;
  if (!document)
    throw new UsageError({
      ko: `${id} ${edition} 의 본문도 팩도 없습니다.`,
      en: `Neither text nor pack of ${id} ${edition} is at hand.`,
    });
  const match = matchQuote(query, document);
  if (!isPass(match.status)) {
    const [first = '', ...more] = matchWords(match, locale);
    process.stdout.write(`${styleText('red', first)}\n${more.map((line) => `  ${line}\n`).join('')}`);
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
  const turned = { ko: '다음 문장의 첫말', en: 'the next sentence begins with' }[locale];
  if (match.contrast !== undefined) process.stderr.write(`${turned}: "${match.contrast}"\n`);
  for (const line of await elsewhere(id, edition, source, query, options, locale))
    process.stderr.write(`${line}\n`);
}

/** Where the same words stand in the other editions of the source: page cites hold per edition. */
async function elsewhere(
  id: string,
  asked: string,
  source: Source,
  query: { quote: string },
  { root }: Options,
  locale: Locale,
): Promise<string[]> {
  const lines: string[] = [];
  for (const edition of Object.keys(source.editions).filter((one) => one !== asked)) {
    const pack = await readPack(root, id, edition);
    if (!pack.ok) continue;
    const match = matchQuote({ quote: query.quote }, openPack(pack.pack));
    const { status, page = '', endPage } = match;
    const where = endPage === undefined ? page : `${page}-${endPage}`;
    lines.push(`${edition}: ${isPass(status) ? where : matchWords(match, locale).join('; ')}`);
  }
  return lines;
}

/** `caveat quote`: find words in a source and print evidence ready to paste. */
export function quote(): Command {
  return new Command('quote')
    .argument('<source>', 'id of the source')
    .requiredOption('--find <text>', 'words to find')
    .option('--page <page>', 'page, label or range')
    .option('--section <section>', 'heading or number')
    .option('--figure <number>', 'the page of a figure')
    .option('--table <number>', 'the page of a table')
    .option('--note <number>', 'the page of a footnote')
    .option('--edition <slug>', 'edition; the first one without it')
    .addOption(rootOption())
    .addOption(localeOption())
    .addHelpText(
      'after',
      `
Prints YAML for the evidence of a claim: source, edition, locator, the words as the source has them, and enough around
them to tell their place from others. The text is asked where it is at hand, else the pack.

Exit codes: 0 found, 1 not found as given, 2 wrong usage or nothing to look in.

Example:
  caveat quote claude-4-system-card --page 27 --find "blackmail in 84% of rollouts"`,
    )
    .action(async (id: string, options: Options) => {
      await run(id, options);
    });
}
