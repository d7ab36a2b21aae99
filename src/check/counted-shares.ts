import type { Quantity } from '../../schemas/quantity.ts';
import { recognize } from '../quantities/index.ts';
import { checkShare } from '../statistics/index.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { Span } from '../text/stream.ts';
import { markFigures } from './mark-figures.ts';
import { SHARE_PHRASES } from './share-phrases.ts';

/** A percentage that stands beside the counts it is a share of: "58 of 414 (14.0%)". Offsets in the text. */
export interface CountedShare {
  text: string;
  start: number;
  end: number;
  count: number;
  total: number;
  /** As written, with its sign or word. */
  percent: string;
  /** Share of the counts, with as many decimals as the percentage shows. */
  expected: string;
  consistent: boolean;
}

/** One sign for each sort of figure, so that phrases can be told by what stands between figures. */
const COUNT = '\u0001';
const PERCENT = '\u0002';
const RATIO = '\u0003';

/**
 * Finds percentages whose counts stand in the same phrase and recomputes them; exact, by any rule for halves.
 *
 * Counts that are rounded or hedged prove nothing and are left out unless they agree.
 */
export function findShares(text: string): CountedShare[] {
  const quantities = recognize(text).filter((quantity) => signOf(quantity) !== null);
  if (!quantities.some(isPercent)) return [];
  let next = 0;
  return sentencesOf(text).flatMap((sentence) => {
    const first = next;
    while ((quantities[next]?.start ?? Infinity) < sentence.end) next += 1;
    return sharesIn(text, sentence, quantities.slice(first, next));
  });
}

function sharesIn(text: string, sentence: Span, figures: readonly Quantity[]): CountedShare[] {
  if (!figures.some(isPercent)) return [];
  const marked = markFigures(text, sentence, figures, (figure) => signOf(figure) ?? '');
  return SHARE_PHRASES.flatMap(({ pattern, part, whole }) =>
    [...marked.text.matchAll(pattern)].flatMap((match) => {
      const inside = marked.figuresIn(match);
      const percent = inside.find(isPercent);
      const counts = inside.filter((figure) => figure !== percent);
      const ratio = counts.find(isRatio);
      const pair = ratio ? termsOf(ratio) : pairOf(counts[part], counts[whole]);
      const share = percent && pair && judge(percent, pair, [percent, ...counts]);
      const [first, last] = [inside[0], inside.at(-1)];
      return share && first && last ? [{ ...share, ...spanOf(text, first.start, last.end) }] : [];
    }),
  );
}

const signOf = (quantity: Quantity): string | null =>
  isPercent(quantity) ? PERCENT : isRatio(quantity) ? RATIO : isCount(quantity) ? COUNT : null;

/** The phrase with the bracket that closes it. */
function spanOf(text: string, start: number, last: number): Pick<CountedShare, 'text' | 'start' | 'end'> {
  const end = text.charAt(last) === ')' ? last + 1 : last;
  return { text: text.slice(start, end), start, end };
}

interface Pair {
  count: number;
  total: number;
}

function pairOf(part: Quantity | undefined, whole: Quantity | undefined): Pair | null {
  if (!part || !whole || part.value === null || whole.value === null) return null;
  const isSameUnit = part.unit === null || whole.unit === null || part.unit === whole.unit;
  return isSameUnit ? { count: part.value, total: whole.value } : null;
}

/** The two whole numbers of "56/64" or "1,000명 중 617". */
function termsOf({ text, value }: Quantity): Pair | null {
  const [a, b] = (text.match(/\d[\d,]*/g) ?? []).map((digits) => Number(digits.replaceAll(',', '')));
  if (a === undefined || b === undefined || value === null || b === 0) return null;
  return Math.abs(a / b - value) < 1e-9 ? { count: a, total: b } : { count: b, total: a };
}

function judge(
  percent: Quantity,
  { count, total }: Pair,
  figures: readonly Quantity[],
): Omit<CountedShare, 'text' | 'start' | 'end'> | null {
  const written = /\d[\d,]*(?:\.\d+)?/.exec(percent.text)?.[0];
  const verdict =
    written === undefined || count > total ? null : checkShare({ count, total, percent: written });
  if (!verdict) return null;
  const isVague = figures.some(({ approximate, bound }) => approximate || bound !== 'exact');
  if (isVague && !verdict.consistent) return null;
  return {
    count,
    total,
    percent: percent.text,
    expected: `${verdict.percent}%`,
    consistent: verdict.consistent,
  };
}

const isPercent = ({ kind, unit, high }: Quantity): boolean =>
  kind === 'percentage' && unit === '%' && high === undefined;

const isRatio = ({ kind, text }: Quantity): boolean => kind === 'fraction' && /\d[^\d]+\d/.test(text);

/** Whole numbers in digits, and small ones in words; "1.2 million" is rounded. */
const isCount = ({ kind, text, value, decimals }: Quantity): boolean =>
  kind === 'number' && value !== null && decimals === 0 && (/^[\d,]+$/.test(text) || value < 100);
