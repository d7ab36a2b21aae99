import type { Edition, Paging } from '../../../schemas/edition.ts';
import type { Locale } from '../../../schemas/language.ts';
import type { Source } from '../../../schemas/source.ts';
import type { MissingOrSealed } from '../../sources/read-source.ts';
import { SOURCE_KINDS } from '../../text/source-kinds.ts';
import { countOf } from '../count-of.ts';
import { BESIDE_SOURCE, koreanCount, PACK_LEVELS } from './file-words.ts';

interface ListWords {
  unreadable: string;
  kind: (kind: Source['kind']) => string;
  role: (role: Source['role']) => string;
  count: (parts: number, paging: Paging) => string;
  hashOf: (of: Edition['hashOf']) => string;
  packRead: string;
  packFault: (fault: MissingOrSealed) => string;
  /** What a source has that commits no full pack. */
  packLevel: (level: Source['pack']) => string;
}

const ROLES: Readonly<Record<Source['role'], string>> = {
  primary: '1차 출처',
  secondary: '2차 자료',
  community: '커뮤니티 글',
};

const HASHED: Readonly<Record<Edition['hashOf'], string>> = {
  file: '원래 파일',
  'text-conversion': '글로 바꾼 파일',
};

/** What `caveat source list` says; in English values are called as in source.yaml. */
export const LIST_WORDS: Readonly<Record<Locale, ListWords>> = {
  ko: {
    unreadable: '읽을 수 없음',
    kind: (kind) => SOURCE_KINDS.ko[kind],
    role: (role) => ROLES[role],
    count: koreanCount,
    hashOf: (of) => HASHED[of],
    packRead: '팩 읽음',
    packFault: (fault) => `팩: ${BESIDE_SOURCE[fault]}`,
    packLevel: (level) => `팩: ${PACK_LEVELS[level]}`,
  },
  en: {
    unreadable: 'unreadable',
    kind: (kind) => kind,
    role: (role) => role,
    count: countOf,
    hashOf: (of) => of,
    packRead: 'pack read',
    packFault: (fault) => `pack ${fault}`,
    packLevel: (level) => `pack: ${level}`,
  },
};
