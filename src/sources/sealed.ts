import type { z } from 'zod';

export type SealProblem = 'unreadable' | 'wrong-version' | 'wrong-shape' | 'tampered';

/** What sort of sealed file it is: how it is written, which version is read, and what of it no longer fits its digests. */
export interface SealedKind<Schema extends z.ZodType> {
  parse: (text: string) => unknown;
  version: number;
  schema: Schema;
  /** What was changed after the file was sealed, null where nothing was. */
  brokenAt: (data: z.infer<Schema>) => string | null;
}

export type SealedFile<Data> = { ok: true; data: Data } | { ok: false; problem: SealProblem; detail: string };

/** Read a file that carries digests of what it holds; one that was changed by hand is refused. Never throws. */
export function readSealed<Schema extends z.ZodType>(
  text: string,
  { parse, version, schema, brokenAt }: SealedKind<Schema>,
): SealedFile<z.infer<Schema>> {
  let raw: unknown;
  try {
    raw = parse(text);
  } catch (error) {
    const words = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return { ok: false, problem: 'unreadable', detail: words };
  }
  const given = typeof raw === 'object' && raw !== null && 'version' in raw ? raw.version : undefined;
  if (typeof given === 'number' && given !== version)
    return { ok: false, problem: 'wrong-version', detail: `version ${String(given)}` };
  const parsed = schema.safeParse(raw);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return {
      ok: false,
      problem: 'wrong-shape',
      detail: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`,
    };
  }
  const broken = brokenAt(parsed.data);
  return broken === null
    ? { ok: true, data: parsed.data }
    : { ok: false, problem: 'tampered', detail: broken };
}
