import { SPACE, classAt } from './characters.ts';
import type { Draft } from './draft.ts';
import { mergeUnits } from './join-gap.ts';
import type { Lexicon } from './lexicon-shape.ts';

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
  let last: Draft | undefined;
  for (const next of drafts) {
    if (last === undefined || !boundsPair(text, last, next, lexicon)) {
      joined.push(next);
      last = next;
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
  if (a.bound === 'exact' || b.bound === 'exact') return false;
  if (a.value === null || b.value === null || a.high !== undefined || b.high !== undefined) return false;
  const low = LOWER.has(a.bound) ? a : LOWER.has(b.bound) ? b : null;
  const high = UPPER.has(a.bound) ? a : UPPER.has(b.bound) ? b : null;
  if (low === null || high === null || low === high || (low.value ?? 0) >= (high.value ?? 0)) return false;
  if (a.unit !== b.unit && a.unit !== null && b.unit !== null) return false;
  const from = a.boundTail ?? a.tail;
  const to = b.boundHead ?? b.head;
  return to >= from && to - from < 12 && onlyJoins(text, from, to, lexicon);
}
