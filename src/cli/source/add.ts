import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { Command, Option } from 'commander';
import { parse as parseYaml } from 'yaml';
import type { Locale } from '../../../schemas/language.ts';
import { Source } from '../../../schemas/source.ts';
import { issueWords } from '../../text/issue-words.ts';
import { untranslated } from '../../text/untranslated.ts';
import { type Bibliography, readBibliography } from '../../sources/bibliography.ts';
import { fetchFile } from '../../sources/fetch-file.ts';
import { DEFAULT_LIMITS, type ReadResult, UnreadableSource } from '../../sources/formats/format.ts';
import { makePack, serializePack } from '../../sources/pack.ts';
import { readEdition } from '../../sources/read-edition.ts';
import { putEdition } from '../../sources/source-file.ts';
import { textFile } from '../../sources/texts.ts';
import { writeFiles } from '../../sources/write-files.ts';
import { about, UsageError } from '../exit-code.ts';
import { localeOf, localeOption } from '../locale.ts';
import { unreadableFile } from '../read-text-file.ts';
import { rootOption } from '../root-option.ts';
import { ADD_WORDS } from './add-words.ts';
import { type AddOptions, assumed, editionOf, fieldsOf, named, onlyNamed } from './describe.ts';
import { figuresOf } from './source-figures.ts';
import { suspicionIn, WARNING } from './suspicion-words.ts';
import { requireUsable } from './usable-options.ts';

const collect = (value: string, list: string[] = []): string[] => [...list, value];

async function load(
  target: string,
): Promise<{ bytes: Uint8Array; mediaType?: string | undefined; url?: string }> {
  if (/^https?:\/\//u.test(target)) return fetchFile(target);
  const unreadable = (error: unknown): never => {
    throw unreadableFile(target, error, 'source');
  };
  const { size } = await stat(target).catch(unreadable);
  if (size > DEFAULT_LIMITS.bytes)
    throw new UsageError({
      ko: `${target} 을(를) 읽을 수 없습니다: ${String(size)}바이트로 한도 ${String(DEFAULT_LIMITS.bytes)}바이트를 넘습니다.`,
      en: `Cannot read ${target}: it has ${String(size)} bytes, more than the limit of ${String(DEFAULT_LIMITS.bytes)}`,
    });
  return { bytes: await readFile(target).catch(unreadable) };
}

async function bibliographyOf({ bibliography, key }: AddOptions): Promise<Bibliography> {
  if (bibliography === undefined) {
    if (key !== undefined)
      throw new UsageError({
        ko: '--key 는 --bibliography 의 항목을 고르는 옵션입니다.',
        en: '--key chooses an item of a --bibliography.',
      });
    return {};
  }
  const text = await readFile(bibliography, 'utf8').catch((error: unknown) => {
    throw unreadableFile(bibliography, error, 'text');
  });
  return readBibliography(text, key);
}

async function readExisting(file: string): Promise<string | null> {
  return existsSync(file) ? readFile(file, 'utf8') : null;
}

async function add(target: string, options: AddOptions): Promise<void> {
  requireUsable(options);
  const locale = localeOf(options);
  const bibliography = await bibliographyOf(options);
  const { bytes, mediaType, url } = await load(target);
  const result = await readEdition(
    bytes,
    { mediaType: options.mediaType ?? mediaType, name: url ?? target },
    {
      paging: options.paging,
      onProgress: (done, all) => {
        if (process.stderr.isTTY && (done % 10 === 0 || done === all)) {
          process.stderr.write(`\r${ADD_WORDS[locale].reading(done, all)}${done === all ? '\n' : ''}`);
        }
      },
    },
  );
  const folder = path.join(options.root, 'content', 'sources', options.id);
  const file = path.join(folder, 'source.yaml');
  const existing = await readExisting(file);
  const known =
    existing === null ? undefined : Source.safeParse(parseYaml(existing)).data?.editions[options.edition];
  const edition = editionOf(options, result, bytes, url, known);
  if (known && known.hash !== edition.hash && options.replace !== true) {
    throw new UsageError({
      ko: `${options.id} 의 ${options.edition} 판이 다른 해시로 이미 있습니다. 다른 --edition 을 고르거나 --replace 로 바꾸세요.`,
      en: `Edition ${options.edition} of ${options.id} exists with another hash. Choose another --edition, or --replace it.`,
    });
  }
  const fields = fieldsOf(options, result, url, bibliography);
  const text = putEdition(
    existing,
    existing === null ? fields : onlyNamed(fields, options, bibliography),
    options.edition,
    edition,
    named(options),
  );
  const parsed = Source.safeParse(parseYaml(text));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const words = issue ? issueWords(issue, parseYaml(text)) : untranslated('');
    const name = path.relative(options.root, file);
    throw new UsageError({
      ko: `${name} 의 형식이 맞지 않게 됩니다: ${words.ko}`,
      en: `${name} would not be valid: ${words.en}`,
    });
  }
  const pack = makePack({
    pages: result.pages,
    paging: result.paging,
    hash: edition.hash,
    extractor: result.extractor,
    quantities: result.pages.map(({ text }) => figuresOf(text, parsed.data.language)),
  });
  const packText = serializePack(pack);
  const files = [
    { file: textFile(options.root, options.id, options.edition), text: `${JSON.stringify(result.pages)}\n` },
    ...(parsed.data.pack === 'full'
      ? [{ file: path.join(folder, `${options.edition}.pack.json`), text: packText }]
      : []),
    // A file that says the same as before keeps the layout its editor gave it.
    ...(existing !== null && isDeepStrictEqual(parseYaml(existing), parseYaml(text)) ? [] : [{ file, text }]),
  ];
  await writeFiles(files);
  for (const retold of options.retells ?? [])
    if (!existsSync(path.join(options.root, 'content', 'sources', retold, 'source.yaml')))
      warn(ADD_WORDS[locale].nothingToRetell(retold), locale);
  if (existing === null)
    for (const { field, value, option } of assumed(options, result, bibliography, fields))
      process.stdout.write(`${ADD_WORDS[locale].assumed(field, value, option)}\n`);
  report(
    result,
    packText,
    files.map((one) => path.relative(options.root, one.file)),
    locale,
  );
}

