import { readNumber } from './number.ts';
import { endOf, readRelation, skipGap } from './token.ts';

/** What authors put between a statistic and its p: ", d = 0.83", ", MSE = 2.3", ", 95% CI [0.16, 1.16]". */
const NAME = /(?:\d{2}(?:\.\d)?\s?%\s?)?[\p{L}\p{M}][\p{L}\p{M}\p{N}\s_*^'’²{}\u2060-]{0,28}/uy;
/** p, a corrected p, or another test: what follows is not about the statistic before it. */
const OTHER = /^(?:[pP](?![\p{L}\p{N}])|[tFzZQ][\s*_]*$)/u;
const INTERVAL = /\[[^[\]]{1,60}\]|\([^()]{1,60}\)/y;
const MOST_ITEMS = 6;

function readItem(text: string, at: number): number {
  const start = skipGap(text, at);
  if (text[start] !== ',') return -1;
  const name = skipGap(text, start + 1);
  const named = endOf(NAME, text, name);
  if (named === -1 || OTHER.test(text.slice(name, named))) return -1;
  const compared = readRelation(text, named);
  const value = skipGap(text, compared?.end ?? named);
  const interval = endOf(INTERVAL, text, value);
  if (interval !== -1 && (compared ?? /\bCI\b/.test(text.slice(name, named)))) return interval;
  const number = compared && readNumber(text, value);
  if (!number) return -1;
  return text[number.end] === '%' ? number.end + 1 : number.end;
}

/** Every place at which the p of a statistic may stand: right after it, then after each figure about it. */
export function* placesOfP(text: string, at: number): Generator<number> {
  let end = at;
  for (let items = 0; items <= MOST_ITEMS && end !== -1; items += 1) {
    yield end;
    end = readItem(text, end);
  }
}
