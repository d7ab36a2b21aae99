import type { Locale } from '../../schemas/language.ts';
import type { FindingReport } from '../../schemas/report.ts';
import { figureText } from './claim-text.ts';
import { localize, type Spoken } from './localize.ts';
import { wordsIn } from './words/index.ts';

/** The size of a population in words: its figure, or that nobody has published it. */
export function sizeText(id: string, finding: FindingReport, locale: Locale): string {
  const words = wordsIn(locale).claim;
  const size = finding.finding.populations[id]?.size;
  if (typeof size === 'object') {
    const claim = finding.claims[size.claim];
    const figure = claim && figureText(claim, finding, locale);
    return figure ? words.size(figure) : words.sizeUnknown;
  }
  return size === 'not-published' ? words.sizeNotPublished : words.sizeUnknown;
}

/** What a claim is a share of, with its size; null where the entry names no such population. */
export function populationText(id: string, finding: FindingReport, locale: Locale): Spoken | null {
  const population = finding.finding.populations[id];
  if (!population) return null;
  const label = localize(population.label, locale, finding.finding.lang);
  return { text: `${label.text} (${sizeText(id, finding, locale)})`, lang: locale };
}
