import type { Locale } from '../../schemas/language.ts';
import type { FindingReport } from '../../schemas/report.ts';
import type { VerdictLabel } from '../../schemas/verdict.ts';
import { addressOf, findingPath } from './address.ts';
import { claimLine, conditionText } from './claim-text.ts';
import { headingOf } from './findings.ts';
import { wordsIn } from './words/index.ts';

/** Labels on the scale, worst to best; the two that stand off it get words but no number. */
const SCALE: readonly VerdictLabel[] = ['false', 'mostly-false', 'half-true', 'mostly-true', 'true'];

/** Structured data of a finding: the article with its claims, and a ClaimReview per retelling. */
export function findingJsonLd(finding: FindingReport, locale: Locale, site: URL | undefined): object[] {
  const words = wordsIn(locale);
  const url = new URL(addressOf(locale, findingPath(finding.id)), site).href;
  const { title, description } = headingOf(finding, locale);
  const publisher = { '@type': 'Organization', name: words.site.name };
  const dates = {
    ...(finding.finding.published && { datePublished: finding.finding.published }),
    ...(finding.finding.updated && { dateModified: finding.finding.updated }),
  };
  const article = {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: title.text,
    ...(description && { description: description.text }),
    inLanguage: title.lang,
    url,
    ...dates,
    publisher,
    about: Object.values(finding.claims).map((claim) => ({
      '@type': 'Claim',
      text: claimLine(claim, finding, locale),
    })),
  };
  const reviews = Object.values(finding.claims).flatMap((claim) =>
    claim.retellings.map(({ retelling, label }) => {
      const condition = conditionText(claim, finding, locale);
      const place = SCALE.indexOf(label);
      return {
        '@context': 'https://schema.org',
        '@type': 'ClaimReview',
        url,
        ...dates,
        author: publisher,
        // The retelling may give a figure bare; its condition is put back before it travels on.
        claimReviewed: condition
          ? `${retelling.quote} (${words.claim.condition}: ${condition.text})`
          : retelling.quote,
        reviewRating: {
          '@type': 'Rating',
          alternateName: words.verdict.labels[label],
          ...(place >= 0 && { ratingValue: place + 1, worstRating: 1, bestRating: SCALE.length }),
        },
      };
    }),
  );
  return [article, ...reviews];
}
