import type { FigureIndex, PlacedFigure } from './figure-index.ts';
import { endOf } from './figure-ends.ts';
import { itemsAround } from './figure-items.ts';
import { offsetsOf } from './item-borders.ts';
import { CLAUSE_BREAK } from './lexicon/clause-marks.ts';

/** Words further away than this many steps are said of something else. */
const REACH = { item: 10, clause: 10, near: 4 } as const;

/** A stretch of a sentence: steps from, to (exclusive), and the offsets of all that it says, in the text of its page. */
export interface Stretch {
  from: number;
  to: number;
  start: number;
  end: number;
}

/** The other end of the change that a figure ends or begins, if it stands right beside it. */
function otherEnd(figure: PlacedFigure, index: FigureIndex): number | null {
  const steps = index.sentences[figure.sentence]?.steps ?? [];
  const end = endOf(figure, index);
  if (end === null) return null;
  const near = end === 'after' ? steps.slice(0, figure.step).reverse() : steps.slice(figure.step + 1);
  const other = near.find(({ quantity }) => quantity !== null);
  if (!other?.quantity || other.quantity.kind !== figure.quantity.kind) return null;
  const step = steps.indexOf(other);
  const isEnd = endOf({ quantity: other.quantity, sentence: figure.sentence, step }, index);
  return isEnd !== null && isEnd !== end ? step : null;
}

/** How far a sentence is said of a figure: its item among figures of its sort, or its clause of that; null in a table. */
export function reachOf(figure: PlacedFigure, index: FigureIndex, reach: keyof typeof REACH): Stretch | null {
  const sentence = index.sentences[figure.sentence];
  const row = itemsAround(figure, index);
  const item = row?.items[row.at];
  if (!sentence || !item || item.label.length > 0) return null;
  const { steps } = sentence;
  const clause = steps[figure.step]?.clause;
  // What is said of a change is said of both its ends: "fell from 15% to 12%".
  const end = otherEnd(figure, index);
  const beside = end === null ? undefined : row.items[row.at + Math.sign(end - figure.step)];
  const [first, last] = [Math.min(item.from, beside?.from ?? item.from), Math.max(item.to, beside?.to ?? 0)];
  const isWithin = (at: number): boolean =>
    at >= first &&
    at < last &&
    Math.abs(at - figure.step) <= REACH[reach] &&
    (reach === 'item' || steps[at]?.clause === clause);
  let [from, to] = [figure.step, figure.step + 1];
  // A verb right before its figure is said of it: "lost 3 and won 7".
  const isVerb = reach === 'clause' && steps[from - 1]?.term && steps[from - 1]?.clause === clause;
  if (isVerb && from === item.from) from -= 1;
  while (isWithin(from - 1)) from -= 1;
  while (isWithin(to)) to += 1;
  // Words without say stand between the steps: not, before, per.
  const text = index.pages[sentence.page]?.text ?? '';
  const [start] = offsetsOf(steps[from], sentence);
  const [, stop] = offsetsOf(steps[to - 1], sentence);
  const before = text.slice(from > 0 ? offsetsOf(steps[from - 1], sentence)[1] : sentence.start, start);
  const after = text.slice(stop, to < steps.length ? offsetsOf(steps[to], sentence)[0] : sentence.end);
  return {
    from,
    to,
    start: start - (before.split(CLAUSE_BREAK).at(-1)?.length ?? 0),
    end: stop + (after.split(CLAUSE_BREAK)[0]?.length ?? 0),
  };
}
