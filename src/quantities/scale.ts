import { endsInSpace } from './accept.ts';
import { LATIN, SPACE, classAt, isDigitAt, skipSpaces } from './characters.ts';
import type { ScaleLexicon, ScaleWord } from './lexicon-shape.ts';
import { readLiteral } from './literal.ts';
import type { Numeral } from './numeral.ts';
import { type Group, add, closeScale, nextStep, spokenDecimals, takes } from './scale-steps.ts';

/** What a scale numeral was when reading stopped, and the fraction or ordinal word that closes it. */
export interface ScaleReading extends Numeral {
  /** Denominator or ordinal word met right after the cardinal. */
  closing?: { word: ScaleWord; end: number; hyphen: boolean };
  /** The last part was a scale such as million. */
  scaled: boolean;
  /** Smallest magnitude named last: 100, 10 or 1. */
  low: number;
}

/**
 * Reads a cardinal in words, or in digits and scale words, from `index`: "two hundred and fifty-four",
 * "4.5 million", "3 hundred and 21". `first` is the word already matched there, or null for a literal.
 */
export function readScale(
  text: string,
  index: number,
  first: { word: ScaleWord; end: number } | null,
  lexicon: ScaleLexicon,
): ScaleReading | null {
  const group: Group = { total: 0, current: 0, low: 1000, lastScale: Number.POSITIVE_INFINITY, decimals: 0 };
  let end: number;
  let parts = 1;
  let scaled = false;
  let digits = false;
  let hundredLast = false;
  let pointed = false;
  let whole = false;
  // "0.1 billion and four": nothing is added to a number with decimals.
  let broken = false;
  if (first === null) {
    const literal = readLiteral(text, index);
    whole = literal.shape === 'integer';
    broken = literal.decimals > 0;
    group.current = literal.value;
    group.decimals = literal.decimals;
    group.low = whole ? 0 : 1;
    end = literal.end;
    digits = true;
  } else {
    end = first.end;
    const { word } = first;
    if (word.class === 'scale') {
      group.current = 1;
      if (!closeScale(group, word)) return null;
      scaled = true;
    } else if (word.class === 'hundred') {
      group.current = 100;
      group.low = 100;
      hundredLast = true;
    } else add(group, word);
  }
  let closing: ScaleReading['closing'];
  for (;;) {
    const spoken = !scaled && (first !== null ? !digits : parts === 1 && whole && !pointed);
    const point = spoken ? spokenDecimals(text, end, lexicon) : null;
    if (point !== null) {
      group.current = Number(`${String(group.total + group.current)}.${point.digits}`);
      group.total = 0;
      group.decimals = point.digits.length;
      group.low = 1;
      group.lastScale = Number.POSITIVE_INFINITY;
      end = point.end;
      digits = true;
      pointed = true;
      continue;
    }
    const step = nextStep(text, end, lexicon);
    if (step === null || (step.comma && isApart(text, step.at, digits, lexicon))) {
      const open = !broken && (hundredLast || scaled || group.low === 10);
      const more = digitsAfter(text, end, group, lexicon, open);
      if (more === null) break;
      group.current += more.value;
      group.low = 1;
      end = more.end;
      parts += 1;
      hundredLast = false;
      continue;
    }
    const { word } = step;
    if (broken && (step.and || takes(group, word))) break;
    if (word.class === 'ordinal' || word.class === 'denominator') {
      if (!step.comma) closing = { word, end: step.at, hyphen: text.charCodeAt(end) === 0x2d };
      if (step.and) closing = undefined;
      if (step.and && word.class === 'ordinal' && (hundredLast || scaled))
        closing = { word, end: step.at, hyphen: false };
      break;
    }
    if (word.class === 'scale') {
      if (step.comma || step.and || !closeScale(group, word)) break;
      scaled = true;
      hundredLast = false;
    } else {
      if (step.and && !(hundredLast || scaled)) break;
      if (step.and && startsFraction(text, step.at, lexicon)) break;
      if (step.comma && !scaled) break;
      if (!takes(group, word)) break;
      if (
        (step.and || step.comma) &&
        word.value < 10 &&
        startsOwnHundred(text, step.at, lexicon, group, hundredLast)
      )
        break;
      add(group, word);
      hundredLast = word.class === 'hundred';
      scaled = false;
    }
    end = step.at;
    parts += 1;
    if (parts > 60) break;
  }
  return {
    start: index,
    end,
    value: group.total + group.current,
    decimals: group.decimals,
    kind: 'number',
    digits: first === null || digits,
    form: first === null && parts === 1 ? 'literal' : 'scale',
    parts,
    scaled,
    low: group.low,
    ...(closing === undefined ? {} : { closing }),
  };
}

/**
 * "$10 million, five-year": whether the word over a comma that ends at `at` is a number of its own. Digits go on in words
 * only where a hundred or a scale follows.
 */
function isApart(text: string, at: number, digits: boolean, lexicon: ScaleLexicon): boolean {
  const after = nextStep(text, at, lexicon);
  if (after?.word.class === 'hundred' || after?.word.class === 'scale') return false;
  return digits || (after === null && text.charCodeAt(at) === 0x2d);
}

/** "two million and one half": the rest is a fraction of its own. */
function startsFraction(text: string, at: number, lexicon: ScaleLexicon): boolean {
  const after = nextStep(text, at, lexicon);
  return after !== null && !after.and && !after.comma && after.word.class === 'denominator';
}

/** "3 hundred and 2 hundred": the second number is its own, not a rest of the first. */
function startsOwnHundred(
  text: string,
  at: number,
  lexicon: ScaleLexicon,
  group: Group,
  hundredLast: boolean,
): boolean {
  const after = nextStep(text, at, lexicon);
  if (after === null || after.word.class !== 'hundred') return false;
  return hundredLast || group.low <= 100;
}

/** Digits that go on a number in words: "3 hundred and 21", "twenty 2". */
function digitsAfter(
  text: string,
  end: number,
  group: Group,
  lexicon: ScaleLexicon,
  open: boolean,
): { value: number; end: number } | null {
  if (!open || classAt(text, end) !== SPACE) return null;
  let at = skipSpaces(text, end, 2);
  const link = lexicon.and.match(text, at, endsInSpace);
  if (link !== undefined) at = skipSpaces(text, link.at, 2);
  else if (group.low !== 10 && group.low !== 1000) return null;
  if (!isDigitAt(text, at)) return null;
  const literal = readLiteral(text, at);
  const room = Math.min(group.low, group.lastScale);
  const hundred = link === undefined && group.low === 1000 ? nextStep(text, literal.end, lexicon) : null;
  if (group.low === 1000 && link === undefined) {
    const fits =
      hundred !== null &&
      hundred.word.class === 'hundred' &&
      literal.shape === 'integer' &&
      literal.value < 100;
    return fits ? { value: literal.value * 100, end: hundred.at } : null;
  }
  const after = nextStep(text, literal.end, lexicon);
  if (literal.shape !== 'integer' || literal.value >= room || literal.value === 0) return null;
  if (after !== null && (after.word.class === 'hundred' || after.word.class === 'scale')) return null;
  // "3 million and 4th", "2 thousand and 20%": what follows is a figure of its own.
  if (classAt(text, literal.end) === LATIN || text.charAt(literal.end) === '%') return null;
  return { value: literal.value, end: literal.end };
}
