/** Words by which a claim, or a text it rests on, says how a figure follows from others. */
export interface DerivationCues {
  /** The figure is of what a share leaves over: the rest, others. */
  rest: RegExp;
  /** The text speaks of what is left over as of a thing of its own. */
  named: RegExp;
  /** The figure is of those of whom something is not said. */
  not: RegExp;
  /** The figure is of several together. */
  together: RegExp;
  /** The figure is a sum, said without doubt. */
  summed: RegExp;
  /** The figure is what one has over another. */
  between: RegExp;
  /** The same without doubt, right before the figure and right behind it. */
  differsBefore: RegExp | null;
  differsBehind: RegExp;
}

const ENGLISH: DerivationCues = {
  rest: /\b(?:rest|remaining|remainder|remained|others?|left over)\b/i,
  named: /\b(?:the (?:rest|remainder|remaining|others?|balance)|others)\b/i,
  not: /\b(?:not|no|never|none|neither|without|lacked?|lacking|free of|failed to|unaffected)\b|n['’]t\b/i,
  together:
    /\b(?:together|combined|total(?:led|ed|ing|s)?|altogether|in all|overall|between them|sum|both|all (?:three|four|five))\b/i,
  summed: /\b(?:together(?! with)|combined|between them|added up|add up|the sum of)\b/i,
  between:
    /\b(?:than|lead|led|ahead|behind|gap|margin|difference|apart|faster|slower|shorter|longer|quicker|earlier|later|older|younger|taller|cheaper|heavier|lighter|higher|lower|wider|narrower)\b|\bby (?:about |around |some |only |just |over )?[$€£¥]?\p{N}/iu,
  differsBefore: null,
  differsBehind:
    /^\s?(?:(?!or\s)\p{L}+\s){0,2}?(?:(?:more|fewer|less)\s(?:[^.,;]{0,40}\s)?than|faster|slower|shorter|longer|quicker|cheaper|heavier|lighter|taller|wider|narrower|older|younger|ahead|behind|apart)\b/iu,
};

const KOREAN: DerivationCues = {
  rest: /나머지|그\s?외|그\s?밖|남은|기타/u,
  named: /나머지|그\s?외|그\s?밖/u,
  not: /않|없|아니|아닌|못(?=[하했한합할 ])|안\s/u,
  together: /합치|합쳐|합한|합하|합계|합산|더하|더한|모두|통틀|총\s|전부|둘을|둘이|도합/u,
  summed: /합치|합쳐|합한|합하|합산|더하면|더한/u,
  between:
    /보다|차이|격차|앞서|앞섰|앞선|뒤처|뒤졌|차로|(?:점수|득점|득표|나이|시간|기온|소득|임금|가격)\s?차(?:는|가|이)|(?:많|적|높|낮)(?:다|았|었|아|고|은)/u,
  differsBefore: /(?:차이|격차|(?:점수|득점|득표|나이|시간|기온|소득|임금|가격)\s?차)(?:는|가|은|이)\s*$/u,
  differsBehind:
    /^\S*\s(?:더\s)?(?:많|적[다었은고]|높|낮|길[다었고]|짧|빠르|빨랐|빨라|앞섰|앞선|뒤처|무거|무겁|가벼|가볍|비싸|비쌌)/u,
};

const CUES: Readonly<Record<string, DerivationCues>> = { en: ENGLISH, ko: KOREAN };

/** The cues of a language, or those of English where none are written down. */
export const derivationCuesOf = (lang: string): DerivationCues => CUES[lang] ?? ENGLISH;
