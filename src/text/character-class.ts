/** What a canonical character counts as when words are told apart. */
export const CLASS = {
  letter: 1,
  hangul: 2,
  /** Han, Hiragana and Katakana: scripts written without spaces. */
  ideograph: 3,
  digit: 4,
  /** Signs that carry meaning of their own: %, ≤, +, $, #, &. */
  symbol: 5,
  /** Punctuation, which parts words and may fall away at the edge of a quote. */
  mark: 6,
} as const;
export type CharacterClass = (typeof CLASS)[keyof typeof CLASS];

/** Unicode counts these as punctuation; to a reader of figures they are signs. */
const SIGNS = new Set('%‰‱#&@*§¶†‡\\');

const HANGUL = /\p{Script=Hangul}/u;
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{N}/u;
const SYMBOL = /\p{S}/u;

function classify(character: string): CharacterClass {
  if (HANGUL.test(character)) return CLASS.hangul;
  if (IDEOGRAPH.test(character)) return CLASS.ideograph;
  if (LETTER.test(character)) return CLASS.letter;
  if (DIGIT.test(character)) return CLASS.digit;
  if (SIGNS.has(character) || SYMBOL.test(character)) return CLASS.symbol;
  return CLASS.mark;
}

const known = new Uint8Array(0x10000);

/**
 * Class of one UTF-16 unit of a text; both halves of a surrogate pair get the class of the pair.
 * Where the text has ended it is a mark, since an end parts words as punctuation does.
 */
export function classOf(text: string, index: number): CharacterClass {
  if (index >= text.length) return CLASS.mark;
  const unit = text.charCodeAt(index);
  if (unit < 0xd800 || unit > 0xdfff) {
    const cached = known[unit];
    if (cached) return cached as CharacterClass;
    const found = classify(text.charAt(index));
    known[unit] = found;
    return found;
  }
  const start = unit >= 0xdc00 ? index - 1 : index;
  return classify(String.fromCodePoint(text.codePointAt(start) ?? unit));
}

/** Whether a class belongs to letters of any script. */
export function isLetter(kind: CharacterClass | undefined): boolean {
  return kind === CLASS.letter || kind === CLASS.hangul || kind === CLASS.ideograph;
}
