import type { Pack } from '../../schemas/pack.ts';
import type { ReadWarning } from './formats/format.ts';
import type { PageText } from '../text/reading.ts';

/** Letters per page below which a document is a scan with a little text, or pages are missing. */
const FEW_LETTERS = 200;

/** Words that repositories, archives and publishers print on sheets they put before a paper. */
const COVER_WORDS: readonly [string, RegExp][] = [
  ['a repository', /see discussions, stats, and author profiles for this publication/iu],
  [
    'a repository',
    /this (?:is|version is) (?:available|made available|an? (?:open access|author(?:'s|s'|’s)? (?:accepted|manuscript)))/iu,
  ],
  [
    'a repository',
    /citation for published version|link to publication record|downloaded from:? (?:the )?[^\n]{0,60}repository/iu,
  ],
  ['an archive', /your use of the [^\n]{0,60} archive indicates your acceptance/iu],
  ['a publisher', /please cite this article as|accepted manuscript/iu],
  ['저장소', /본 저작물은|이용\s?허락|저작자표시|원문\s?제공\s?서비스|학술정보.{0,20}제공/u],
];

/** Longer first pages are articles, however they mention their repository. */
const LONGEST_COVER = 3500;

function coverOf(text: string): string | undefined {
  if (text.length > LONGEST_COVER) return undefined;
  return COVER_WORDS.find(([, words]) => words.test(text))?.[0];
}

/** What makes one doubt that pages are the document they should be. */
export function findSuspicions(
  pages: readonly PageText[],
  paging: 'pages' | 'sections',
): { id: ReadWarning; detail: string }[] {
  const found: { id: ReadWarning; detail: string }[] = [];
  if (paging !== 'pages' || pages.length === 0) return found;
  const letters = pages.map(({ text }) => text.trim().length);
  const empty = letters.filter((count) => count === 0).length;
  const perPage = letters.reduce((sum, count) => sum + count, 0) / pages.length;
  if (empty > 0)
    found.push({
      id: 'pages-without-text',
      detail: `${String(empty)} of ${String(pages.length)} pages hold no text: images, or nothing`,
    });
  if (perPage < FEW_LETTERS) {
    found.push({
      id: 'too-short',
      detail: `${String(Math.round(perPage))} characters per page: text may be missing, or pages are images`,
    });
  }
  const cover = pages.length > 1 ? coverOf(pages[0]?.text ?? '') : undefined;
  if (cover !== undefined) {
    found.push({
      id: 'cover-sheet',
      detail: `page 1 of the file looks like a cover sheet of ${cover}: the pages of the document begin after it`,
    });
  }
  return found;
}

/** Words per page below which a pack was made of a scan, or pages are missing. */
const FEW_WORDS = 40;

/** The same as far as a pack alone can tell. */
export function findPackSuspicions({ pages, paging }: Pack): { id: ReadWarning; detail: string }[] {
  if (paging !== 'pages' || pages.length === 0) return [];
  const empty = pages.filter(({ words }) => words === 0).length;
  const perPage = pages.reduce((sum, { words }) => sum + words, 0) / pages.length;
  return [
    ...(empty > 0
      ? [
          {
            id: 'pages-without-text' as const,
            detail: `${String(empty)} of ${String(pages.length)} pages hold no text: images, or nothing`,
          },
        ]
      : []),
    ...(perPage < FEW_WORDS
      ? [
          {
            id: 'too-short' as const,
            detail: `${String(Math.round(perPage))} words per page: text may be missing, or pages are images`,
          },
        ]
      : []),
  ];
}
