import { endsInSpace, endsLatin } from './accept.ts';
import { skipSpaces } from './characters.ts';
import { countsNothing } from './clause-ends.ts';
import type { Draft } from './draft.ts';
import { gapText, mergeUnits } from './join-gap.ts';
import type { Lexicon } from './lexicon-shape.ts';
import { shift } from './literal.ts';
import { unitMeaning } from './units.ts';

/** Units of two meanings take the one of the unit beside: 10 stone 4 pounds, 7 pounds 8 ounces, 1h 30m. */
function readAlike(a: Draft, b: Draft): void {
  if (a.unit === 'GBP' && b.unit === 'oz' && namesUnitAfter(a)) {
    a.unit = 'lb';
    a.kind = b.kind;
  }
  const unit = a.unit === 'st' && b.unit === 'GBP' ? 'lb' : a.unit === 'h' && b.unit === 'm' ? 'min' : null;
  if (unit === null) return;
  b.unit = unit;
  b.kind = a.kind;
}

/** The unit is a word after the amount, and no sign before it. */
function namesUnitAfter(made: Draft): boolean {
  return made.unitStart !== undefined && made.unitStart >= made.end;
}

const HEIGHTS = new Set(['ft', 'in']);

/** "6-foot-2, 210 pounds": the weight of somebody after the height. */
export function weighAfterHeight(text: string, a: Draft, b: Draft): void {
  if (b.unit !== 'GBP' || !HEIGHTS.has(a.unit ?? '') || !namesUnitAfter(b) || gapText(text, a, b) === null)
    return;
  b.unit = 'lb';
  b.kind = 'measure';
}

/** 20 dollars 43 cents, 2시간 30분, 5 feet 2 inches. */
export function tryCompound(text: string, a: Draft, b: Draft, lexicon: Lexicon): boolean {
  const gap = gapText(text, a, b);
  if (
    gap === null ||
    a.value === null ||
    b.value === null ||
    a.unit === null ||
    a.kind === 'range' ||
    b.kind === 'range'
  )
    return false;
  const halved = b.kind === 'fraction' && (a.kind === 'multiple' || a.kind === 'number');
  if (a.kind !== 'currency' && a.kind !== 'duration' && a.kind !== 'measure' && !halved) return false;
  if ((gap.trim() === '' || gap.trim() === ',') && !halved) readAlike(a, b);
  if (b.negative || a.high !== undefined || b.high !== undefined) return false;
  const and = lexicon.scale.and.match(text, skipSpaces(text, a.tail, 2));
  const listed = gap.trim() === ',' && a.kind === 'measure' && b.unit !== null;
  // five-foot-two, 5-foot-10-inch
  const hyphen = gap === '-' && a.unit === 'ft' && (b.unit === null || b.unit === 'in');
  const plain =
    listed || hyphen || gap.trim() === '' || (and !== undefined && text.slice(and.at, b.head).trim() === '');
  if (!plain) return false;
  const feet =
    a.unit === 'ft' && b.unit === null && (hyphen || endsClause(text, b) || isTall(text, a, b, lexicon));
  const rest = feet ? inchesOf(a, b) : restOf(text, a, b);
  if (rest !== null) {
    // a pound and a half of mince
    if (a.unit === 'GBP' && namesUnitAfter(a) && isOf(text, b, lexicon)) {
      a.unit = 'lb';
      a.kind = 'measure';
    }
    a.value += rest;
    a.end = b.end;
    a.tail = b.tail;
    return true;
  }
  if (a.kind === 'currency') {
    if (
      (b.unit === 'cent' || b.unit === 'penny') &&
      a.unit !== 'cent' &&
      b.value < 100 &&
      Number.isInteger(a.value)
    ) {
      a.value = (a.value * 100 + b.value) / 100;
      a.decimals = 2;
    } else return false;
  } else if (halved) return false;
  else {
    const upper = unitMeaning(a.unit);
    const lower = b.unit === null ? undefined : unitMeaning(b.unit);
    if (upper === undefined || lower === undefined || upper.dimension !== lower.dimension) return false;
    if (!(upper.factor > lower.factor) || lower.factor === 0 || !Number.isInteger(a.value)) return false;
    if (b.value * lower.factor >= upper.factor * 12) return false;
    a.value = Number((a.value * (upper.factor / lower.factor) + b.value).toPrecision(12));
    a.unit = b.unit;
  }
  a.end = b.end;
  a.tail = b.tail;
  if (b.unitStart !== undefined) a.unitStart = b.unitStart;
  if (b.unitEnd !== undefined) a.unitEnd = b.unitEnd;
  return true;
}

