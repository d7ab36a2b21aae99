import { randomBytes } from 'node:crypto';
import { mkdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Write several files or none: all go to temporary files beside their places first and are then renamed. A run
 * that fails leaves no temporary file and no new folder behind.
 */
export async function writeFiles(files: readonly { file: string; text: string }[]): Promise<void> {
  const mark = `.${randomBytes(6).toString('hex')}.tmp`;
  const made: string[] = [];
  try {
    for (const { file, text } of files) {
      const first = await mkdir(path.dirname(file), { recursive: true });
      for (let folder = path.dirname(file); first !== undefined; folder = path.dirname(folder)) {
        made.push(folder);
        if (folder === path.resolve(first) || folder === first || made.length > 100) break;
      }
      await writeFile(file + mark, text, { flag: 'wx' });
    }
    for (const { file } of files) await rename(file + mark, file);
  } catch (error) {
    await Promise.allSettled(files.map(({ file }) => rm(file + mark, { force: true })));
    for (const folder of made) await rmdir(folder).catch(() => undefined);
    throw error;
  }
}
