import type { Paging } from '../../../schemas/edition.ts';
import type { Words } from '../../../schemas/language.ts';
import type { Source } from '../../../schemas/source.ts';
import type { MissingOrSealed } from '../../sources/read-source.ts';

/** In Korean, a number of pages or sections. */
export const koreanCount = (parts: number, paging: Paging): string =>
  paging === 'pages' ? `${String(parts)}쪽` : `절 ${String(parts)}개`;

/** In Korean, how much of a pack a source has. */
export const PACK_LEVELS: Readonly<Record<Source['pack'], string>> = {
  full: '전부',
  quoted: '인용한 대목만',
  none: '없음',
};

/** In Korean, what is wrong with a pack or a file of attested passages. */
export const BESIDE_SOURCE: Readonly<Record<MissingOrSealed, string>> = {
  missing: '파일이 없음',
  unreadable: '읽을 수 없음',
  'wrong-version': '버전이 다름',
  'wrong-shape': '형식이 다름',
  tampered: '만든 뒤에 내용이 바뀜',
};

/** Said where a file is given, and not of which source it is. */
export const FILE_WITHOUT_ID: Words = {
  ko: '--file 을 쓰려면 출처의 id도 대세요.',
  en: '--file needs the id of a source.',
};
