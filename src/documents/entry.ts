import { parseBody, type Block, type Body } from './body.ts';
import { citationsIn, type Citation } from './citation.ts';
import { parseYaml, type Yaml } from './frontmatter.ts';
import { indexLines, type LineIndex } from './place.ts';
import type { Problem } from './problem.ts';
import { splitEntry } from './split.ts';

/** An MDX entry read once: frontmatter with places, body as blocks, and what kept it from being read. */
export interface ParsedEntry {
  /** Relative to the root, with forward slashes. */
  file: string;
  text: string;
  lines: LineIndex;
  frontmatter: Yaml | null;
  body: Body;
  citations: (Citation & { block: Block })[];
  problems: Problem[];
}

/** Entries are prose: a hundred pages of it is no entry. Counted in UTF-16 units. */
export const MAX_ENTRY_LENGTH = 100_000;

/** Parses one entry; whatever is wrong with it comes back as problems, never as an exception. */
export function parseEntry(file: string, text: string): ParsedEntry {
  const lines = indexLines(text);
  const empty: Body = { blocks: [], forbidden: [], waivers: [], problems: [] };
  if (text.length > MAX_ENTRY_LENGTH) {
    const problem: Problem = { kind: 'too-large', detail: '', at: String(text.length), start: 0, end: 0 };
    return { file, text, lines, frontmatter: null, body: empty, citations: [], problems: [problem] };
  }
  const { frontmatter, body } = splitEntry(text);
  const yaml = frontmatter ? parseYaml(frontmatter.text, frontmatter.start) : null;
  const parsedBody = parseBody(body);
  const problems: Problem[] = yaml
    ? [...yaml.problems, ...parsedBody.problems]
    : [{ kind: 'frontmatter-missing', detail: '', at: '', start: 0, end: 0 }];
  return {
    file,
    text,
    lines,
    frontmatter: yaml,
    body: parsedBody,
    citations: parsedBody.blocks.flatMap((block) =>
      citationsIn(block).map((citation) => ({ ...citation, block })),
    ),
    problems,
  };
}
