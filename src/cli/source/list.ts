import { styleText } from 'node:util';
import { Command } from 'commander';
import type { Locale } from '../../../schemas/language.ts';
import { listSourceIds, readPack, readSource } from '../../sources/read-source.ts';
import { EXIT, UsageError } from '../exit-code.ts';
import { localizedIn, type LocaleFlag, localeOf, localeOption } from '../locale.ts';
import { rootOption } from '../root-option.ts';
import { LIST_WORDS } from './list-words.ts';

async function list(root: string, locale: Locale): Promise<void> {
  const words = LIST_WORDS[locale];
  const ids = await listSourceIds(root);
  if (ids.length === 0)
    throw new UsageError({
      ko: `${root}/content/sources 에 출처가 없습니다.`,
      en: `No sources in ${root}/content/sources.`,
    });
  for (const id of ids) {
    const read = await readSource(root, id);
    if (!read.ok) {
      process.exitCode = EXIT.trouble;
      process.stdout.write(
        `${styleText('bold', id)}  ${styleText('red', words.unreadable)}: ${read.detail[locale]}\n`,
      );
      continue;
    }
    const { csl, role, kind, licence } = read.source;
    const about = [words.kind(kind), words.role(role), localizedIn(licence.name, locale)];
    process.stdout.write(`${styleText('bold', id)}  ${csl.title}\n  ${about.join(', ')}\n`);
    for (const [edition, { pages, paging, hashOf }] of Object.entries(read.source.editions)) {
      const pack = await readPack(root, id, edition);
      const state =
        read.source.pack === 'full'
          ? pack.ok
            ? words.packRead
            : words.packFault(pack.problem)
          : words.packLevel(read.source.pack);
      const held = [words.count(pages, paging), words.hashOf(hashOf), state];
      process.stdout.write(`  ${edition}: ${held.join(', ')}\n`);
    }
  }
}

/** `caveat source list`: every registered source with its editions and packs. */
export function sourceList(): Command {
  return new Command('list')
    .addOption(rootOption())
    .addOption(localeOption())
    .action(async ({ root, ...flags }: { root: string } & LocaleFlag) => {
      await list(root, localeOf(flags));
    });
}
