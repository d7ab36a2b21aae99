import { rename, rm, writeFile } from 'node:fs/promises';
import { UsageError } from './exit-code.ts';

/** Writes beside the target, then renames, so that nobody reads half a file. */
export async function writeWhole(file: string, text: string): Promise<void> {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, text);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    throw new UsageError(`cannot write \`${file}\` (${code}); name a file in a folder that exists`);
  }
}
