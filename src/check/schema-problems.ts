import { z } from 'zod';
import type { Yaml } from '../documents/index.ts';
import type { LineIndex } from '../documents/index.ts';
import type { FileProblem, Words } from '../rules/index.ts';
import { issueAt, valueAt } from '../text/issue-words.ts';

/**
 * Reads data by a schema; what does not fit comes back as problems with their places.
 * Keys that nobody knows are left out, so that the rest can still be checked.
 */
export function readBySchema<Schema extends z.ZodType>(
  schema: Schema,
  yaml: Yaml,
  lines: LineIndex,
  file: string,
): { data: z.infer<Schema> | null; problems: FileProblem[] } {
  const result = schema.safeParse(yaml.data);
  if (result.success) return { data: result.data, problems: [] };

  const problems = result.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => unknownKey(schema, yaml, lines, file, issue.path, key))
      : [misfit(issue, schema, yaml, lines, file)],
  );
  return { data: schema.safeParse(withoutUnknownKeys(yaml.data, result.error)).data ?? null, problems };
}

function withoutUnknownKeys(data: unknown, { issues }: z.ZodError): unknown {
  const copy = structuredClone(data);
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const parent = valueAt(copy, issue.path);
    for (const key of issue.keys)
      if (typeof parent === 'object' && parent !== null) Reflect.deleteProperty(parent, key);
  }
  return copy;
}

function unknownKey(
  schema: z.ZodType,
  yaml: Yaml,
  lines: LineIndex,
  file: string,
  path: readonly PropertyKey[],
  key: string,
): FileProblem {
  const { start, end } = yaml.keyRangeOf([...path, key]);
  const known = knownKeys(schema, yaml.data, path);
  const list = known.map((name) => `\`${name}\``).join(', ');
  const expected: Words = known.length
    ? { ko: `쓸 수 있는 키: ${list}`, en: `Known keys: ${list}` }
    : { ko: '지우거나 철자를 확인하세요.', en: 'Remove it or check the spelling.' };
  return {
    messageId: 'unknown-key',
    data: { at: [...path, key].join('.'), expected },
    place: lines.place(start, end),
    file,
  };
}

function misfit(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  yaml: Yaml,
  lines: LineIndex,
  file: string,
): FileProblem {
  const missing = valueAt(yaml.data, issue.path) === undefined;
  const { start, end } = missing ? yaml.keyRangeOf(issue.path.slice(0, -1)) : yaml.rangeOf(issue.path);
  const at = issue.path.join('.') || '(file)';
  const detail = issueAt(issue, yaml.data);
  const mappings = mappingsAt(schema, yaml.data, issue.path).join(', ');
  const expected: Words = {
    ko: `\`${at}\` 을(를) 채우거나 고치세요${mappings === '' ? '' : `: ${mappings}`}. 모양은 schemas/ 와 content/ 의 파일에서 볼 수 있습니다.`,
    en: `Fill in or mend \`${at}\`${mappings === '' ? '' : `, as in ${mappings}`}; schemas/ and the files under content/ show the shape.`,
  };
  return { messageId: 'schema', data: { at, detail, expected }, place: lines.place(start, end), file };
}

/** The schema of the value at a path, as far as its shape can be followed; null where it cannot. */
function schemaAt(schema: z.ZodType, data: unknown, path: readonly PropertyKey[]): unknown {
  let current: unknown = schema;
  let value = data;
  const open = (node: unknown): unknown => {
    if (node instanceof z.ZodOptional || node instanceof z.ZodDefault) return open(node.unwrap());
    if (node instanceof z.ZodDiscriminatedUnion) {
      const kind = (value as { kind?: unknown } | null)?.kind;
      return node.options.find(
        (option) => option instanceof z.ZodObject && option.shape['kind']?.safeParse(kind).success,
      );
    }
    return node;
  };
  for (const key of path) {
    current = open(current);
    if (current instanceof z.ZodObject) current = current.shape[String(key)];
    else if (current instanceof z.ZodRecord) current = current.valueType;
    else if (current instanceof z.ZodArray) current = current.element;
    else return null;
    value = valueAt(value, [key]);
  }
  return open(current);
}

/** The keys a schema takes at a path. */
function knownKeys(schema: z.ZodType, data: unknown, path: readonly PropertyKey[]): string[] {
  const there = schemaAt(schema, data, path);
  return there instanceof z.ZodObject ? Object.keys(there.shape) : [];
}

/** How a value that may be a mapping is written as one: `{claim: …}`. */
function mappingsAt(schema: z.ZodType, data: unknown, path: readonly PropertyKey[]): string[] {
  const there = schemaAt(schema, data, path);
  const options: readonly unknown[] = there instanceof z.ZodUnion ? there.options : [there];
  return options.flatMap((option) => {
    if (!(option instanceof z.ZodObject)) return [];
    const required = Object.entries(option.shape).filter(([, value]) => !value.safeParse(undefined).success);
    return [`\`{${required.map(([key]) => `${key}: …`).join(', ')}}\``];
  });
}
