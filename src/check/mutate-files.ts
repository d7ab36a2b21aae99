import type { MutationReport, TriedMutation } from '../../schemas/mutation.ts';
import type { Report } from '../../schemas/report.ts';
import { mutationsOf } from './mutations.ts';
import { newFaults } from './new-faults.ts';
import type { ProjectFiles } from './read-project.ts';

/**
 * Tries every slip in every entry that is asked for, and says which of them the check lets pass. Pure; `check` is asked
 * once per entry and once per slip, each time with the files of that finding alone.
 */
export function* mutateFiles(
  files: ProjectFiles,
  check: (files: ProjectFiles) => Report,
  isAsked: (file: string) => boolean,
): Iterable<TriedMutation> {
  for (const {
    id,
    file: { file, text },
  } of files.entries.filter((entry) => isAsked(entry.file.file))) {
    if (text === null) continue;
    const entries = files.entries.filter((entry) => entry.id === id);
    const withText = (changed: string): ProjectFiles => ({
      ...files,
      entries: entries.map((entry) =>
        entry.file.file === file ? { ...entry, file: { ...entry.file, text: changed } } : entry,
      ),
    });
    const before = check(withText(text));
    for (const { text: changed, ...mutation } of mutationsOf(file, text)) {
      const errors = newFaults(before, check(withText(changed))).filter(({ level }) => level === 'error');
      yield { ...mutation, caughtBy: [...new Set(errors.map(({ ruleId }) => ruleId))] };
    }
  }
}

/** Mutations with their counts. */
export function mutationReport(mutations: TriedMutation[]): MutationReport {
  const caught = mutations.filter(({ caughtBy }) => caughtBy.length > 0).length;
  const counts = { tried: mutations.length, caught, letPass: mutations.length - caught };
  return { version: 1, mutations, counts };
}
