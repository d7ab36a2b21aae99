import { endsLatin, opensWord, startsOwn } from './accept.ts';
import {
  DIGIT,
  HANGUL,
  LATIN,
  VULGAR,
  classAt,
  isDigitAt,
  isUpperAt,
  skipSpaces,
  skipSpacesBack,
} from './characters.ts';
import { lasts } from './calendar-parts.ts';
import { opensLine } from './lines.ts';
import { type Draft, draft } from './draft.ts';
import type { Mark } from './language.ts';
import type { Lexicon } from './lexicon-shape.ts';
import { shift } from './literal.ts';
import type { FoundMark } from './marks.ts';
import type { Numeral } from './numeral.ts';
import { withRate } from './rates.ts';
import type { Hit } from './trie.ts';

/** △3.1%: what it stands before is a share or a decimal, and no item of a list: △30% 이상. */
function statisticalMinus(
  text: string,
  numeral: Numeral,
  after: FoundMark | null,
  lexicon: Lexicon,
): number | undefined {
  const sign = lexicon.minusSigns.match(text, numeral.start);
  if (sign === undefined || numeral.high !== undefined) return undefined;
  const kind = after?.mark.kind;
  const share = kind === 'percentage' || kind === 'percentage-point' || kind === 'basis-point';
  const decimal = numeral.decimals > 0 && (kind === undefined || kind === 'currency');
  if (!share && !decimal) return undefined;
  const end = after?.end ?? numeral.end;
  return lexicon.boundsAfter.match(text, skipSpaces(text, end, 1)) === undefined ? sign.at : undefined;
}

const HYPHEN = 0x2d;
const PLUS_MINUS = 0xb1;

/** A minus sign that belongs to the number at `start` and before `tail`, or `start` where there is none. */
function signStart(text: string, start: number, tail: number): { at: number; negative: boolean } {
  // Reading before the start gives NaN, which slows every later read.
  if (start === 0) return { at: start, negative: false };
  const code = text.charCodeAt(start - 1);
  const isMinus = code === 0x2d || code === 0x2013;
  if (isMinus || code === 0x2b) {
    const before = classAt(text, start - 2);
    const glued = before === LATIN || before === DIGIT || before === HANGUL || before === VULGAR;
    const previous = start < 2 ? 0 : text.charCodeAt(start - 2);
    const closes = previous === 0x29 || previous === 0x5d || previous === 0x25 || previous === 0x22b0;
    if (glued || closes || (code === 0x2b && previous === 0x2b)) return { at: start, negative: false };
    return { at: start - 1, negative: isMinus };
  }
  // ±3.1 points: how far a figure may be off, which only the sign says.
  if (code === PLUS_MINUS) return { at: start - 1, negative: false };
  // (-)3.2%: the sign in brackets of its own.
  if (code === 0x29 && text.startsWith('(-)', start - 3)) return { at: start - 3, negative: true };
  if (code === 0x20) {
    const at = skipSpacesBack(text, start, 3);
    if (text.charCodeAt(at - 1) === 0x2d) {
      const lead = skipSpacesBack(text, at - 1, 8);
      // At the start of a line it marks an item, unless the number is all there is.
      const alone = lead === 0 && skipSpaces(text, tail, 3) >= text.length;
      const negative = opensLine(text, at - 1) ? alone : '(=<>,:'.includes(text.charAt(lead - 1) || ' ');
      if (negative) return { at: at - 1, negative };
    }
  }
  return { at: start, negative: false };
}

const MANY = 1000;

function applyMark(made: Draft, found: FoundMark): void {
  const { start, end } = found;
  const mark = (made.value ?? 0) >= MANY ? (found.mark.many ?? found.mark) : found.mark;
  if (mark.factor !== undefined && made.value !== null) {
    made.value =
      mark.factor > 0 && mark.factor < 1
        ? made.value / Math.round(1 / mark.factor)
        : made.value * mark.factor;
  }
  if (made.kind !== 'ordinal' && made.kind !== 'range' && mark.kind !== 'number') made.kind = mark.kind;
  made.unit = mark.unit;
  made.tail = Math.max(made.tail, end);
  if (mark.inside === true) made.end = end;
  if (mark.unit !== null) {
    made.unitStart = start;
    made.unitEnd = end;
  }
}

