import type { Pack } from '../../schemas/pack.ts';
import type { Words } from '../../schemas/language.ts';
import type { Suspicion } from './formats/format.ts';
import type { PageText } from '../text/reading.ts';

/** Letters per page below which a document is a scan with a little text, or pages are missing. */
const FEW_LETTERS = 200;

/** Words that repositories, archives and publishers print on sheets they put before a paper. */
const REPOSITORY: Words = { ko: '저장소', en: 'a repository' };

const COVER_WORDS: readonly [Words, RegExp][] = [
  [REPOSITORY, /see discussions, stats, and author profiles for this publication/iu],
  [
    REPOSITORY,
    /this (?:is|version is) (?:available|made available|an? (?:open access|author(?:'s|s'|’s)? (?:accepted|manuscript)))/iu,
  ],
  [
    REPOSITORY,
    /citation for published version|link to publication record|downloaded from:? (?:the )?[^\n]{0,60}repository/iu,
  ],
  [{ ko: '아카이브', en: 'an archive' }, /your use of the [^\n]{0,60} archive indicates your acceptance/iu],
  [{ ko: '출판사', en: 'a publisher' }, /please cite this article as|accepted manuscript/iu],
  [REPOSITORY, /본 저작물은|이용\s?허락|저작자표시|원문\s?제공\s?서비스|학술정보.{0,20}제공/u],
];

/** Longer first pages are articles, however they mention their repository. */
const LONGEST_COVER = 3500;

function coverOf(text: string): Words | undefined {
  if (text.length > LONGEST_COVER) return undefined;
  return COVER_WORDS.find(([, words]) => words.test(text))?.[0];
}

const withoutText = (empty: number, all: number): Suspicion => ({
  id: 'pages-without-text',
  detail: {
    ko: `${String(all)}쪽 가운데 ${String(empty)}쪽에 글이 없음: 그림이거나 빈 쪽`,
    en: `${String(empty)} of ${String(all)} pages hold no text: images, or nothing`,
  },
});

const tooShort = (perPage: number, counted: Words): Suspicion => ({
  id: 'too-short',
  detail: {
    ko: `한 쪽에 ${String(Math.round(perPage))}${counted.ko}뿐임: 글이 빠졌거나 쪽이 그림일 수 있음`,
    en: `${String(Math.round(perPage))}${counted.en} per page: text may be missing, or pages are images`,
  },
});

/** What makes one doubt that pages are the document they should be. */
export function findSuspicions(pages: readonly PageText[], paging: 'pages' | 'sections'): Suspicion[] {
  const found: Suspicion[] = [];
  if (paging !== 'pages' || pages.length === 0) return found;
  const letters = pages.map(({ text }) => text.trim().length);
  const empty = letters.filter((count) => count === 0).length;
  const perPage = letters.reduce((sum, count) => sum + count, 0) / pages.length;
  if (empty > 0) found.push(withoutText(empty, pages.length));
  if (perPage < FEW_LETTERS) {
    found.push(tooShort(perPage, { ko: '자', en: ' characters' }));
  }
  const cover = pages.length > 1 ? coverOf(pages[0]?.text ?? '') : undefined;
  if (cover !== undefined) {
    found.push({
      id: 'cover-sheet',
      detail: {
        ko: `파일의 첫 쪽은 ${cover.ko}의 겉장으로 보임. 문서의 쪽은 그 다음부터임`,
        en: `page 1 of the file looks like a cover sheet of ${cover.en}: the pages of the document begin after it`,
      },
    });
  }
  return found;
}

/** Words per page below which a pack was made of a scan, or pages are missing. */
const FEW_WORDS = 40;

/** The same as far as a pack alone can tell. */
export function findPackSuspicions({ pages, paging }: Pack): Suspicion[] {
  if (paging !== 'pages' || pages.length === 0) return [];
  const empty = pages.filter(({ words }) => words === 0).length;
  const perPage = pages.reduce((sum, { words }) => sum + words, 0) / pages.length;
  return [
    ...(empty > 0 ? [withoutText(empty, pages.length)] : []),
    ...(perPage < FEW_WORDS ? [tooShort(perPage, { ko: '낱말', en: ' words' })] : []),
  ];
}
