import { skipSpaces } from './characters.ts';
import type { Draft } from './draft.ts';
import { tryCompound, tryProduct, tryShare, tryTenths } from './join-amounts.ts';
import { gapText, mergeUnits } from './join-gap.ts';
import { tryRange } from './join-ranges.ts';
import type { Lexicon } from './lexicon-shape.ts';

function tryPlusMinus(text: string, a: Draft, b: Draft): boolean {
  let at = skipSpaces(text, a.tail, 2);
  if (text.charAt(at) === '(') at = skipSpaces(text, at + 1, 2);
  const sign = ['±', '+/-', '+-'].find((written) => text.startsWith(written, at));
  if (sign === undefined || skipSpaces(text, at + sign.length, 2) !== b.head) return false;
  if (b.value === null || b.kind === 'identifier') return false;
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

/** 3대 2: the counter between two bare numbers sets them against each other. */
function dropVersus(text: string, a: Draft, b: Draft, lexicon: Lexicon): void {
  if (a.kind !== 'number' || a.unit === null || !lexicon.versus.has(a.unit)) return;
  if (b.kind !== 'number' || b.unit !== null || !a.digits || !b.digits) return;
  if (gapText(text, a, b)?.trim() !== '') return;
  a.unit = null;
  a.unitStart = undefined;
  a.unitEnd = undefined;
}

/** 11·12월, 1·2위, 3, 4월: what is said of the last of a short list holds for the one before. */
function shareListed(text: string, a: Draft, b: Draft): void {
  if (a.kind !== 'number' || a.unit !== null || !a.digits || a.value === null || a.tail !== a.end) return;
  if (!b.digits || b.high !== undefined || a.decimals > 0 || !Number.isInteger(a.value)) return;
  if (b.head > a.end + 2) return;
  const dotted = b.head === a.end + 1 && DOTS.includes(text.charAt(a.end));
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

const DOTS = '·ㆍ‧∙・';

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
  for (const next of drafts) {
    if (last !== undefined) shareListed(text, last, next);
    if (last !== undefined && next.kind !== 'identifier' && last.kind !== 'identifier') {
      dropVersus(text, last, next, lexicon);
      if (
        tryPlusMinus(text, last, next) ||
        tryTenths(text, last, next, lexicon) ||
        tryProduct(text, last, next, lexicon) ||
        tryCompound(text, last, next, lexicon) ||
        tryShare(text, last, next, lexicon) ||
        tryRange(text, last, next, lexicon)
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
