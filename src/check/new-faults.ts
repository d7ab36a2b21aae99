import type { Diagnostic } from '../../schemas/diagnostic.ts';
import type { Report } from '../../schemas/report.ts';

/** Faults that a second report has more of than the first; places do not count, since they move with the text. */
export function newFaults(before: Report, after: Report): Diagnostic[] {
  const known = new Map<string, number>();
  for (const name of before.diagnostics.map(nameOf)) known.set(name, (known.get(name) ?? 0) + 1);
  return after.diagnostics.filter((diagnostic) => {
    const name = nameOf(diagnostic);
    const count = known.get(name) ?? 0;
    known.set(name, count - 1);
    return count <= 0;
  });
}

const nameOf = ({ file, ruleId, messageId, data }: Diagnostic): string =>
  JSON.stringify([file, ruleId, messageId, data]);
