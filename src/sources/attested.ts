import { parse as parseYaml, stringify } from 'yaml';
import { Attested, ATTESTED_VERSION, type AttestedPassage } from '../../schemas/attested.ts';
import type { Words } from '../../schemas/language.ts';
import { sha256 } from '../text/hash.ts';
import { readSealed, type SealProblem } from './sealed.ts';
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

/** Read attested passages back; one that was changed after it was attested is refused. Never throws. */
export function parseAttested(
  text: string,
): { ok: true; attested: Attested } | { ok: false; problem: SealProblem; detail: Words } {
  const read = readSealed(text, {
    parse: (yaml) => parseYaml(yaml, { maxAliasCount: 0 }) as unknown,
    version: ATTESTED_VERSION,
    schema: Attested,
    brokenAt: ({ hash, passages }) =>
      passages.find(({ proof, ...passage }) => proofOf(hash, passage) !== proof)?.quote.slice(0, 80) ?? null,
  });
  return read.ok ? { ok: true, attested: read.data } : read;
}
