import { parse as parseYaml, stringify } from 'yaml';
import { Attested, ATTESTED_VERSION, type AttestedPassage } from '../../schemas/attested.ts';
import { sha256 } from '../text/hash.ts';
import { quoteKey } from '../text/quote-key.ts';

/** The digest that binds a passage to its edition, its words in normal form and its places. */
function proofOf(hash: string, passage: Omit<AttestedPassage, 'proof'>): string {
  const { status, places, contrast, attested } = passage;
  return sha256(
    JSON.stringify([
      'caveat-attested 1',
      hash,
      quoteKey(passage),
      status,
      places.map(({ page, endPage, several }) => [page, endPage ?? '', several ?? false]),
      contrast ?? '',
      attested,
    ]),
  );
}

/** Put passages together as they are committed, in the order of their words; the same passages give the same file. */
export function makeAttested(hash: string, passages: readonly Omit<AttestedPassage, 'proof'>[]): Attested {
  const byKey = new Map(passages.map((passage) => [quoteKey(passage), passage]));
  return {
    format: 'caveat-attested',
    version: ATTESTED_VERSION,
    hash,
    passages: [...byKey]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, passage]) => ({ ...passage, proof: proofOf(hash, passage) })),
  };
}

/** Write attested passages as they are committed. */
export function serializeAttested(attested: Attested): string {
  return `# Written by "caveat source attest"; a passage changed by hand is refused.\n${stringify(attested, { lineWidth: 110 })}`;
}

export type AttestedProblem = 'not-yaml' | 'wrong-version' | 'wrong-shape' | 'tampered';

/** Read attested passages back; one that was changed after it was attested is refused. Never throws. */
export function parseAttested(
  text: string,
): { ok: true; attested: Attested } | { ok: false; problem: AttestedProblem; detail: string } {
  let data: unknown;
  try {
    data = parseYaml(text, { maxAliasCount: 0 });
  } catch (error) {
    const words = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return { ok: false, problem: 'not-yaml', detail: words };
  }
  const version = typeof data === 'object' && data !== null && 'version' in data ? data.version : undefined;
  if (typeof version === 'number' && version !== ATTESTED_VERSION)
    return { ok: false, problem: 'wrong-version', detail: `version ${String(version)}` };
  const parsed = Attested.safeParse(data);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return {
      ok: false,
      problem: 'wrong-shape',
      detail: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`,
    };
  }
  const { hash, passages } = parsed.data;
  const changed = passages.find(({ proof, ...passage }) => proofOf(hash, passage) !== proof);
  return changed
    ? { ok: false, problem: 'tampered', detail: changed.quote.slice(0, 80) }
    : { ok: true, attested: parsed.data };
}
