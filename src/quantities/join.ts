import { HANGUL, LATIN, SPACE, classAt, skipSpaces, skipSpacesBack } from './characters.ts';
import type { Draft } from './draft.ts';
import { closesWord } from './evidence.ts';
import { LONGEST_GAP, gapText, mergeUnits } from './join-shares.ts';
import type { Lexicon } from './lexicon-shape.ts';
import { unitMeaning } from './units.ts';

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

function sameUnit(a: Draft, b: Draft, opened: boolean): boolean {
  if (a.unit === b.unit && a.kind === b.kind) return true;
  if (a.unit === null && (a.kind === 'number' || a.kind === 'fraction')) return true;
  // aged 25 to 54, $5-10: the unit before the first end holds for both.
  const leads = a.unitStart !== undefined && a.unitStart < a.start;
  return b.unit === null && b.kind === 'number' && a.kind !== 'year' && (opened || leads);
}

/** The range word or dash in the gap between two drafts, if nothing else stands there. */
function linkBetween(
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

function opensRange(text: string, made: Draft, lexicon: Lexicon): number {
  const at = skipSpacesBack(text, made.head, 3);
  const hit = lexicon.rangeOpeners.match(text, at, (_, from) => classAt(text, from - 1) !== LATIN);
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

/** 33에서 36%로: the unit said once holds for both ends. */
function shareUnit(a: Draft, b: Draft): void {
  if (a.unit !== null || a.kind !== 'number' || b.unit === null) return;
  a.kind = b.kind;
  a.unit = b.unit;
}

function tryRange(text: string, a: Draft, b: Draft, lexicon: Lexicon): boolean {
  if (!JOINABLE.has(a.kind) || !JOINABLE.has(b.kind) || a.high !== undefined || b.high !== undefined)
    return false;
  if (a.value === null || b.value === null) return false;
  const link = linkBetween(text, a, b, lexicon);
  if (link === null) return false;
  const opener = opensRange(text, a, lexicon);
  const before = skipSpacesBack(text, a.head, 3);
  const weak = lexicon.weakOpeners.match(text, before) !== undefined;
  if (!sameUnit(a, b, opener >= 0)) return false;
  if (link.weight === 'open' && opener < 0 && !closesRange(text, b, lexicon)) return false;
  if (link.weight === 'open' && b.unit === null && weak) return false;
  const blocked = lexicon.rangeBlockers.match(text, before, (_, at) => classAt(text, at - 1) !== LATIN);
  if (blocked !== undefined && a.unit !== null) return false;
  if (a.kind === 'year' && b.kind !== 'year') return false;
  const low = a.value;
  shareScale(text, a, b);
  const change = tellsChange(text, b, link.start, lexicon);
  // 최대 100개에서 최소 20개: each end says which it is.
  const named = lexicon.rangeOpeners.match(text, skipSpacesBack(text, b.head, 2)) !== undefined;
  const falls = a.value > b.value && !named;
  if (change || falls) {
    if (change || opener >= 0) shareUnit(a, b);
    else a.value = low;
    return false;
  }
  a.end = b.end;
  a.high = Math.max(a.value, b.value);
  a.value = Math.min(a.value, b.value);
  a.decimals = Math.max(a.decimals, b.decimals);
  a.digits = a.digits || b.digits;
  mergeUnits(a, b);
  if (a.kind !== 'year') a.kind = 'range';
  return true;
}

function tryPlusMinus(text: string, a: Draft, b: Draft): boolean {
  const gap = gapText(text, a, b);
  if (
    gap === null ||
    !/^\s*\(?\s*(?:±|\+\/-|\+-)\s*$/.test(gap) ||
    b.value === null ||
    b.kind === 'identifier'
  )
    return false;
  a.plusMinus = b.value;
  a.end = b.end;
  if (a.unit === null && b.unit !== null && a.kind === 'number') a.kind = b.kind;
  mergeUnits(a, b);
  a.tail = b.tail;
  return true;
}

/** "95% CI:", "confidence interval of [": what stands between the confidence and its interval. */
function namesInterval(text: string, from: number, to: number, lexicon: Lexicon): boolean {
  const name = lexicon.intervalNames.match(text, skipSpaces(text, from, 2), (_, at) => at <= to);
  if (name === undefined) return false;
  let at = skipSpaces(text, name.at, 2);
  const link = lexicon.intervalLinks.match(text, at, (_, stop) => stop <= to);
  if (link !== undefined) at = skipSpaces(text, link.at, 2);
  else if (at < to && '=:,'.includes(text.charAt(at))) at = skipSpaces(text, at + 1, 2);
  if (at < to && '[('.includes(text.charAt(at))) at = skipSpaces(text, at + 1, 2);
  return at === to;
}

function tryInterval(text: string, a: Draft, b: Draft, lexicon: Lexicon): boolean {
  const gap = gapText(text, a, b);
  if (
    gap === null ||
    a.kind !== 'percentage' ||
    a.value === null ||
    (b.kind !== 'range' && b.kind !== 'number' && b.kind !== 'percentage')
  )
    return false;
  if (!namesInterval(text, a.tail, b.head, lexicon)) return false;
  if (b.high === undefined) return false;
  b.kind = 'interval';
  b.confidence = a.value;
  return true;
}

/** 20 dollars 43 cents, 2시간 30분, 5 feet 2 inches. */
function tryCompound(text: string, a: Draft, b: Draft, lexicon: Lexicon): boolean {
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
  if (a.kind !== 'currency' && a.kind !== 'duration' && a.kind !== 'measure') return false;
  if (b.negative || a.high !== undefined || b.high !== undefined) return false;
  const and = lexicon.scale.and.match(text, skipSpaces(text, a.tail, 2));
  const listed = gap.trim() === ',' && a.kind === 'measure' && b.unit !== null;
  const plain =
    listed || gap.trim() === '' || (and !== undefined && text.slice(and.at, b.head).trim() === '');
  if (!plain) return false;
  const rest = restOf(text, a, b);
  if (rest !== null) {
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
  } else {
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

/** "20 rupees 43", "1 hour fifteen", "one cup and a half": what a bare number adds to the unit before it. */
function restOf(text: string, a: Draft, b: Draft): number | null {
  if (a.value === null || b.value === null || b.unit !== null || !Number.isInteger(a.value)) return null;
  const next = text.charAt(skipSpaces(text, b.tail, 2));
  const ends = next === '' || '.,;!?)'.includes(next);
  if (b.kind === 'fraction') return b.value < 1 && b.value > 0 && !b.digits ? b.value : null;
  if (!ends || b.kind !== 'number' || !Number.isInteger(b.value) || b.value < 1) return null;
  if (a.kind === 'currency' && b.value < 100 && a.unit !== 'cent') return b.value / 100;
  return a.unit === 'h' && b.value < 60 ? b.value / 60 : null;
}

/** Wholes that a rate is told of; seven or eight are the things themselves: two counts. */
const WHOLES = new Set([2, 3, 4, 5, 10, 100, 1000, 10000]);

/** 10명 중 9명, 셋 중 하나, 열에 아홉. */
function tryShare(text: string, a: Draft, b: Draft, lexicon: Lexicon): boolean {
  if (a.kind !== 'number' || b.kind !== 'number' || a.value === null || b.value === null) return false;
  const from = skipSpaces(text, a.tail, 2);
  const ends = (_: true, at: number): boolean => skipSpaces(text, at, 2) === b.head;
  const shared = lexicon.shareLinks.match(text, from, ends) !== undefined;
  if (!shared && lexicon.roundShareLinks.match(text, from, ends) === undefined) return false;
  if (
    !WHOLES.has(a.value) ||
    b.value > a.value ||
    (a.unit !== b.unit && b.unit !== null) ||
    a.digits !== b.digits
  )
    return false;
  if (!shared && (a.digits || a.value !== 10)) return false;
  if (a.unit !== null && lexicon.kinds.has(a.unit)) return false;
  a.value = b.value / a.value;
  a.kind = 'fraction';
  a.end = b.end;
  mergeUnits(a, b);
  a.unit = null;
  return true;
}

/** 9할 3푼 5리: tenths, hundredths and thousandths add up. */
function tryTenths(text: string, a: Draft, b: Draft, lexicon: Lexicon): boolean {
  if (a.kind !== 'fraction' || b.kind !== 'fraction' || a.unit === null || b.unit === null) return false;
  const gap = gapText(text, a, b);
  if (gap === null || gap.trim() !== '' || a.value === null || b.value === null) return false;
  const order = [...lexicon.tenths];
  const first = order.indexOf(a.unit);
  if (first < 0 || order.indexOf(b.unit) <= first) return false;
  a.value = Math.round((a.value + b.value) * 1000) / 1000;
  a.end = b.end;
  mergeUnits(a, b);
  return true;
}

/** Joins neighbours into ranges, tolerances, intervals, shares and compound amounts. */
export function join(text: string, drafts: readonly Draft[], lexicon: Lexicon): Draft[] {
  const joined: Draft[] = [];
  for (const next of drafts) {
    const last = joined.at(-1);
    if (last !== undefined && next.kind !== 'identifier' && last.kind !== 'identifier') {
      if (
        tryPlusMinus(text, last, next) ||
        tryTenths(text, last, next, lexicon) ||
        tryCompound(text, last, next, lexicon) ||
        tryShare(text, last, next, lexicon) ||
        tryRange(text, last, next, lexicon)
      ) {
        const before = joined.at(-2);
        if (before !== undefined) tryInterval(text, before, last, lexicon);
        continue;
      }
    }
    joined.push(next);
  }
  return joined;
}

const LOWER = new Set(['more-than', 'at-least']);
const UPPER = new Set(['less-than', 'at-most']);
/** Whether nothing but commas and a word such as "and" stand in [from, to). */
function onlyJoins(text: string, from: number, to: number, lexicon: Lexicon): boolean {
  const skip = (index: number): number => {
    let at = index;
    while (at < to && (text.charAt(at) === ',' || classAt(text, at) === SPACE)) at += 1;
    return at;
  };
  const start = skip(from);
  const word = start < to ? lexicon.boundJoins.match(text, start, (_, at) => at <= to) : undefined;
  return skip(word?.at ?? start) === to;
}

/** "more than 10 and less than 20", 20세 이상 30세 미만: two bounds on one figure make a range. */
export function joinBounds(text: string, drafts: readonly Draft[], lexicon: Lexicon): Draft[] {
  const joined: Draft[] = [];
  for (const next of drafts) {
    const last = joined.at(-1);
    if (last === undefined || !boundsPair(text, last, next, lexicon)) {
      joined.push(next);
      continue;
    }
    const low = Math.min(last.value ?? 0, next.value ?? 0);
    last.high = Math.max(last.value ?? 0, next.value ?? 0);
    last.value = low;
    last.kind = 'range';
    last.bound = 'exact';
    last.end = next.end;
    mergeUnits(last, next);
  }
  return joined;
}

function boundsPair(text: string, a: Draft, b: Draft, lexicon: Lexicon): boolean {
  if (a.value === null || b.value === null || a.high !== undefined || b.high !== undefined) return false;
  const low = LOWER.has(a.bound) ? a : LOWER.has(b.bound) ? b : null;
  const high = UPPER.has(a.bound) ? a : UPPER.has(b.bound) ? b : null;
  if (low === null || high === null || low === high || (low.value ?? 0) >= (high.value ?? 0)) return false;
  if (a.unit !== b.unit && a.unit !== null && b.unit !== null) return false;
  const from = a.boundTail ?? a.tail;
  const to = b.boundHead ?? b.head;
  return to >= from && to - from < 12 && onlyJoins(text, from, to, lexicon);
}
