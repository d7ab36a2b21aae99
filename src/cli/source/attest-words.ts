import type { Locale } from '../../../schemas/language.ts';

interface AttestWords {
  noText: string;
  waiting: (passages: number) => string;
  /** Where a quotation departs from the text, and what stands there instead where that is known. */
  departs: (offered: string, expected: string | undefined) => string;
  written: (passages: number, file: string) => string;
  sum: (attested: number, refused: number, without: number) => string;
}

/** What `caveat source attest` says. */
export const ATTEST_WORDS: Readonly<Record<Locale, AttestWords>> = {
  ko: {
    noText: '본문이 없음',
    waiting: (passages) => `대목 ${String(passages)}개를 대조하지 못함`,
    departs: (offered, expected) =>
      expected === undefined ? ` ("${offered}"에서 달라짐)` : ` ("${offered}" 자리에 출처는 "${expected}")`,
    written: (passages, file) => `대조한 대목 ${String(passages)}개를 ${file} 에 적었습니다`,
    sum: (attested, refused, without) =>
      `대조한 대목 ${String(attested)}개, 어긋난 대목 ${String(refused)}개, 본문이 없는 대목 ${String(without)}개`,
  },
  en: {
    noText: 'its text is not at hand',
    waiting: (passages) => `${String(passages)} passages wait for it`,
    departs: (offered, expected) =>
      ` at "${offered}"${expected === undefined ? '' : `, there stands "${expected}"`}`,
    written: (passages, file) => `${String(passages)} passages attested in ${file}`,
    sum: (attested, refused, without) =>
      `${String(attested)} passages attested, ${String(refused)} refused, ${String(without)} without text`,
  },
};
