import { endsInSpace, startsLatin } from './accept.ts';
import { HANGUL, classAt, isDigitAt, isLetterAt, skipSpaces, skipSpacesBack } from './characters.ts';
import type { Draft } from './draft.ts';
import { LONGEST_GAP, mergeUnits } from './join-gap.ts';
import type { Lexicon } from './lexicon-shape.ts';
import { closesWord } from './word-edges.ts';

const JOINABLE = new Set([
  'number',
  'percentage',
  'percentage-point',
  'per-mille',
  'basis-point',
  'fraction',
  'multiple',
  'duration',
  'currency',
  'measure',
  'year',
  'parameter-count',
  'ordinal',
]);

const MOST_AFTER_FRACTION = 20;

function sameUnit(a: Draft, b: Draft, opened: boolean): boolean {
  if (a.unit === b.unit && a.kind === b.kind) return true;
  // $5 to $10 per share: what both are told per stands after the last.
  if (a.kind === b.kind && a.unit !== null && b.unit?.startsWith(`${a.unit}/`) === true) return true;
  // by a third to $9.60
  if (a.kind === 'fraction' && (b.kind === 'currency' || b.kind === 'percentage')) return false;
  if (a.unit === null && a.kind === 'number') return true;
  // Half to two cups; of "two thirds to 54" the first says what share, the second how many.
  if (a.unit === null && a.kind === 'fraction') return (b.value ?? 0) <= MOST_AFTER_FRACTION;
  // aged 25 to 54, $5-10: the unit before the first end holds for both.
  const leads = a.unitStart !== undefined && a.unitStart < a.start;
  return b.unit === null && b.kind === 'number' && a.kind !== 'year' && (opened || leads);
}

/** The range word or dash in the gap between two drafts, if nothing else stands there. */
export function linkBetween(
  text: string,
  a: Draft,
  b: Draft,
  lexicon: Lexicon,
): { weight: 'plain' | 'open'; start: number } | null {
  const from = skipSpaces(text, a.tail, 4);
  const to = skipSpacesBack(text, b.head, 4);
  if (to <= from || to - from > LONGEST_GAP) return null;
  const hit = lexicon.rangeLinks.match(text, from, (_, at) => at === to || text.slice(at, to).trim() === '~');
  return hit === undefined ? null : { weight: hit.value, start: from };
}

/** Start of the word before a figure that opens a range, or -1. */
export function openerStart(text: string, made: Draft, lexicon: Lexicon): number {
  const at = skipSpacesBack(text, made.head, 3);
  const hit = lexicon.rangeOpeners.match(text, at, startsLatin);
  return hit === undefined ? -1 : hit.at;
}

function closesRange(text: string, made: Draft, lexicon: Lexicon): boolean {
  return lexicon.rangeClosers.match(text, skipSpaces(text, made.tail, 2)) !== undefined;
}

/** 5 to 10 million: the scale said once holds for both ends. */
function shareScale(text: string, a: Draft, b: Draft): void {
  if (a.value === null || b.value === null || a.value >= 1000 || b.value < 1000) return;
  if (a.unit !== null && a.kind !== 'currency') return;
  const words = text.slice(b.start, b.end);
  const lead = /^[-\d.,]+/.exec(words)?.[0];
  if (lead === undefined) return;
  const base = Number(lead.replace(/,/g, ''));
  if (!(base > 0) || lead.includes(',') || base === b.value) return;
  const power = Math.round(Math.log10(b.value / base));
  if (power >= 3 && a.value < base * 10) a.value = Number(`${String(a.value)}e${String(power)}`);
}

/**
 * Whether two linked figures are the ends of a change and not of a range: 33%에서 36%로. English says both
 * alike, "from 33% to 36%": there only ends that fall are told apart.
 */
function tellsChange(text: string, b: Draft, link: number, lexicon: Lexicon): boolean {
  if (lexicon.changeLinks.match(text, link) === undefined) return false;
  const ends = (_: true, at: number): boolean =>
    classAt(text, at) !== HANGUL || closesWord(text, at, lexicon);
  return lexicon.changeClosers.match(text, b.tail, ends) !== undefined;
}

/** What is added is much less than what it is added to. */
const LEAST_STEP = 4;

/** "rose $1.20 to $76.31": how much a level changed by, and the level it reached. */
function tellsStep(text: string, a: Draft, b: Draft, low: number, link: number, lexicon: Lexicon): boolean {
  if (!isLetterAt(text, link) || !a.digits || !b.digits || (b.value ?? 0) < LEAST_STEP * low) return false;
  // "fell 2 to 10 percent": the unit said once is that of a range.
  if (a.kind !== 'currency' && (a.unit !== null || b.unit !== null)) return false;
  if (a.kind === 'currency' && (a.unitStart === undefined || b.unitStart === undefined)) return false;
  return lexicon.changeVerbs.match(text, skipSpacesBack(text, a.head, 3), startsLatin) !== undefined;
}

/** "19:1 to 14:1": the sides of two ratios are no ends of a range. */
function isRatio(text: string, a: Draft, b: Draft): boolean {
  return (
    (a.start > 0 && text.charCodeAt(a.start - 1) === 0x3a && isDigitAt(text, a.start - 2)) ||
    (text.charCodeAt(b.end) === 0x3a && isDigitAt(text, b.end + 1))
  );
}

const HIGHEST_SCORE = 300;

/** 0-1로, 1-3 패배: two scores, and no span of values. */
function tellsScores(text: string, a: Draft, b: Draft, link: number, lexicon: Lexicon): boolean {
  if (text.charCodeAt(link) !== 0x2d || link !== a.end || b.start !== link + 1) return false;
  if (a.kind !== 'number' || b.kind !== 'number') return false;
  if (a.unit !== null || a.decimals > 0 || b.decimals > 0 || (b.value ?? HIGHEST_SCORE) >= HIGHEST_SCORE)
    return false;
  return lexicon.scoreClosers.match(text, b.end) !== undefined || isSetOfScores(text, a.start, b.end);
}