function warn(words: string, locale: Locale): void {
  process.stderr.write(`${WARNING[locale]}: ${words}\n`);
}

function report(
  { pages, paging, labelsFrom, warnings }: ReadResult,
  packText: string,
  files: readonly string[],
  locale: Locale,
): void {
  const { labels, size, wrote } = ADD_WORDS[locale];
  const words = pages.reduce((sum, { text }) => sum + (text.match(/\S+/gu)?.length ?? 0), 0);
  const perWord = (Buffer.byteLength(packText) / Math.max(1, words)).toFixed(1);
  for (const suspicion of warnings) warn(suspicionIn(locale, suspicion), locale);
  const lines = [
    ...(labelsFrom === undefined
      ? []
      : [labels(labelsFrom, pages[0]?.label ?? '', pages.at(-1)?.label ?? '')]),
    size(pages.length, paging, words, packText.length, perWord),
    ...files.map(wrote),
  ];
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}

/** `caveat source add`: read a source once and commit its fingerprint. */
export function sourceAdd(): Command {
  return new Command('add')
    .argument('<file-or-url>', 'PDF, HTML, Markdown or text; an address is fetched')
    .requiredOption('--id <slug>', 'id of the source, the name of its folder')
    .requiredOption('--edition <slug>', 'id of this edition')
    .option('--bibliography <file>', 'take bibliographic fields from CSL-JSON, BibTeX or BibLaTeX')
    .option('--key <key>', 'item of the bibliography, where it holds several')
    .option('--title <title>', 'title in the language of the source')
    .option('--author <name>', '"Family, Given" or the name of a body; may be repeated', collect)
    .option('--issued <date>', 'YYYY, YYYY-MM or YYYY-MM-DD')
    .option('--publisher <name>', 'who published it')
    .option('--container <title>', 'journal, site or book')
    .option('--url <address>', 'address for readers')
    .option('--doi <doi>', 'without https://doi.org/')
    .option('--number <number>', 'report number, arXiv id')
    .option('--type <type>', 'CSL type: report, article-journal, webpage, post-weblog')
    .addOption(new Option('--kind <kind>', 'what sort of document it is').choices(Source.shape.kind.options))
    .option('--language <tag>', 'language the source is written in')
    .option('--licence <name>', 'SPDX id or words')
    .option('--licence-note <words>', 'what the licence leaves to be said')
    .addOption(
      new Option('--role <role>', 'primary, one that passes others on, or what users report').choices([
        'primary',
        'secondary',
        'community',
      ]),
    )
    .option('--retells <id>', 'source that this one passes on; may be repeated', collect)
    .addOption(
      new Option('--pack <level>', 'how much of a fingerprint to commit').choices(['full', 'quoted', 'none']),
    )
    .option('--label <words>', 'what sets this edition apart')
    .addOption(
      new Option('--paging <kind>', 'cut text into pages or sections').choices(['pages', 'sections']),
    )
    .option('--media-type <type>', 'when it cannot be told from the file')
    .option('--conversion <note>', 'the file is a text conversion: who made it, from what')
    .option('--replace', 'replace an edition that has another hash')
    .addOption(rootOption())
    .addOption(localeOption())
    .addHelpText(
      'after',
      `
What is not said is taken from the bibliography or the file; what neither says is assumed and named in a line
"assumed …". A source.yaml that exists keeps what people wrote there, save for fields named here. The text itself stays
under .caveat/, out of git.

Exit codes: 0 written, 2 wrong usage, unreadable file or a hash that differs.

Examples:
  caveat source add report.pdf --id example-report --edition 2026 --licence CC-BY-4.0
  caveat source add https://example.org/post --id example-post --edition web --kind post`,
    )
    .action(async (target: string, options: AddOptions) => {
      try {
        await add(target, options);
      } catch (error) {
        if (error instanceof UnreadableSource)
          throw new UsageError(error.message.includes(target) ? error.words : about(target, error.words));
        throw error;
      }
    });
}
