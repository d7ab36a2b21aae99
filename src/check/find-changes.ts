import type { Quantity } from '../../schemas/quantity.ts';
import { recognize } from '../quantities/index.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { Span } from '../text/stream.ts';
import { differenceOf, intervalOf, meets, relativeChangeOf, shownAs } from './change-amount.ts';
import { CHANGE_PHRASES } from './change-phrases.ts';
import { markFigures } from './mark-figures.ts';

/** A change told with both ends and by how much. Offsets in the text. */
export interface ToldChange extends Span {
  text: string;
  /** The amount as written. */
  amount: string;
  /** What lies between the ends, in the unit of the amount. */
  expected: string;
  /** The same in percentage points, where the ends are percentages. */
  points: string | null;
  /** points: the right number of percentage points, called per cent; other: another number. */
  verdict: 'right' | 'points' | 'other';
}

/**
 * Finds changes that are told with both ends and recomputes them, with what the rounding of every figure leaves open.
 *
 * Hedged figures and bounds prove nothing and are left out.
 */
export function findChanges(text: string): ToldChange[] {
  const quantities = recognize(text).filter((figure) => isExact(figure) || isTime(figure));
  if (quantities.length < 2) return [];
  let next = 0;
  return sentencesOf(text).flatMap((sentence) => {
    const first = next;
    while ((quantities[next]?.start ?? Infinity) < sentence.end) next += 1;
    return changesIn(text, sentence, quantities.slice(first, next));
  });
}

const END = '\u0001';
const RANGE = '\u0002';

function changesIn(text: string, sentence: Span, figures: readonly Quantity[]): ToldChange[] {
  if (figures.length < 2) return [];
  const marked = markFigures(text, sentence, figures, (figure) =>
    isTime(figure) ? '' : figure.high === undefined ? END : RANGE,
  );
  return CHANGE_PHRASES.flatMap(({ pattern, amount: side }) =>
    [...marked.text.matchAll(pattern)].flatMap((match) => {
      const inside = marked.figuresIn(match);
      const amount = side === 'first' ? inside[0] : inside.at(-1);
      const ends = inside.filter((figure) => figure !== amount).flatMap(endsOf);
      const [from, to, ...more] = ends;
      const change = amount && from && to && more.length === 0 ? judge(from, to, amount) : null;
      const [first, last] = [inside[0], inside.at(-1)];
      if (!change || !first || !last) return [];
      const end = Math.max(last.end, last.unitEnd ?? 0);
      return [{ ...change, text: text.slice(first.start, end), start: first.start, end }];
    }),
  );
}

type Verdict = Omit<ToldChange, 'text' | 'start' | 'end'>;

function judge(from: Quantity, to: Quantity, amount: Quantity): Verdict | null {
  const [a, b, told] = [intervalOf(from), intervalOf(to), intervalOf(amount)];
  if (!a || !b || !told || from.unit !== to.unit) return null;
  const isShare = from.unit === '%';
  const difference = differenceOf(a, b);
  const points = isShare ? `${shownAs(difference, amount)}%p` : null;
  const say = (expected: string, verdict: ToldChange['verdict']): Verdict => ({
    amount: amount.text,
    expected,
    points,
    verdict,
  });
  if (amount.unit === '%p' || (!isShare && amount.unit === from.unit && amount.unit !== '%'))
    return amount.unit === '%p' && !isShare
      ? null
      : say(
          `${shownAs(difference, amount)}${isShare ? '%p' : ''}`,
          meets(difference, told) ? 'right' : 'other',
        );
  const relative = amount.unit === '%' ? relativeChangeOf(a, b) : null;
  if (!relative) return null;
  const expected = `${shownAs(relative, amount)}%`;
  if (meets(relative, told)) return say(expected, 'right');
  return say(expected, isShare && meets(difference, told) ? 'points' : 'other');
}

/** The two ends of "33% to 36%". */
function endsOf(quantity: Quantity): Quantity[] {
  const { high, ...low } = quantity;
  if (high === undefined) return [quantity];
  const [first = '', second = ''] = quantity.text.match(/\d[\d,]*(?:\.\d+)?/g) ?? [];
  return [
    { ...low, text: first },
    { ...low, text: second, value: high },
  ];
}

const KINDS: ReadonlySet<Quantity['kind']> = new Set([
  'number',
  'percentage',
  'percentage-point',
  'currency',
  'measure',
  'range',
]);

/** When it was is no part of what changed. */
const isTime = ({ kind }: Quantity): boolean => kind === 'date' || kind === 'year';

/** Words that hedge the far end of a range. */
const HEDGED = /\b(?:about|around|approximately|roughly|nearly|almost|over|under)\b|약|거의/iu;

const isExact = ({ kind, bound, approximate, value, role, text }: Quantity): boolean =>
  KINDS.has(kind) &&
  !HEDGED.test(text) &&
  bound === 'exact' &&
  !approximate &&
  value !== null &&
  role === undefined;
