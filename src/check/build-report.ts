import type { Claim } from '../../schemas/claim.ts';
import type { Passage } from '../../schemas/passage.ts';
import type { QuoteMatch } from '../../schemas/match.ts';
import type {
  Counts,
  EvidenceReport,
  FindingReport,
  QuoteOutcome,
  Report,
  SourceReport,
} from '../../schemas/report.ts';
import type { CheckedEvidence, EntryContext, ProjectContext } from '../rules/index.ts';
import { claimOutcome, isVerified } from './claim-outcome.ts';
import { deriveLabel } from './derive-label.ts';
import type { ClaimDiagnostic, RuleResult } from './run-rules.ts';

/** Puts together what readers and reporters see of a run. */
export function buildReport(
  project: ProjectContext,
  { diagnostics, waived, waivedFaults }: RuleResult,
  rulesOff: string[],
): Report {
  const findings = project.entries
    .filter(({ original }) => original)
    .map((entry) => buildFinding(entry, project, diagnostics, waived));
  return {
    rulesOff,
    diagnostics: diagnostics.map(
      ({ entry: _entry, claims: _claims, fix: _fix, ...diagnostic }) => diagnostic,
    ),
    fixes: diagnostics.flatMap(({ file, fix }) => (fix ? [{ file, ...fix }] : [])),
    counts: count(project, findings, diagnostics, waivedFaults),
    findings: findings.filter((finding) => finding !== null),
    sources: buildSources(project),
  };
}

function buildFinding(
  entry: EntryContext,
  project: ProjectContext,
  diagnostics: readonly ClaimDiagnostic[],
  waived: ReadonlySet<string>,
): FindingReport | null {
  const { finding } = entry;
  if (!finding) return null;
  const state = {
    failed: new Set(
      diagnostics.flatMap((item) => (item.entry === entry.id && item.level === 'error' ? item.claims : [])),
    ),
    waived: new Set(
      [...waived].flatMap((key) => (key.startsWith(`${entry.id}#`) ? key.slice(entry.id.length + 1) : [])),
    ),
  };
  const of = (kind: CheckedEvidence['owner']['kind'], id: string) =>
    entry.evidence.filter(({ owner }) => owner.kind === kind && owner.id === id).map(evidenceReport);
  const claims = [...entry.claims.values()].map((claim): FindingReport['claims'][string] => ({
    id: claim.id,
    claim: claim.claim,
    text: claim.text,
    decimals: claim.decimals,
    outcome: claimOutcome(claim, entry.claims, state),
    evidence: claim.evidence.map(evidenceReport),
    retellings: claim.retellings.flatMap(({ edition, quote }, at) => {
      const retelling = claim.claim.retellings[at];
      const original = retelling?.original && originalOf(retelling.original, entry);
      return retelling
        ? { retelling, edition, quote, original: original ?? null, label: deriveLabel(retelling.verdict) }
        : [];
    }),
    caveats: claim.caveats.map(({ id }) => id),
  }));
  const languages = project.entries
    .filter(({ id }) => id === entry.id)
    .flatMap(({ lang, file, original, translation }) => {
      const heading = original ? finding : translation;
      return heading
        ? [[lang, { title: heading.title, description: heading.description ?? null, file }] as const]
        : [];
    });
  return {
    id: entry.id,
    file: entry.file,
    finding,
    claims: Object.fromEntries(claims.map((claim) => [claim.id, claim])),
    caveats: finding.caveats.map((caveat) => ({ caveat, evidence: of('caveat', caveat.id) })),
    scenarios: Object.fromEntries(
      Object.entries(finding.scenarios).map(([id, scenario]) => [
        id,
        { scenario, evidence: of('scenario', id) },
      ]),
    ),
    languages: Object.fromEntries(languages),
  };
}

/** The answer for the passage that a retelling names as its original. */
function originalOf(passage: Passage, { evidence }: EntryContext): EvidenceReport | null {
  const found = evidence.find(
    (item) =>
      item.owner.kind === 'original' &&
      item.evidence.source === passage.source &&
      item.evidence.quote === passage.quote,
  );
  return found ? evidenceReport(found) : null;
}