const COMMA = 0x2c;
const OPEN = 0x28;
const WIDEST_SET = 16;
const FALLING_BEFORE = /(\d{1,2})-(\d{1,2})(?: ?\(\d{1,2}(?:-\d{1,2})?\))?, $/;
const FALLING_AFTER = /^(?: ?\(\d{1,2}(?:-\d{1,2})?\))?, (\d{1,2})-(\d{1,2})(?!\d)/;

/** "6-4, 3-6, 7-5": a pair that rises beside one that falls. */
function isSetOfScores(text: string, start: number, end: number): boolean {
  const falls = (pair: RegExpExecArray | null): boolean => pair !== null && Number(pair[1]) > Number(pair[2]);
  const listed = text.charCodeAt(start - 2) === COMMA || text.charCodeAt(end) === COMMA;
  if (!listed && text.charCodeAt(end + 1) !== OPEN && text.charCodeAt(end) !== OPEN) return false;
  return (
    falls(FALLING_BEFORE.exec(text.slice(Math.max(0, start - WIDEST_SET), start))) ||
    falls(FALLING_AFTER.exec(text.slice(end, end + WIDEST_SET)))
  );
}

/** 33에서 36%로: the unit said once holds for both ends. */
function shareUnit(a: Draft, b: Draft): void {
  if (a.unit !== null || a.kind !== 'number' || b.unit === null) return;
  a.kind = b.kind;
  a.unit = b.unit;
}

/** Whether a sign links a figure to the next one more closely than a word does to the one before: 3에서 5~6명. */
function opensCloser(text: string, b: Draft, link: number, lexicon: Lexicon): boolean {
  if (!isLetterAt(text, link) || isLetterAt(text, b.tail)) return false;
  const sign = lexicon.rangeLinks.match(text, b.tail, (weight) => weight === 'plain');
  return sign !== undefined && isDigitAt(text, skipSpaces(text, sign.at, 2));
}

/** "two or three weeks": how long something lasts, by a number or the next. */
function isEither(text: string, a: Draft, b: Draft, link: number, lexicon: Lexicon): boolean {
  if (a.unit !== null || a.kind !== 'number' || b.kind !== 'duration' || a.digits !== b.digits) return false;
  if (!Number.isInteger(a.value) || (a.value ?? 0) < 1 || b.value !== (a.value ?? 0) + 1) return false;
  return lexicon.eitherLinks.match(text, link, endsInSpace) !== undefined;
}

/** Makes two figures with a range word or a dash between them one range. */
export function tryRange(text: string, a: Draft, b: Draft, lexicon: Lexicon): boolean {
  if (!JOINABLE.has(a.kind) || !JOINABLE.has(b.kind) || a.high !== undefined || b.high !== undefined)
    return false;
  if (a.value === null || b.value === null || a.value === b.value) return false;
  const link = linkBetween(text, a, b, lexicon);
  if (link === null || isRatio(text, a, b) || opensCloser(text, b, link.start, lexicon)) return false;
  if (tellsScores(text, a, b, link.start, lexicon)) return false;
  const opener = openerStart(text, a, lexicon);
  const before = skipSpacesBack(text, a.head, 3);
  const weak = lexicon.weakOpeners.match(text, before) !== undefined;
  if (!sameUnit(a, b, opener >= 0)) return false;
  // 10명 중 1명에서 2시간으로: a share and an amount are no ends of one range.
  if (
    a.kind === 'fraction' &&
    b.kind !== 'fraction' &&
    lexicon.changeLinks.match(text, link.start) !== undefined
  )
    return false;
  if (
    link.weight === 'open' &&
    opener < 0 &&
    !closesRange(text, b, lexicon) &&
    !isEither(text, a, b, link.start, lexicon)
  )
    return false;
  if (link.weight === 'open' && b.unit === null && weak) return false;
  const blocked = lexicon.rangeBlockers.match(text, before, startsLatin);
  if (blocked !== undefined && a.unit !== null) return false;
  if (a.kind === 'year' && b.kind !== 'year') return false;
  // 10명 중 3~4명: both ends are shares of the whole.
  if (a.whole !== undefined && b.kind === 'number') {
    b.value /= a.whole;
    b.unit = null;
  }
  const low = a.value;
  shareScale(text, a, b);
  const change = tellsChange(text, b, link.start, lexicon);
  // 최대 100개에서 최소 20개: each end says which it is.
  const named = lexicon.rangeOpeners.match(text, skipSpacesBack(text, b.head, 2)) !== undefined;
  // between −0.2 and −0.6, −5 to −10 °C
  const below = a.negative && b.negative;
  const falls = a.value > b.value && !named && !below;
  if (!change && !falls && tellsStep(text, a, b, low, link.start, lexicon)) return false;
  if (change || falls) {
    if (change || opener >= 0) shareUnit(a, b);
    else a.value = low;
    return false;
  }
  // 최소 5명에서 최대 10명: the word opens the range and bounds no figure of its own.
  if (opener >= 0 && named) a.head = opener;
  a.end = b.end;
  a.high = Math.max(a.value, b.value);
  a.value = Math.min(a.value, b.value);
  a.decimals = Math.max(a.decimals, b.decimals);
  a.digits = a.digits || b.digits;
  mergeUnits(a, b);
  if (a.kind !== 'year') a.kind = b.kind === 'year' ? 'year' : 'range';
  return true;
}
