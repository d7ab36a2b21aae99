import { styleText } from 'node:util';
import { Command } from 'commander';
import { listSourceIds, readPack, readSource } from '../../sources/read-source.ts';
import { EXIT, UsageError } from '../exit-code.ts';
import { countOf } from '../count-of.ts';
import { rootOption } from '../root-option.ts';

async function list(root: string): Promise<void> {
  const ids = await listSourceIds(root);
  if (ids.length === 0) throw new UsageError(`No sources in ${root}/content/sources.`);
  for (const id of ids) {
    const read = await readSource(root, id);
    if (!read.ok) {
      process.exitCode = EXIT.trouble;
      process.stdout.write(`${styleText('bold', id)}  ${styleText('red', 'unreadable')}: ${read.detail}\n`);
      continue;
    }
    const { csl, role, kind, licence } = read.source;
    process.stdout.write(
      `${styleText('bold', id)}  ${csl.title}\n  ${kind}, ${role}, ${typeof licence.name === 'string' ? licence.name : (licence.name['en'] ?? Object.values(licence.name)[0] ?? '')}\n`,
    );
    for (const [edition, { pages, paging, hashOf }] of Object.entries(read.source.editions)) {
      const pack = await readPack(root, id, edition);
      const state =
        read.source.pack === 'full'
          ? pack.ok
            ? 'pack read'
            : `pack ${pack.problem}`
          : `pack: ${read.source.pack}`;
      process.stdout.write(`  ${edition}: ${countOf(pages, paging)}, ${hashOf}, ${state}\n`);
    }
  }
}

/** `caveat source list`: every registered source with its editions and packs. */
export function sourceList(): Command {
  return new Command('list').addOption(rootOption()).action(async ({ root }: { root: string }) => {
    await list(root);
  });
}
