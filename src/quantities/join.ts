import { halfBefore } from './calendar-parts.ts';
import { isDigitAt, isMiddleDot, skipSpaces } from './characters.ts';
import { countsNothing } from './clause-ends.ts';
import type { Draft } from './draft.ts';
import { tryCompound, tryProduct, tryShare, tryTenths, weighAfterHeight } from './join-amounts.ts';
import { areParted, gapText, mergeUnits } from './join-gap.ts';
import { tryGroups } from './join-groups.ts';
import { tryInterval, tryListed } from './join-intervals.ts';
import { linkBetween, openerStart, tryRange } from './join-ranges.ts';
import type { Lexicon } from './lexicon-shape.ts';
import { onlyLinks } from './only-links.ts';

function tryPlusMinus(text: string, a: Draft, b: Draft): boolean {
  let at = skipSpaces(text, a.tail, 2);
  if (text.charAt(at) === '(') at = skipSpaces(text, at + 1, 2);
  const sign = ['±', '+/-', '+-'].find((written) => text.startsWith(written, at));
  if (sign === undefined || (at !== b.head && skipSpaces(text, at + sign.length, 2) !== b.head)) return false;
  if (b.value === null || b.kind === 'identifier') return false;
  a.plusMinus = b.value;
  a.end = b.end;
  if (a.unit === null && b.unit !== null && a.kind === 'number') a.kind = b.kind;
  mergeUnits(a, b);
  a.tail = b.tail;
  return true;
}

/** 3대 2: the counter between two bare numbers sets them against each other. */
function dropVersus(text: string, a: Draft, b: Draft, lexicon: Lexicon): void {
  if (a.kind !== 'number' || a.unit === null || !lexicon.versus.has(a.unit)) return;
  if (b.kind !== 'number' || b.unit !== null || !a.digits || !b.digits) return;
  if (gapText(text, a, b)?.trim() !== '') return;
  a.unit = null;
  a.unitStart = undefined;
  a.unitEnd = undefined;
}

/** The drafts with shares made one, which other joins may then take as their ends: 10명 중 4명에서 10명 중 1명으로. */
function joinShares(text: string, drafts: readonly Draft[], lexicon: Lexicon): readonly Draft[] {
  const joined: Draft[] = [];
  for (const next of drafts) {
    const last = joined.at(-1);
    if (last === undefined || !tryShare(text, last, next, lexicon)) joined.push(next);
  }
  return joined;
}

const canJoin = (text: string, a: Draft, b: Draft): boolean =>
  a.kind !== 'identifier' && b.kind !== 'identifier' && !areParted(text, a, b);

/** "16- and 17-year-olds", "3- or 6-month": a hyphen left open takes the unit of the next figure. */
function shareSuspended(text: string, a: Draft, b: Draft, lexicon: Lexicon): void {
  if (a.unit !== null || a.kind !== 'number' || b.unit === null || b.unitStart === undefined) return;
  if (text.charCodeAt(a.end) !== 0x2d || text.charCodeAt(b.unitStart - 1) !== 0x2d) return;
  const at = skipSpaces(text, a.end + 1, 2);
  const link = lexicon.locatorLinks.match(text, at, (_, stop) => skipSpaces(text, stop, 2) === b.head);
  if (link === undefined || at === a.end + 1) return;
  a.kind = b.kind;
  a.unit = b.unit;
}

/** 11·12월, 1·2위, 3, 4월: what is said of the last of a short list holds for the one before. */
function shareListed(text: string, a: Draft, b: Draft): void {
  if (a.kind !== 'number' || a.unit !== null || !a.digits || a.value === null || a.tail !== a.end) return;
  if (!b.digits || b.high !== undefined || a.decimals > 0 || !Number.isInteger(a.value)) return;
  if (b.head > a.end + 2) return;
  const dotted = b.head === a.end + 1 && isMiddleDot(text.charCodeAt(a.end));
  const dated = b.kind === 'date' && b.unit === 'date';
  if (!dotted && !(dated && text.slice(a.end, b.head) === ', ')) return;
  if (b.kind === 'identifier') a.kind = 'identifier';
  else if (dated) shareDate(a, b);
  // 6·70대: the tens are said once.
  else if (b.unit !== null && a.value >= (b.value ?? 0) / 10) {
    a.kind = b.kind;
    a.unit = b.unit;
  }
}

const OLDEST = 120;

