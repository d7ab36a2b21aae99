import type { Locale } from '../../../schemas/language.ts';
import type { SourceReport } from '../../../schemas/report.ts';
import { localize } from '../localize.ts';

/** A source as citeproc reads it: CSL-JSON with an id. */
export type CslItem = Record<string, unknown> & { id: string };

/** What a citation in the text says: the short title where readers know its language, else our title. */
function shortTitle({ source }: SourceReport, locale: Locale): string | null {
  const short = source.csl['title-short'];
  if (source.language === locale && typeof short === 'string') return short;
  const ours = source.title === undefined ? null : localize(source.title, locale, source.language);
  if (ours?.lang === locale) return ours.text;
  return typeof short === 'string' ? short : null;
}

/** The sources as CSL-JSON in the words of a locale. */
export function bibliographyOf(sources: readonly SourceReport[], locale: Locale): CslItem[] {
  return sources.map((report) => {
    const short = shortTitle(report, locale);
    return { ...report.source.csl, id: report.id, ...(short !== null && { 'title-short': short }) };
  });
}
