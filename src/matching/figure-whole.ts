import type { FigureIndex, PlacedFigure, Sentence } from './figure-index.ts';
import { isPeer } from './figure-items.ts';
import { wholeMarksOf } from './lexicon/whole-marks.ts';

/** So many letters on either side of a count say that it is a whole. */
const REACH = 40;
/** A part stands no more steps than this from its whole. */
const NEAR = 8;

/** What the words beside a count say it is. */
function markOf(at: number, own: Sentence, { pages, lang }: FigureIndex): 'whole' | 'part' | null {
  const quantity = own.steps[at]?.quantity;
  if (!quantity) return null;
  const text = pages[own.page]?.text ?? '';
  const { left, right, part } = wholeMarksOf(lang);
  const before = text.slice(Math.max(own.start, quantity.start - REACH), quantity.start);
  const after = text.slice(quantity.end, Math.min(own.end, quantity.end + REACH));
  if (part?.test(after)) return 'part';
  return right.test(after) || left?.test(before) ? 'whole' : null;
}

/** Whether a count is the whole of which another of its sentence is a part, or the part; null where neither is said. */
function roleOf({ quantity, sentence, step }: PlacedFigure, index: FigureIndex): 'whole' | 'part' | null {
  const own = index.sentences[sentence];
  if (!own || own.header !== null || quantity.kind !== 'number') return null;
  const peers = [...own.steps.keys()].slice(Math.max(0, step - NEAR), step + NEAR + 1).filter((at) => {
    const other = own.steps[at]?.quantity;
    return at !== step && other?.kind === 'number' && isPeer(quantity, other);
  });
  if (peers.length !== 1) return null;
  const [peer = step] = peers;
  const [mine, other] = [markOf(step, own, index), markOf(peer, own, index)];
  if (mine === other) return null;
  return mine ?? (other === 'whole' ? 'part' : 'whole');
}

/** Whether a count that one text has as a whole is a part in the other: of 40 patients 23, of 23 patients 40. */
export function isWholeForPart(
  a: PlacedFigure,
  inA: FigureIndex,
  b: PlacedFigure,
  inB: FigureIndex,
): boolean {
  const role = roleOf(a, inA);
  const other = role && roleOf(b, inB);
  return other !== null && role !== other;
}
