import type { Opposites } from './opposites.ts';

/** Letters around a figure and a word that is said of it. */
export interface Around {
  before: string;
  between: string;
  /** Behind the word, and behind the figure. */
  after: string;
  behindFigure: string;
  /** Whether the words between them are those for the whole: 여성 교사는 190명 beside 260 teachers. */
  namesWhole: boolean;
}

type Sort = Opposites['sharesWhole'];

/**
 * How a language says that a figure is of those to whom a word applies, of all of them and of nothing else: "41% were
 * women", where "41% of women agreed", "41% were women who smoked" and "female employment was 41%" tell nothing of men.
 */
export interface PartMarks {
  /** The word stands behind its figure. */
  behind: (around: Around, sort: Sort) => boolean;
  /** The word stands before its figure. */
  ahead: (around: Around, sort: Sort) => boolean;
  /** Words that only say that something is there, or is a part of a whole. */
  light: RegExp;
}

const ENGLISH_COPULA =
  /^(?:(?:\s(?:of|in|among)\s[^,;:]*?)?\s(?:were|was|are|is|be)\s(?:\p{L}+ly\s)?|\sof\s(?:them|whom)\s|\s?)$/iu;
const ENGLISH_END = /^[)'"’”]*(?:\s*(?:[.,;:!?(]|$)|\s(?:and|but|while|whereas|compared|versus)\s)/iu;
const ENGLISH_OF = /\b(?:who|that|which|whom)\b/iu;
// Who did not pass both did not fail both.
const ENGLISH_SOME =
  /^\s(?:\p{L}+\s){0,2}(?:all|any|both|each|either|every|at (?:least|most)|more than|fewer than|most|several|some|one|two|three|four|five|\p{N}+)\b/iu;
const ENGLISH_HEAD = /(?:^|[.,;:]\s|(?:^|\s)(?:the|and|but|that|while|whereas)\s)$/iu;
const ENGLISH_SHARE =
  /^\s(?:(?:has|have|had|now|thus|\p{L}+ly)\s)?(?:made up|make up|makes up|account(?:ed|s)? for|comprised?|constituted?)\s(?:\p{L}+\s)?$/iu;

const ENGLISH: PartMarks = {
  behind: ({ between, after }, sort) =>
    sort === 'kind'
      ? ENGLISH_COPULA.test(between) && ENGLISH_END.test(after)
      : !ENGLISH_OF.test(between) && !ENGLISH_SOME.test(after),
  ahead: ({ before, between }) => ENGLISH_HEAD.test(before) && ENGLISH_SHARE.test(between),
  light:
    /^(?:(?:ma[dk]e|makes|account|compris|constitut|experienc|report|suffer|receiv|develop)(?:s|ed|e|es|ing)?|had|ha[sd]|have|having|got|gets?|showed|shown?)$/iu,
};

const KOREAN_END = /^\p{Script=Hangul}{0,6}\s*(?:[.,!?]|$)/u;
const KOREAN_SUBJECT = /^(?:[은는이가]|만이?)?\s*(?:약\s)?$/u;
const KOREAN_SOME =
  /(?<!\p{L})(?:모두|모든|전부|전체|다|둘|하나|한|두|세|네|각각|여러|적어도|최소)(?!\p{L})|이상|이하|라도|\p{N}/u;
// "일하는 여성은" is of some women only; "간호사는 여성이" is of nurses.
const KOREAN_HEAD = /(?:^|[,.]\s*|(?:가운데|중|중에|에서|의|(?<![하되있없않])[은는]|[이가])\s)$/u;
const KOREAN_SHARE_NOUN =
  /^\p{Script=Hangul}{0,2}(?:(?:\s인구의?)?\s?비율|(?:\s\p{Script=Hangul}{1,8})?\s(?:비중|구성비))?[은는이가]\s*(?:약\s)?$/u;
const KOREAN_TOPIC = /^\p{Script=Hangul}{0,2}\s\p{Script=Hangul}{1,8}[은는이가]\s*(?:약\s)?$/u;
const KOREAN_DOER =
  /^\p{Script=Hangul}{0,3}(?:\s?[못않]\p{Script=Hangul}?)?(?<=[한된은는던긴힌])\s\p{Script=Hangul}{1,8}[은는이가]\s*(?:약\s)?$/u;
const KOREAN_COPULA =
  /^\p{Script=Hangul}?(?:다|이다|였다|이었다|이고|이며|였고|이었고|로|으로)(?!\p{Script=Hangul})/u;
// 수도권 인구는 전체의 50.6%를 차지한다.
const KOREAN_WHOLE =
  /^의?(?:\s?\p{Script=Hangul}{1,8})?[은는이가]\s(?:[^,]{1,16}으?로\s)?(?:전체|총)\S{0,6}의\s*$/u;
const KOREAN_SHARE = /^[를을]\s?(?:차지|이루|이뤘)/u;

const KOREAN: PartMarks = {
  behind: ({ between, after }, sort) =>
    KOREAN_END.test(after) && (sort === 'kind' ? KOREAN_SUBJECT.test(between) : !KOREAN_SOME.test(between)),
  ahead: ({ before, between, behindFigure, namesWhole }, sort) => {
    const isTopic =
      KOREAN_SHARE_NOUN.test(between) ||
      (sort === 'deed' && KOREAN_DOER.test(between)) ||
      (namesWhole && KOREAN_TOPIC.test(between));
    const isShare = KOREAN_WHOLE.test(between) && KOREAN_SHARE.test(behindFigure);
    return KOREAN_HEAD.test(before) && ((isTopic && KOREAN_COPULA.test(behindFigure)) || isShare);
  },
  light: /^(?:차지|이루|이뤘|비율|비중|구성비|전체|총|겪|있|받[지은는았]|나타나|나타났|중(?:에|에서)?$)/u,
};

const MARKS: Readonly<Record<string, PartMarks>> = { en: ENGLISH, ko: KOREAN };

/** The marks of a language, or those of English where none are written down. */
export const partMarksOf = (lang: string): PartMarks => MARKS[lang] ?? ENGLISH;
