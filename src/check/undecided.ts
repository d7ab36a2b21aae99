import type { Finding } from '../../schemas/finding.ts';
import type { ParsedEntry } from '../documents/index.ts';
import type { FileProblem } from '../rules/index.ts';

/** What a draft of `caveat audit` writes where only an editor can decide. */
const OPEN = '?';

/** The paths of every text of a value that still says so. */
function* openPaths(value: unknown, path: readonly PropertyKey[]): Iterable<readonly PropertyKey[]> {
  if (typeof value === 'string') {
    if (value.trim() === OPEN) yield path;
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value))
      yield* openPaths(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

/** Texts that a draft left open, in a finding that readers see: its verdicts are nobody's. */
export function* undecided(finding: Finding | null, parsed: ParsedEntry): Iterable<FileProblem> {
  const { frontmatter } = parsed;
  if (!finding || finding.status === 'draft' || !frontmatter) return;
  for (const path of openPaths(frontmatter.data, [])) {
    const { start, end } = frontmatter.rangeOf(path);
    yield {
      messageId: 'undecided',
      data: { at: path.join('.') },
      place: parsed.lines.place(start, end),
      file: parsed.file,
    };
  }
}
