import { skipSpaces } from './characters.ts';
import type { Draft } from './draft.ts';
import { gapText, mergeUnits } from './join-gap.ts';
import type { Lexicon } from './lexicon-shape.ts';

/** "95% CI:", "confidence interval of [": what stands between the confidence and its interval. */
export function namesInterval(text: string, from: number, to: number, lexicon: Lexicon): boolean {
  const name = lexicon.intervalNames.match(text, skipSpaces(text, from, 2), (_, at) => at <= to);
  if (name === undefined) return false;
  let at = skipSpaces(text, name.at, 2);
  const link = lexicon.intervalLinks.match(text, at, (_, stop) => stop <= to);
  if (link !== undefined) at = skipSpaces(text, link.at, 2);
  else if (at < to && '=:,'.includes(text.charAt(at))) at = skipSpaces(text, at + 1, 2);
  if (at < to && '[('.includes(text.charAt(at))) at = skipSpaces(text, at + 1, 2);
  return at === to;
}

/** Makes a range after its confidence an interval. */
export function tryInterval(text: string, a: Draft, b: Draft, lexicon: Lexicon): boolean {
  if (b.high === undefined || a.kind !== 'percentage' || a.value === null) return false;
  if (gapText(text, a, b) === null || (b.kind !== 'range' && b.kind !== 'percentage')) return false;
  if (!namesInterval(text, a.tail, b.head, lexicon)) return false;
  b.kind = 'interval';
  b.confidence = a.value;
  return true;
}

const LIST_SIGNS = ',;';

/** "95% CI [0.8, 2.8]": the ends of an interval with a comma between. */
export function tryListed(text: string, level: Draft, a: Draft, b: Draft, lexicon: Lexicon): boolean {
  if (level.kind !== 'percentage' || a.value === null || b.value === null || a.value >= b.value) return false;
  if (a.high !== undefined || b.high !== undefined || !a.digits || !b.digits) return false;
  const sign = skipSpaces(text, a.tail, 1);
  if (!LIST_SIGNS.includes(text.charAt(sign)) || skipSpaces(text, sign + 1, 2) !== b.head) return false;
  if (a.unit !== b.unit && a.unit !== null && b.unit !== null) return false;
  if (!namesInterval(text, level.tail, a.head, lexicon)) return false;
  a.high = b.value;
  a.end = b.end;
  a.kind = 'range';
  a.decimals = Math.max(a.decimals, b.decimals);
  mergeUnits(a, b);
  return true;
}
