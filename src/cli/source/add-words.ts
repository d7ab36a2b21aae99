import type { Paging } from '../../../schemas/edition.ts';
import type { Locale } from '../../../schemas/language.ts';
import type { ReadResult } from '../../sources/formats/format.ts';
import { fitParticles } from '../../text/korean-particles.ts';
import { countOf } from '../count-of.ts';
import { koreanCount } from './file-words.ts';

interface AddWords {
  reading: (done: number, all: number) => string;
  /** By what pages are cited, and from which to which. */
  labels: (from: NonNullable<ReadResult['labelsFrom']>, first: string, last: string) => string;
  size: (parts: number, paging: Paging, words: number, bytes: number, perWord: string) => string;
  wrote: (file: string) => string;
  assumed: (field: string, value: string, option: string) => string;
  nothingToRetell: (id: string) => string;
}

/** What `caveat source add` says. */
export const ADD_WORDS: Readonly<Record<Locale, AddWords>> = {
  ko: {
    reading: (done, all) => `${String(all)}쪽 가운데 ${String(done)}쪽`,
    labels: (from, first, last) => {
      const by = { printed: '찍힌 번호', file: '파일이 붙인 이름', place: '파일에서 센 차례' }[from];
      return `쪽은 ${by}대로 인용합니다: ${first}쪽부터 ${last}쪽까지`;
    },
    size: (parts, paging, words, bytes, perWord) =>
      `${koreanCount(parts, paging)}, 낱말 ${String(words)}개, 팩 ${String(bytes)}바이트(낱말마다 ${perWord})`,
    wrote: (file) => `썼습니다: ${file}`,
    assumed: (field, value, option) => `짐작한 ${field}: ${value} (다르면 ${option} 로 적으세요)`,
    nothingToRetell: (id) => fitParticles(`이 출처가 옮겼다는 출처 \`${id}\` 이(가) 아직 없습니다`),
  },
  en: {
    reading: (done, all) => `page ${String(done)} of ${String(all)}`,
    labels: (from, first, last) => {
      const by = {
        printed: 'the numbers printed on them',
        file: 'the labels of the file',
        place: 'their place in the file',
      }[from];
      return `pages are cited by ${by}: ${first} to ${last}`;
    },
    size: (parts, paging, words, bytes, perWord) =>
      `${countOf(parts, paging)}, ${String(words)} words, pack ${String(bytes)} bytes (${perWord} per word)`,
    wrote: (file) => `wrote ${file}`,
    assumed: (field, value, option) => `assumed ${field}: ${value} (say otherwise with ${option})`,
    nothingToRetell: (id) => `there is no source \`${id}\` yet that this one could retell`,
  },
};
