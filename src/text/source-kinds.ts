import type { Locale } from '../../schemas/language.ts';
import type { Source } from '../../schemas/source.ts';

/** What readers and editors call each kind of source. */
export const SOURCE_KINDS: Readonly<Record<Locale, Readonly<Record<Source['kind'], string>>>> = {
  ko: {
    paper: '논문',
    report: '보고서',
    post: '게시물',
    article: '기사',
    thread: '글타래',
    dataset: '데이터세트',
    'system-card': '시스템 카드',
    book: '책',
    talk: '발표',
    'web-page': '웹 문서',
  },
  en: {
    paper: 'paper',
    report: 'report',
    post: 'post',
    article: 'article',
    thread: 'thread',
    dataset: 'dataset',
    'system-card': 'system card',
    book: 'book',
    talk: 'talk',
    'web-page': 'web page',
  },
};
