import type { z } from 'zod';
import type { Words } from '../../schemas/language.ts';
import { issueWords } from '../text/issue-words.ts';
import { untranslated } from '../text/untranslated.ts';

export type SealProblem = 'unreadable' | 'wrong-version' | 'wrong-shape' | 'tampered';

/** What sort of sealed file it is: how it is written, which version is read, and what of it no longer fits its digests. */
export interface SealedKind<Schema extends z.ZodType> {
  parse: (text: string) => unknown;
  version: number;
  schema: Schema;
  /** What was changed after the file was sealed, null where nothing was. */
  brokenAt: (data: z.infer<Schema>) => string | null;
}

export type SealedFile<Data> = { ok: true; data: Data } | { ok: false; problem: SealProblem; detail: Words };

/** The first thing in which data departs from its shape. */
export function shapeFault(error: z.ZodError, data: unknown): Words {
  const [issue] = error.issues;
  if (!issue) return untranslated('');
  return { ko: issueWords(issue, data).ko, en: `${issue.path.join('.')}: ${issue.message}` };
}

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
    return { ok: false, problem: 'unreadable', detail: untranslated(words) };
  }
  const given = typeof raw === 'object' && raw !== null && 'version' in raw ? raw.version : undefined;
  if (typeof given === 'number' && given !== version)
    return {
      ok: false,
      problem: 'wrong-version',
      detail: { ko: `버전 ${String(given)}`, en: `version ${String(given)}` },
    };
  const parsed = schema.safeParse(raw);
  if (!parsed.success) {
    return { ok: false, problem: 'wrong-shape', detail: shapeFault(parsed.error, raw) };
  }
  const broken = brokenAt(parsed.data);
  return broken === null
    ? { ok: true, data: parsed.data }
    : { ok: false, problem: 'tampered', detail: untranslated(broken) };
}
