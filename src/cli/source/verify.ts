import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { styleText } from 'node:util';
import { Command } from 'commander';
import { listSourceIds, readPack, readSource } from '../../sources/read-source.ts';
import { readTexts } from '../../sources/texts.ts';
import { verifyEdition } from '../../sources/verify.ts';
import { EXIT, UsageError } from '../exit-code.ts';

interface Options {
  root: string;
  file?: string;
  edition?: string;
}

/** Entries that name a source, by a plain search of their text: what a changed file calls into question. */
async function entriesCiting(root: string, id: string): Promise<string[]> {
  const found: string[] = [];
  for (const kind of ['findings', 'summaries']) {
    const folder = path.join(root, 'content', kind);
    const names = await readdir(folder, { recursive: true }).catch(() => []);
    for (const name of names.filter((one) => one.endsWith('.mdx')).sort()) {
      const text = await readFile(path.join(folder, name), 'utf8').catch(() => '');
      if (new RegExp(`source: *["']?${id}["']?(?![a-z0-9-])`, 'u').test(text))
        found.push(`content/${kind}/${name}`);
    }
  }
  return found;
}

async function verifyOne(
  id: string,
  { root, file, edition: wanted }: Options,
): Promise<{ checked: number; wrong: number }> {
  const read = await readSource(root, id);
  if (!read.ok) throw new UsageError(`${read.file}: ${read.detail}`);
  let checked = 0;
  let wrong = 0;
  const bytes =
    file === undefined
      ? null
      : await readFile(file).catch(() => {
          throw new UsageError(`Cannot read ${file}.`);
        });
  for (const [edition, description] of Object.entries(read.source.editions)) {
    if (wanted !== undefined && edition !== wanted) continue;
    if (read.source.pack !== 'full') {
      process.stdout.write(`${id} ${edition}: no full pack (pack: ${read.source.pack})\n`);
      continue;
    }
    const pack = await readPack(root, id, edition);
    checked += 1;
    if (!pack.ok) {
      wrong += 1;
      process.stdout.write(`${id} ${edition}: ${styleText('red', pack.problem)}: ${pack.detail}\n`);
      continue;
    }
    const texts = await readTexts(root, id, edition);
    const problems = verifyEdition(description, pack.pack, texts, bytes);
    const against = ['pack', 'source.yaml', ...(texts ? ['text'] : []), ...(bytes ? ['file'] : [])].join(
      ', ',
    );
    if (problems.length === 0) {
      process.stdout.write(`${id} ${edition}: ${styleText('green', 'agree')} (${against})\n`);
      continue;
    }
    wrong += 1;
    for (const { problem, detail } of problems) {
      process.stdout.write(`${id} ${edition}: ${styleText('red', problem)}: ${detail}\n`);
    }
    for (const entry of await entriesCiting(root, id)) process.stdout.write(`  rests on it: ${entry}\n`);
  }
  return { checked, wrong };
}

/** `caveat source verify`: do pack, metadata and, where at hand, text and file agree? */
export function sourceVerify(): Command {
  return new Command('verify')
    .description('compare packs with their metadata and, where at hand, with text and file')
    .argument('[id]', 'source; all without one')
    .option('--edition <slug>', 'only this edition')
    .option('--file <path>', 'the file the edition was made from')
    .option('--root <dir>', 'root of the project', '.')
    .action(async (id: string | undefined, options: Options) => {
      if (options.file !== undefined && id === undefined)
        throw new UsageError('--file needs the id of a source.');
      const ids = id === undefined ? await listSourceIds(options.root) : [id];
      let checked = 0;
      let wrong = 0;
      for (const one of ids) {
        const result = await verifyOne(one, options);
        checked += result.checked;
        wrong += result.wrong;
      }
      process.stdout.write(`${String(checked)} packs compared, ${String(wrong)} wrong\n`);
      process.exitCode = checked === 0 ? EXIT.trouble : wrong > 0 ? EXIT.findings : EXIT.clean;
    });
}
