import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import type { Locale } from '../../schemas/language.ts';
import type { FixedFiles } from '../check/index.ts';
import { UsageError } from './exit-code.ts';
import { writeWhole } from './write-whole.ts';

/** Writes entries as fixed; one that somebody changed since it was read is left alone, and said. */
export async function writeFixed(root: string, { changed }: FixedFiles): Promise<void> {
  for (const { file, before, text } of changed) {
    const target = await realpath(path.join(root, file));
    if ((await readFile(target, 'utf8')) !== before)
      throw new UsageError({
        ko: `검사하는 동안 \`${file}\` 이(가) 바뀌었습니다. 명령을 다시 실행하세요.`,
        en: `\`${file}\` changed while it was being checked; run the command again`,
      });
    await writeWhole(target, text);
  }
}

/** A line per fix, and how many there were. */
export function formatFixes({ fixes }: FixedFiles, locale: Locale, written: boolean): string {
  const lines = fixes.map(
    ({ file, place: { start }, text }) => `${file}:${start.line}:${start.column}  ${text}`,
  );
  const count = fixes.length;
  const korean = written
    ? `고침: 수치 ${count}개를 묶었습니다`
    : `고칠 것: 수치 ${count}개를 묶을 수 있습니다`;
  const english = `${written ? 'Fixed' : 'Would fix'}: ${count} ${count === 1 ? 'figure' : 'figures'} bound`;
  return [...lines, locale === 'ko' ? korean : english].join('\n');
}
