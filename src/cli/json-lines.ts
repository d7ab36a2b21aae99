import { createInterface } from 'node:readline';
import type { z } from 'zod';
import { UsageError } from './exit-code.ts';

/**
 * The JSON Lines of standard input, each in the given shape; empty lines are passed over.
 * A line that is no JSON or has another shape is a usage error that names the line and the field.
 */
export async function* readJsonLines<Shape extends z.ZodType>(shape: Shape): AsyncGenerator<z.infer<Shape>> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    yield readLine(line, number, shape);
  }
}

function readLine<Shape extends z.ZodType>(line: string, number: number, shape: Shape): z.infer<Shape> {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    throw new UsageError(`line ${String(number)} of the input is no JSON`);
  }
  const parsed = shape.safeParse(data);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const at = issue && issue.path.length > 0 ? ` at \`${issue.path.join('.')}\`` : '';
  throw new UsageError(
    `line ${String(number)} of the input${at}: ${issue?.message ?? 'other shape expected'}`,
  );
}

/** Writes one object as a line of standard output. */
export function writeJsonLine(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}