/** The currency or unit word at or after `floor` that ends at `index`, a hedge between aside: 초속 약 30만 km. */
function markBefore(text: string, index: number, lexicon: Lexicon, floor: number): Hit<Mark> | undefined {
  const starts = (_: unknown, at: number): boolean => at >= floor && opensWord(text, at);
  const beside = lexicon.before.match(text, index, starts) ?? lexicon.beforeWords.match(text, index, starts);
  if (beside !== undefined || classAt(text, index - 1) !== HANGUL) return beside;
  const hedge = lexicon.boundsBefore.match(text, index, starts);
  return hedge === undefined
    ? undefined
    : lexicon.beforeWords.match(text, skipSpacesBack(text, hedge.at, 2), starts);
}

/** Gives a draft the mark before it, which ends at `end`; returns where the figure begins with it and its sign. */
function applyMarkBefore(text: string, made: Draft, before: Hit<Mark>, end: number, tail: number): number {
  const { value: mark, at } = before;
  if (made.kind === 'number' || made.kind === mark.kind || made.kind === 'fraction') made.kind = mark.kind;
  if (mark.factor !== undefined && made.value !== null)
    made.value = shift(made.value, Math.log10(mark.factor));
  if (made.unit === null || made.unit === '°') made.unit = mark.unit;
  else made.unit = mark.turns?.[made.unit] ?? made.unit;
  made.unitStart ??= at;
  made.unitEnd ??= end;
  const outer = signStart(text, at, tail);
  if (!outer.negative || made.value === null || made.value <= 0) return at;
  made.value = -made.value;
  made.negative = true;
  return outer.at;
}

/** What an amount with its unit before it is told per: $30,000 per head. */
function addRate(text: string, made: Draft, mark: Mark, lexicon: Lexicon): void {
  if (made.unit === null || (mark.kind !== 'currency' && mark.kind !== 'measure')) return;
  const rate = withRate(text, made.unit, made.end, lexicon);
  made.unit = rate.unit;
  made.tail = Math.max(made.tail, rate.end);
}

/** "the $5,000 won by", "£20 rand": a word in small letters turns no sign before the amount into another currency. */
function isOtherCurrency(text: string, after: FoundMark, before: Hit<Mark> | undefined): boolean {
  if (before?.value.kind !== 'currency' || after.mark.kind !== 'currency') return false;
  if (classAt(text, after.start) !== LATIN || isUpperAt(text, after.start)) return false;
  // 10 $ 30 cent: the sign is that of the amount before.
  if (isDigitAt(text, skipSpacesBack(text, before.at, 1) - 1)) return false;
  const unit = after.mark.unit ?? '';
  const own = before.value.unit ?? '';
  return !unit.startsWith(own) && !text.slice(after.start, after.end).includes(' ');
}

