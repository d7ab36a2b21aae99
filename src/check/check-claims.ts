import type { Claim } from '../../schemas/claim.ts';
import type { Finding } from '../../schemas/finding.ts';
import type { Place } from '../../schemas/place.ts';
import type { Path } from '../documents/index.ts';
import { operandsOf } from '../derivation/index.ts';
import { inspectTests } from '../statistics/index.ts';
import type { CheckedClaim, CheckedEvidence, CheckedRendering, Passage } from '../rules/index.ts';
import { checkEvidence, type EvidenceInPlace } from './check-evidence.ts';
import { claimFigures, writtenFigure } from './claim-figures.ts';
import { deriveClaim } from './derive-claim.ts';
import { formatFigure } from './format-figure.ts';
import { impossibleFigure, sampleSize } from './impossible-figure.ts';
import type { ReadEntry } from './read-finding.ts';
import type { SourceLibrary } from './source-library.ts';
import { checkOwnRenderings, checkRetelling, isRefused, type RenderingContext } from './translation/index.ts';

/** Claims of an original entry with their figures, evidence and caveats, and all evidence of the entry. */
export interface CheckedClaims {
  claims: Map<string, CheckedClaim>;
  evidence: CheckedEvidence[];
  /** Renderings of quotations and retellings, beside what they give. */
  renderings: CheckedRendering[];
}

/** Checks every claim, caveat, scenario and retelling of a finding against the packs. */
export function checkClaims(
  finding: Finding,
  { parsed }: ReadEntry,
  library: SourceLibrary,
  rendered: RenderingContext,
  keyPlaceOf: (path: Path) => Place,
): CheckedClaims {
  const yaml = parsed.frontmatter;
  if (!yaml) return { claims: new Map(), evidence: [], renderings: [] };
  const all: CheckedEvidence[] = [];
  const renderings: CheckedRendering[] = [];
  const { placeOf } = rendered;
  const check = (item: EvidenceInPlace): CheckedEvidence => {
    const checked = checkEvidence(item, library, placeOf);
    all.push(checked);
    renderings.push(...checkOwnRenderings(checked, item.path, rendered));
    return checked;
  };
  const written = (id: string, key: string): string | null => writtenFigure(yaml, id, key);

  const claims = new Map<string, CheckedClaim>();
  for (const [id, claim] of Object.entries(finding.claims)) {
    const path = ['claims', id];
    const figures = claimFigures(claim, (key) => written(id, key) ?? '');
    const owner = { kind: 'claim' as const, id };
    const derived = deriveClaim(id, finding.claims, (operand) => written(operand, 'value'));
    claims.set(id, {
      id,
      file: parsed.file,
      claim,
      place: keyPlaceOf(path),
      valuePlace:
        yaml.writtenAt([...path, 'value']) === null ? keyPlaceOf(path) : placeOf([...path, 'value']),
      figures,
      text: formatFigure(claim, (key) => written(id, key) ?? ''),
      decimals: figures[0]?.decimals ?? 0,
      evidence: claim.evidence.map((evidence, at) =>
        check({
          evidence,
          path: [...path, 'evidence', at],
          owner,
          claims: [id],
          figures: evidence.stance === 'supports' && !derived ? figures : [],
          mayBeUnstated: claim.kind === 'list',
          isChange: claim.kind === 'change',
          ...(evidence.stance === 'supports'
            ? {
                ...wordsOf(claim),
                counted: countedBy(claim, finding),
                labelled: {
                  labels:
                    typeof claim.label === 'object'
                      ? Object.values(claim.label)
                      : claim.label === undefined
                        ? []
                        : [claim.label],
                  figure: formatFigure(claim, (key) => written(id, key) ?? ''),
                },
              }
            : {}),
        }),
      ),
      retellings: claim.retellings.map((retelling, at) =>
        check({
          evidence: retelling,
          path: [...path, 'retellings', at],
          owner: { kind: 'retelling', id },
          claims: [id],
          figures,
          mayBeUnstated: claim.kind === 'list',
          isChange: claim.kind === 'change',
        }),
      ),
      caveats: finding.caveats.filter(({ qualifies }) => qualifies.includes(id)),
      derived,
      tests: claim.kind === 'statistic' ? inspectTests(claim.statistic) : [],
      impossible: impossibleFigure(claim, sampleSize(claim, finding), (key) => written(id, key) ?? ''),
      mentioned: false,
    });
  }
  for (const { id, claim, evidence } of claims.values())
    for (const [at, retelling] of claim.retellings.entries()) {
      const path = ['claims', id, 'retellings', at];
      const original =
        retelling.original &&
        check({
          evidence: { ...retelling.original, stance: 'context' },
          path: [...path, 'original'],
          owner: { kind: 'original', id },
          claims: [id],
          figures: [],
        });
      if (original && isRefused(original.quote)) continue;
      const compared = checkRetelling(retelling, path, evidence, [id], rendered);
      if (compared) renderings.push(compared);
    }
  for (const [at, { id, evidence, qualifies }] of finding.caveats.entries())
    for (const [number, item] of evidence.entries())
      check({
        evidence: item,
        path: ['caveats', at, 'evidence', number],
        owner: { kind: 'caveat', id },
        claims: qualifies,
        figures: [],
      });
  for (const [id, { evidence }] of Object.entries(finding.scenarios)) {
    const held = Object.entries(finding.claims).filter(([, claim]) => claim.scenario === id);
    for (const [number, item] of evidence.entries())
      check({
        evidence: item,
        path: ['scenarios', id, 'evidence', number],
        owner: { kind: 'scenario', id },
        claims: held.map(([claim]) => claim),
        figures: [],
      });
  }
  return { claims, evidence: all, renderings };
}

/** Words for what the figure of a claim counts: its population for a share, its unit for a count. */
function countedBy(claim: Claim, { populations }: Finding): string[] {
  const label =
    claim.kind === 'percentage' && claim.of !== undefined
      ? populations[claim.of]?.label
      : claim.kind === 'count'
        ? claim.unit
        : undefined;
  return label === undefined ? [] : typeof label === 'string' ? [label] : Object.values(label);
}

/** What the quotation of a claim must hold word for word, beside or instead of figures. */
function wordsOf(claim: Claim): Pick<EvidenceInPlace, 'words'> {
  if (claim.kind === 'assignment') return { words: claim.value };
  return claim.kind === 'statistic' ? { words: claim.statistic } : {};
}

/** Marks the claims that readers get to see: in the body, as a size, an operand or a member. */
export function markMentioned(
  claims: ReadonlyMap<string, CheckedClaim>,
  finding: Finding,
  passages: readonly Passage[],
): void {
  const seen = new Set<string>([
    ...passages.flatMap(({ mentions }) => mentions.map(({ claim }) => claim)),
    ...Object.values(finding.populations).flatMap(({ size }) => (typeof size === 'object' ? size.claim : [])),
    ...Object.values(finding.groups).flatMap(({ members }) => members),
    ...Object.values(finding.claims).flatMap((claim) =>
      'derived' in claim && claim.derived ? operandsOf(claim.derived) : [],
    ),
  ]);
  for (const claim of claims.values()) claim.mentioned = seen.has(claim.id);
}
