import type { Locale } from '../../schemas/language.ts';
import type { ClaimReport, FindingReport, Report, SourceReport } from '../../schemas/report.ts';
import { localize, type Spoken } from './localize.ts';

/** Findings that have a page: all but drafts, the latest first; drafts too where `drafts` says so. */
export function shownFindings(report: Report, drafts: boolean): FindingReport[] {
  return report.findings
    .filter(({ finding }) => drafts || finding.status !== 'draft')
    .sort((a, b) => lastChange(b).localeCompare(lastChange(a)) || a.id.localeCompare(b.id));
}

/** The day a finding last changed, YYYY-MM-DD; empty where none is given. */
export const lastChange = ({ finding }: FindingReport): string => finding.updated ?? finding.published ?? '';

/** Title and description in the locale where there is a translation, else in the original language. */
export function headingOf(
  { finding, languages }: FindingReport,
  locale: Locale,
): { title: Spoken; description: Spoken | null } {
  const translated = languages[locale];
  const lang = translated ? locale : finding.lang;
  const title = translated?.title ?? finding.title;
  const description = translated ? translated.description : (finding.description ?? null);
  return {
    title: { text: title, lang },
    description: description === null ? null : { text: description, lang },
  };
}

/** Claims in the order of the entry, with the number readers know their evidence by (from 1). */
export function numberedClaims(finding: FindingReport): { number: number; report: ClaimReport }[] {
  return Object.values(finding.claims).map((report, index) => ({ number: index + 1, report }));
}

/** How many claims of the finding passed, failed, could not be checked or were waived. */
export function tally(finding: FindingReport): Record<ClaimReport['outcome'] | 'all', number> {
  const counts = { all: 0, passed: 0, failed: 0, 'could-not-check': 0, waived: 0 };
  for (const { outcome } of Object.values(finding.claims)) {
    counts.all += 1;
    counts[outcome] += 1;
  }
  return counts;
}

/** The title readers see: ours in their language where there is one, else the one the source bears. */
export function sourceTitle({ source }: SourceReport, locale: Locale): Spoken {
  const original = { text: source.csl.title, lang: source.language };
  if (!source.title) return original;
  const ours = localize(source.title, locale, source.language);
  return ours.lang === locale ? ours : original;
}

/** Ids of every source the finding cites as evidence or examines as a retelling, without repeats. */
export function sourcesBehind(finding: FindingReport): string[] {
  const ids = new Set<string>();
  const cite = (list: readonly { evidence: { source: string } }[]) => {
    for (const { evidence } of list) ids.add(evidence.source);
  };
  for (const claim of Object.values(finding.claims)) {
    cite(claim.evidence);
    for (const { retelling } of claim.retellings) ids.add(retelling.source);
  }
  for (const caveat of finding.caveats) cite(caveat.evidence);
  for (const scenario of Object.values(finding.scenarios)) cite(scenario.evidence);
  return [...ids];
}
