import { chmod, rename, rm, stat, writeFile } from 'node:fs/promises';
import { UsageError } from './exit-code.ts';
import { writeFault } from './read-text-file.ts';

/** Writes beside the target, then renames, so that nobody reads half a file; who may read it stays as it was. */
export async function writeWhole(file: string, text: string): Promise<void> {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    const known = await stat(file).catch(() => null);
    await writeFile(temporary, text);
    if (known) await chmod(temporary, known.mode);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    const fault = writeFault(error);
    throw new UsageError({
      ko: `\`${file}\` 을(를) 쓸 수 없습니다: ${fault.ko}. 있는 폴더의 파일을 대세요.`,
      en: `cannot write \`${file}\`: ${fault.en}; name a file in a folder that exists`,
    });
  }
}
