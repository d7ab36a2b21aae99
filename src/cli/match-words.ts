import type { Locale, Words } from '../../schemas/language.ts';
import type { QuoteMatch, QuoteReason, QuoteStatus } from '../../schemas/match.ts';

const REASONS: Readonly<Record<QuoteReason, Words>> = {
  verbatim: { ko: '출처와 글자까지 같습니다', en: 'stands there letter by letter' },
  'normal-form': {
    ko: '출처와 같습니다 (띄어쓰기와 줄바꿈은 따지지 않음)',
    en: 'stands there, but for spacing and line breaks',
  },
  'edited-openly': {
    ko: '표시한 생략과 괄호를 빼면 출처와 같습니다',
    en: 'stands there, but for marked omissions and brackets',
  },
  'word-differs': { ko: '출처와 다른 말이 있습니다', en: 'departs from the words of the source' },
  'words-missing': {
    ko: '출처에 있는 말이 빠졌습니다',
    en: 'leaves out words of the source without saying so',
  },
  'words-added': { ko: '출처에 없는 말이 들어갔습니다', en: 'has words that the source does not have' },
  'order-differs': { ko: '출처와 차례가 다릅니다', en: 'has the words of the source in another order' },
  'omission-turns-meaning': {
    ko: '줄임표가 뜻을 바꾸는 말이나 한계를 뺐습니다',
    en: 'leaves out words that turn the meaning or bound the figure',
  },
  'bracket-brings-figure': {
    ko: '대괄호가 출처에 없는 수치나 부정을 들여왔습니다',
    en: 'brings in a figure or a negation in brackets',
  },
  'question-mark-differs': {
    ko: '물음이 서술로, 또는 서술이 물음으로 바뀌었습니다',
    en: 'turns a question into a statement, or the other way round',
  },
  'cut-inside-word': { ko: '낱말 가운데에서 잘렸습니다', en: 'begins or ends inside a word' },
  'other-page': { ko: '다른 쪽이나 절에 있습니다', en: 'stands on another page or in another section' },
  'page-range-too-short': { ko: '적은 쪽보다 더 이어집니다', en: 'runs on beyond the pages given' },
  'several-places': {
    ko: '같은 말이 여러 곳에 있습니다. 앞뒤 말로 가려 주세요',
    en: 'stands at several places; words before and after it tell them apart',
  },
  'no-such-page': { ko: '그런 쪽이 없습니다', en: 'there is no such page' },
  'no-such-words': { ko: '출처 어디에도 없습니다', en: 'stands nowhere in the source' },
  'empty-quote': { ko: '찾을 말이 없습니다', en: 'there are no words to find' },
  'too-short-for-pack': {
    ko: '너무 짧아 팩만으로는 확인할 수 없습니다. 더 길게 인용하세요',
    en: 'is too short to be verified from the pack; quote more of the sentence',
  },
  'not-attested': {
    ko: '본문을 가진 사람이 아직 대조하지 않았습니다',
    en: 'has not been attested by anyone with the text',
  },
};

/** How a quotation fared, in a word; in English as in JSON. */
export const STATUS_WORDS: Readonly<Record<QuoteStatus, Words>> = {
  exact: { ko: '그대로', en: 'exact' },
  normalized: { ko: '표기만 다름', en: 'normalized' },
  edited: { ko: '밝히고 줄임', en: 'edited' },
  altered: { ko: '바뀜', en: 'altered' },
  'wrong-page': { ko: '다른 쪽', en: 'wrong-page' },
  ambiguous: { ko: '여러 곳', en: 'ambiguous' },
  'not-found': { ko: '없음', en: 'not-found' },
  'could-not-check': { ko: '확인 못 함', en: 'could-not-check' },
};

/** What a place is told by; in English as in JSON. */
export const PLACE_WORDS: Readonly<Record<'page' | 'start' | 'endPage' | 'end' | 'contrast', Words>> = {
  page: { ko: '쪽', en: 'page' },
  start: { ko: '시작', en: 'start' },
  endPage: { ko: '끝나는 쪽', en: 'endPage' },
  end: { ko: '끝', en: 'end' },
  contrast: { ko: '다음 문장의 첫말', en: 'contrast' },
};

const WORDS = {
  ko: { on: '있는 곳', at: '달라지는 곳', own: '적은 말', there: '출처의 말' },
  en: { on: 'it stands on', at: 'it departs at', own: 'you have', there: 'the source has' },
} as const;

/** What became of a quotation, as a sentence and further lines for whoever asked. */
export function matchWords({ why, foundPages, offered, expected }: QuoteMatch, locale: Locale): string[] {
  const words = WORDS[locale];
  return [
    REASONS[why][locale],
    ...(foundPages ? [`${words.on}: ${foundPages.join(', ')}`] : []),
    ...(offered ? [`${expected ? words.own : words.at}: ${offered.text}`] : []),
    ...(expected ? [`${words.there}: ${expected}`] : []),
  ];
}
