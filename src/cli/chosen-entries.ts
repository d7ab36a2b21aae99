import { stat } from 'node:fs/promises';
import path from 'node:path';
import { UsageError } from './exit-code.ts';

/** The entries that a command was told to look at: those under the paths given, or all. */
export interface ChosenEntries {
  isChosen(file: string): boolean;
  /** Throws a `UsageError` where a path was given that no entry lies under; to be called after the entries were read. */
  requireMatches(): void;
}

/** Reads the paths of a call, which are relative to the root. */
export function chosenEntries(root: string, paths: readonly string[]): ChosenEntries {
  const wanted = paths.map((given) => ({ given, file: toProjectPath(root, given), matched: false }));
  return {
    isChosen(file) {
      if (wanted.length === 0) return true;
      const hits = wanted.filter(
        (item) => item.file === '' || file === item.file || file.startsWith(`${item.file}/`),
      );
      for (const hit of hits) hit.matched = true;
      return hits.length > 0;
    },
    requireMatches() {
      const unmatched = wanted.filter(({ matched }) => !matched).map(({ given }) => `\`${given}\``);
      if (unmatched.length > 0)
        throw new UsageError({
          ko: `${unmatched.join(', ')} 에 맞는 항목이 없습니다. 항목은 content/findings/<이름>/<언어>.mdx 입니다(npm run 에서는 옵션 앞에 -- 를 적으세요).`,
          en: `no entry matches ${unmatched.join(', ')}; entries are content/findings/<id>/<lang>.mdx (npm run wants -- before options)`,
        });
    },
  };
}

/** Throws a `UsageError` where a root, given in these words, holds no folder content/. */
export async function requireContent(root: string, given: string): Promise<void> {
  const found = await stat(path.join(root, 'content')).catch(() => null);
  if (!found?.isDirectory())
    throw new UsageError({
      ko: `\`${given}\` 에 content/ 폴더가 없습니다. 그 폴더가 있는 곳을 --root 로 대세요.`,
      en: `\`${given}\` has no folder content/; name the folder that holds it with --root`,
    });
}

function toProjectPath(root: string, given: string): string {
  const relative = path.relative(root, path.resolve(root, given)).split(path.sep).join('/');
  if (relative.startsWith('../'))
    throw new UsageError({
      ko: `\`${given}\` 은(는) ${root} 밖에 있습니다.`,
      en: `\`${given}\` lies outside ${root}`,
    });
  return relative;
}
