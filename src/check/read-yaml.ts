import { indexLines, parseYaml, type LineIndex, type Yaml } from '../documents/index.ts';
import type { FileProblem } from '../rules/index.ts';
import type { ProjectFile } from './read-project.ts';

/** A file of YAML as parsed, or what keeps it from being read. */
export type ParsedYaml = { yaml: Yaml; lines: LineIndex } | { problems: FileProblem[] };

const TOP = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };

/** What is said of a file that could not be read. */
export const unreadable = ({ file, detail }: ProjectFile): FileProblem => ({
  messageId: 'unreadable',
  data: { detail },
  place: TOP,
  file,
});

/** Parses a file that is YAML from its first line. */
export function readYaml(read: ProjectFile): ParsedYaml {
  const { file, text } = read;
  if (text === null) return { problems: [unreadable(read)] };
  const lines = indexLines(text);
  const yaml = parseYaml(text, 0);
  if (yaml.problems.length === 0) return { yaml, lines };
  return {
    problems: yaml.problems.map((problem) => ({
      messageId: 'yaml',
      data: { detail: problem.detail },
      place: lines.place(problem.start, problem.end),
      file,
    })),
  };
}
