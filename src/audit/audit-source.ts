import {
  type DocumentIndex,
  type FigureIndex,
  indexFigures,
  indexPackFigures,
  indexPages,
  type PackIndex,
} from '../matching/index.ts';
import { guessLanguage } from '../text/guess-language.ts';
import type { PageText } from '../text/reading.ts';

/** A text that a report is held against. */
export interface AuditSource {
  id: string;
  lang: string;
  paging: 'pages' | 'sections';
  pages: readonly PageText[];
  figures: FigureIndex;
  quotes: DocumentIndex;
}

/** Make a text ready to hold reports against; its language is that of its script unless given. */
export function openAuditSource(source: {
  id: string;
  paging: 'pages' | 'sections';
  pages: readonly PageText[];
  lang?: string | undefined;
}): AuditSource {
  const { id, paging, pages } = source;
  const lang =
    source.lang?.split('-')[0] ?? guessLanguage(pages.map(({ text }) => text.slice(0, 2000)).join('\n'));
  return {
    id,
    lang,
    paging,
    pages,
    figures: indexFigures(pages, lang, { hasNotes: true }),
    quotes: indexPages(pages, paging),
  };
}

/** Make a pack ready to hold reports against: quotations word for word, figures by value, page and their neighbours. */
export function openPackSource(id: string, quotes: PackIndex, lang: string): AuditSource {
  const { pages, paging } = quotes.pack;
  return {
    id,
    lang,
    paging,
    pages: pages.map(({ label, heading }) => ({
      label,
      text: '',
      ...(heading === undefined ? {} : { heading }),
    })),
    figures: indexPackFigures(quotes, lang),
    quotes,
  };
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
