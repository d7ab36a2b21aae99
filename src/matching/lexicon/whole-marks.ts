/** How a language says that a count is the whole of which another figure of the sentence is a part. */
export interface WholeMarks {
  /** Before the count. */
  left: RegExp | null;
  /** Behind it. */
  right: RegExp;
  /** Behind a count that is a part of what stands before it. */
  part: RegExp | null;
}

const ENGLISH: WholeMarks = {
  left: /(?:^|[.;,]\s)(?:out )?of (?:the |all |these |those |some |about )?$|\bout of (?:the |all |a total of )?$|\p{N} of the (?:total )?$/iu,
  right: /^(?:\s\p{L}+){1,3},? (?:\p{L}+ )?of (?:whom|which|them)\b/iu,
  part: /^\s(?:of (?:whom|which|them|these|those)|of the \p{N})/iu,
};

const KOREAN: WholeMarks = {
  left: null,
  right: /^\s?\p{Script=Hangul}{0,2}\s?(?:중(?:에|에서)?|가운데(?:서)?)(?!\p{Script=Hangul})/u,
  part: null,
};

const MARKS: Readonly<Record<string, WholeMarks>> = { en: ENGLISH, ko: KOREAN };

/** The marks of a language, or those of English where none are written down. */
export const wholeMarksOf = (lang: string): WholeMarks => MARKS[lang] ?? ENGLISH;
