import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { report } from 'virtual:caveat/report';
import type { Locale } from '../../../schemas/language.ts';
import { addressOf, findingPath, localeParams } from '../../astro/address.ts';
import { claimLine } from '../../astro/claim-text.ts';
import { headingOf, lastChange, shownFindings } from '../../astro/findings.ts';
import { localize } from '../../astro/localize.ts';
import { wordsIn } from '../../astro/words/index.ts';

export const getStaticPaths = () =>
  localeParams.map(({ locale, param }) => ({ params: { locale: param }, props: { locale } }));

export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale }, site }) => {
  const words = wordsIn(locale);
  return rss({
    title: words.feed.title,
    description: words.feed.description,
    site: new URL(addressOf(locale), site).href,
    customData: `<language>${locale}</language>`,
    items: shownFindings(report, false).map((finding) => {
      const { title, description } = headingOf(finding, locale);
      const caveats = finding.caveats.map(
        ({ caveat }) => localize(caveat.text, locale, finding.finding.lang).text,
      );
      const day = lastChange(finding);
      return {
        title: title.text,
        link: addressOf(locale, findingPath(finding.id)),
        ...(day !== '' && { pubDate: new Date(day) }),
        description: [
          ...(description ? [description.text] : []),
          ...Object.values(finding.claims).map((claim) => claimLine(claim, finding, locale)),
          `${words.finding.caveats}: ${caveats.join(' ')}`,
        ].join('\n'),
      };
    }),
  });
};
