/** How a language negates the word that a phrase ends or begins with. */
export interface NegationMarks {
  /** Before the word. */
  left: RegExp;
  /** Behind it, its endings included. */
  right: RegExp | null;
  /** A verb that stands before its negation, its stem caught: 맞지 않았다. */
  negatedVerb: RegExp | null;
  /** Words that hold a negation besides those that every text has. */
  alsoNegates: RegExp | null;
  /** At the head of a word that says the contrary of the rest of it: 비수도권, unemployed. */
  prefix: RegExp;
  /** Before a bound that is negated: "never fell below"; and before an amount that was not reached. */
  boundLeft: RegExp | null;
  shortLeft: RegExp | null;
  /** Behind an amount with a bound that is negated: 밑돈 적이 없다. */
  boundRight: RegExp | null;
}

const ENGLISH: NegationMarks = {
  left: /(?:\b(?:not|never|nor|neither|without|no|none|cannot|failed to|fails to|fail to|refused to|declined to|unable to)|n['’]t)\s(?:\p{L}+\s){0,2}$|\b(?:none|not (?:a single )?one|neither|nobody|no one) (?:of )?[^.,;:]{0,40}$/iu,
  right: null,
  negatedVerb: null,
  alsoNegates: null,
  prefix: /^(?:non-?|un)(?=\p{L}{4})/iu,
  boundLeft:
    /(?:\b(?:not|never|no|none|nobody|neither|cannot)|n['’]t)\s(?:(?!(?:of|the|a|an|among|to|at|in|on|for|from|with|that|which|who|why|because|until|than|and|but|or|so|as|if|when|while|then|only|just|merely|even|before)\s)\p{L}+\s){0,5}(?:exceed(?:ed|ing)?|above|over|beyond|more than|greater than|higher than|below|under|less than|fewer than|lower than)\s\S?$/iu,
  shortLeft:
    /(?:\b(?:not|never|cannot|failed to|fails to|fail to)|n['’]t)\s(?:\p{L}+ly\s|yet\s|even\s)?(?:reach|reached|attain|attained|hit)\s\S?$/iu,
  boundRight: null,
};

const KOREAN: NegationMarks = {
  left: /(?<!\p{L})(?:안|못)\s$/u,
  right:
    /^\p{Script=Hangul}{0,4}?지(?:는|도|를)?\s?(?:않|못|아니)|^\p{Script=Hangul}{0,3}\s?(?:안\s했|안\s한|없|못\s?했|못\s?한|못\s?하)/u,
  negatedVerb: /^(\p{Script=Hangul}+?)(?:하|히|되)?지(?:는|도|를)?$/u,
  alsoNegates:
    /(?<!\p{L})(?:미(?!국|래|터|만|디|술)|비(?!율|용|중|교|례|슷)|무(?!역|기|대)|불(?!구|교)|반대|거부|거절)/u,
  prefix: /^[비미무불](?=\p{Script=Hangul}{2})/u,
  boundLeft: null,
  shortLeft: null,
  // 12달러를 넘게 쓴 나라는 없다
  boundRight:
    /^(?:\S*\s(?:\S+\s)?\S{0,4}\s?|\S*\s)(?:적|일|때|경우|곳|해|날|달|사람|나라)(?:은|는|이|가|도)?\s?없/u,
};

const MARKS: Readonly<Record<string, NegationMarks>> = { en: ENGLISH, ko: KOREAN };

/** The marks of a language, or those of English where none are written down. */
export const negationMarksOf = (lang: string): NegationMarks => MARKS[lang] ?? ENGLISH;
