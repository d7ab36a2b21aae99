import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { styleText } from 'node:util';
import { Command } from 'commander';
import type { AttestedPassage } from '../../../schemas/attested.ts';
import type { Edition } from '../../../schemas/edition.ts';
import type { Source } from '../../../schemas/source.ts';
import { attest, indexPages, matchQuote, openPack, type TextIndex } from '../../matching/index.ts';
import { makeAttested, serializeAttested } from '../../sources/attested.ts';
import { readEdition } from '../../sources/read-edition.ts';
import { attestedFile, listSourceIds, readAttested, readPack } from '../../sources/read-source.ts';
import { readTexts } from '../../sources/texts.ts';
import { writeFiles } from '../../sources/write-files.ts';
import { sha256 } from '../../text/hash.ts';
import { quoteKey } from '../../text/quote-key.ts';
import { UnreadableSource } from '../../sources/formats/format.ts';
import { about, EXIT, UsageError } from '../exit-code.ts';
import { type LocaleFlag, localeOf, localeOption } from '../locale.ts';
import { STATUS_WORDS } from '../match-words.ts';
import { unreadableFile } from '../read-text-file.ts';
import { noSuchEdition, registeredSource } from '../registered-source.ts';
import { rootOption } from '../root-option.ts';
import { ATTEST_WORDS } from './attest-words.ts';
import { type CitedPassage, readCited } from './cited.ts';
import { FILE_WITHOUT_ID } from './file-words.ts';

interface Options extends LocaleFlag {
  root: string;
  file?: string;
  edition?: string;
}

/** The text of an edition, from the file given or from where `source add` kept it; null where it is not at hand. */
async function textOf(
  root: string,
  id: string,
  edition: string,
  { hash, mediaType, paging }: Edition,
  file: string | undefined,
): Promise<TextIndex | null> {
  if (file === undefined) {
    const texts = await readTexts(root, id, edition);
    return texts && indexPages(texts, paging);
  }
  const bytes = await readFile(file).catch((error: unknown) => {
    throw unreadableFile(file, error, 'source');
  });
  if (sha256(bytes) !== hash)
    throw new UsageError({
      ko: `${file} 은(는) ${id} 의 ${edition} 판을 읽은 파일이 아닙니다.`,
      en: `${file} is not the file that edition ${edition} of ${id} was read from.`,
    });
  try {
    const { pages } = await readEdition(bytes, { mediaType, name: file }, { paging });
    return indexPages(pages, paging);
  } catch (error) {
    if (error instanceof UnreadableSource) throw new UsageError(about(file, error.words));
    throw error;
  }
}

/** Cited passages of an edition that its pack alone cannot tell: all without a pack, short ones with it. */
async function openPassages(
  root: string,
  id: string,
  edition: string,
  source: Source,
  cited: readonly CitedPassage[],
): Promise<CitedPassage[]> {
  const first = Object.keys(source.editions)[0];
  const own = cited.filter(
    (one) => one.source === id && (one.edition ?? first) === edition && one.quote !== undefined,
  );
  if (source.pack !== 'full') return own;
  const read = await readPack(root, id, edition);
  if (!read.ok) return [];
  const pack = openPack(read.pack);
  return own.filter(
    ({ quote = '', prefix, suffix, page, section }) =>
      matchQuote({ quote, prefix, suffix, page, section }, pack).status === 'could-not-check',
  );
}

const today = (): string => new Date().toISOString().slice(0, 10);

async function attestEdition(
  id: string,
  edition: string,
  source: Source,
  { root, file, ...flags }: Options,
  cited: readonly CitedPassage[],
): Promise<{ attested: number; refused: number; without: number }> {
  const locale = localeOf(flags);
  const words = ATTEST_WORDS[locale];
  const description = source.editions[edition];
  const open = await openPassages(root, id, edition, source, cited);
  if (!description || open.length === 0) return { attested: 0, refused: 0, without: 0 };
  const text = await textOf(root, id, edition, description, file);
  if (!text) {
    process.stdout.write(
      `${id} ${edition}: ${styleText('yellow', words.noText)}; ${words.waiting(open.length)}\n`,
    );
    return { attested: 0, refused: 0, without: open.length };
  }
  const before = await readAttested(root, id, edition);
  const days = new Map(
    before.ok && before.attested.hash === description.hash
      ? before.attested.passages.map((passage) => [quoteKey(passage), passage.attested])
      : [],
  );
  const passages: Omit<AttestedPassage, 'proof'>[] = [];
  let refused = 0;
  for (const { quote = '', prefix, suffix, owner } of open) {
    const result = attest(
      { quote, ...(prefix === undefined ? {} : { prefix }), ...(suffix === undefined ? {} : { suffix }) },
      text,
    );
    if (result.ok) {
      const { passage } = result;
      passages.push({ ...passage, attested: days.get(quoteKey(passage)) ?? today() });
      continue;
    }
    refused += 1;
    const { status, offered, expected } = result.match;
    const hint = offered ? words.departs(offered.text, expected || undefined) : '';
    const fault = styleText('red', STATUS_WORDS[status][locale]);
    process.stdout.write(`${id} ${edition}: ${fault}${hint}: "${quote}" (${owner})\n`);
  }
  const made = makeAttested(description.hash, passages);
  await writeFiles([{ file: path.join(root, attestedFile(id, edition)), text: serializeAttested(made) }]);
  process.stdout.write(
    `${id} ${edition}: ${words.written(made.passages.length, attestedFile(id, edition))}\n`,
  );
  return { attested: made.passages.length, refused, without: 0 };
}

/** `caveat source attest`: compare cited passages with the text and commit that they stand there. */
export function sourceAttest(): Command {
  return new Command('attest')
    .argument('[id]', 'source; all without one')
    .option('--edition <slug>', 'only this edition')
    .option('--file <path>', 'the file the edition was read from; without it the text kept by "source add"')
    .addOption(rootOption())
    .addOption(localeOption())
    .addHelpText(
      'after',
      `
For sources of which no full pack may be committed (pack: quoted), and for passages too short for a pack: each passage
that an entry cites is looked up in the text, and what stands there is written to <edition>.attested.yaml.

Exit codes: 0 all attested, 1 some do not stand there, 2 wrong usage or no text at hand.`,
    )
    .action(async (id: string | undefined, options: Options) => {
      if (options.file !== undefined && id === undefined) throw new UsageError(FILE_WITHOUT_ID);
      const cited = await readCited(options.root);
      const sum = { attested: 0, refused: 0, without: 0 };
      for (const one of id === undefined ? await listSourceIds(options.root) : [id]) {
        const source = await registeredSource(options.root, one);
        if (id !== undefined && options.edition !== undefined && !(options.edition in source.editions))
          throw new UsageError(noSuchEdition(id, options.edition, source));
        for (const edition of Object.keys(source.editions)) {
          if (options.edition !== undefined && edition !== options.edition) continue;
          const result = await attestEdition(one, edition, source, options, cited);
          sum.attested += result.attested;
          sum.refused += result.refused;
          sum.without += result.without;
        }
      }
      const { attested, refused, without } = sum;
      process.stdout.write(`${ATTEST_WORDS[localeOf(options)].sum(attested, refused, without)}\n`);
      process.exitCode = refused > 0 ? EXIT.findings : without > 0 ? EXIT.trouble : EXIT.clean;
    });
}
