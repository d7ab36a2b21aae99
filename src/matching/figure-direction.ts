import type { FigureIndex, PlacedFigure } from './figure-index.ts';

/** Ideas that tell which way a figure went. */
const UP: ReadonlySet<string> = new Set(['@rise', '@growth']);
const DOWN: ReadonlySet<string> = new Set(['@fall', '@reduce']);
/** A word further away than this many steps speaks of something else. */
const REACH = 4;

/** Which way the clause of a figure says it went; null where it does not say, or says both. */
function directionOf({ sentence, step }: PlacedFigure, { sentences }: FigureIndex): 'up' | 'down' | null {
  const steps = sentences[sentence]?.steps ?? [];
  const clause = steps[step]?.clause;
  const ideas = steps
    .slice(Math.max(0, step - REACH), step + REACH + 1)
    .filter((each) => each.clause === clause)
    .flatMap((each) => each.ideas);
  const isUp = ideas.some((idea) => UP.has(idea));
  const isDown = ideas.some((idea) => DOWN.has(idea));
  return isUp === isDown ? null : isUp ? 'up' : 'down';
}

/** Whether one text lets a figure rise and the other lets it fall. */
export function isOppositeWay(a: PlacedFigure, inA: FigureIndex, b: PlacedFigure, inB: FigureIndex): boolean {
  const [one, other] = [directionOf(a, inA), directionOf(b, inB)];
  return one !== null && other !== null && one !== other;
}
