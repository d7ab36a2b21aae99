import type { Locale } from '../../../schemas/language.ts';
import type { SourceReport } from '../../../schemas/report.ts';
import { localize } from '../localize.ts';

/** A source as citeproc reads it: CSL-JSON with an id. */
export type CslItem = Record<string, unknown> & { id: string };

/** The sources as CSL-JSON; `title-short` is what a citation in the text says, in the locale if we have it. */
export function bibliographyOf(sources: readonly SourceReport[], locale: Locale): CslItem[] {
  return sources.map(({ id, source }) => {
    const ours = source.title === undefined ? null : localize(source.title, locale, source.language);
    const short = ours?.lang === locale ? ours.text : source.csl['title-short'];
    const { csl } = source;
    return { ...csl, id, ...(typeof short === 'string' && { 'title-short': short }) };
  });
}