/** "ages 24 and 31": the word before the first of several ages holds for the next. */
function shareAge(text: string, a: Draft, b: Draft, lexicon: Lexicon): void {
  if (a.kind !== 'duration' || a.unitStart === undefined || a.unitStart >= a.start) return;
  if (b.kind !== 'number' || b.unit !== null || !b.digits || !((b.value ?? OLDEST) < OLDEST)) return;
  if (!countsNothing(text, b.end, lexicon)) return;
  if (!onlyLinks(text, a.tail, b.head, ',', lexicon.locatorLinks)) return;
  if (
    lexicon.rangeLinks.match(text, skipSpaces(text, a.tail, 2), (weight) => weight === 'plain') !== undefined
  )
    return;
  b.kind = a.kind;
  b.unit = a.unit;
  b.unitStart = a.unitStart;
  b.unitEnd = a.unitEnd;
}

const NOON = 1200;
const HOURS = 12;

/** "between 8 and 9 a.m.", "7-9 p.m.": an hour in bare digits that a range links to the next one. */
function shareClock(text: string, a: Draft, b: Draft, lexicon: Lexicon): void {
  if (a.kind !== 'number' || a.unit !== null || b.unit !== 'clock' || a.high !== undefined) return;
  const hour = a.value ?? 0;
  if (!a.digits || a.decimals > 0 || hour < 1 || hour > HOURS || a.tail !== a.end) return;
  if (lexicon.halvesAfter.match(text, halfStart(text, b), (_, at) => at === b.end) === undefined) return;
  const link = linkBetween(text, a, b, lexicon);
  if (link === null || (link.weight === 'open' && openerStart(text, a, lexicon) < 0)) return;
  const last = b.value ?? 0;
  const late = (hour % HOURS) + HOURS;
  // 11 to 1 p.m. begins before noon.
  a.value = (last >= NOON && late * 100 < last ? late : hour) * 100;
  a.kind = 'date';
  a.unit = 'clock';
}

/** Where the half of the day begins that a time ends in: after its last digit. */
function halfStart(text: string, made: Draft): number {
  let at = made.end;
  while (at > made.start && !isDigitAt(text, at - 1)) at -= 1;
  return skipSpaces(text, at, 1);
}

/** Whether the time of day that a draft tells stands after the half of the day, or was given one: 오후 2시, (오후 2시와) 4시. */
function isHalved(text: string, made: Draft, lexicon: Lexicon): boolean {
  if (halfBefore(text, made.start, lexicon) !== undefined) return true;
  return (made.value ?? 0) > NOON && Number(text.charAt(made.start)) * 100 + NOON === made.value;
}

/** 오후 1시부터 3시까지, 오전 9시~6시: an hour that would go back lies in the other half of the day. */
function shareHalf(text: string, a: Draft, b: Draft, lexicon: Lexicon): void {
  if (a.unit !== 'clock' || b.unit !== 'clock' || a.high !== undefined || b.high !== undefined) return;
  const first = a.value ?? 0;
  const hour = b.value ?? NOON;
  if (hour >= NOON || hour >= first || hour + NOON <= first || !isHalved(text, a, lexicon)) return;
  if (halfBefore(text, b.start, lexicon) !== undefined) return;
  const listed = onlyLinks(text, a.tail, b.head, ',·~∼～-–', lexicon.rangeLinks);
  if (listed || onlyLinks(text, a.tail, b.head, '', lexicon.locatorLinks)) b.value = hour + NOON;
}

function shareDate(a: Draft, b: Draft): void {
  const day = a.value ?? 0;
  const last = b.value ?? 0;
  const months = last >= 100 && last < 1300 && last % 100 === 0;
  if (months ? day < 1 || day * 100 >= last : last > 31 || day < 1 || day >= last) return;
  a.kind = 'date';
  a.unit = 'date';
  a.value = months ? day * 100 : day;
}

/** Joins neighbours into ranges, tolerances, intervals, shares and compound amounts. */
export function join(text: string, drafts: readonly Draft[], lexicon: Lexicon): Draft[] {
  const joined: Draft[] = [];
  let before: Draft | undefined;
  let last: Draft | undefined;
  for (const next of joinShares(text, drafts, lexicon)) {
    if (last !== undefined) {
      shareListed(text, last, next);
      shareHalf(text, last, next, lexicon);
      shareClock(text, last, next, lexicon);
    }
    if (last !== undefined && canJoin(text, last, next)) {
      shareAge(text, last, next, lexicon);
      dropVersus(text, last, next, lexicon);
      weighAfterHeight(text, last, next);
      shareSuspended(text, last, next, lexicon);
      if (
        tryGroups(text, last, next, lexicon) ||
        tryPlusMinus(text, last, next) ||
        tryTenths(text, last, next, lexicon) ||
        tryProduct(text, last, next, lexicon) ||
        tryCompound(text, last, next, lexicon) ||
        tryRange(text, last, next, lexicon) ||
        (before !== undefined && tryListed(text, before, last, next, lexicon))
      ) {
        if (before !== undefined) tryInterval(text, before, last, lexicon);
        continue;
      }
    }
    joined.push(next);
    before = last;
    last = next;
  }
  return joined;
}