/** Adds sign, currency before, and the mark after to a numeral. */
export function attach(
  text: string,
  numeral: Numeral,
  after: FoundMark | null,
  lexicon: Lexicon,
  floor = 0,
): Draft {
  const made = draft(numeral.start, numeral.end, {
    kind: numeral.kind,
    value: numeral.value,
    high: numeral.high,
    decimals: numeral.decimals,
    approximate: numeral.approximate ?? false,
    digits: numeral.digits,
  });
  const tail = after?.end ?? made.end;
  const counted = statisticalMinus(text, numeral, after, lexicon);
  const sign = counted === undefined ? signStart(text, made.start, tail) : { at: counted, negative: true };
  let negative = sign.negative;
  made.start = sign.at;
  let head = made.start;
  const hyphen =
    text.charCodeAt(made.start - 1) === 0x2d && classAt(text, made.start - 2) === LATIN
      ? made.start - 1
      : made.start;
  const gap = skipSpacesBack(text, hyphen, 3);
  const named = lexicon.negatives.match(text, gap, startsOwn);
  // plus or minus 3 points
  const off = named === undefined ? undefined : lexicon.tolerances.match(text, gap, startsOwn);
  if (off !== undefined) {
    made.start = off.at;
    head = off.at;
  }
  const word = off === undefined ? named : undefined;
  const dashed =
    word === undefined && negative ? lexicon.negatives.match(text, made.start + 1, startsOwn) : word;
  if (dashed !== undefined) {
    negative = true;
    made.start = dashed.at;
    head = dashed.at;
  }
  made.negative = negative;
  if (negative) {
    if (made.value !== null) made.value = -made.value;
    if (made.high !== undefined) made.high = -made.high;
  }
  const spaced = skipSpacesBack(text, head, 2);
  const before = markBefore(text, spaced, lexicon, floor);
  // one in five days is a share, whatever it is of.
  const shared = numeral.share === true && after?.mark.kind !== 'percentage';
  if (after !== null && !shared && !isOtherCurrency(text, after, before)) applyMark(made, after);
  if (after !== null && made.kind === 'currency' && made.unit === after.mark.unit)
    weigh(text, made, after.mark, lexicon);
  if (after?.mark.which === true && isWhich(text, made, lexicon)) made.kind = 'ordinal';
  if (before !== undefined && (made.unit === null || made.kind === before.value.kind || made.unit === '°')) {
    head = applyMarkBefore(text, made, before, spaced, tail);
    if (after === null) addRate(text, made, before.value, lexicon);
  }
  made.head = Math.min(head, made.start);
  if (made.unit === 'century') countFromEra(text, made, lexicon);
  return made;
}

const HEAVIEST = 1e5;

/** Gives an amount its other unit where that is meant: pounds that are no money. */
function weigh(text: string, made: Draft, { ofThings }: Mark, lexicon: Lexicon): void {
  if (ofThings === undefined || !isWeighed(text, made, lexicon)) return;
  made.kind = ofThings.kind;
  made.unit = ofThings.unit;
}

/** "weighs about 60 pounds", "a 200-pound man", but "a 20-pound note". */
function isWeighed(text: string, made: Draft, lexicon: Lexicon): boolean {
  if (made.value === null || made.value >= HEAVIEST) return false;
  const { unitEnd = made.end } = made;
  if (text.charCodeAt(made.end) === HYPHEN) {
    const noun = skipSpaces(text, unitEnd, 1);
    return (
      noun > unitEnd &&
      classAt(text, noun) === LATIN &&
      lexicon.moneyNouns.match(text, noun, endsLatin) === undefined
    );
  }
  let at = skipSpacesBack(text, made.start, 2);
  at = lexicon.boundsBefore.match(text, at, startsOwn)?.at ?? at;
  return lexicon.weightCues.match(text, skipSpacesBack(text, at, 2), startsOwn) !== undefined;
}

const QUARTERS = 4;

/** 3분기: the third of the year, and no three of them. */
function isWhich(text: string, made: Draft, lexicon: Lexicon): boolean {
  const { digits, value, tail } = made;
  if (!digits || value === null || !Number.isInteger(value) || value < 1 || value > QUARTERS) return false;
  return !lasts(text, tail, lexicon);
}

/** 기원전 4세기: a century that is counted back. */
function countFromEra(text: string, made: Draft, lexicon: Lexicon): void {
  const era = lexicon.countedEras.match(text, skipSpacesBack(text, made.start, 2));
  if (era === undefined || era.value > 0 || made.value === null || made.high !== undefined) return;
  made.value = -made.value;
  made.start = era.at;
  made.head = era.at;
}
