import type { Opposites } from './opposites.ts';

/** Letters around a figure and a word that is said of it. */
export interface Around {
  before: string;
  between: string;
  /** Behind the word, and behind the figure. */
  after: string;
  behindFigure: string;
}

/**
 * How a language says that a figure is of those to whom a word applies, and not of others among them: "41% were women",
 * where "41% of women agreed" tells nothing of men.
 */
export interface PartMarks {
  /** The word stands behind its figure. */
  behind: (around: Around, sort: Opposites['sharesWhole']) => boolean;
  /** The word stands before its figure. */
  ahead: (around: Around) => boolean;
}

const ENGLISH_COPULA = /\b(?:were|was|are|is|be|them|whom)\s(?:\p{L}+ly\s)?$/iu;
const ENGLISH_OF = /\b(?:who|that|which|whom)\b/iu;
const ENGLISH_SHARE =
  /^(?:\s\p{L}+){0,2}\s(?:made up|make up|makes up|account(?:ed|s)? for|comprised?|constituted?)\s(?:\p{L}+\s)?$/iu;

const ENGLISH: PartMarks = {
  behind: ({ before, between }, sort) =>
    sort === 'kind' ? ENGLISH_COPULA.test(before) || /^\s?$/u.test(between) : !ENGLISH_OF.test(between),
  ahead: ({ between }) => ENGLISH_SHARE.test(between),
};

const KOREAN_END = /^\p{Script=Hangul}{0,6}\s*(?:[.,!?]|$)/u;
const KOREAN_TOPIC = /^\p{Script=Hangul}{0,3}(?:\s?\p{Script=Hangul}{1,8}){0,2}[은는이가]\s*(?:약\s)?$/u;
const KOREAN_COPULA =
  /^\p{Script=Hangul}?(?:다|이다|였다|이었다|이고|이며|였고|이었고|로|으로)(?!\p{Script=Hangul})/u;

// 수도권 인구는 전체의 50.6%를 차지한다.
const KOREAN_WHOLE = /(?<!\p{L})(?:전체|총)\S{0,6}의\s*$/u;
const KOREAN_SHARE = /^[를을]\s?(?:차지|이루|이뤘)/u;

const KOREAN: PartMarks = {
  behind: ({ after }) => KOREAN_END.test(after),
  ahead: ({ between, behindFigure }) =>
    (KOREAN_TOPIC.test(between) && KOREAN_COPULA.test(behindFigure)) ||
    (KOREAN_WHOLE.test(between) && KOREAN_SHARE.test(behindFigure)),
};

const MARKS: Readonly<Record<string, PartMarks>> = { en: ENGLISH, ko: KOREAN };

/** The marks of a language, or those of English where none are written down. */
export const partMarksOf = (lang: string): PartMarks => MARKS[lang] ?? ENGLISH;
