import type { FigureIndex, PlacedFigure } from './figure-index.ts';

/** Whether the one of two figures that has no unit counts what stands right behind it: 300 rooms is no $300. */
export function countsSomething(
  a: PlacedFigure,
  inA: FigureIndex,
  b: PlacedFigure,
  inB: FigureIndex,
): boolean {
  const [figure, index] = a.quantity.unit === null ? [a, inA] : [b, inB];
  const own = index.sentences[figure.sentence];
  const term = own?.steps[figure.step + 1]?.term;
  if (!own || !term || figure.quantity.unit !== null) return false;
  const text = index.pages[own.page]?.text ?? '';
  const between = text.slice(figure.quantity.end, own.start + term.start);
  const word = text.slice(own.start + term.start, own.start + term.end);
  return /^\s?$/.test(between) && (/s$/.test(word) || term.concepts.some(({ sort }) => sort !== null));
}

/** Whether a figure bounds those that are counted elsewhere: "voters under thirty", "23% are over 65". */
export function isThreshold(figure: PlacedFigure, index: FigureIndex): boolean {
  const { kind, bound, unit } = figure.quantity;
  return (
    kind === 'number' && bound !== 'exact' && unit === null && !countsSomething(figure, index, figure, index)
  );
}