/** "five foot eleven and": the singular says that inches follow, where nothing is counted. */
function isTall(text: string, a: Draft, b: Draft, lexicon: Lexicon): boolean {
  if (a.digits || b.digits || a.unitEnd === undefined || a.unitStart === undefined) return false;
  return (
    lexicon.singularFeet.match(text, a.unitStart, endsLatin) !== undefined &&
    countsNothing(text, b.end, lexicon)
  );
}

function isOf(text: string, made: Draft, lexicon: Lexicon): boolean {
  return lexicon.scale.of.match(text, skipSpaces(text, made.tail, 1), endsInSpace) !== undefined;
}

function endsClause(text: string, made: Draft): boolean {
  const next = text.charAt(skipSpaces(text, made.tail, 2));
  return next === '' || '.,;!?)'.includes(next);
}

const INCHES = 12;
const TIMES = 0xd7;
const OPEN = 0x28;
const CLOSE = 0x29;
const BRACKETED = new Set([')×', ')x', ')·']);

/** What bare inches add to feet, in feet. */
function inchesOf(a: Draft, b: Draft): number | null {
  if (b.kind !== 'number' || b.value === null || !Number.isInteger(a.value) || b.value >= INCHES) return null;
  a.unit = 'in';
  a.value = (a.value ?? 0) * INCHES;
  return b.value;
}

/** "20 rupees 43", "1 hour fifteen", "one cup and a half": what a bare number adds to the unit before it. */
function restOf(text: string, a: Draft, b: Draft): number | null {
  if (a.value === null || b.value === null || b.unit !== null || !Number.isInteger(a.value)) return null;
  const ends = endsClause(text, b);
  if (b.kind === 'fraction') return b.value < 1 && b.value > 0 && !b.digits ? b.value : null;
  if (!ends || b.kind !== 'number' || !Number.isInteger(b.value) || b.value < 1) return null;
  if (a.kind === 'currency' && b.value < 100 && a.unit !== 'cent' && a.unit !== 'penny') return b.value / 100;
  return a.unit === 'h' && b.value < 60 ? b.value / 60 : null;
}

const LONGEST_POWER_WORD = 2;

/** Whether a number was written as a power in words: 10의 8제곱, 十の十四乗. */
function endsInPower(text: string, made: Draft, lexicon: Lexicon): boolean {
  for (let size = 1; size <= LONGEST_POWER_WORD; size += 1)
    if (lexicon.myriad.powerEnds.match(text, made.end - size)?.at === made.end) return true;
  return false;
}

/** 1.2 × 10의 8제곱: a coefficient and a power of ten in words. */
export function tryProduct(text: string, a: Draft, b: Draft, lexicon: Lexicon): boolean {
  if (a.kind !== 'number' || a.unit !== null || b.negative) return false;
  if (a.value === null || b.value === null) return false;
  const sign = text.charCodeAt(skipSpaces(text, a.tail, 3));
  if (sign !== TIMES && sign !== CLOSE) return false;
  const gap = gapText(text, a, b)?.replaceAll(' ', '') ?? '';
  // (6.5 ± 0.7) × 10^9
  const bracketed = BRACKETED.has(gap) && a.plusMinus !== undefined && text.charCodeAt(a.start - 1) === OPEN;
  if (!bracketed && (gap !== '×' || b.kind !== 'number')) return false;
  const power = Math.round(Math.log10(b.value));
  if (10 ** power !== b.value || !(bracketed || endsInPower(text, b, lexicon))) return false;
  a.value = shift(a.value, power);
  a.decimals = Math.max(0, a.decimals - power);
  a.end = b.end;
  if (bracketed) {
    a.plusMinus = shift(a.plusMinus ?? 0, power);
    a.start -= 1;
    a.head = a.start;
    a.kind = b.kind;
  }
  mergeUnits(a, b);
  return true;
}

