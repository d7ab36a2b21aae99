import type { Locale } from '../../schemas/language.ts';
import type { ClaimReport, FindingReport } from '../../schemas/report.ts';
import type { Scenario } from '../../schemas/scenario.ts';
import { localize, type Spoken } from './localize.ts';
import { wordsIn } from './words/index.ts';

/** The set-up a claim holds under, or null for claims that hold without one. */
export function scenarioOf(finding: FindingReport, { claim }: ClaimReport): Scenario | null {
  if (claim.scope !== 'scenario' || claim.scenario === undefined) return null;
  return finding.scenarios[claim.scenario]?.scenario ?? null;
}

/** A Korean counter sticks to its number (84건); other units stand apart (308,210 conversations). */
const gap = (unit: string): string => (/^[가-힣]$/u.test(unit) ? '' : ' ');

/** The report marks bounds by signs, one language for all; here they become words. */
const SIGNS = /^[≥>≤<≈]/;

/** The figure of a claim with bound and unit, as readers see it; null for claims without a figure. */
export function figureText(
  { claim, text }: ClaimReport,
  finding: FindingReport,
  locale: Locale,
): string | null {
  if (text === null) return null;
  const words = wordsIn(locale).claim;
  const withUnit = (unit: string): string =>
    unit === '' || text.includes(unit) ? text : `${text}${gap(unit)}${unit}`;
  switch (claim.kind) {
    case 'percentage':
    case 'count':
    case 'quantity':
    case 'multiple': {
      const unit = 'unit' in claim ? localize(claim.unit, locale, finding.finding.lang).text : '';
      const bounded = words.bounded[claim.bound](withUnit(unit).replace(SIGNS, ''));
      return claim.approximate ? words.approximately(bounded) : bounded;
    }
    case 'range':
    case 'change':
      return withUnit(localize(claim.unit, locale, finding.finding.lang).text);
    case 'list':
      return words.items(claim.items.length);
    default:
      return text;
  }
}

/** What the claim is about, in a few words. */
export function labelText({ claim }: ClaimReport, finding: FindingReport, locale: Locale): Spoken {
  const original = finding.finding.lang;
  if (claim.label) return localize(claim.label, locale, original);
  if (claim.kind === 'definition') return localize(claim.term, locale, original);
  return { text: wordsIn(locale).claim.kinds[claim.kind], lang: locale };
}

/** The conditions that must stand beside the figure wherever it is shown; null for headline claims. */
export function conditionText(report: ClaimReport, finding: FindingReport, locale: Locale): Spoken | null {
  const scenario = scenarioOf(finding, report);
  return scenario && localize(scenario.conditions, locale, finding.finding.lang);
}

/**
 * A claim as one line of plain text, for feeds, metadata and copied citations.
 *
 * Nothing outside the pages themselves may write a figure but through this function: it is what keeps a
 * scenario figure from travelling without its condition. A claim without a figure names its set-up only.
 */
export function claimLine(report: ClaimReport, finding: FindingReport, locale: Locale): string {
  const label = labelText(report, finding, locale).text;
  const figure = figureText(report, finding, locale);
  const said = figure === null ? label : `${label}: ${figure}`;
  if (report.claim.scope !== 'scenario') return said;
  const scenario = scenarioOf(finding, report);
  // A scenario that cannot be looked up takes its figure down with it.
  if (!scenario) return label;
  const condition = localize(
    figure === null ? scenario.label : scenario.conditions,
    locale,
    finding.finding.lang,
  );
  return `${said} (${wordsIn(locale).claim.condition}: ${condition.text})`;
}
