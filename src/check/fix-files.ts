import type { Fix, Report } from '../../schemas/report.ts';
import { newFaults } from './new-faults.ts';
import type { ProjectFiles } from './read-project.ts';

/** What fixing came to: the fixes that go in, by file and place, and the reports before and after. */
export interface FixedFiles {
  before: Report;
  after: Report;
  fixes: Fix[];
  /** Entries whose text is another now. */
  changed: { file: string; before: string; text: string }[];
}

/**
 * Applies the fixes of a check, those of one file together or else one by one, and keeps what the check then likes better.
 * A fix that brings a new fault is left out: the figure has the value of the claim and is said of something else.
 * Pure; `check` is asked once per file, or once per fix where the fixes of a file do not all hold.
 */
export function fixFiles(
  files: ProjectFiles,
  check: (files: ProjectFiles) => Report,
  isAsked: (file: string) => boolean,
): FixedFiles {
  const before = check(files);
  let state = { files, report: before };
  const fixed: Fix[] = [];
  const accept = (fixes: readonly Fix[]): boolean => {
    const next = withFixes(state.files, fixes);
    const report = check(next);
    if (!isBetter(state.report, report, fixes.length)) return false;
    state = { files: next, report };
    fixed.push(...fixes);
    return true;
  };
  for (const [file, fixes] of Map.groupBy(before.fixes, (fix) => fix.file)) {
    if (!isAsked(file) || accept(fixes)) continue;
    // From the end, so that the places before it stay true.
    if (fixes.length > 1) for (const fix of fixes.toSorted(fromEnd)) accept([fix]);
  }
  const texts = new Map(files.entries.map(({ file }) => [file.file, file.text ?? '']));
  const changed = state.files.entries.flatMap(({ file: { file, text } }) => {
    const old = texts.get(file) ?? '';
    return text === null || text === old ? [] : [{ file, before: old, text }];
  });
  return { before, after: state.report, fixes: fixed.toSorted((a, b) => -fromEnd(a, b)), changed };
}

const fromEnd = (a: Fix, b: Fix): number =>
  a.file === b.file ? b.place.start.offset - a.place.start.offset : a.file < b.file ? 1 : -1;

function withFixes(files: ProjectFiles, fixes: readonly Fix[]): ProjectFiles {
  const file = fixes[0]?.file;
  const entries = files.entries.map((entry) =>
    entry.file.file === file && entry.file.text !== null
      ? { ...entry, file: { ...entry.file, text: applyFixes(entry.file.text, fixes) } }
      : entry,
  );
  return { ...files, entries };
}

function applyFixes(text: string, fixes: readonly Fix[]): string {
  let result = text;
  for (const { place, text: put } of fixes.toSorted(fromEnd))
    result = result.slice(0, place.start.offset) + put + result.slice(place.end.offset);
  return result;
}

/** Whether nothing is found that was not found before, and as many faults fewer as were fixed. */
const isBetter = (before: Report, after: Report, fixes: number): boolean =>
  newFaults(before, after).length === 0 && before.diagnostics.length - after.diagnostics.length >= fixes;
