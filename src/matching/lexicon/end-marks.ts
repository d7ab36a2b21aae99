/** How a language tells the figure before a change from the one after it, by what stands beside each. */
export interface EndMarks {
  beforeLeft: RegExp | null;
  afterLeft: RegExp | null;
  /** Right behind the figure; it holds only where the sentence goes on to say what became of it. */
  beforeRight: RegExp | null;
  becomes: RegExp;
  afterRight: RegExp | null;
  /** Behind the figure, where the one before it is marked as what was before. */
  partnerLeft: RegExp | null;
  partnerRight: RegExp | null;
  /** Anywhere in the sentence of a claim. */
  saysBefore: RegExp;
  saysAfter: RegExp;
}

const ENGLISH: EndMarks = {
  beforeLeft: /\bfrom (?:about |around |some |a |an |just )?[$€£¥₩]?$/i,
  afterLeft: /\bto (?:about |around |some |a |an |just |only )?[$€£¥₩]?$/i,
  beforeRight: null,
  becomes: /$/,
  afterRight: null,
  partnerLeft: null,
  partnerRight: null,
  saysBefore:
    /\b(?:before|prior|previous|previously|earlier|initially|originally|formerly|at the start|at first|at the outset|at baseline|ago|used to|had been)\b/i,
  saysAfter: /\b(?:after|afterwards|following|finally|eventually|in the end|at the end|ended|now|latest)\b/i,
};

const KOREAN: EndMarks = {
  beforeLeft: null,
  afterLeft: null,
  beforeRight: /^\s?(?:에서|이던|였던|이었던)/u,
  becomes: /\p{N}[^\p{N}\s]*(?:로|까지)(?=[\s,.]|$)/u,
  afterRight:
    /^\s?(?:까지|으?로\s+(?:크게 |소폭 |다시 )?(?:올|오르|늘|낮|내|줄|떨|감소|증가|상승|하락|개선|높|급|치솟|뛰|뛴|확대|축소))/u,
  partnerLeft: /\p{N}\S{0,8}에서\s[^.]{0,16}$/u,
  partnerRight: /^\s?(?:으?로|까지)(?=[\s,.])/u,
  saysBefore:
    /(?:이전|예전|종전|기존|당초|애초|원래|처음|시작|초기|직전)|(?<!\p{L})전(?:에|에는|까지|의|에도)?(?!\p{L})/u,
  saysAfter: /(?:이후|직후|마친|끝난|끝내|최종|결국|현재)|(?<!\p{L})(?:뒤|후)(?:에|에는|의|로)?(?!\p{L})/u,
};

const MARKS: Readonly<Record<string, EndMarks>> = { en: ENGLISH, ko: KOREAN };

/** The marks of a language, or those of English where none are written down. */
export const endMarksOf = (lang: string): EndMarks => MARKS[lang] ?? ENGLISH;