/** Wholes that a rate is told of; of other ones, more than one are the things themselves: two counts. */
const WHOLES = new Set([2, 3, 4, 5, 10, 100, 1000, 10000]);
const LARGEST_SMALL = 10;

/** 8명 중 1명, 7명 중 2명꼴: one of a few, or a word after it, tells how often. */
function tellsRate(text: string, whole: number, b: Draft, lexicon: Lexicon): boolean {
  if (WHOLES.has(whole) || lexicon.shareClosers.match(text, b.tail) !== undefined) return true;
  return b.value === 1 && whole > 1 && whole < LARGEST_SMALL && Number.isInteger(whole);
}

/** 10명 중 9명, 셋 중 하나, 열에 아홉. */
export function tryShare(text: string, a: Draft, b: Draft, lexicon: Lexicon): boolean {
  if (a.kind !== 'number' || b.kind !== 'number' || a.value === null || b.value === null) return false;
  const from = skipSpaces(text, a.tail, 2);
  const ends = (_: true, at: number): boolean => skipSpaces(text, at, 2) === b.head;
  const shared = lexicon.shareLinks.match(text, from, ends) !== undefined;
  if (!shared && lexicon.roundShareLinks.match(text, from, ends) === undefined) return false;
  // 1만여 개 가운데 5백 개: nobody takes a share of a rough number.
  if (
    a.approximate ||
    !tellsRate(text, a.value, b, lexicon) ||
    b.value > a.value ||
    (a.unit !== b.unit && b.unit !== null && (a.unit !== null || a.digits || b.value !== 1)) ||
    a.digits !== b.digits
  )
    return false;
  // 마흔 명에 한 명꼴: the word after the part tells the rate by itself.
  const told = a.unit !== null && b.value === 1 && lexicon.shareClosers.match(text, b.tail) !== undefined;
  if (!shared && !told && (a.digits || a.value !== 10)) return false;
  // 둘 중 하나 is a choice, not a rate.
  if (a.value === 2 && !a.digits) return false;
  if (a.unit !== null && lexicon.kinds.has(a.unit)) return false;
  a.whole = a.value;
  a.value = b.value / a.value;
  a.kind = 'fraction';
  a.end = b.end;
  mergeUnits(a, b);
  a.unit = null;
  return true;
}

function writtenUnit(text: string, made: Draft): string {
  return made.unitStart === undefined ? '' : text.slice(made.unitStart, made.unitEnd);
}

/** 9할 3푼 5리, 3割8分7厘: tenths, hundredths and thousandths add up. */
export function tryTenths(text: string, a: Draft, b: Draft, lexicon: Lexicon): boolean {
  if (lexicon.tenths.size === 0 || (a.kind !== 'fraction' && a.kind !== 'percentage')) return false;
  const unit = writtenUnit(text, a);
  if (!lexicon.tenths.has(unit)) return false;
  const order = [...lexicon.tenths];
  const first = order.indexOf(unit);
  if (a.value === null || b.value === null) return false;
  const next = order.indexOf(writtenUnit(text, b));
  const gap = gapText(text, a, b);
  if (next <= first || gap === null || gap.trim() !== '') return false;
  const tenth = a.kind === 'percentage' ? 10 : 0.1;
  const more = b.kind === a.kind ? b.value : (b.value * tenth) / 10 ** next;
  a.value = Number((a.value + more).toPrecision(12));
  a.end = b.end;
  mergeUnits(a, b);
  return true;
}
