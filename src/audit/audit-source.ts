import { type FigureIndex, indexFigures, indexPages, type TextIndex } from '../matching/index.ts';
import { guessLanguage } from '../text/guess-language.ts';
import type { PageText } from '../text/reading.ts';

/** A text that a report is held against. */
export interface AuditSource {
  id: string;
  lang: string;
  paging: 'pages' | 'sections';
  pages: readonly PageText[];
  figures: FigureIndex;
  quotes: TextIndex;
}

/** Make a text ready to hold reports against; its language is that of its script unless given. */
export function openAuditSource(source: {
  id: string;
  paging: 'pages' | 'sections';
  pages: readonly PageText[];
  lang?: string | undefined;
}): AuditSource {
  const { id, paging, pages } = source;
  const lang = source.lang ?? guessLanguage(pages.map(({ text }) => text.slice(0, 2000)).join('\n'));
  return { id, lang, paging, pages, figures: indexFigures(pages, lang), quotes: indexPages(pages, paging) };
}

/** Label of a page or section by its index. */
export function labelOf({ pages }: AuditSource, page: number): string {
  const { label = '', heading } = pages[page] ?? {};
  return heading ?? label;
}

/** Words of a sentence by its index. */
export function sentenceOf({ figures }: AuditSource, sentence: number): string {
  const span = figures.sentences[sentence];
  return span ? (figures.pages[span.page]?.text.slice(span.start, span.end) ?? '') : '';
}