function evidenceReport({ evidence, edition, quote, figure, foundAt }: CheckedEvidence): EvidenceReport {
  if (!('stance' in evidence)) throw new Error('A retelling is no evidence');
  return { evidence, edition, quote, figure, foundAt: foundAt[0] ?? null };
}

function buildSources(project: ProjectContext): SourceReport[] {
  const uses = project.entries.flatMap((entry) =>
    entry.evidence.map(({ owner, evidence, claims }) => ({
      source: evidence.source,
      isRetelling: owner.kind === 'retelling',
      claims: claims.map((claim) => `${entry.id}#${claim}`),
    })),
  );
  const bySource = Map.groupBy(uses, ({ source }) => source);
  return [...project.sources.values()].map(({ id, source, packs }) => {
    const claimsOf = (isRetelling: boolean) => {
      const own = bySource.get(id)?.filter((use) => use.isRetelling === isRetelling) ?? [];
      return [...new Set(own.flatMap(({ claims }) => claims))];
    };
    return {
      id,
      source,
      packs: Object.fromEntries(Object.entries(packs).map(([edition, { state }]) => [edition, state])),
      citedBy: claimsOf(false),
      retells: claimsOf(true),
    };
  });
}

/** A quotation of the prose that stands at several places stands there: no page was asked. */
function proseOutcome(match: QuoteMatch | null): QuoteOutcome {
  if (!match) return 'could-not-check';
  return match.status === 'ambiguous' ? 'normalized' : match.status;
}

/** Whether nothing but words says what a claim states. */
const isOfWords = ({ kind }: Claim): boolean => kind === 'quote' || kind === 'definition';

function count(
  project: ProjectContext,
  findings: readonly (FindingReport | null)[],
  diagnostics: readonly ClaimDiagnostic[],
  waivedFaults: number,
): Counts {
  const outcomes = findings.flatMap((finding) =>
    Object.values(finding?.claims ?? {}).map(({ outcome }) => outcome),
  );
  const claims = (wanted: string) => outcomes.filter((outcome) => outcome === wanted).length;
  const figures = project.entries.flatMap(({ passages, claims: known }) =>
    passages.flatMap((passage) =>
      passage.figures.map(({ bound, claim }) => ({
        bound,
        derived: Boolean(known.get(claim ?? '')?.derived),
      })),
    ),
  );
  const quotes = project.entries.flatMap(({ evidence, quotations }): QuoteOutcome[] => [
    ...evidence.map(({ quote }) => quote),
    ...quotations.map(({ match }) => proseOutcome(match)),
  ]);
  const published = project.entries.filter((entry) => entry.original && entry.published);
  const notCompared = published.filter(({ id }) => project.unread.has(id)).length;
  const levels = (wanted: string) => diagnostics.filter(({ level }) => level === wanted).length;
  const isBound = ({ bound }: { bound: string }) => bound === 'claim' || bound === 'quote';
  return {
    entries: project.entries.length,
    unread: project.entries.filter(({ original, translation }) => !original && translation === null).length,
    claims: {
      checked: claims('passed') + claims('failed'),
      passed: claims('passed'),
      failed: claims('failed'),
      couldNotCheck: claims('could-not-check'),
      waived: claims('waived'),
      wordingNotCompared: findings
        .flatMap((finding) => Object.values(finding?.claims ?? {}))
        .filter(({ claim }) => isOfWords(claim)).length,
    },
    figures: {
      bound: figures.filter(isBound).length,
      derived: figures.filter((figure) => isBound(figure) && figure.derived).length,
      unsupported: figures.filter(({ bound }) => bound === 'none' || bound === 'group-sum').length,
      notQuantities: figures.filter(({ bound }) => bound === 'not-quantity' || bound === 'source-date')
        .length,
    },
    published: { compared: published.length - notCompared, notCompared },
    quotes: {
      verified: quotes.filter(isVerified).length,
      refused: quotes.filter(
        (quote) => !isVerified(quote) && quote !== 'no-quote' && quote !== 'could-not-check',
      ).length,
      couldNotCheck: quotes.filter((quote) => quote === 'could-not-check').length,
    },
    diagnostics: {
      error: levels('error'),
      warning: levels('warning'),
      note: levels('note'),
      ...(waivedFaults > 0 ? { waived: waivedFaults } : {}),
    },
  };
}
