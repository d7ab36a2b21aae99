import { digitRun } from './literal-groups.ts';
import type { Lexicon } from './lexicon-shape.ts';
import { type Literal, shift } from './literal.ts';
import { timesTen } from './literal-powers.ts';
import { markAfter } from './marks.ts';

const LONGEST = 3;

/** Decimals that no number of a clause has: 2.00231930436(35). */
const SURE_DECIMALS = 4;

/** 2.1969811(22): takes the uncertainty of the last digits into the literal; returns half the width, or null. */
export function takeUncertainty(text: string, literal: Literal, lexicon: Lexicon): number | null {
  const first = literal.end + 1;
  const last = digitRun(text, first);
  if (last === first || last - first > LONGEST || last - first > literal.decimals) return null;
  if (text.charAt(last) !== ')') return null;
  const end = last + 1;
  const ten = timesTen(text, end);
  if (ten === null && literal.decimals < SURE_DECIMALS && markAfter(text, end, lexicon) === null) return null;
  const power = ten?.power ?? 0;
  const half = shift(Number(text.slice(first, last)), power - literal.decimals);
  literal.end = ten?.end ?? end;
  literal.value = shift(literal.value, power);
  literal.decimals = Math.max(0, literal.decimals - power);
  return half;
}
