import { CLASS, type CharacterClass, classOf, isLetter } from './character-class.ts';
import { GAP } from './clusters.ts';

/** The seam between what has been written of a stream and the unit to be written next. */
export interface Seam {
  /** The last canonical characters written; at least one. */
  out: string;
  /** Units of the text in normal form, and the run to be written: [index, end). */
  text: string;
  index: number;
  end: number;
  /** Widest white space between the two, one of GAP. */
  gap: number;
  /** White space after the run. */
  gapAfter: number;
  /** A dash between two letters that was dropped here, with the white space on its sides. */
  dash: { before: number; after: number; long: boolean } | undefined;
  /** Whether the last unit written is a minus sign. */
  afterMinus: boolean;
}

/** Signs that belong to the figure after them, with or without a space: "≤ 5", "$ 20". */
const LEADS_FIGURE = new Set('<>≤≥≠±~+≈$€£₩¥');
/** Signs that belong to the figure before them: "84 %". */
const ENDS_FIGURE = new Set('%‰‱°');
/** Korean scale words, which join the figures around them: "30만 8210". */
const SCALE = new Set('백천만억조');
/** Han characters that negate what they are written before. */
const NEGATING_PREFIXES = new Set('不无無非未没沒否弗勿莫毋');
/** Marks that stand inside words, addresses and figures. */
const JOINS = new Set(".'_&@-:/,");

function isLower(character: string): boolean {
  return character !== character.toUpperCase();
}

function isUpper(character: string): boolean {
  return character !== character.toLowerCase();
}

/** Whether a spaced figure goes on: thousands parted by narrow spaces ("10 000"). */
function isThousands(seam: Seam): boolean {
  if (seam.gap !== GAP.narrow) return false;
  let digits = 0;
  while (digits < 4 && classOf(seam.text, seam.index + digits) === CLASS.digit) digits += 1;
  return digits === 3;
}

function breaksAtGap(seam: Seam): boolean {
  const { out, text, index, end } = seam;
  const last = out.charAt(out.length - 1);
  const next = text.charAt(index);
  const lastIsDigit = classOf(out, out.length - 1) === CLASS.digit;
  const beforeIsDigit = out.length > 1 && classOf(out, out.length - 2) === CLASS.digit;
  const nextIsDigit =
    classOf(text, index) === CLASS.digit ||
    (next === '.' && index + 1 < text.length && classOf(text, index + 1) === CLASS.digit);
  if (nextIsDigit) {
    if (LEADS_FIGURE.has(last)) return false;
    // "10 - 20" is one range, "− 5" one figure; "- 84% of" may be an item of a list.
    if (last === '-' && (beforeIsDigit || seam.afterMinus)) return false;
    if (SCALE.has(last) && beforeIsDigit) return false;
    if (lastIsDigit && isThousands(seam)) return false;
  }
  if (lastIsDigit) {
    if (ENDS_FIGURE.has(next)) return false;
    const range = (next === '-' || next === '~') && seam.gapAfter > GAP.none;
    if (range && end < text.length && classOf(text, end) === CLASS.digit) return false;
  }
  return true;
}

/** Two words that text extraction ran together: "sistersFigure". Names such as "GitHub" are shorter. */
function isGlued({ out, text, index }: Seam): boolean {
  if (!isUpper(text.charAt(index)) || out.length < 4) return false;
  if (index + 3 > text.length) return false;
  return /^\p{Ll}{4}$/u.test(out.slice(-4)) && /^\p{Lu}\p{Ll}{3}/u.test(text.slice(index, index + 4));
}

function breaksUnspaced(seam: Seam): boolean {
  const { out, text, index, end } = seam;
  // The second half of a surrogate pair.
  if ((text.charCodeAt(index) & 0xfc00) === 0xdc00) return false;
  const a = classOf(out, out.length - 1);
  const b = classOf(text, index);
  const last = out.charAt(out.length - 1);
  const next = text.charAt(index);
  if (a === CLASS.ideograph || b === CLASS.ideograph) {
    // "不可能" may not be cut to "可能": a negating prefix belongs to the word it negates.
    if (a === b && NEGATING_PREFIXES.has(last)) return false;
    if (a === CLASS.digit || (b === CLASS.digit && a === CLASS.ideograph)) return a !== CLASS.digit;
    return true;
  }
  if (isLetter(a) && isLetter(b)) return a !== b || isGlued(seam);
  const alphanumericA = isLetter(a) || a === CLASS.digit;
  const alphanumericB = isLetter(b) || b === CLASS.digit;
  if (alphanumericA && alphanumericB) return false;
  if (last === '^' || next === '^') return false;
  if (next === '.' && LEADS_FIGURE.has(last) && classOf(text, end) === CLASS.digit) return false;
  if (b === CLASS.digit && (LEADS_FIGURE.has(last) || last === '-' || last === '.')) {
    if (last !== '.') return false;
    // ".5" is a figure; "research.22" is a word with a note mark.
    return out.length > 1 && isLetter(classOf(out, out.length - 2));
  }
  if (a === CLASS.digit && ENDS_FIGURE.has(next)) return false;
  if (ENDS_FIGURE.has(last) && b === CLASS.letter) return false;
  if (alphanumericA && JOINS.has(next)) return !continuesAfter(seam, a, end);
  if (alphanumericB && JOINS.has(last) && out.length > 1) {
    return !joins(last, classOf(out, out.length - 2), b, out.charAt(out.length - 2), next);
  }
  return true;
}

const isHangulOrIdeograph = (kind: CharacterClass): boolean =>
  kind === CLASS.hangul || kind === CLASS.ideograph;

/** Whether a mark between two alphanumeric characters keeps them one word. */
function joins(mark: string, a: CharacterClass, b: CharacterClass, before: string, after: string): boolean {
  const digits = a === CLASS.digit && b === CLASS.digit;
  if (a === CLASS.mark || a === CLASS.symbol) return false;
  if (mark === ',' || mark === ':' || mark === '/') return digits;
  // Only alphabets have apostrophes: next to Hangul or Han the mark closes a quotation ('있다"고'), and a full stop a sentence.
  if ((mark === "'" || mark === '.') && (isHangulOrIdeograph(a) || isHangulOrIdeograph(b))) return false;
  if (mark === '.') {
    if (b === CLASS.digit) return digits;
    return !(isLower(before) && isUpper(after));
  }
  return true;
}

function continuesAfter(seam: Seam, a: CharacterClass, end: number): boolean {
  const { out, text, index } = seam;
  if (end >= text.length) return false;
  const b = classOf(text, end);
  if (!isLetter(b) && b !== CLASS.digit) return false;
  return joins(text.charAt(index), a, b, out.charAt(out.length - 1), text.charAt(end));
}

/** Whether one word ends and another starts at a seam. A figure with its sign, comparator and unit sign is one word. */
export function breaksWord(seam: Seam): boolean {
  if (seam.dash) {
    const { before, after, long } = seam.dash;
    if (before > GAP.none || long) return true;
    // "well-↵known" is one word, "pre- and" two.
    return after > GAP.none && (after !== GAP.line || !isLower(seam.text.charAt(seam.index)));
  }
  return seam.gap > GAP.none ? breaksAtGap(seam) : breaksUnspaced(seam);
}
