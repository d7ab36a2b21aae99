import type { Locale, Words } from '../../../schemas/language.ts';
import type { Suspicion } from '../../sources/formats/format.ts';

const SUSPICIONS: Readonly<Record<Suspicion['id'], string>> = {
  'pages-without-text': '글이 없는 쪽',
  'too-short': '글이 너무 적음',
  'cover-sheet': '겉장',
  'labels-disagree': '쪽 번호가 서로 다름',
  'header-dropped': '머리말을 뺌',
  'page-marks': '쪽 표시가 맞지 않음',
};

export const WARNING: Words = { ko: '경고', en: 'warning' };

/** What makes one doubt a text, in a line. */
export const suspicionIn = (locale: Locale, { id, detail }: Suspicion): string =>
  `${locale === 'ko' ? SUSPICIONS[id] : id}: ${detail[locale]}`;
