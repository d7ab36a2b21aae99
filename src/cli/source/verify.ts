import { readFile } from 'node:fs/promises';
import { styleText } from 'node:util';
import { Command } from 'commander';
import type { Edition } from '../../../schemas/edition.ts';
import type { Locale, Words } from '../../../schemas/language.ts';
import type { Source } from '../../../schemas/source.ts';
import { attest, indexPages } from '../../matching/index.ts';
import type { Suspicion } from '../../sources/formats/format.ts';
import { findPackSuspicions, findSuspicions } from '../../sources/suspicions.ts';
import { listSourceIds, readAttested, readPack } from '../../sources/read-source.ts';
import { readTexts } from '../../sources/texts.ts';
import { verifyEdition } from '../../sources/verify.ts';
import { sha256 } from '../../text/hash.ts';
import { quoteKey } from '../../text/quote-key.ts';
import { untranslated } from '../../text/untranslated.ts';
import { EXIT, UsageError } from '../exit-code.ts';
import { type LocaleFlag, localeOf, localeOption } from '../locale.ts';
import { unreadableFile } from '../read-text-file.ts';
import { noSuchEdition, registeredSource } from '../registered-source.ts';
import { rootOption } from '../root-option.ts';
import { changedFile } from './changed-file.ts';
import { type CitedPassage, readCited } from './cited.ts';
import { FILE_WITHOUT_ID } from './file-words.ts';
import { figuresOf } from './source-figures.ts';
import { suspicionIn, WARNING } from './suspicion-words.ts';
import { type Against, notThere, type Problem, VERIFY_WORDS } from './verify-words.ts';

interface Options extends LocaleFlag {
  root: string;
  file?: string;
  edition?: string;
}

/** What was compared for an edition, and what does not agree. */
interface Outcome {
  against: Against[];
  problems: { problem: Problem; detail: Words }[];
  /** What makes one doubt the text at hand. */
  warnings?: Suspicion[];
  /** How a file differs from the one the pack was made from. */
  changes?: string[];
}

/** What of an edition is at hand beside what is committed. */
const atHand = (text: unknown, file: unknown): Against[] => [
  ...(text ? (['text'] as const) : []),
  ...(file ? (['file'] as const) : []),
];

async function verifyPack(
  root: string,
  id: string,
  edition: string,
  described: Edition,
  language: string,
  file: { bytes: Uint8Array; name: string } | null,
  cited: readonly CitedPassage[],
  locale: Locale,
): Promise<Outcome> {
  const texts = await readTexts(root, id, edition);
  const pack = await readPack(root, id, edition);
  const against: Against[] = ['pack', 'source.yaml', ...atHand(texts, file)];
  if (!pack.ok) return { against, problems: [{ problem: `pack-${pack.problem}`, detail: pack.detail }] };
  const problems: Outcome['problems'] = verifyEdition(
    described,
    pack.pack,
    texts,
    file?.bytes ?? null,
    (text) => figuresOf(text, language),
  );
  const warnings = texts ? findSuspicions(texts, described.paging) : findPackSuspicions(pack.pack);
  const changes =
    file && problems.some(({ problem }) => problem === 'file-differs')
      ? await changedFile(file.bytes, file.name, described, pack.pack, cited, locale)
      : [];
  return { against, problems, warnings, changes };
}

/** Whether attested passages belong to the edition, cover what is cited, and still stand in the text where it is at hand. */
async function verifyAttested(
  root: string,
  id: string,
  edition: string,
  source: Source,
  cited: readonly CitedPassage[],
  file: Uint8Array | null,
): Promise<Outcome | null> {
  const described = source.editions[edition];
  const read = await readAttested(root, id, edition);
  if (!described || (!read.ok && read.problem === 'missing' && source.pack !== 'quoted')) return null;
  if (!read.ok)
    return { against: [], problems: [{ problem: `attested-${read.problem}`, detail: read.detail }] };
  const problems: Outcome['problems'] = [];
  if (read.attested.hash !== described.hash)
    problems.push({ problem: 'attested-for-another-file', detail: untranslated(read.attested.hash) });
  if (file && sha256(file) !== described.hash)
    problems.push({ problem: 'file-differs', detail: untranslated(sha256(file)) });
  const known = new Set(read.attested.passages.map(quoteKey));
  if (source.pack === 'quoted') {
    for (const { quote, prefix, suffix, owner } of cited) {
      if (quote !== undefined && !known.has(quoteKey({ quote, prefix, suffix })))
        problems.push({
          problem: 'not-attested',
          detail: untranslated(`"${quote.slice(0, 80)}" (${owner})`),
        });
    }
  }
  const texts = await readTexts(root, id, edition);
  const index = texts && indexPages(texts, described.paging);
  for (const passage of index ? read.attested.passages : []) {
    if (index && !attest(passage, index).ok)
      problems.push({
        problem: 'text-differs',
        detail: notThere(passage.quote.slice(0, 80)),
      });
  }
  return {
    against: ['attested passages', 'source.yaml', ...atHand(texts, file)],
    problems,
  };
}

