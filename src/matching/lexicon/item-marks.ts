/** How a language tells which words of a sentence belong to which of its figures. */
export interface ItemMarks {
  /** Between two steps: a new clause begins, which is stronger than a comma. */
  clause: RegExp;
  /** Of these marks those behind which a clause says all that it has to say itself. */
  independent: RegExp;
  /** Between two steps of one clause: what follows belongs to the next figure. */
  turn: RegExp;
  /** Whether words with no mark between two figures belong to the one behind them. */
  isLabelFirst: boolean;
  /** A word that opens with what is said of all, where a word that matches `subject` follows it. */
  topic: RegExp | null;
  subject: RegExp | null;
  /** Behind a figure: the same. */
  partBehind: RegExp | null;
  /** Between two figures: the second is of what is held against the subject of the first. */
  against: RegExp | null;
  /** Before a figure: it is one of those that were just counted. */
  part: RegExp;
  /** In a sentence that goes on speaking of what the one before it spoke of. */
  again: RegExp;
  /** Opens a sentence in place of the subject of the one before it. */
  pronoun: RegExp | null;
  /** Figures answer to the things named before them, in their order. */
  respectively: RegExp;
  /** Words that only say that figures follow. */
  filler: RegExp;
  /** Between two things named one after the other, beside the comma. */
  join: RegExp;
}

const ENGLISH: ItemMarks = {
  clause: /[;:]|(?<!\p{L})(?:and|but|while|whereas|versus|vs)(?!\p{L})/iu,
  independent: /[;.!?]|(?<!\p{L})(?:but|while|whereas)(?!\p{L})/iu,
  turn: /(?<!\p{L})(?:to|from|against|than|or|with|compared)(?!\p{L})/iu,
  isLabelFirst: false,
  topic: null,
  subject: null,
  partBehind: /^\s?(?:of|among) (?:which|whom|them|these|those)\b/i,
  against:
    /\b(?:compared (?:with|to)|against|versus|vs\.?|as opposed to)\s(?:(?:about|only|just|some)\s)?[$€£¥]?$/i,
  part: /\b(?:of|among|out of) (?:which|whom|them|these|those|this)\b/i,
  again: /\b(?:it|they|its|their|the (?:same|(?:rate|figure|share|number|score|value|proportion)s?))\b/i,
  pronoun: /^(?:it|they|he|she|we)\b/i,
  respectively:
    /(?<!\p{L})respectively(?!\p{L})|(?<!\p{L})the (?:figures|shares|rates|numbers|scores|values) (?:were|are|stood at)(?!\p{L})/iu,
  filler: /^(?:respectively|figures|shares|rates|numbers|scores|values)$/iu,
  join: /(?<!\p{L})(?:and|or)(?!\p{L})|&/iu,
};

const KOREAN: ItemMarks = {
  clause:
    /[;:]|[가-힣](?:고|며|지만|는데|으나|거나|면서|자|반면|하여|되어|해서|어서|아서|따라|때문에|위해|데다)\s/u,
  independent: /./u,
  turn: /^(?:에서|보다|과|와|이고|이며|이었고|였고)/u,
  isLabelFirst: true,
  topic: /[은는]$/u,
  subject: /[이가]$/u,
  partBehind: null,
  against: null,
  part: /그\s?중|이\s?중|이들\s?(?:중|가운데)|이\s?가운데|그\s?가운데/u,
  again: /같은|동일|이는|이들은|그들은|그 비율/u,
  pronoun: /^(?:이는|이들은|그들은|그는|그녀는|이 가운데)/u,
  respectively: /각각/u,
  filler: /^(?:각각|수치)/u,
  join: /[가-힣](?:와|과|하고|이랑|랑)\s|(?<!\p{L})(?:및|그리고)(?!\p{L})/u,
};

const MARKS: Readonly<Record<string, ItemMarks>> = { en: ENGLISH, ko: KOREAN };

/** The marks of a language, or those of English where none are written down. */
export const itemMarksOf = (lang: string): ItemMarks => MARKS[lang] ?? ENGLISH;
