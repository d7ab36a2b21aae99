import type { Locale } from '../../schemas/language.ts';
import type { FindingReport } from '../../schemas/report.ts';
import { conditionText } from './claim-text.ts';
import { localize } from './localize.ts';
import { wordsIn } from './words/index.ts';

/**
 * What a search result shows beside its excerpt, as name and value.
 *
 * An excerpt may hold any figure of the page, so the conditions of all its figures go with it.
 */
export function searchMeta(finding: FindingReport, locale: Locale): [string, string][] {
  const conditions = new Set<string>();
  for (const claim of Object.values(finding.claims)) {
    if (claim.text === null) continue;
    const condition = conditionText(claim, finding, locale);
    if (condition) conditions.add(condition.text);
  }
  const [first] = finding.caveats;
  const caveats =
    conditions.size > 0
      ? [...conditions]
      : first
        ? [localize(first.caveat.text, locale, finding.finding.lang).text]
        : [];
  const words = wordsIn(locale);
  return [
    ['kind', words.nav.findings],
    ['label', conditions.size > 0 ? words.claim.condition : words.search.caveat],
    ['caveat', caveats.join(' / ')],
  ];
}