function say(name: string, outcome: Outcome, locale: Locale): void {
  const { against, problems, warnings = [], changes = [] } = outcome;
  const words = VERIFY_WORDS[locale];
  const lines = [
    ...(problems.length > 0
      ? []
      : [`${name}: ${styleText('green', words.agree)} (${against.map(words.against).join(', ')})`]),
    ...problems.map(
      ({ problem, detail }) => `${name}: ${styleText('red', words.problem(problem))}: ${detail[locale]}`,
    ),
    ...changes.map((line) => `  ${line}`),
    ...warnings.map((one) => `${name}: ${warning(locale)}: ${suspicionIn(locale, one)}`),
  ];
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}

const warning = (locale: Locale): string => styleText('yellow', WARNING[locale]);

/** Claims that rest on a source alone, though it only passes on what others found. */
function sayRetellings(id: string, source: Source, cited: readonly CitedPassage[], locale: Locale): void {
  if (source.retells.length === 0) return;
  const others = new Set(
    cited.filter((one) => one.isEvidence && one.source !== id).map(({ owner }) => owner),
  );
  const alone = cited.filter((one) => one.isEvidence && one.source === id && !others.has(one.owner));
  for (const owner of new Set(alone.map((one) => one.owner))) {
    const words = VERIFY_WORDS[locale].alone(owner, source.retells);
    process.stdout.write(`${id}: ${warning(locale)}: ${words}\n`);
  }
}

async function verifyOne(
  id: string,
  { root, file, edition: wanted, ...flags }: Options,
  cited: readonly CitedPassage[],
  isOneOfMany: boolean,
): Promise<{ checked: number; wrong: number }> {
  const source = await registeredSource(root, id);
  const bytes =
    file === undefined
      ? null
      : await readFile(file).catch((error: unknown) => {
          throw unreadableFile(file, error, 'source');
        });
  if (wanted !== undefined && !isOneOfMany && !(wanted in source.editions))
    throw new UsageError(noSuchEdition(id, wanted, source));
  const locale = localeOf(flags);
  const words = VERIFY_WORDS[locale];
  const first = Object.keys(source.editions)[0];
  let checked = 0;
  let wrong = 0;
  for (const [edition, described] of Object.entries(source.editions)) {
    if (wanted !== undefined && edition !== wanted) continue;
    const own = cited.filter((one) => one.source === id && (one.edition ?? first) === edition);
    const outcomes = [
      ...(source.pack === 'full'
        ? [
            await verifyPack(
              root,
              id,
              edition,
              described,
              source.language,
              bytes && { bytes, name: file ?? '' },
              own,
              locale,
            ),
          ]
        : []),
      (await verifyAttested(root, id, edition, source, own, bytes)) ?? [],
    ].flat();
    if (outcomes.length === 0) process.stdout.write(`${id} ${edition}: ${words.nothing(source.pack)}\n`);
    for (const outcome of outcomes) {
      checked += 1;
      say(`${id} ${edition}`, outcome, locale);
      if (outcome.problems.length > 0) wrong += 1;
    }
    if (outcomes.every(({ problems }) => problems.length === 0)) continue;
    for (const owner of new Set(own.map((one) => one.owner)))
      process.stdout.write(`  ${words.restsOn(owner)}\n`);
  }
  sayRetellings(id, source, cited, locale);
  return { checked, wrong };
}

/** `caveat source verify`: do packs, attested passages, metadata and, where at hand, text and file agree? */
export function sourceVerify(): Command {
  return new Command('verify')
    .argument('[id]', 'source; all without one')
    .option('--edition <slug>', 'only this edition')
    .option('--file <path>', 'the file the edition was made from')
    .addOption(rootOption())
    .addOption(localeOption())
    .addHelpText(
      'after',
      `
Exit codes: 0 all agree, 1 something does not, 2 wrong usage or nothing to compare.

Examples:
  caveat source verify
  caveat source verify example-report --file report-new.pdf`,
    )
    .action(async (id: string | undefined, options: Options) => {
      if (options.file !== undefined && id === undefined) throw new UsageError(FILE_WITHOUT_ID);
      const cited = await readCited(options.root);
      let checked = 0;
      let wrong = 0;
      for (const one of id === undefined ? await listSourceIds(options.root) : [id]) {
        const result = await verifyOne(one, options, cited, id === undefined);
        checked += result.checked;
        wrong += result.wrong;
      }
      if (checked === 0 && options.edition !== undefined)
        throw new UsageError({
          ko: `\`${options.edition}\` 판에는 견줄 것이 없습니다.`,
          en: `Of edition \`${options.edition}\` there is nothing to compare.`,
        });
      process.stdout.write(`${VERIFY_WORDS[localeOf(options)].sum(checked, wrong)}\n`);
      process.exitCode = checked === 0 ? EXIT.trouble : wrong > 0 ? EXIT.findings : EXIT.clean;
    });
}
