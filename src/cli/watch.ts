import { watch as watchFolder } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { Locale } from '../../schemas/language.ts';
import { UsageError } from './exit-code.ts';
import { wordsIn } from './locale.ts';
import { fileFault } from './read-text-file.ts';

/** Editors write a file in several steps; what follows this soon, in milliseconds, belongs to the same change. */
const QUIET = 150;

/**
 * Runs again whenever something under a folder changes, until the process is interrupted; runs never overlap.
 * `onIdle` is called whenever the next change is waited for; none after that is missed.
 */
export async function watch(
  folder: string,
  locale: Locale,
  run: () => Promise<void>,
  onIdle: () => void,
): Promise<never> {
  let hasChanged = false;
  let wake = (): void => undefined;
  const watcher = watchFolder(folder, { recursive: true }, (_event, file) => {
    if (file?.endsWith('.tmp')) return;
    hasChanged = true;
    wake();
  });
  const failed = new Promise<never>((_resolve, reject) => {
    watcher.on('error', (error) => {
      const { ko, en } = fileFault(error);
      reject(
        new UsageError({
          ko: `\`${folder}\` 을(를) 지켜볼 수 없습니다: ${ko}. --watch 없이 실행하세요.`,
          en: `cannot watch \`${folder}\`: ${en}; run without --watch`,
        }),
      );
    });
  });
  for (;;) {
    onIdle();
    const changed = new Promise<void>((resolve) => {
      wake = resolve;
      if (hasChanged) resolve();
    });
    await Promise.race([changed, failed]);
    await setTimeout(QUIET);
    hasChanged = false;
    await run().catch((error: unknown) => {
      if (!(error instanceof UsageError)) throw error;
      console.error(`caveat: ${wordsIn(error.words, locale)}`);
    });
  }
}
