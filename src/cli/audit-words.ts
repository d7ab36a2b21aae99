import type { AuditItem, AuditRemark, AuditReport, AuditStatus } from '../../schemas/audit.ts';
import type { FigureMatch } from '../../schemas/figure-match.ts';
import type { Locale, Words } from '../../schemas/language.ts';
import type { DraftWords } from '../audit/index.ts';
import { countOf } from './count-of.ts';
import { whyInWords } from './figure-words.ts';

export const TABLE_WORDS = {
  ko: {
    header: ['줄', '보고서', '판정', '출처', '까닭'],
    page: (label: string) => `${label}쪽`,
  },
  en: {
    header: ['line', 'report', 'status', 'source', 'why'],
    page: (label: string) => `p. ${label}`,
  },
} as const;

export const STATUS_WORDS: Readonly<Record<AuditStatus, Words>> = {
  stands: { ko: '출처에 있음', en: 'stands' },
  rounded: { ko: '반올림', en: 'rounded' },
  differs: { ko: '다름', en: 'differs' },
  'not-found': { ko: '찾지 못함', en: 'not found' },
  identifier: { ko: '이름', en: 'identifier' },
  unattributed: { ko: '출처 불명', en: 'unattributed' },
  opinion: { ko: '의견', en: 'opinion' },
};

const REMARKS: Readonly<Record<AuditRemark, Words>> = {
  translated: {
    ko: '번역한 인용문이라 낱말을 대조할 수 없다. 가장 가까운 대목을 눈으로 견주어야 한다',
    en: 'a translated quotation has no words to compare; hold it against the nearest passage by eye',
  },
  term: { ko: '문장이 아니라 용어이다', en: 'a term rather than a statement' },
  'page-cite-fits': { ko: '그 쪽에 있다', en: 'the cited page holds it' },
  'page-cite-elsewhere': {
    ko: '이 쪽수 앞에 적은 것은 다른 쪽에 있다',
    en: 'what it is cited for stands on another page',
  },
  'page-cite-too-wide': {
    ko: '밝힌 범위의 첫 쪽이나 끝 쪽에서는 찾지 못했다',
    en: 'nothing of it was found on the first or the last of the cited pages',
  },
  'no-population': { ko: '무엇의 비율인지 적지 않았다', en: 'it does not say what it is a share of' },
  repeated: { ko: '같은 대목이 보고서에 두 번 있다', en: 'the report has this passage twice' },
  'turned-by-context': {
    ko: '출처의 다음 문장이 뜻을 뒤집는다',
    en: 'the next sentence of the source turns it round',
  },
  'pack-only': {
    ko: '글이 없어 팩의 지문과 수치만으로 대조했다',
    en: 'the text is not at hand, so only fingerprints and values of its pack were compared',
  },
};

const QUOTATION: Readonly<Partial<Record<AuditStatus, Words>>> = {
  stands: { ko: '낱말이 그대로 있다', en: 'its words stand there' },
  differs: { ko: '낱말이 다르다', en: 'its words differ' },
  'not-found': {
    ko: '이 낱말들은 어느 출처에도 없다. 따옴표를 벗기거나 원문을 인용해야 한다',
    en: 'no source holds these words; take off the marks or quote the source',
  },
};

const WITHOUT_PLACE: Readonly<Partial<Record<AuditStatus, Words>>> = {
  'not-found': { ko: '출처에 이 수치가 없다', en: 'no source has this figure' },
  unattributed: {
    ko: '출처에서 이 내용을 다룬 대목을 찾지 못했다',
    en: 'no passage of the sources was found that speaks of this',
  },
  opinion: { ko: '쓴 사람의 의견이나 물음이다', en: 'the writer’s opinion or question' },
};

const UNPLACED_CITE: Words = {
  ko: '이 쪽수 앞에 적은 것을 쪽이 있는 출처에서 찾지 못했다',
  en: 'nothing that it is cited for was found in a source with pages',
};

/** What decided on an item, in a sentence. */
export function noteOf(
  item: Pick<AuditItem, 'kind' | 'status' | 'remarks' | 'page' | 'found'>,
  match: FigureMatch | null,
  locale: Locale,
): string {
  const isDecided =
    item.status !== 'identifier' && item.status !== 'opinion' && item.status !== 'unattributed';
  const found = item.kind === 'quotation' && item.found !== undefined ? ` (“${item.found}”)` : '';
  if (item.kind === 'page-cite' && item.status === 'identifier') return UNPLACED_CITE[locale];
  const decided =
    match && isDecided
      ? whyInWords(match, locale)
      : item.kind === 'quotation'
        ? `${QUOTATION[item.status]?.[locale] ?? ''}${found}`
        : (WITHOUT_PLACE[item.status]?.[locale] ?? '');
  const remarks = item.remarks.map((remark) =>
    remark === 'page-cite-elsewhere' && item.page !== undefined
      ? {
          ko: `이 쪽수 앞에 적은 것은 ${item.page}쪽에 있다`,
          en: `what it is cited for stands on page ${item.page}`,
        }[locale]
      : REMARKS[remark][locale],
  );
  return [decided, ...remarks].filter((words) => words !== '').join('; ');
}

/** The counts of an audit in a line. */
export function summaryOf({ items, byStatus, notFigures }: AuditReport['counts'], locale: Locale): string {
  const parts = Object.entries(byStatus)
    .filter(([, count]) => count > 0)
    .map(([status, count]) => `${STATUS_WORDS[status as AuditStatus][locale]} ${String(count)}`);
  const rest =
    locale === 'ko'
      ? `수치로 보지 않은 말 ${String(notFigures)}개는 대조하지 않음`
      : `${String(notFigures)} ${notFigures === 1 ? 'counting word or rank' : 'counting words or ranks'} not compared`;
  const all = locale === 'ko' ? `항목 ${String(items)}개` : countOf(items, 'items');
  return [`${all}: ${parts.join(', ')}`, ...(notFigures > 0 ? [rest] : [])].join('; ');
}

/** What a draft asks of its editor. */
export const DRAFT_WORDS: Readonly<Record<Locale, DraftWords>> = {
  ko: {
    decide: '정할 것',
    title: '보고서가 아니라 알아낸 것을 제목으로',
    population: '이 비율들이 무엇 가운데의 비율인지',
    share: '무엇 가운데의 비율인지',
    unit: '세거나 잰 것의 이름, 언어마다',
    nature: 'observed(관측), fitted(맞춤), derived(계산), stated(출처가 밝힘) 가운데 하나',
    scope: '꾸민 상황에서만 성립하면 scenario',
    register: '이 id 로 출처를 등록',
    figure: '보고서가 같은 것을 두고 말하는지',
    framing: '조건을 지켰는지, 용어나 대상이 바뀌지 않았는지',
    note: '그렇게 판정한 까닭, 한두 문장',
    byHand: '한 대목에서 밝힌 출처가 없어 사람이 정해야 하는 것:',
    line: (number) => `${String(number)}번째 줄`,
  },
  en: {
    decide: 'decide',
    title: 'say the finding, not the report',
    population: 'name what the percentages are shares of',
    share: 'what it is a share of',
    unit: 'the word for what is counted or measured, by language',
    nature: 'observed, fitted, derived or stated',
    scope: 'scenario where it holds only under a set-up',
    register: 'register it under this id',
    figure: 'does the report say it of the same thing?',
    framing: 'are the conditions kept? any term or subject changed?',
    note: 'why, in a sentence or two',
    byHand: 'To be decided by hand, since no source states them in one place:',
    line: (number) => `line ${String(number)}`,
  },
};
