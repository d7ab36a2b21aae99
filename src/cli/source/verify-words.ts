import type { Paging } from '../../../schemas/edition.ts';
import type { Locale, Words } from '../../../schemas/language.ts';
import type { Source } from '../../../schemas/source.ts';
import type { MissingOrSealed } from '../../sources/read-source.ts';
import type { VerifyProblem } from '../../sources/verify.ts';
import { fitParticles } from '../../text/korean-particles.ts';
import { BESIDE_SOURCE, PACK_LEVELS } from './file-words.ts';

/** What an edition is compared with. */
export type Against = 'attested passages' | 'file' | 'pack' | 'source.yaml' | 'text';

/** What may not agree. */
export type Problem =
  VerifyProblem | `${'pack' | 'attested'}-${MissingOrSealed}` | 'attested-for-another-file' | 'not-attested';

interface VerifyWords {
  agree: string;
  against: (against: Against) => string;
  problem: (problem: Problem) => string;
  nothing: (pack: Source['pack']) => string;
  restsOn: (owner: string) => string;
  alone: (owner: string, retold: readonly string[]) => string;
  sum: (compared: number, wrong: number) => string;
  changes: ChangeWords;
}

/** What is said of a file that is not the one a pack was made from. */
interface ChangeWords {
  unreadable: (why: string) => string;
  count: (paging: Paging, before: number, after: number) => string;
  otherwise: (count: number, paging: Paging, names: string) => string;
  added: (names: string) => string;
  removed: (names: string) => string;
  figures: (page: string, gone: string, come: string) => string;
  more: (shown: string, rest: number) => string;
  none: string;
  onlyBytes: string;
}

export const notThere = (quote: string): Words => ({
  ko: `"${quote}" 대목이 본문의 그 자리에 없음`,
  en: `"${quote}" does not stand there`,
});

const AGAINST: Readonly<Record<Against, string>> = {
  'attested passages': '대조 기록',
  file: '파일',
  pack: '팩',
  'source.yaml': 'source.yaml',
  text: '본문',
};

const besides = <Kind extends string>(kind: Kind, name: string) =>
  Object.fromEntries(
    Object.entries(BESIDE_SOURCE).map(([fault, words]) => [`${kind}-${fault}`, `${name}: ${words}`]),
  ) as Record<`${Kind}-${MissingOrSealed}`, string>;

const PROBLEMS: Readonly<Record<Problem, string>> = {
  'hash-differs': '해시가 다름',
  'page-count-differs': '쪽 수가 다름',
  'labels-differ': '쪽 이름이 다름',
  'paging-differs': '나누는 단위가 다름',
  'extractor-differs': '읽은 프로그램이 다름',
  'text-differs': '본문이 다름',
  'figures-differ': '수치를 달리 읽음',
  'file-differs': '파일이 다름',
  'attested-for-another-file': '다른 파일의 대조 기록',
  'not-attested': '대조하지 않은 대목',
  ...besides('pack', '팩'),
  ...besides('attested', '대조 기록'),
};

const UNITS: Readonly<Record<Paging, string>> = { pages: '쪽', sections: '절' };

/** What `caveat source verify` says; in English problems are called by their ids. */
export const VERIFY_WORDS: Readonly<Record<Locale, VerifyWords>> = {
  ko: {
    agree: '맞음',
    against: (against) => AGAINST[against],
    problem: (problem) => PROBLEMS[problem],
    nothing: (pack) => `견줄 것이 없음(팩: ${PACK_LEVELS[pack]})`,
    restsOn: (owner) => `여기에 기댄 주장: ${owner}`,
    alone: (owner, retold) =>
      fitParticles(`${owner} 의 근거가 이것뿐인데, 이 출처는 ${retold.join(', ')} 을(를) 옮긴 것임`),
    sum: (compared, wrong) => `${String(compared)}건 대조, ${String(wrong)}건 어긋남`,
    changes: {
      unreadable: (why) => `이제 읽을 수 없음: ${why}`,
      count: (paging, before, after) => `${UNITS[paging]} 수: ${String(before)} → ${String(after)}`,
      otherwise: (count, paging, names) => `글이 바뀐 ${UNITS[paging]} ${String(count)}개: ${names}`,
      added: (names) => `새로 생김: ${names}`,
      removed: (names) => `없어짐: ${names}`,
      figures: (page, gone, come) => `수치, ${page}: ${gone} → ${come}`,
      more: (shown, rest) => `${shown} 외 ${String(rest)}개`,
      none: '없음',
      onlyBytes: '모든 쪽의 글이 그대로이고 바이트만 다름',
    },
  },
  en: {
    agree: 'agree',
    against: (against) => against,
    problem: (problem) => problem,
    nothing: (pack) => `nothing to compare (pack: ${pack})`,
    restsOn: (owner) => `rests on it: ${owner}`,
    alone: (owner, retold) => `${owner} rests on it alone, but it retells ${retold.join(', ')}`,
    sum: (compared, wrong) => `${String(compared)} compared, ${String(wrong)} wrong`,
    changes: {
      unreadable: (why) => `it cannot be read any more: ${why}`,
      count: (paging, before, after) => `${paging}: ${String(before)} → ${String(after)}`,
      otherwise: (count, paging, names) => `${String(count)} ${paging} read otherwise: ${names}`,
      added: (names) => `new: ${names}`,
      removed: (names) => `gone: ${names}`,
      figures: (page, gone, come) => `figures, ${page}: ${gone} → ${come}`,
      more: (shown, rest) => `${shown} and ${String(rest)} more`,
      none: 'none',
      onlyBytes: 'every page reads as before; only the bytes differ',
    },
  },
};
