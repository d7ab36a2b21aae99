import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Words } from '../../schemas/language.ts';
import type { Source } from '../../schemas/source.ts';
import { listSourceIds, readSource } from '../sources/read-source.ts';
import { about, UsageError } from './exit-code.ts';

/** So many ids are listed for whoever named none of them. */
const MOST_NAMED = 8;

/** What is said of an edition that a source does not have. */
export function noSuchEdition(id: string, edition: string, { editions }: Source): Words {
  const known = Object.keys(editions).join(', ');
  return {
    ko: `${id} 에 \`${edition}\` 판이 없습니다. 있는 판: ${known || '없음'}.`,
    en: `${id} has no edition \`${edition}\`; it has ${known || 'none'}.`,
  };
}

/** The description of a registered source; one that is not there or cannot be read is a usage error that says what to do. */
export async function registeredSource(root: string, id: string): Promise<Source> {
  const read = await readSource(root, id);
  if (read.ok) return read.source;
  if (existsSync(path.join(root, read.file))) throw new UsageError(about(read.file, read.detail));
  const known = (await listSourceIds(root)).slice(0, MOST_NAMED).join(', ');
  const list =
    known === '' ? { ko: '', en: '' } : { ko: `\n등록된 출처: ${known}`, en: `\nRegistered: ${known}` };
  throw new UsageError({
    ko: `출처 \`${id}\` 이(가) 없습니다(${read.file}).\n\`caveat source add <파일> --id ${id}\` 로 등록하거나 id 를 확인하세요.${list.ko}`,
    en: `There is no source \`${id}\` (${read.file}).\nRegister it with \`caveat source add <file> --id ${id}\`, or look at the id again.${list.en}`,
  });
}
