import { readFile } from 'node:fs/promises';
import { styleText } from 'node:util';
import { Command } from 'commander';
import type { Edition } from '../../../schemas/edition.ts';
import type { Source } from '../../../schemas/source.ts';
import { attest, indexPages } from '../../matching/index.ts';
import { findPackSuspicions, findSuspicions } from '../../sources/suspicions.ts';
import { listSourceIds, readAttested, readPack } from '../../sources/read-source.ts';
import { readTexts } from '../../sources/texts.ts';
import { verifyEdition } from '../../sources/verify.ts';
import { sha256 } from '../../text/hash.ts';
import { quoteKey } from '../../text/quote-key.ts';
import { EXIT, UsageError } from '../exit-code.ts';
import { unreadableFile } from '../read-text-file.ts';
import { noSuchEdition, registeredSource } from '../registered-source.ts';
import { rootOption } from '../root-option.ts';
import { changedFile } from './changed-file.ts';
import { type CitedPassage, readCited } from './cited.ts';

interface Options {
  root: string;
  file?: string;
  edition?: string;
}

/** What was compared for an edition, and what does not agree. */
interface Outcome {
  against: string[];
  problems: { problem: string; detail: string }[];
  /** What makes one doubt the text at hand. */
  warnings?: string[];
  /** How a file differs from the one the pack was made from. */
  changes?: string[];
}

async function verifyPack(
  root: string,
  id: string,
  edition: string,
  described: Edition,
  file: { bytes: Uint8Array; name: string } | null,
  cited: readonly CitedPassage[],
): Promise<Outcome> {
  const texts = await readTexts(root, id, edition);
  const pack = await readPack(root, id, edition);
  const against = ['pack', 'source.yaml', ...(texts ? ['text'] : []), ...(file ? ['file'] : [])];
  if (!pack.ok) return { against, problems: [{ problem: `pack-${pack.problem}`, detail: pack.detail }] };
  const problems: Outcome['problems'] = verifyEdition(described, pack.pack, texts, file?.bytes ?? null);
  const found = texts ? findSuspicions(texts, described.paging) : findPackSuspicions(pack.pack);
  const warnings = found.map(({ id: warning, detail }) => `${warning}: ${detail}`);
  const changes =
    file && problems.some(({ problem }) => problem === 'file-differs')
      ? await changedFile(file.bytes, file.name, described, pack.pack, cited)
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
    problems.push({ problem: 'attested-for-another-file', detail: read.attested.hash });
  if (file && sha256(file) !== described.hash)
    problems.push({ problem: 'file-differs', detail: sha256(file) });
  const known = new Set(read.attested.passages.map(quoteKey));
  if (source.pack === 'quoted') {
    for (const { quote, prefix, suffix, owner } of cited) {
      if (quote !== undefined && !known.has(quoteKey({ quote, prefix, suffix })))
        problems.push({ problem: 'not-attested', detail: `"${quote.slice(0, 80)}" (${owner})` });
    }
  }
  const texts = await readTexts(root, id, edition);
  const index = texts && indexPages(texts, described.paging);
  for (const passage of index ? read.attested.passages : []) {
    if (index && !attest(passage, index).ok)
      problems.push({
        problem: 'text-differs',
        detail: `"${passage.quote.slice(0, 80)}" does not stand there`,
      });
  }
  return {
    against: ['attested passages', 'source.yaml', ...(texts ? ['text'] : []), ...(file ? ['file'] : [])],
    problems,
  };
}

function say(id: string, edition: string, { against, problems, warnings = [], changes = [] }: Outcome): void {
  const name = `${id} ${edition}`;
  if (problems.length === 0)
    process.stdout.write(`${name}: ${styleText('green', 'agree')} (${against.join(', ')})\n`);
  for (const { problem, detail } of problems)
    process.stdout.write(`${name}: ${styleText('red', problem)}: ${detail}\n`);
  for (const line of changes) process.stdout.write(`  ${line}\n`);
  for (const line of warnings) process.stdout.write(`${name}: ${styleText('yellow', 'warning')}: ${line}\n`);
}

/** Claims that rest on a source alone, though it only passes on what others found. */
function sayRetellings(id: string, source: Source, cited: readonly CitedPassage[]): void {
  if (source.retells.length === 0) return;
  const others = new Set(
    cited.filter((one) => one.isEvidence && one.source !== id).map(({ owner }) => owner),
  );
  const alone = cited.filter((one) => one.isEvidence && one.source === id && !others.has(one.owner));
  for (const owner of new Set(alone.map((one) => one.owner))) {
    process.stdout.write(
      `${id}: ${styleText('yellow', 'warning')}: ${owner} rests on it alone, but it retells ${source.retells.join(', ')}\n`,
    );
  }
}

async function verifyOne(
  id: string,
  { root, file, edition: wanted }: Options,
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
  const first = Object.keys(source.editions)[0];
  let checked = 0;
  let wrong = 0;
  for (const [edition, described] of Object.entries(source.editions)) {
    if (wanted !== undefined && edition !== wanted) continue;
    const own = cited.filter((one) => one.source === id && (one.edition ?? first) === edition);
    const outcomes = [
      ...(source.pack === 'full'
        ? [await verifyPack(root, id, edition, described, bytes && { bytes, name: file ?? '' }, own)]
        : []),
      (await verifyAttested(root, id, edition, source, own, bytes)) ?? [],
    ].flat();
    if (outcomes.length === 0)
      process.stdout.write(`${id} ${edition}: nothing to compare (pack: ${source.pack})\n`);
    for (const outcome of outcomes) {
      checked += 1;
      say(id, edition, outcome);
      if (outcome.problems.length > 0) wrong += 1;
    }
    if (outcomes.every(({ problems }) => problems.length === 0)) continue;
    for (const owner of new Set(own.map((one) => one.owner)))
      process.stdout.write(`  rests on it: ${owner}\n`);
  }
  sayRetellings(id, source, cited);
  return { checked, wrong };
}

/** `caveat source verify`: do packs, attested passages, metadata and, where at hand, text and file agree? */
export function sourceVerify(): Command {
  return new Command('verify')
    .argument('[id]', 'source; all without one')
    .option('--edition <slug>', 'only this edition')
    .option('--file <path>', 'the file the edition was made from')
    .addOption(rootOption())
    .addHelpText(
      'after',
      `
Exit codes: 0 all agree, 1 something does not, 2 wrong usage or nothing to compare.

Examples:
  caveat source verify
  caveat source verify example-report --file report-new.pdf`,
    )
    .action(async (id: string | undefined, options: Options) => {
      if (options.file !== undefined && id === undefined)
        throw new UsageError('--file needs the id of a source.');
      const cited = await readCited(options.root);
      let checked = 0;
      let wrong = 0;
      for (const one of id === undefined ? await listSourceIds(options.root) : [id]) {
        const result = await verifyOne(one, options, cited, id === undefined);
        checked += result.checked;
        wrong += result.wrong;
      }
      if (checked === 0 && options.edition !== undefined)
        throw new UsageError(`Of edition \`${options.edition}\` there is nothing to compare.`);
      process.stdout.write(`${String(checked)} compared, ${String(wrong)} wrong\n`);
      process.exitCode = checked === 0 ? EXIT.trouble : wrong > 0 ? EXIT.findings : EXIT.clean;
    });
}
